// After `next build`: makes the export a site of plain files. See each step for why.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeDownloads, writeIndexes } from './finish/downloads';
import { slimPages } from './finish/pages';

const out = path.join(import.meta.dirname, '../out');
mkdirSync(path.join(out, 'articles'), { recursive: true });
writeDownloads(out);
writeIndexes(out);
const pages = await slimPages(out);
console.log(`Finished ${pages} pages`);
