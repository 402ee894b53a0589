import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchServer } from './chromium';
import { serve } from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    site: string;
    /** Where to reach the one browser that all test files share. */
    browser: string;
  }
}

/** Serves the built site and starts one browser for all test files. */
export default async function setup(project: TestProject) {
  const out = path.join(import.meta.dirname, '../../out');
  if (!existsSync(path.join(out, 'index.html'))) {
    throw new Error('The site is not built: run "pnpm --filter @wenmai/web build" first.');
  }
  const { url, server } = await serve(out);
  const browser = await launchServer();
  project.provide('site', url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
  };
}
