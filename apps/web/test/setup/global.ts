import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchServer } from './chromium';
import { buildSamples } from './samples';
import { serve } from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site of the seed is served. */
    site: string;
    /** Where a second site is served, of several fictional articles and a hostile one. */
    samples: string;
    /** Where to reach the one browser that all test files share. */
    browser: string;
  }
}

/** Serves both sites and starts one browser for all test files. */
export default async function setup(project: TestProject) {
  const out = path.join(import.meta.dirname, '../../out');
  if (!existsSync(path.join(out, 'index.html'))) {
    throw new Error('The site is not built: run "pnpm --filter @wenmai/web build" first.');
  }
  const site = await serve(out);
  const samples = await serve(buildSamples());
  const browser = await launchServer();
  project.provide('site', site.url);
  project.provide('samples', samples.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    site.server.close();
    samples.server.close();
  };
}
