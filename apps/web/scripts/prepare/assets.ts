import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Assets } from '../../lib/library';

const web = path.join(import.meta.dirname, '../..');

/** Bundles the scripts that run outside React into `public/assets`. */
export async function bundleAssets(): Promise<Assets> {
  return { site: await bundle('site') };
}

/** @returns the address, with a hash of the content so that it can be cached for ever */
async function bundle(name: string): Promise<string> {
  const outfile = path.join(web, 'public', 'assets', `${name}.js`);
  await build({
    entryPoints: [path.join(web, 'client', `${name}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  const hash = createHash('sha256').update(readFileSync(outfile)).digest('hex').slice(0, 8);
  return `assets/${name}.js?v=${hash}`;
}
