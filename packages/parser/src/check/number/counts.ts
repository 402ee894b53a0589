import type { Mention, Span } from '../../model';
import type { Draft, Passage } from '../draft';
import { findEnumerations } from '../enumerations';
import { spanWithin } from '../report';
import type { Finding, Rule } from '../rule';
import { countOf } from './figures';

const COUNT = '(\\d{1,2}|[两二三四五六七八九十]{1,2})';

export const enumerationCount: Rule = {
  id: 'number/enumeration-count',
  severity: 'warning',
  find: (draft) =>
    findEnumerations(draft).flatMap(({ items }): Finding[] => {
      const [first] = items;
      const last = items.at(-1);
      if (first === undefined || last === undefined || items.length < 2) return [];
      const from = Math.max(0, first.span.start - 40);
      const before = draft.folded.slice(from, first.span.start);
      const match = new RegExp(
        `(?<![第\\d一二三四五六七八九十])${COUNT}(?:个|项|条|点|大|件|种|类|步)[^\\d一二两三四五六七八九十。;\\n]{0,20}[:。,\\n]\\s*$`,
      ).exec(before);
      const stated = countOf(match?.[1]);
      if (match === null || stated === null || stated === last.value || stated < 2) return [];
      return [
        {
          span: { start: from + match.index, end: from + match.index + (match[1]?.length ?? 0) + 1 },
          message: { en: `${last.value} items follow`, zh: `其后列举${last.value}项` },
          related: items.map(({ span }) => ({ span, message: { en: 'an item', zh: '列举项' } })),
        },
      ];
    }),
};

export const listCount: Rule = {
  id: 'number/list-count',
  severity: 'warning',
  find: (draft) => {
    const mentions = namesOf(draft);
    let next = 0;
    return draft.passages.flatMap((passage): Finding[] => {
      const { span } = passage.sentence;
      const within: Mention[] = [];
      for (let name = mentions[next]; name && name.span.start < span.end; name = mentions[++next]) {
        if (name.span.start >= span.start) within.push(name);
      }
      return chains(draft, within).flatMap((chain) => miscounted(draft, passage, chain));
    });
  },
};

/** The names of people and places in order, none inside another. */
function namesOf({ article }: Draft): readonly Mention[] {
  const all = [...article.people, ...article.places].flatMap(({ mentions }) => mentions);
  const sorted = all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const apart: Mention[] = [];
  for (const mention of sorted) if (mention.span.start >= (apart.at(-1)?.span.end ?? 0)) apart.push(mention);
  return apart;
}

/** Names with nothing but 、 or 和 between them. */
function chains({ folded }: Draft, names: readonly Mention[]): readonly (readonly Mention[])[] {
  const found: Mention[][] = [];
  for (const name of names) {
    const before = found.at(-1)?.at(-1);
    const joined = before && /^(?:[、和与及]|以及)$/.test(folded.slice(before.span.end, name.span.start));
    if (joined) found.at(-1)?.push(name);
    else found.push([name]);
  }
  return found.filter((chain) => chain.length > 1);
}

function miscounted({ folded }: Draft, { sentence }: Passage, chain: readonly Mention[]): Finding[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) return [];
  const before = folded.slice(Math.max(sentence.span.start, first.span.start - 12), first.span.start);
  const behind = folded.slice(last.span.end, Math.min(sentence.span.end, last.span.end + 6));
  const match = new RegExp(`^(等)?${COUNT}(?:个|名|位)?(?:城市|[人地市县省区镇乡村国])(?![代次均])`).exec(
    behind,
  );
  const stated = countOf(match?.[2]);
  // A list that began earlier has members that were not recognised as names.
  if (match === null || stated === null || /[、和与及](?:[^,。;:]{0,6})$/.test(before)) return [];
  const wrong = match[1] ? chain.length > stated : chain.length !== stated;
  if (!wrong) return [];
  const span: Span = spanWithin(last.span, last.span.end - last.span.start + match.index, match[0].length);
  return [
    {
      span,
      message: { en: `${chain.length} are named`, zh: `所列为${chain.length}个` },
      related: chain.slice(0, 9).map((name) => ({ span: name.span, message: { en: 'named', zh: '所列' } })),
    },
  ];
}
