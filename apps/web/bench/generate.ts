// Writes many articles to measure the site with: headlines, datelines and paragraphs of the parser's fictional examples,
// put together anew. `tsx bench/generate.ts <folder> [how many]`
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseStructure } from '@wenmai/parser/structure';

const [folder, count = '2000'] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to write to.');

/** How many code units of text an article is to have at least: about what a news site's have on average. */
const LENGTH = 900;

const examples = path.join(import.meta.dirname, '../../../packages/parser/test/articles');
const articles = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => parseStructure(readFileSync(path.join(examples, name, 'input.txt'), 'utf8')))
  .filter(({ headline, published }) => headline && published);
const paragraphs = articles.flatMap(({ blocks }) =>
  blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length > 40).map(({ text }) => text),
);

// The same articles every time: a linear congruential generator (Numerical Recipes).
let state = 1;
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

mkdirSync(folder, { recursive: true });
for (let number = 1; number <= Number(count); number++) {
  const { headline, publisher } = articles[random(articles.length)] ?? {};
  const date = new Date(Date.UTC(2015, 0, 1 + random(3650), random(24), random(60))).toISOString();
  const parts = [
    `${headline?.text}（之${number}）`,
    `${date.slice(0, 10)} ${date.slice(11, 19)} - ${publisher?.name ?? '东湖晚报'}`,
  ];
  const left = [...paragraphs];
  for (let length = 0; length < LENGTH && left.length > 0; ) {
    // No paragraph stands twice in an article.
    const [paragraph = ''] = left.splice(random(left.length), 1);
    parts.push(paragraph);
    length += paragraph.length;
  }
  writeFileSync(
    path.join(folder, `article-${String(number).padStart(5, '0')}.txt`),
    `${parts.join('\n\n')}\n`,
  );
}
