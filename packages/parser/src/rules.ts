/** The rules that articles are checked by: what each says, why, and how bad it is. */
export type { Rule, RuleGroup, Text } from './check/rule';
export { RULES } from './check/rules';
