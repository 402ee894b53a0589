import type { Edit, Span } from '../../model';
import { HAN } from '../../text/chars';
import { matchAll } from '../../text/match';
import { pairMarks } from '../../text/pairs';
import type { Draft } from '../draft';
import type { MarkedBlock } from '../marked-block';
import type { Finding, Rule } from '../rule';
import { respell } from './pairs';

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  ['.', '。'],
  ['?', '？'],
  ['!', '！'],
  [':', '：'],
  [';', '；'],
]);

/** How many places a summary lists besides the first. */
const LISTED = 9;

const CHINESE = new RegExp(`[${HAN}，。、；：？！…“”‘’「」『』（）《》【】]`, 'u');
const HAN_CHAR = new RegExp(`[${HAN}]`, 'u');
const WORD = /[A-Za-z0-9]/;
/** What Western words and figures end with: 12%,其中. */
const FIGURE = /[A-Za-z0-9%‰％℃°)）]/;

export const halfWidth: Rule = {
  id: 'punctuation/half-width',
  severity: 'info',
  fixable: true,
  // One diagnostic for the whole article: who typed one half-width comma typed hundreds.
  find: (draft) =>
    summarise(
      draft,
      [...draft.blocks, ...photos(draft)].flatMap((block) => [
        ...stopsIn(draft, block),
        ...pairsIn(draft, block),
      ]),
    ),
};

/** The headline that stands again for each photo: it must go on being the same as the headline. */
function photos({ article, text, folded }: Draft): MarkedBlock[] {
  return article.blocks
    .filter(({ kind }) => kind === 'image')
    .map((block) => ({
      span: block.span,
      block,
      folded: folded.slice(block.span.start, block.span.end),
      marks: pairMarks(text, block.span),
    }));
}

const STOP = /[,.?!:;]/g;

/** Commas, colons and the like that touch Chinese text. */
function stopsIn({ text }: Draft, { block }: MarkedBlock): Edit[] {
  const edits: Edit[] = [];
  for (const match of matchAll(STOP, block.text)) {
    const at = block.span.start + match.index;
    const [before, behind] = [text.charAt(at - 1), charBehind(text, at + 1, block.span)];
    const full = FULL_WIDTH.get(match[0]);
    if (full !== undefined && touchesChinese(match[0], before, behind)) {
      edits.push({ span: { start: at, end: at + 1 }, text: full });
    }
  }
  return edits;
}

/** The character behind a mark, passing over one space; empty at the end of the block. */
function charBehind(text: string, at: number, { end }: Span): string {
  const next = text.charAt(at) === ' ' ? at + 1 : at;
  return next < end ? text.charAt(next) : '';
}

function touchesChinese(mark: string, before: string, behind: string): boolean {
  if (mark === '.') return HAN_CHAR.test(before) && (behind === '' || CHINESE.test(behind));
  if (WORD.test(before) && WORD.test(behind)) return false;
  return CHINESE.test(before) ? behind !== mark : FIGURE.test(before) && HAN_CHAR.test(behind);
}

/** Brackets and straight quotation marks around Chinese text. */
function pairsIn({ text }: Draft, { marks }: MarkedBlock): Edit[] {
  const edits: Edit[] = [];
  for (const pair of marks.pairs) {
    const { shape, outer, inner, mistyped } = pair;
    const half = shape === 'round' ? '(' : shape === 'double' ? '"' : null;
    if (mistyped || text.charAt(outer.start) !== half) continue;
    // The first character tells enough: a look into every pair would read nested ones again and again.
    if (CHINESE.test(text.charAt(inner.start))) edits.push(...respell(pair, shape));
  }
  return edits;
}

function summarise({ text }: Draft, edits: readonly Edit[]): Finding[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const [first, ...others] = sorted;
  if (first === undefined) return [];
  const counts = new Map<string, number>();
  for (const { span } of sorted) {
    const mark = text.charAt(span.start);
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const tally = [...counts].map(([mark, count]) => `${mark} ×${count}`).join(' ');
  return [
    {
      span: first.span,
      message: {
        en: `half-width punctuation in Chinese text: ${tally}`,
        zh: `中文中有${sorted.length}处半角标点：${tally}`,
      },
      related: listed(text, others).map(({ span, text: full }) => ({
        span,
        message: { en: `should be ${full}`, zh: `应为 ${full}` },
      })),
      fix: { ...first, also: others },
    },
  ];
}

/** Some places, with one of every kind of mark among them. */
function listed(text: string, edits: readonly Edit[]): readonly Edit[] {
  const kinds = new Set<string>();
  const firsts = edits.filter(({ span }) => {
    const mark = text.charAt(span.start);
    return !kinds.has(mark) && kinds.add(mark);
  });
  const rest = edits.filter((edit) => !firsts.includes(edit)).slice(0, Math.max(0, LISTED - firsts.length));
  return [...firsts, ...rest].sort((a, b) => a.span.start - b.span.start);
}
