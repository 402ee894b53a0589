import { createHash } from 'node:crypto';

/**
 * Names for addresses, one for each file: the file's own name where it is plain ASCII, else its plain part with a hash
 * of the whole, so that a name stays the same whatever other files come and go. Files of the same name in different
 * folders get the hash too.
 */
export function uniqueSlugs(files: readonly string[]): string[] {
  const plain = files.map(plainSlug);
  const counts = new Map<string, number>();
  for (const slug of plain) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return files.map((file, i) => {
    const slug = plain[i] ?? '';
    return slug === stem(file) && counts.get(slug) === 1 ? slug : `${slug}-${hash(file)}`.replace(/^-/, '');
  });
}

function plainSlug(file: string): string {
  return stem(file)
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
}

function stem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

function hash(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 8);
}
