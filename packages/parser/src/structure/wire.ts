import { BARE_BYLINE, KNOWN_AGENCY, WIRE_BYLINE, WIRE_FORMS, WIRE_OPENING } from '../lexicon/structure';
import type { Credit, Wire } from '../model/credits';
import { foldDigits } from '../text/digits';
import { kindsIn, WIRE } from '../text/kinds';
import { creditsFor, type RawCredit, readBylineNames, shiftCredits, shiftSpan } from './bylines';
import { isChineseName, readNames } from './names';

/** A wire opening with the credits it gives. */
export interface WireOpening extends Wire {
  readonly credits: readonly Credit[];
}

/** Reads the opening of a report's first paragraph, or null. Offsets count from `at`, where it begins; only its first characters are looked at. */
export function readWireOpening(paragraph: string, at = 0): WireOpening | null {
  // Xinhua sets its digits in full width: 新华社北京５月１０日电.
  const head = foldDigits(paragraph.slice(0, 120));
  if (!(kindsIn(head) & WIRE)) return null;
  for (const form of WIRE_FORMS) {
    const match = form.exec(head);
    if (match) return openingOf(paragraph, head, match, at);
  }
  const match = WIRE_OPENING.exec(head);
  const opening = match && openingOf(paragraph, head, match, at);
  return opening && isVouchedFor(opening, match.groups?.['kind'] ?? '', head[match[0].length])
    ? opening
    : null;
}

function openingOf(paragraph: string, head: string, match: RegExpExecArray, from: number): WireOpening {
  const part = (name: string) => {
    const at = match.indices?.groups?.[name];
    return at ? { text: paragraph.slice(...at), span: shiftSpan({ start: at[0], end: at[1] }, from) } : null;
  };
  const [agency, place, date, byline] = [part('agency'), part('place'), part('date'), part('byline')];
  const behind = byline ? null : readByline(head, match[0].length);
  const credits: RawCredit[] = byline
    ? [...shiftCredits(readBylineNames(byline.text), byline.span.start)]
    : [...shiftCredits(behind?.credits ?? [], from)];
  if (agency && !/^本/.test(agency.text)) {
    credits.push({ role: 'agency', name: agency.text, span: agency.span, label: null, rule: 'wire-opening' });
  }
  return {
    span: { start: from, end: from + (behind?.end ?? match[0].length) },
    agency,
    place,
    date,
    credits,
  };
}

/** 消息, 讯 and 报道 open many sentences (喜讯, 最新消息): a date, an agency or a byline must vouch for them. */
function isVouchedFor(
  { agency, place, date, credits }: WireOpening,
  kind: string,
  next: string | undefined,
): boolean {
  // 据某某网5月10日报道 is the beginning of a sentence.
  if (/[报報]/.test(kind)) return date !== null && agency !== null && !agency.text.startsWith('据');
  if (!agency && !place && !date) return false;
  const known = agency !== null && KNOWN_AGENCY.test(agency.text);
  const outlet =
    agency !== null && /[网網报報社台]$/.test(agency.text) && /^[讯訊]$/.test(kind) && /\s/.test(next ?? '');
  return known || outlet || date !== null || credits.some(({ role }) => role !== 'agency');
}

function readByline(
  head: string,
  from: number,
): { readonly end: number; readonly credits: readonly RawCredit[] } | null {
  const rest = head.slice(from);
  const bracketed = WIRE_BYLINE.exec(rest);
  const match = bracketed ?? BARE_BYLINE.exec(rest);
  const inside = match?.[1];
  if (!match || inside === undefined) return null;
  const labelled = readBylineNames(inside);
  // (张三 李四): in brackets the names may stand alone.
  const names = bracketed && labelled.length === 0 ? (readNames(inside)?.names ?? []) : [];
  const credits = names.every(({ name }) => isChineseName(name))
    ? [...labelled, ...creditsFor('reporter', names, 0, 'wire-byline')]
    : labelled;
  const sound = bracketed || credits.every(({ name }) => isChineseName(name));
  return credits.length > 0 && sound
    ? {
        end: from + match[0].trimEnd().length,
        credits: shiftCredits(credits, from + match[0].indexOf(inside)),
      }
    : null;
}
