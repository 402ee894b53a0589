import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Assets } from '../../lib/library';
import { SITE_URL } from '../../lib/site';

const web = path.join(import.meta.dirname, '../..');
const folder = path.join(web, 'public', 'assets');

/** Bundles the scripts that run outside React into `public/assets`. What they load later is split off. */
export async function bundleAssets(): Promise<Assets> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: ['site', 'search', 'indexes', 'parser.worker'].map((name) =>
      path.join(web, 'client', `${name}.ts`),
    ),
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    minify: true,
    format: 'esm',
    target: 'es2022',
    // What `lib/site.ts` reads; there is no process in a browser.
    define: { 'process.env.WENMAI_SITE_URL': JSON.stringify(SITE_URL) },
  });
  return {
    site: versioned('site'),
    search: versioned('search'),
    indexes: versioned('indexes'),
    parser: versioned('parser.worker'),
  };
}

/** The address of a bundle, with a hash of its content so that it can be cached for ever. */
function versioned(name: string): string {
  const hash = createHash('sha256')
    .update(readFileSync(path.join(folder, `${name}.js`)))
    .digest('hex');
  return `assets/${name}.js?v=${hash.slice(0, 8)}`;
}
