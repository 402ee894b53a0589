import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { uniqueSlugs } from '../scripts/prepare/slugs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wenmai-web-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the build's first step on the folder. */
async function prepare(): Promise<{ code: number; stderr: string }> {
  const run = promisify(execFile)('npx', ['tsx', 'scripts/prepare.ts'], {
    cwd: path.join(import.meta.dirname, '..'),
    env: { ...process.env, WENMAI_ARTICLES: folder, WENMAI_OUT: '.broken' },
  });
  return run.then(
    ({ stderr }) => ({ code: 0, stderr }),
    (error: { code: number; stderr: string }) => ({ code: error.code, stderr: error.stderr }),
  );
}

describe('a broken file stops the build', () => {
  test('with its name and the reason, every one of them', async () => {
    writeFileSync(path.join(folder, 'fine.txt'), '一行标题\n\n一段正文，说了一件事。\n');
    writeFileSync(path.join(folder, 'blank.txt'), ' \n\n');
    writeFileSync(
      path.join(folder, 'photo.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    );
    writeFileSync(
      path.join(folder, 'noise.txt'),
      Buffer.from(Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 0x80))),
    );
    const { code, stderr } = await prepare();
    expect(code).toBe(1);
    expect(stderr).toMatch(/blank\.txt: .*empty/);
    expect(stderr).toMatch(/photo\.txt: .*PNG/);
    expect(stderr).toMatch(/noise\.txt: .*not text/);
    expect(stderr).not.toMatch(/fine\.txt/);
  });

  test('and so does a folder without articles', async () => {
    const { code, stderr } = await prepare();
    expect(code).toBe(1);
    expect(stderr).toContain(folder);
  });
});

describe('addresses', () => {
  test('keep plain names, and tell the others apart', () => {
    const slugs = uniqueSlugs([
      'a/report.txt',
      'b/report.txt',
      '2024-01_note.txt',
      '新闻.txt',
      '../x y.txt',
      'page.txt',
    ]);
    expect(slugs[2]).toBe('2024-01_note');
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9_-]+$/);
  });
});
