// After `next build`: makes the export a site of plain files. See each step for why.
import { OUT } from '../lib/paths';
import { writeArticles } from './finish/articles';
import { copyFiles } from './finish/files';
import { slimPages } from './finish/pages';
import { writeSearchIndex } from './finish/search-index';

copyFiles(OUT);
writeSearchIndex(OUT);
const pages = slimPages(OUT);
// Behind it: the frame of the articles is one of the pages.
writeArticles(OUT);
console.log(`Finished ${pages} pages and the articles`);
