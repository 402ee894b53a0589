import {
  type Article,
  indicatorName,
  type Quantity,
  type Span,
  type Statistic,
  type Time,
} from '@wenmai/parser';
import { LAYERS, type Layer } from './layer-names';

/** A stretch of the source to colour. */
export interface Mark {
  readonly layer: Layer;
  readonly span: Span;
}

/** What the model knows beyond the words, to stand in the margin beside them. */
export interface Note {
  readonly layer: Layer;
  /** Offset of the words it is about. */
  readonly at: number;
  readonly text: string;
}

/** The stretches to colour, in the order of the layers. */
export function marksOf(article: Article, layers: ReadonlySet<Layer>): Mark[] {
  const spans: Record<Layer, readonly Span[]> = {
    quotations: article.quotations.map(({ span }) => span),
    statistics: article.statistics.flatMap(({ change }) => (change ? [change.span] : [])),
    quantities: article.quantities.map(({ span }) => span),
    times: article.times.map(({ span }) => span),
    places: article.places.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    organizations: article.organizations.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    people: article.people.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
  };
  return LAYERS.filter((layer) => layers.has(layer)).flatMap((layer) =>
    spans[layer].map((span) => ({ layer, span })),
  );
}

/** The notes in the order of the text. */
export function notesOf(article: Article, layers: ReadonlySet<Layer>): Note[] {
  const scale = largestChange(article.statistics);
  const notes: Note[] = [
    ...article.times.map((time) => note('times', time.span, timeNote(time))),
    ...article.quantities.map((quantity) => note('quantities', quantity.span, quantityNote(quantity))),
    ...article.statistics.map((claim) =>
      note('statistics', claim.change?.span ?? claim.span, statisticNote(claim, scale)),
    ),
    ...article.quotations.map(({ span, speaker, kind }) =>
      note(
        'quotations',
        span,
        speaker && (kind === 'speech' || kind === 'thought') ? `“…” ${speaker.text}` : '',
      ),
    ),
    ...article.people.map(({ name, roles, mentions }) =>
      note(
        'people',
        mentions[0]?.span,
        roles.length > 0 ? `${name}: ${roles.map(({ title }) => title).join('、')}` : '',
      ),
    ),
    ...article.places.map(({ name, code, mentions }) =>
      note('places', mentions[0]?.span, code === null ? '' : `${name} ${code}`),
    ),
  ];
  return notes.filter(({ layer, text }) => text !== '' && layers.has(layer)).sort((a, b) => a.at - b.at);
}

function note(layer: Layer, span: Span | undefined, text: string): Note {
  return { layer, at: span?.start ?? 0, text: span ? text : '' };
}

/** What the words of a time stand for. */
function timeNote({ text, value }: Time): string {
  return value === null ? '' : `${text} = ${value}`;
}

/** The number, where it is not written in plain digits. */
function quantityNote({ text, value, unit }: Quantity): string {
  if (value === null || text.includes(String(value))) return '';
  return `${text} = ${value.toLocaleString('en')}${unit.code ? ` ${unit.code}` : ''}`;
}

/** How many cells the bar of the largest change has. */
const BAR_CELLS = 10;

const ARROWS = { increase: '▲', decrease: '▼', unchanged: '=', level: '' } as const;

/** The claim in short, with a bar as long as the change is large beside the others. */
function statisticNote(claim: Statistic, scale: ReadonlyMap<string, number>): string {
  const { indicator, direction, change } = claim;
  if (change === null) return '';
  const share = Math.abs(change.value) / (scale.get(change.unit) || 1);
  const bar = '█'.repeat(Math.max(1, Math.round(share * BAR_CELLS)));
  return `${indicatorName(indicator)} ${ARROWS[direction]}${change.value}${change.unit} ${bar}`;
}

/** The largest change by unit, which has the longest bar. */
function largestChange(statistics: readonly Statistic[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const { change } of statistics) {
    if (change) largest.set(change.unit, Math.max(largest.get(change.unit) ?? 0, Math.abs(change.value)));
  }
  return largest;
}
