import type { Severity } from '@wenmai/parser';
import { CliError } from '../io';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How bad a broken rule is, or that it is not looked for. */
export type Level = Severity | 'off';

/** The rules to check by, each with its severity. Plain data, so that it can be handed to another thread. */
export type Levels = Readonly<Record<string, Severity>>;

/** Whether a severity is at least as bad as another one. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

export interface Selection {
  /** Levels by rule or group, as the configuration gives them; a rule's own wins over its group's. */
  readonly configured: Readonly<Record<string, Level>>;
  /** Only these rules and groups. */
  readonly only: readonly string[];
  /** Not these rules and groups. */
  readonly ignored: readonly string[];
  /** Only what is at least this bad. */
  readonly least: Severity;
}

/**
 * The rules to check by.
 *
 * @throws CliError where a name is that of no rule and no group
 */
export function selectLevels(
  rules: readonly { readonly id: string; readonly severity: Severity }[],
  { configured, only, ignored, least }: Selection,
): Levels {
  const known = new Set(rules.flatMap(({ id }) => [id, groupOf(id)]));
  for (const name of [...Object.keys(configured), ...only, ...ignored]) {
    if (!known.has(name)) throw noSuchRule(name);
  }
  const matches = (names: readonly string[], id: string) => names.includes(id) || names.includes(groupOf(id));
  const levels = rules
    .filter(({ id }) => (only.length === 0 || matches(only, id)) && !matches(ignored, id))
    .map(({ id, severity }) => [id, configured[id] ?? configured[groupOf(id)] ?? severity] as const)
    .filter((entry): entry is [string, Severity] => entry[1] !== 'off' && isAtLeast(entry[1], least));
  return Object.fromEntries(levels);
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function noSuchRule(name: string): CliError {
  return new CliError('usage', {
    en: `there is no rule "${name}": see wenmai check --list`,
    zh: `没有“${name}”这条规则，见 wenmai check --list`,
  });
}
