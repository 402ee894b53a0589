import type { Span } from './span';

export type Severity = 'error' | 'warning' | 'info';

/** A change to the source text: what stands at `span` becomes `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A correction that is safe to make without reading on. */
export interface Fix extends Edit {
  /** Further edits that go with it: the other mark of a pair, the other places of a summary. None overlap. */
  readonly also?: readonly Edit[];
}

/** Another place that a diagnostic speaks of, with what it has to do with it, in English and in Chinese. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
  readonly messageZh: string;
}

/** Something an editor should look at. */
export interface Diagnostic {
  /** `group/name`, as listed in docs/rules.md. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong here, in English. */
  readonly message: string;
  /** The same in Chinese. */
  readonly messageZh: string;
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
  readonly fix?: Fix;
}
