import type { CommandSpec } from '../command';
import { check } from './check';
import { completion } from './completion';
import { convert } from './convert';
import { facts } from './facts';
import { parse } from './parse';
import { schema } from './schema';
import { show } from './show';

/** Every command, in the order of help. */
export const COMMANDS: readonly CommandSpec[] = [
  parse,
  show,
  facts,
  check,
  convert,
  schema,
  completion(() => COMMANDS),
];
