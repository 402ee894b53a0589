// After `next build`: makes the export a site of plain files. See each step for why.
import path from 'node:path';
import { slimPages } from './finish/pages';

const out = path.join(import.meta.dirname, '../out');
const pages = await slimPages(out);
console.log(`Finished ${pages} pages`);
