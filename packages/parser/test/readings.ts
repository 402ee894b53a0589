import type { Block, Sentence } from '../src/model';
import { openReading, type Reading } from '../src/reading';
import { parseStructure } from '../src/structure';

/**
 * A reading in which every line of the text is a paragraph and every 。！？； at its end closes a sentence, for tests of
 * the stages behind structure.
 */
export function readingOf(text: string, published?: string): Reading {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const id = `b${blocks.length + 1}`;
    const span = { start: line.index, end: line.index + line[0].length };
    blocks.push({ id, kind: 'paragraph', text: line[0], span, rule: 'test' });
    for (const sentence of line[0].matchAll(/[^。！？!?]+[。！？!?]*[”』]?/g)) {
      const start = span.start + sentence.index;
      const end = start + sentence[0].length;
      sentences.push({ id: `s${sentences.length + 1}`, span: { start, end }, block: id });
    }
  }
  const structure = parseStructure(text, published === undefined ? {} : { published });
  return openReading({ ...structure, blocks, sentences }, 'Asia/Shanghai');
}
