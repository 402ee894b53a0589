// After `next build`: makes the export a site of plain files. See each step for why.
import { OUT } from '../lib/paths';
import { copyFiles } from './finish/files';
import { slimPages } from './finish/pages';
import { writeSearchIndex } from './finish/search-index';

copyFiles(OUT);
writeSearchIndex(OUT);
console.log(`Finished ${slimPages(OUT)} pages`);
