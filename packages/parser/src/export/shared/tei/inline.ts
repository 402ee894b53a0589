import type { Quantity, Quotation, Span, Time } from '../../../model';
import type { Annotation } from '../annotations';
import { type Attributes, close, escapeText, open } from '../markup';
import type { Event, Nesting } from '../nest';
import { type Pointer, ruleId } from './header';

/** What becomes an element inline. */
export type Inline =
  | Annotation
  | { readonly kind: 'sentence'; readonly id: string; readonly span: Span; readonly rule: null };

/** Writes the content of blocks: text with the elements in it. */
export function inlineWriter(text: string, parts: Nesting<Inline>['parts'], point: Pointer) {
  const write = (event: Event<Inline>): string => {
    if (event.type === 'text') return lines(text.slice(event.span.start, event.span.end));
    const { range, part } = event;
    const [name, attributes] = elementOf(range);
    const bounds = boundsOf(range);
    if (event.type === 'close') return bounds.map(([inner]) => close(inner)).join('') + close(name);
    const common = commonAttributes(range, part, parts(range), point);
    return (
      open(name, { ...common, ...attributes }) + bounds.map(([inner, more]) => open(inner, more)).join('')
    );
  };
  return (events: readonly Event<Inline>[]): string => events.map(write).join('');
}

/** Text in which line breaks count. */
function lines(text: string): string {
  return escapeText(text).replace(/&#xD;\n|&#xD;|\n/g, '<lb/>$&');
}

/** The id, and where it was read by which rule; for the parts of one that was split, the part before and after. */
function commonAttributes(
  { id, span, kind, rule }: Inline,
  part: number,
  parts: number,
  point: Pointer,
): Attributes {
  const name = (number: number) => (number === 1 ? id : `${id}-${number}`);
  return {
    'xml:id': name(part),
    prev: part > 1 ? `#${name(part - 1)}` : null,
    next: part < parts ? `#${name(part + 1)}` : null,
    source: kind === 'sentence' ? null : point(span),
    ana: rule === null ? null : `#${ruleId(rule)}`,
  };
}

type Element = readonly [name: string, attributes: Attributes];

function elementOf(inline: Inline): Element {
  switch (inline.kind) {
    case 'sentence':
      return ['s', {}];
    case 'time':
      return timeElement(inline.value);
    case 'quantity':
      return quantityElement(inline.value);
    case 'statistic':
      return ['seg', { type: 'statistic', corresp: `#${inline.id}.claim` }];
    case 'quotation':
      return quotationElement(inline.value);
    case 'speaker':
      return ['rs', { type: 'speaker', ref: reference(inline.value.id), corresp: `#${inline.quotation}` }];
    case 'role':
      return ['roleName', { ref: reference(inline.value.organization), corresp: `#${inline.person}` }];
    case 'person':
      return ['persName', { ref: `#${inline.value.id}` }];
    case 'organization':
      return ['orgName', { ref: `#${inline.value.id}` }];
    case 'place':
      return ['placeName', { ref: `#${inline.value.id}` }];
  }
}

function reference(id: string | null | undefined): string | null {
  return id ? `#${id}` : null;
}

/** What TEI takes as an ISO 8601 time (teidata.temporal.iso); the uncertain values of EDTF are none. */
const ISO = /^[0-9.,DHMPRSTWYZ/:+-]+$/;

function timeElement({ type, value, start, end }: Time): Element {
  const iso = value !== null && ISO.test(value) ? value : null;
  const [name, key] = [type === 'time' ? 'time' : 'date', type === 'duration' ? 'dur-iso' : 'when-iso'];
  // The model's end is the first moment no longer covered: true as a limit, too late as the end of a range.
  const bounds = iso === null ? { 'notBefore-iso': start, 'notAfter-iso': end } : { [key]: iso };
  return [name, { type, ...bounds }];
}

/** Words as TEI's enumerations take them (teidata.word): without white space. */
function word(text: string | null | undefined): string | null {
  return text && /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(text) ? text : null;
}

function quantityElement({ value, unit, of, ordinal }: Quantity): Element {
  if (ordinal) return ['num', { type: 'ordinal', value }];
  return ['measure', { quantity: value, unit: word(unit.code ?? unit.text), commodity: word(of?.text) }];
}

/** The bounds of a number, which `measure` has no attributes for, on a `num` within. */
function boundsOf(inline: Inline): readonly Element[] {
  if (inline.kind !== 'quantity' || inline.value.ordinal) return [];
  const { lower, upper } = inline.value;
  if (lower === undefined && upper === undefined) return [];
  return [['num', { atLeast: lower, atMost: upper }]];
}

function quotationElement({ id, kind, speaker, continues }: Quotation): Element {
  const who = speaker && `#${speaker.id ?? `${id}.speaker`}`;
  const corresp = reference(continues);
  switch (kind) {
    case 'speech':
      return ['said', { aloud: 'true', who, corresp }];
    case 'thought':
      return ['said', { aloud: 'false', who, corresp }];
    case 'document':
    case 'slogan':
      return ['quote', { type: kind, corresp: who ?? corresp }];
    case 'title':
      return ['title', {}];
    case 'term':
      return ['term', {}];
  }
}
