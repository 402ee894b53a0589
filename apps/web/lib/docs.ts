import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's root, seen from `apps/web`, where Next runs. */
const ROOT = path.join(process.cwd(), '../..');

/**
 * The documents that the site shows. They are the repository's own files, generated from the source or tested against it,
 * so the site says what the code does.
 */
export const DOCS = [
  { name: 'model', file: 'docs/model.md' },
  { name: 'rules', file: 'docs/rules.md' },
  { name: 'exports', file: 'docs/exports.md' },
  { name: 'cli', file: 'apps/cli/README.md' },
  { name: 'api', file: 'packages/parser/README.md' },
] as const;

export type DocName = (typeof DOCS)[number]['name'];

/** The Markdown of one document. */
export function loadDoc(name: DocName): string {
  const doc = DOCS.find((candidate) => candidate.name === name);
  return readFileSync(path.join(ROOT, doc?.file ?? ''), 'utf8');
}

/**
 * Where a link of one document leads on the site: to the other document it names, to its place in the page, or out.
 * Null for files of the repository that the site does not show.
 */
export function resolveDocLink(
  from: DocName,
  href: string,
): { readonly doc: DocName; readonly hash: string } | string | null {
  if (/^(https?:|#)/.test(href)) return href;
  const folder = path.posix.dirname(DOCS.find(({ name }) => name === from)?.file ?? '');
  const [target = '', hash = ''] = href.split('#');
  const file = path.posix.join(folder, target);
  const doc = DOCS.find(
    (candidate) => candidate.file === file || path.posix.dirname(candidate.file) === file,
  );
  return doc ? { doc: doc.name, hash: hash && `#${hash}` } : null;
}
