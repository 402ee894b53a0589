/** The rules that articles are checked by: what each says, why, and how bad it is. */
import { GUIDE } from './check/guide';
import type { Guide, Rule } from './check/rule';
import { RULES as CHECKS } from './check/rules';

export type { RuleGroup, Text } from './check/rule';

/** A rule with what it says. */
export type DescribedRule = Pick<Rule, 'id' | 'severity' | 'fixable'> & Guide;

/** Every rule, group by group. */
export const RULES: readonly DescribedRule[] = CHECKS.map(({ id, severity, fixable }) => {
  const guide = GUIDE[id];
  if (guide === undefined) throw new Error(`no guide says what ${id} is`);
  return { id, severity, ...(fixable && { fixable }), ...guide };
});
