import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules of one .gitignore file. */
interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The .gitignore files that hold for a folder, the outermost first. */
export type IgnoreLayers = readonly Layer[];

/** The layers for a folder: those given, and its own .gitignore if it has one. */
export function withGitignore(layers: IgnoreLayers, folder: string): IgnoreLayers {
  let text: string;
  try {
    text = readFileSync(join(folder, '.gitignore'), 'utf8');
  } catch {
    return layers;
  }
  return [...layers, { folder, rules: ignore().add(text) }];
}

/** The .gitignore files above a folder, up to the root of the repository it lies in; none outside a repository. */
export function layersAbove(folder: string): IgnoreLayers {
  const above: string[] = [];
  let current = folder;
  while (!existsSync(join(current, '.git'))) {
    const parent = dirname(current);
    if (parent === current) return [];
    above.unshift(parent);
    current = parent;
  }
  const layers = above.reduce<IgnoreLayers>(withGitignore, []);
  // Who names an ignored folder wants it.
  return isIgnored(layers, folder, true) ? [] : layers;
}

/** Whether git would ignore the file or folder: the innermost rule that speaks of it decides. */
export function isIgnored(layers: IgnoreLayers, path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of layers.toReversed()) {
    const inside = relative(folder, path).replaceAll(sep, '/');
    const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}
