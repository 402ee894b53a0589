import { cpSync } from 'node:fs';
import path from 'node:path';
import { PREPARED } from '../../lib/paths';

/**
 * Puts the files that are no pages into the site: every article in every format and its preview image beside its page,
 * and the indexes, which their tables load.
 */
export function copyFiles(out: string): void {
  cpSync(path.join(PREPARED, 'files'), path.join(out, 'articles'), { recursive: true });
  cpSync(path.join(PREPARED, 'indexes'), path.join(out, 'data'), { recursive: true });
}
