import type { Statistic } from '../../model';
import { matchAll } from '../../text/match';
import { spanWithin } from '../../text/spans';
import type { Draft } from '../draft';
import type { Finding, Rule } from '../rule';
import { type Bounds, boundsOf, countOf } from './figures';

const COUNT = '(\\d{1,6}|[一二两三四五六七八九十百千]{1,6})';

/** How news counts the dead and the injured: 6人死亡, 6死, 死亡6人. */
const CASUALTIES: readonly RegExp[] = [
  ['死亡|遇难|丧生|身亡|罹难|死|亡', '死亡|遇难'],
  ['受伤|重伤|轻伤|伤', '受伤'],
].map(
  ([words, behind]) =>
    new RegExp(
      `(?<![\\d.多余近超逾约])${COUNT}(?:人|名[^,。;:\\d]{0,6}?)?(?:当场|不幸|已|经抢救无效)?(?:${words})(?!亡?率|因|者|伤)|(?:${behind})(?:人数)?(?:达|为|增至|升至|上升至)?${COUNT}(?=[人名])`,
      'g',
    ),
);

function countsIn(text: string, casualties: RegExp) {
  return matchAll(casualties, text).flatMap((match) => {
    const value = countOf(match[1] ?? match[2]);
    return value === null ? [] : [{ value, index: match.index, length: match[0].length }];
  });
}

export const headlineFigures: Rule = {
  id: 'number/headline',
  severity: 'warning',
  find: (draft) => [...wrongCasualties(draft), ...wrongClaims(draft)],
};

/** Some died at once and others later: the text gives parts of the total. */
const IN_PARTS = /当场|途中|不治|抢救无效|另(?:有|外)[^,。;]{0,8}[死亡伤难]/;
/** Where the body gives the figures of the headline: what stands far below may be about other accidents. */
const LEAD_PARAGRAPHS = 3;

function wrongCasualties(draft: Draft): Finding[] {
  const { headline } = draft.article;
  if (headline === null) return [];
  const title = draft.folded.slice(headline.span.start, headline.span.end);
  return CASUALTIES.flatMap((casualties) => {
    const claimed = countsIn(title, casualties);
    if (claimed.length === 0) return [];
    const body = draft.blocks.filter(({ block }) => block.kind === 'paragraph');
    if (body.some(({ folded }) => IN_PARTS.test(folded))) return [];
    const told = body.flatMap(({ block, folded }, i) =>
      countsIn(folded, casualties).map(({ value, index, length }) => ({
        value,
        inLead: i < LEAD_PARAGRAPHS,
        span: spanWithin(block.span, index, length),
      })),
    );
    return claimed.flatMap(({ value, index, length }): Finding[] =>
      !told.some(({ inLead }) => inLead) || isTold(value, new Set(told.map((one) => one.value)))
        ? []
        : [
            {
              span: spanWithin(headline.span, index, length),
              message: { en: 'the text gives another number', zh: '正文数字与此不同' },
              related: told.slice(0, 5).map(({ span }) => ({ span, message: { en: 'here', zh: '正文' } })),
            },
          ],
    );
  });
}

/** Whether the text gives a number, or several that add up to it. */
function isTold(value: number, told: ReadonlySet<number>): boolean {
  const values = [...told].slice(0, 20);
  const added = values.reduce((all, one) => all + one, 0);
  return told.has(value) || added === value || values.some((one) => told.has(value - one));
}

/** Growth in the headline of which the text tells, but with another percentage, and the headline's nowhere. */
function wrongClaims(draft: Draft): Finding[] {
  const { headline, statistics, quantities } = draft.article;
  if (headline === null) return [];
  const inTitle = (at: number) => at >= headline.span.start && at < headline.span.end;
  const claims = statistics.filter(({ span, change }) => inTitle(span.start) && change?.unit === '%');
  return claims.flatMap((claim): Finding[] => {
    const stated = claim.change && boundsOf(draft, claim.change);
    if (!stated) return [];
    const isGiven = quantities.some(
      ({ span, unit, value }) => unit.code === '%' && !inTitle(span.start) && isRounded(value, stated),
    );
    const told = isGiven
      ? []
      : statistics.filter((other) => !inTitle(other.span.start) && isSame(claim, other));
    if (told.length === 0) return [];
    return [
      {
        span: claim.change?.span ?? claim.span,
        message: { en: 'the text gives another number', zh: '正文数字与此不同' },
        related: told
          .slice(0, 5)
          .map(({ change, span }) => ({ span: change?.span ?? span, message: { en: 'here', zh: '正文' } })),
      },
    ];
  });
}

/** Whether a value is rounded or cut off to what the headline states. */
function isRounded(value: number | null, { low, high }: Bounds): boolean {
  return value !== null && value >= low - 1e-9 && value <= high + (high - low) / 2 + 1e-9;
}

/** Whether two claims are about one indicator: the headline shortens its name and leaves out the comparison. */
function isSame(title: Statistic, text: Statistic): boolean {
  return (
    text.change?.unit === '%' &&
    text.indicator.text.endsWith(title.indicator.text) &&
    text.direction === title.direction &&
    (title.comparison === 'none' || title.comparison === text.comparison)
  );
}
