/** Writes dist/wenmai.1, the manual page. */
import { writeFileSync } from 'node:fs';
import { COMMANDS } from '../src/commands';
import { manualPage } from '../src/manual';
import { SUMMARY } from '../src/program';
import { VERSION } from '../src/version';

writeFileSync(new URL('../dist/wenmai.1', import.meta.url), manualPage(COMMANDS, VERSION, SUMMARY.en));
