import picocolors from 'picocolors';
import type { Io, Output } from '../io';

export type Palette = ReturnType<typeof picocolors.createColors>;

/** Colours for standard output: on a terminal, unless `NO_COLOR` or the user says otherwise. */
export function palette(io: Io, when: 'auto' | 'always' | 'never' = 'auto'): Palette {
  return picocolors.createColors(when === 'always' || (when === 'auto' && wantsColor(io.stdout, io.env)));
}

/** See https://no-color.org and https://force-color.org: set and not empty. */
function wantsColor(stream: Output, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
