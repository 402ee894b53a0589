import { EVENT_ORIGINS, EVENT_PERIODS } from '../../lexicon/event-periods';
import { longestBefore, wordTable } from '../../text/longest';
import type { Expression } from './types';

const table = (events: readonly string[]) => wordTable(events.map((event): [string, true] => [event, true]));

/** What tells that an event is a time, with the events. The words are sought by it, since few begin so rarely. */
const KINDS = /* @__PURE__ */ [
  { sign: '期间', events: table(EVENT_PERIODS) },
  { sign: '以来', events: table(EVENT_ORIGINS) },
] as const;

/** 两会期间, 服刑期间, 入汛以来: what passes while something goes on or since it has begun, in order. */
export function findLasting(text: string): readonly Expression[] {
  const found: Expression[] = [];
  for (const { sign, events } of KINDS) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
      const event = longestBefore(events, text, at, 0);
      if (event === null) continue;
      const end = at + sign.length;
      found.push({ start: event.start, end, meaning: { kind: 'vague' }, rule: 'time/vague' });
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}
