import { writeFileSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';

/** Writes a file that only the site's own scripts load, compressed; `client/unpack.ts` reads it. */
export function writePacked(file: string, content: string | Uint8Array): void {
  writeFileSync(file, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
}
