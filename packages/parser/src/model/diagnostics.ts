import type { Span } from './span';

export type Severity = 'error' | 'warning' | 'info';

/** An edit to the source text: what stands at `span` becomes `text`. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
}

export interface Diagnostic {
  /** `group/name`, as listed in docs/rules.md. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly fix?: Fix;
}
