import { createTwoFilesPatch } from 'diff';
import type { Checked } from '../../check/findings';

/** The corrections of a file as a unified diff, which `patch` and `git apply` understand. */
export function showDiff(name: string, { before, after }: NonNullable<Checked['fixed']>): string {
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 1 });
}
