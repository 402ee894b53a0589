import path from 'node:path';

/** The folder the site is written to, in `apps/web`. The tests build a second site beside the first. */
export const OUT_NAME = process.env['WENMAI_OUT'] ?? 'out';

export const OUT = path.join(process.cwd(), OUT_NAME);

/** Where `scripts/prepare.ts` leaves what it read from the articles. */
export const PREPARED = path.join(process.cwd(), '.wenmai', OUT_NAME);
