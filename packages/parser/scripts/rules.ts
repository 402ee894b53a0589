/** Writes docs/rules.md from the rules. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { RULES } from '../src/rules';
import { rulesDocument } from './rules-document';

const docs = new URL('../../../docs/', import.meta.url);
mkdirSync(docs, { recursive: true });
writeFileSync(new URL('rules.md', docs), rulesDocument(RULES));
