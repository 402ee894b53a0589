export { type DecodedText, decodeText } from './decode';
export { DEFAULT_GLOB, type Listed, type ListOptions, listArticles } from './list';
export { type Failure, PROBLEMS, type Problem } from './problems';
export { MAX_BYTES, type ReadOptions, readArticleFile, readArticleStream } from './read';
