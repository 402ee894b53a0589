import type { Guide } from '../rule';
import { NAME_GUIDE } from './name';
import { NUMBER_GUIDE } from './number';
import { PUNCTUATION_GUIDE } from './punctuation';
import { STRUCTURE_GUIDE } from './structure';
import { TIME_GUIDE } from './time';

/** What every rule says and why, by id. Kept apart from the rules, so that reading articles need not load it. */
export const GUIDE: Readonly<Record<string, Guide>> = {
  ...TIME_GUIDE,
  ...NUMBER_GUIDE,
  ...NAME_GUIDE,
  ...STRUCTURE_GUIDE,
  ...PUNCTUATION_GUIDE,
};
