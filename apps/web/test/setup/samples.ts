import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const web = path.join(import.meta.dirname, '../..');
const examples = path.join(web, '../../packages/parser/test/articles');

/** Every way that text might try to become markup, script or layout. */
export const HOSTILE = `<script>window.hacked=1</script>标题里的<img src=x onerror="window.hacked=2">记号

2024-05-06 08:00:00 - <b onclick="window.hacked=3">某某网</b>

</p></article></main><script>window.hacked=4</script>“<i>市民</i>都说好。”市民李小明说。]]> --> </textarea></title><style>*{display:none}</style>

[点我](javascript:window.hacked=5) <a href="javascript:window.hacked=6">再点我</a> \u202e倒着写的字\u202c 与 \u2066孤立的字\u2069，去年同期下降12%。 &lt;script&gt; {{constructor}} \${window.hacked=7}

责任编辑：<svg onload="window.hacked=8"> "'\`
`;

/** The articles of the second site: the parser's fictional examples and the hostile one, by the names of their files. */
export function sampleTexts(): Map<string, string> {
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map([
    ...folders.map(
      ({ name }) => [name, readFileSync(path.join(examples, name, 'input.txt'), 'utf8')] as const,
    ),
    ['hostile', HOSTILE],
  ]);
}

/** Builds a second site of many articles, just as the first is built. Returns its folder. */
export function buildSamples(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenmai-samples-'));
  try {
    for (const [name, text] of sampleTexts()) writeFileSync(path.join(folder, `${name}.txt`), text);
    execFileSync('npm', ['run', 'build'], {
      cwd: web,
      env: { ...process.env, WENMAI_ARTICLES: folder, WENMAI_OUT: '.samples' },
      stdio: 'pipe',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return path.join(web, '.samples');
}
