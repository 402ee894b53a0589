/** Writes the expected layout of every example article anew. Read the difference before committing it. */
import { writeFileSync } from 'node:fs';
import { parseStructure } from '../src';
import { articleNames, articleText, expectationFile } from '../test/support/articles';
import { outline } from '../test/support/outline';

for (const name of articleNames) {
  writeFileSync(
    expectationFile(name),
    `${JSON.stringify(outline(parseStructure(articleText(name))), null, 2)}\n`,
  );
}
console.log(`${articleNames.length} expectations written`);
