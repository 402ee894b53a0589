// The scripts run on the Node.js that the workspace pins as a dependency. Where the automatic install before a
// script failed, the system's own Node.js runs instead: say so at once, rather than fail strangely later.
import { readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const wanted = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).devDependencies.node;
if (process.version !== `v${wanted}`) {
  console.error(
    `This script runs on Node.js ${process.version}, not on the pinned ${wanted}: run "npx -y pnpm install" and look at what it reports.`,
  );
  process.exit(1);
}
