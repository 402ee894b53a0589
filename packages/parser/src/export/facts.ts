import type { Article, Sentence, Span } from '../model';
import { indicatorName } from '../text/indicator-name';

/** A value in a table: what CSV, JSON and spreadsheets can hold. */
export type Cell = string | number | null;

/** The kinds of facts that make tables. */
export const FACT_KINDS = [
  'quotations',
  'times',
  'timeline',
  'quantities',
  'statistics',
  'people',
  'organizations',
  'places',
  'credits',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** One fact: where it stands, and the values of its kind's columns. */
export interface Fact {
  readonly span: Span;
  readonly cells: readonly Cell[];
}

interface FactTable {
  readonly columns: readonly string[];
  /** Those of them that hold numbers. */
  readonly numbers?: readonly string[];
  /** The facts of one article, in the order of the text (of time, for a timeline). */
  readonly facts: (article: Article) => readonly Fact[];
}

/** What each kind of fact has for columns, and where the values come from. */
export const FACT_TABLES: Readonly<Record<FactKind, FactTable>> = {
  quotations: {
    columns: ['speaker', 'kind', 'text', 'cue', 'attribution'],
    facts: ({ quotations, people, organizations }) => {
      const names = new Map([...people, ...organizations].map(({ id, name }) => [id, name]));
      return quotations.map(({ span, speaker, kind, text, cue, attribution }) => ({
        span,
        cells: [
          speaker && (names.get(speaker.id ?? '') ?? speaker.text),
          kind,
          text,
          cue?.text ?? null,
          attribution,
        ],
      }));
    },
  },
  times: {
    columns: ['text', 'value', 'type', 'start', 'end', 'granularity'],
    facts: ({ times }) =>
      times.map(({ span, text, value, type, start, end, granularity }) => ({
        span,
        cells: [text, value, type, start, end, granularity],
      })),
  },
  timeline: {
    columns: ['start', 'end', 'time', 'text'],
    facts: timeline,
  },
  quantities: {
    columns: ['text', 'value', 'unit', 'of', 'modifier', 'lower', 'upper'],
    numbers: ['value', 'lower', 'upper'],
    facts: ({ quantities }) =>
      quantities.map(({ span, text, value, unit, of, modifier, lower, upper }) => ({
        span,
        cells: [
          text,
          value,
          unit.code ?? unit.text,
          of?.text ?? null,
          modifier.join(' ') || null,
          lower ?? null,
          upper ?? null,
        ],
      })),
  },
  statistics: {
    columns: [
      'indicator',
      'direction',
      'change',
      'unit',
      'comparison',
      'base',
      'value',
      'period',
      'scope',
      'text',
    ],
    numbers: ['change', 'value'],
    facts: ({ statistics, times, source }) => {
      const periods = new Map(times.map(({ id, value, text }) => [id, value ?? text]));
      return statistics.map((claim) => ({
        span: claim.span,
        cells: [
          indicatorName(claim.indicator),
          claim.direction,
          claim.change?.value ?? null,
          claim.change?.unit ?? claim.value?.unit ?? null,
          claim.comparison,
          claim.base?.text ?? null,
          claim.value?.value ?? null,
          periods.get(claim.period ?? '') ?? null,
          claim.scope?.text ?? null,
          source.text.slice(claim.span.start, claim.span.end),
        ],
      }));
    },
  },
  people: {
    columns: ['name', 'kind', 'titles', 'aliases', 'mentions'],
    numbers: ['mentions'],
    facts: ({ people }) =>
      people.flatMap(({ name, kind, roles, aliases, mentions }) =>
        at(mentions[0]?.span, [
          name,
          kind,
          list(roles.map(({ title }) => title)),
          list(aliases),
          mentions.length,
        ]),
      ),
  },
  organizations: {
    columns: ['name', 'kind', 'parent', 'aliases', 'mentions'],
    numbers: ['mentions'],
    facts: ({ organizations }) => {
      const names = new Map(organizations.map(({ id, name }) => [id, name]));
      return organizations.flatMap(({ name, kind, parent, aliases, mentions }) =>
        at(mentions[0]?.span, [name, kind, names.get(parent ?? '') ?? null, list(aliases), mentions.length]),
      );
    },
  },
  places: {
    columns: ['name', 'level', 'code', 'within', 'mentions'],
    numbers: ['mentions'],
    facts: ({ places }) => {
      const names = new Map(places.map(({ id, name }) => [id, name]));
      return places.flatMap(({ name, level, code, within, mentions }) =>
        at(mentions[0]?.span, [name, level, code, names.get(within ?? '') ?? null, mentions.length]),
      );
    },
  },
  credits: {
    columns: ['role', 'name', 'label'],
    facts: ({ credits }) =>
      credits.map(({ span, role, name, label }) => ({ span, cells: [role, name, label?.text ?? null] })),
  },
};

/** The times that are known to a day or better or to a period, each with its sentence, the earliest first. */
function timeline({ times, sentences, source }: Article): Fact[] {
  return times
    .flatMap(({ span, start, end, text }) => {
      const sentence = sentenceAt(sentences, span.start)?.span ?? span;
      return start === null
        ? []
        : at(span, [start, end, text, source.text.slice(sentence.start, sentence.end)]);
    })
    .sort((a, b) => compareInstants(a.cells[0], b.cells[0]) || a.span.start - b.span.start);
}

/** ISO dates and times in one order: a date alone is the beginning of its day. */
function compareInstants(a: Cell | undefined, b: Cell | undefined): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (offset < sentence.span.start) high = middle - 1;
    else if (offset >= sentence.span.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** An entity stands where it is first mentioned; one that is mentioned nowhere makes no row. */
function at(span: Span | undefined, cells: readonly Cell[]): Fact[] {
  return span ? [{ span, cells }] : [];
}

function list(values: readonly string[]): string | null {
  return [...new Set(values)].join('、') || null;
}
