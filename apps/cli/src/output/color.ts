import type { Io } from '../io';

/**
 * Whether standard output is to be coloured: on a terminal, unless the environment or the user says otherwise. See
 * https://no-color.org and https://force-color.org: the variables count where they are set and not empty.
 */
export function wantsColor({ stdout, env }: Io, when: 'auto' | 'always' | 'never' = 'auto'): boolean {
  if (when !== 'auto') return when === 'always';
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}
