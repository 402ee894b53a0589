import type { Diagnostic } from '../model';
import type { Reading } from '../reading';
import { type Facts, openDraft } from './draft';
import type { Finding, Rule } from './rule';
import { RULES } from './rules';

/** What an editor should look at, in the order of the text. */
export function diagnose(reading: Reading, article: Facts): readonly Diagnostic[] {
  const draft = openDraft(reading, article);
  const diagnostics: Diagnostic[] = [];
  for (const rule of RULES) {
    for (const finding of rule.find(draft)) diagnostics.push(diagnostic(rule, finding));
  }
  return diagnostics.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function diagnostic({ id, severity }: Rule, { span, message, related = [], fix }: Finding): Diagnostic {
  return {
    rule: id,
    severity,
    message: message.en,
    messageZh: message.zh,
    span,
    related: related.map((place) => ({
      span: place.span,
      message: place.message.en,
      messageZh: place.message.zh,
    })),
    ...(fix && { fix }),
  };
}
