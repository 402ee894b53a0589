import type { Found } from '../../check/findings';

export interface CheckedFile {
  readonly name: string;
  readonly found: readonly Found[];
}

/** Writes what was found, file after file. */
export interface Reporter {
  /** What stands before the first file. */
  readonly begin?: string;
  readonly article: (file: CheckedFile) => string;
  /** What stands behind the last file. */
  readonly end: () => string;
}
