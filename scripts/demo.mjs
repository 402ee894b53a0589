// What `npm start` runs after the build: the first article in the terminal, then the site at a local address.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const root = path.join(import.meta.dirname, '..');
const PREFERRED_PORT = 4173;

printSeed();
serve(PREFERRED_PORT);

/** Prints the first article of `seeds/` by the command-line tool as it was built. */
function printSeed() {
  const seed = readdirSync(path.join(root, 'seeds')).find((name) => name.endsWith('.txt'));
  if (!seed) fail('seeds/ holds no article (*.txt)');
  const cli = path.join(root, 'apps/cli/dist/main.js');
  if (!existsSync(cli)) fail('the command-line tool is not built: run "npm start" again');
  const { status } = spawnSync(process.execPath, [cli, 'show', path.join(root, 'seeds', seed)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Serves the built site on a port, or on any free one if that is taken. */
function serve(port) {
  const out = path.join(root, 'apps/web/out');
  if (!existsSync(path.join(out, 'index.html'))) fail('the site is not built: run "npm start" again');
  const files = sirv(out);
  const missing = readFileSync(path.join(out, '404.html'));
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    });
  });
  server.on('error', (error) => {
    if (port !== 0 && error.code === 'EADDRINUSE') serve(0);
    else fail(`the site cannot be served: ${error.message}`);
  });
  server.listen(port, '127.0.0.1', () => {
    console.log(`\nThe site is at http://localhost:${server.address().port}/ (Ctrl-C ends it)`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  });
}

function fail(message) {
  console.error(`wenmai: ${message}`);
  process.exit(1);
}
