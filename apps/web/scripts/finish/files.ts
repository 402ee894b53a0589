import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PREPARED } from '../../lib/paths';
import { writePacked } from './pack';

/**
 * Puts the files that are no pages into the site: every article in every format and its preview image beside its page,
 * and the indexes, which their tables load.
 */
export function copyFiles(out: string): void {
  cpSync(path.join(PREPARED, 'files'), path.join(out, 'articles'), { recursive: true });
  const [indexes, data] = [path.join(PREPARED, 'indexes'), path.join(out, 'data')];
  mkdirSync(data, { recursive: true });
  for (const name of readdirSync(indexes)) {
    writePacked(path.join(data, name.replace('.json', '.bin')), readFileSync(path.join(indexes, name)));
  }
}
