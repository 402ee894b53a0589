import { TITLE_LABEL } from '../lexicon/structure';
import type { Block, Credit, Structure, TextSpan } from '../model';
import { checkOptions, DEFAULT_TIME_ZONE, type ParseOptions } from '../options';
import { splitSentences } from '../sentences/split';
import { textSpan } from '../text/spans';
import { buildBlocks } from './blocks';
import { shiftCredits } from './bylines';
import { classifyLine, cutGlued } from './classify';
import { CLOSING_PEN_NAME, readClosingCredits } from './credits';
import { looksLikeOutlet } from './dateline';
import { layOut, type Stretch, WIRE_LINE } from './layout';
import { joinWrapped, type Line, splitLines } from './lines';
import { chooseReference, creditedSource, readPublication } from './publication';
import { buildSections } from './sections';
import { readWireOpening } from './wire';

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
  const stretches = layOut(text, lines, lines.map(classifyLine));
  const blocks = buildBlocks(text, lines, stretches);
  const publication = readPublication(text, lines, stretches, { timeZone, published: options.published });
  const wire = findWireOpening(blocks);
  const { published } = publication;
  const all = distinct([
    ...publication.credits,
    ...(wire?.credits ?? []),
    ...creditLines(lines, stretches),
    ...closingCredits(blocks),
  ]);
  const signed = all.some(({ role, rule }) => AUTHORS.has(role) && rule !== CLOSING_PEN_NAME);
  const credits = all.filter(({ rule }) => !signed || rule !== CLOSING_PEN_NAME);
  return {
    version: 1,
    source: readSource(text, options),
    headline: headlineOf(text, blocks, wire !== null) ?? originalHeadline(credits),
    kicker: textOf(blocks, 'kicker'),
    subtitle: textOf(blocks, 'subtitle'),
    published,
    // 来源 on a line of its own names the outlet too.
    publisher: publication.publisher ?? creditedSource(credits) ?? siteOf(blocks),
    wire: wire && { span: wire.span, agency: wire.agency, place: wire.place, date: wire.date },
    reference: chooseReference(published, options.published),
    credits,
    blocks,
    sections: buildSections(blocks),
    sentences: splitSentences(text, blocks),
  };
}

/** 某某网 > 新闻 > 正文: the trail of links above an article begins with the site's name. */
function siteOf(blocks: readonly Block[]): Structure['publisher'] {
  const head = blocks.slice(0, blocks.findIndex(({ kind }) => kind === 'headline') + 1);
  for (const { kind, text, span } of head) {
    const name =
      kind === 'boilerplate' ? /^([^\s>＞»›→/／]{2,10}?)\s*[>＞»›→/／]/.exec(text)?.[1] : undefined;
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

/** Parts of those who wrote a text. */
const AUTHORS: ReadonlySet<Credit['role']> = new Set(['author', 'reporter', 'correspondent', 'columnist']);

/** The headline, without its label (标题：), or what a post sets in 【】 before its text. */
function headlineOf(text: string, blocks: readonly Block[], wired: boolean): TextSpan | null {
  const block = blocks.find(({ kind }) => kind === 'headline');
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  // 【某某时报记者 张三】 in that place is a wire's opening.
  const post = wired ? null : /^(?:#[^#]{1,30}#\s*)*【([^【】]{4,40})】./d.exec(lead?.text ?? '');
  const [from, to] = block
    ? [TITLE_LABEL.exec(block.text)?.[0].length ?? 0, block.text.length]
    : (post?.indices?.[1] ?? [0, 0]);
  const start = (block ?? lead)?.span.start ?? 0;
  return from < to ? textSpan(text, start + from, start + to) : null;
}

/** 原标题：…, where the page has lost its own. */
function originalHeadline(credits: readonly Credit[]): TextSpan | null {
  const original = credits.find(({ role }) => role === 'original-headline');
  return original ? { text: original.name, span: original.span } : null;
}

function textOf(blocks: readonly Block[], kind: Block['kind']): TextSpan | null {
  const block = blocks.find((b) => b.kind === kind);
  return block ? { text: block.text, span: block.span } : null;
}

/** The opening of the first paragraph or, without one, the line above the headline, with offsets into the source. */
function findWireOpening(blocks: readonly Block[]) {
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  for (const block of [lead, blocks.find(({ rule }) => rule === WIRE_LINE)]) {
    const wire = block && readWireOpening(block.text, block.span.start);
    if (wire) return wire;
  }
  return null;
}

function creditLines(lines: readonly Line[], stretches: readonly Stretch[]): readonly Credit[] {
  return stretches.flatMap(({ first, placed }) =>
    placed.kind === 'credit' ? shiftCredits(placed.credits, lines[first]?.start ?? 0) : [],
  );
}

/** The names in brackets that end the last paragraph. */
function closingCredits(blocks: readonly Block[]): readonly Credit[] {
  const last = blocks.findLast(({ kind }) => kind === 'paragraph' || kind === 'list-item');
  return last ? shiftCredits(readClosingCredits(last.text), last.span.start) : [];
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
