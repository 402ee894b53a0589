import type { Block, Credit, Structure, TextSpan } from '../model';
import { checkOptions, DEFAULT_TIME_ZONE, type ParseOptions } from '../options';
import { splitSentences } from '../sentences/split';
import { buildBlocks } from './blocks';
import { shiftCredit } from './bylines';
import { classifyLine, cutGlued } from './classify';
import { readClosingCredits } from './credits';
import { looksLikeOutlet } from './dateline';
import { layOut, type Stretch } from './layout';
import { joinWrapped, type Line, splitLines } from './lines';
import { chooseReference, OWN_WORK, readPublication } from './publication';
import { buildSections } from './sections';
import { readWireOpening, shiftWire } from './wire';

/**
 * Reads the layout of an article: headline, dateline, blocks, sections, credits, sentences.
 *
 * @param text any string; blocks tile it, with nothing but white space between them
 * @returns the structure; offsets are UTF-16 code units of `text`
 * @throws RangeError if `options.timeZone` names no time zone or `options.published` is no ISO 8601 date
 */
export function parseStructure(text: string, options: ParseOptions = {}): Structure {
  checkOptions(options);
  const timeZone = options.timeZone ?? DEFAULT_TIME_ZONE;
  const lines = joinWrapped(text, splitLines(text)).flatMap(cutGlued);
  const stretches = layOut(lines, lines.map(classifyLine));
  const blocks = buildBlocks(text, lines, stretches);
  const publication = readPublication(text, lines, stretches, { timeZone, published: options.published });
  const wire = findWireOpening(blocks);
  const { published } = publication;
  const credits = distinct([
    ...publication.credits,
    ...(wire?.credits ?? []),
    ...creditLines(lines, stretches),
    ...closingCredits(blocks),
  ]);
  return {
    version: 1,
    source: readSource(text, options),
    headline: textOf(blocks, 'headline'),
    kicker: textOf(blocks, 'kicker'),
    subtitle: textOf(blocks, 'subtitle'),
    published,
    publisher: publication.publisher ?? creditedSource(credits) ?? siteOf(blocks),
    wire: wire && { span: wire.span, agency: wire.agency, place: wire.place, date: wire.date },
    reference: chooseReference(published, options.published),
    credits,
    blocks,
    sections: buildSections(blocks),
    sentences: splitSentences(text, blocks),
  };
}

/** 来源 on a line of its own names the outlet too. */
function creditedSource(credits: readonly Credit[]): Structure['publisher'] {
  const source = credits.find(({ rule, name }) => rule === 'labelled-source' && !OWN_WORK.test(name));
  return source ? { name: source.name, span: source.span, rule: source.rule } : null;
}

/** 某某网 > 新闻 > 正文: the trail of links above an article begins with the site's name. */
function siteOf(blocks: readonly Block[]): Structure['publisher'] {
  const head = blocks.slice(0, blocks.findIndex(({ kind }) => kind === 'headline') + 1);
  for (const { kind, text, span } of head) {
    const name = kind === 'boilerplate' ? /^([^\s>＞»›→]{2,10}?)\s*[>＞»›→]/.exec(text)?.[1] : undefined;
    if (name !== undefined && looksLikeOutlet(name)) {
      return { name, span: { start: span.start, end: span.start + name.length }, rule: 'site-of-trail' };
    }
  }
  return null;
}

function readSource(
  text: string,
  { name, url, mediaType = 'text/plain', encoding }: ParseOptions,
): Structure['source'] {
  return {
    text,
    mediaType,
    ...(name === undefined ? {} : { name }),
    ...(url === undefined ? {} : { url }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

function textOf(blocks: readonly Block[], kind: Block['kind']): TextSpan | null {
  const block = blocks.find((b) => b.kind === kind);
  return block ? { text: block.text, span: block.span } : null;
}

/** The opening of the first paragraph, with offsets into the source. */
function findWireOpening(blocks: readonly Block[]) {
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  const wire = lead && readWireOpening(lead.text);
  return wire ? shiftWire(wire, lead.span.start) : null;
}

function creditLines(lines: readonly Line[], stretches: readonly Stretch[]): readonly Credit[] {
  return stretches.flatMap(({ first, placed }) =>
    placed.kind === 'credit'
      ? placed.credits.map((credit) => shiftCredit(credit, lines[first]?.start ?? 0))
      : [],
  );
}

/** The names in brackets that end the last paragraph. */
function closingCredits(blocks: readonly Block[]): readonly Credit[] {
  const last = blocks.findLast(({ kind }) => kind === 'paragraph' || kind === 'list-item');
  return last ? readClosingCredits(last.text).map((credit) => shiftCredit(credit, last.span.start)) : [];
}

/** One credit per part and name, the first that stands in the text, in the order of the text. */
function distinct(credits: readonly Credit[]): readonly Credit[] {
  const first = new Map<string, Credit>();
  for (const credit of [...credits].sort((a, b) => a.span.start - b.span.start)) {
    const key = `${credit.role} ${credit.name}`;
    if (!first.has(key)) first.set(key, credit);
  }
  return [...first.values()];
}
