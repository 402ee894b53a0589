/**
 * Measures the start: `wenmai --version` against `node -e 0`, in pairs one after the other, so that what else the
 * machine does falls on both. `pnpm --filter wenmai run bench:start [pairs]`, 50 without a number.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const pairs = Number(process.argv[2] ?? 50);

function milliseconds(...argv: string[]): number {
  const started = performance.now();
  spawnSync(process.execPath, argv, { stdio: 'ignore' });
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const runs = Array.from({ length: pairs }, () => ({
  bare: milliseconds('-e', '0'),
  version: milliseconds(main, '--version'),
}));
console.log(`Node.js ${process.version}, medians of ${pairs} pairs`);
console.log(`node -e 0          ${median(runs.map(({ bare }) => bare)).toFixed(1)} ms`);
console.log(`wenmai --version   ${median(runs.map(({ version }) => version)).toFixed(1)} ms`);
console.log(`ratio              ${median(runs.map(({ bare, version }) => version / bare)).toFixed(2)}`);
