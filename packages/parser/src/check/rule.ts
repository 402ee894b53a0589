import type { Fix, Severity, Span } from '../model';
import type { Draft } from './draft';

export type RuleGroup = 'time' | 'number' | 'name' | 'structure' | 'punctuation';

/** A text for people, in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** One place where a rule is broken. */
export interface Finding {
  readonly span: Span;
  readonly message: Text;
  readonly related?: readonly { readonly span: Span; readonly message: Text }[];
  readonly fix?: Fix;
}

/** Something that is checked in every article. */
export interface Rule {
  readonly id: `${RuleGroup}/${string}`;
  readonly severity: Severity;
  /** Some of its findings can be corrected safely. */
  readonly fixable?: true;
  /** All places where the rule is broken. Takes time linear in the length of the article. */
  readonly find: (draft: Draft) => readonly Finding[];
}

/** What a rule says, for people. */
export interface Guide {
  /** What is wrong where the rule is broken. */
  readonly title: Text;
  /** Why it is wrong. */
  readonly reason: Text;
  /** What the reason rests on: the clause of a standard, the calendar, arithmetic, the practice of newsrooms. */
  readonly source: Text;
  /** A paragraph (or, where it has several lines, a whole article) in which the rule is broken, and its correct twin. */
  readonly example: { readonly fires: string; readonly quiet: string };
}
