import { type BrowserServer, chromium as playwright } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/**
 * Starts Chromium without a window: the one of npm, which needs nothing installed on the system.
 * Its own arguments are left out, because they switch the web's security off.
 */
export async function launchServer(): Promise<BrowserServer> {
  // Makes it bring the system libraries along that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= '24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  return playwright.launchServer({ executablePath, args: ARGUMENTS, headless: true });
}
