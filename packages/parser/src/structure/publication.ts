import { OWN_WORK } from '../lexicon/structure';
import type { Credit, Published, Publisher, Reference } from '../model/credits';
import { shiftCredits } from './bylines';
import { isoDate, precisionOf, type RawDate } from './dates';
import type { Stretch } from './layout';
import type { Line } from './lines';

/** Rules of credits that name one outlet: 来源：, 本文来自, 《某某晚报》（A06 版）. */
const NAMES_OUTLET = /^(?:labelled-source|taken-from|print-edition)$/;

/** The outlet that a label (来源：) names. */
export function creditedSource(credits: readonly Credit[]): Publisher | null {
  const source = credits.find(({ rule, name }) => NAMES_OUTLET.test(rule) && !OWN_WORK.test(name));
  return source ? { name: source.name, span: source.span, rule: source.rule } : null;
}

/** Everything that datelines tell about the publication. */
export interface Publication {
  readonly published: Published | null;
  readonly publisher: Publisher | null;
  readonly credits: readonly Credit[];
}

/** Reads when and by whom the article was published, from its datelines in order. */
export function readPublication(
  text: string,
  lines: readonly Line[],
  stretches: readonly Stretch[],
  options: { readonly timeZone: string; readonly published: string | undefined },
): Publication {
  const found = stretches.flatMap(({ first, last, placed }) => {
    const start = lines[first]?.start ?? 0;
    return placed.kind === 'dateline' ? [{ start, end: lines[last]?.end ?? start, placed }] : [];
  });
  const dates = found.filter(({ placed }) => placed.dateline?.date);
  const first = dates.filter(({ placed }) => !placed.dateline?.updated);
  const dated = first.find(({ placed }) => placed.dateline?.date?.year !== null) ?? first[0] ?? dates[0];
  const date = dated?.placed.dateline?.date;
  const credits = found.flatMap(({ start, placed }) => shiftCredits(placed.dateline?.credits ?? [], start));
  const outlets = found.flatMap(({ start, end, placed }) =>
    placed.rule === 'outlet-line'
      ? [outletOf(text, text[start] === '@' ? start + 1 : start, end, placed.rule)]
      : (placed.dateline?.outlets ?? []).map((name) =>
          outletOf(text, start + name.start, start + name.end, 'dateline-outlet'),
        ),
  );
  return {
    published: dated && date ? published(text, dated.start, date, options) : null,
    publisher:
      creditedSource(credits) ?? outlets.find(({ rule }) => rule === 'outlet-line') ?? outlets[0] ?? null,
    credits,
  };
}

function outletOf(text: string, start: number, end: number, rule: string): Publisher {
  return { name: text.slice(start, end), span: { start, end }, rule };
}

function published(
  text: string,
  from: number,
  date: RawDate,
  options: { readonly timeZone: string; readonly published: string | undefined },
): Published {
  const span = { start: from + date.start, end: from + date.end };
  return {
    value: isoDate(date, options.timeZone, options.published),
    precision: precisionOf(date),
    text: text.slice(span.start, span.end),
    span,
    rule: date.year === null ? 'date-without-year' : 'dateline-date',
  };
}

/** What relative times are resolved against: the dateline, else what the caller says. */
export function chooseReference(published: Published | null, option: string | undefined): Reference | null {
  if (published?.value) return { value: published.value, from: 'dateline' };
  return option === undefined ? null : { value: option, from: 'option' };
}
