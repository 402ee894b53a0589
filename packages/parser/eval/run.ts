/**
 * Scores the built parser on labelled data that does not belong to the project, and holds the figures against their
 * floors (floors.json).
 *
 *   pnpm eval [DATA]      DATA: a folder of scorers (*.mjs) that take --parser PATH and print "name … right/of" or
 *                         "name … F1 x" lines; default: the environment variable WENMAI_EVAL_DATA
 *
 * Without data it says so and ends well: the data cannot be shipped. A figure below its floor ends it with 1; floors
 * are lowered by hand only, with a reason in the commit.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SCORERS = ['pasted', 'cec', 'quantities', 'facts'] as const;

const data = process.argv[2] ?? process.env['WENMAI_EVAL_DATA'];
if (data === undefined) {
  console.log('No labelled data: give its folder as an argument or in WENMAI_EVAL_DATA. Nothing was scored.');
  process.exit(0);
}
const parser = new URL('../dist/index.js', import.meta.url).pathname;
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
);

let below = 0;
for (const name of SCORERS) {
  const scorer = join(resolve(data), `${name}.mjs`);
  if (!existsSync(scorer)) {
    console.log(`${name}: no scorer there, left out`);
    continue;
  }
  const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, '--parser', parser], {
    encoding: 'utf8',
  });
  console.log(`\n${name}\n${stdout}${stderr}`);
  if (status !== 0) process.exit(1);
  below += report(readFigures(stdout), floors[name] ?? {});
}
if (below > 0) console.log(`${below} ${below === 1 ? 'figure is' : 'figures are'} below the floor.`);
process.exit(below > 0 ? 1 : 0);

/** Every figure that a scorer prints, as a percentage: "editors 18/18" and "places exact P 1 R 2 F1 3". */
function readFigures(output: string): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const line of output.split('\n')) {
    const rate = /^(.+?)[:\s]+(\d+)\/(\d+)$/.exec(line);
    const f1 = /^(.+?)\s+P\s.*F1\s+([\d.]+)/.exec(line);
    const mean = /^(body F1)\s+([\d.]+)/.exec(line);
    if (rate) figures.set(key(rate[1]), (100 * Number(rate[2])) / Number(rate[3]));
    else if (f1) figures.set(key(f1[1]), Number(f1[2]));
    else if (mean) figures.set(key(mean[1]), 100 * Number(mean[2]));
  }
  return figures;
}

function key(words: string | undefined): string {
  return (words ?? '').trim().replace(/\s+/g, ' ');
}

/** Prints each floor with its figure; returns how many figures are below. */
function report(figures: ReadonlyMap<string, number>, wanted: Readonly<Record<string, number>>): number {
  const rows = Object.entries(wanted).map(([figure, floor]) => {
    const score = figures.get(figure);
    return {
      figure,
      score: score?.toFixed(1) ?? 'missing',
      floor,
      ok: score !== undefined && score >= floor,
    };
  });
  if (rows.length > 0) console.table(rows);
  return rows.filter(({ ok }) => !ok).length;
}
