// After `next build`: makes the export a site of plain files. See each step for why.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { OUT } from '../lib/paths';
import { writeDownloads, writeIndexes } from './finish/downloads';
import { slimPages } from './finish/pages';
import { writePreviews } from './finish/previews';
import { writeSearchIndex } from './finish/search-index';

mkdirSync(path.join(OUT, 'articles'), { recursive: true });
writeDownloads(OUT);
writeIndexes(OUT);
writeSearchIndex(OUT);
await writePreviews(OUT);
const pages = await slimPages(OUT);
console.log(`Finished ${pages} pages`);
