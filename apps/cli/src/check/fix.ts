import type { Edit, Fix } from '@wenmai/parser';

interface Fixable {
  readonly fix?: Fix;
}

/**
 * Makes the corrections of a list of diagnostics. Of two that touch the same characters the first is made and the
 * other left for a second run.
 *
 * @returns the corrected text, and the diagnostics whose corrections were made
 */
export function applyFixes<Diagnostic extends Fixable>(text: string, diagnostics: readonly Diagnostic[]) {
  const applied = new Set<Diagnostic>();
  const taken = new Set<number>();
  const edits: Edit[] = [];
  for (const diagnostic of diagnostics) {
    const { fix } = diagnostic;
    if (fix === undefined) continue;
    const wanted = [fix, ...(fix.also ?? [])];
    if (wanted.some((edit) => offsets(edit).some((offset) => taken.has(offset)))) continue;
    for (const edit of wanted) for (const offset of offsets(edit)) taken.add(offset);
    edits.push(...wanted);
    applied.add(diagnostic);
  }
  edits.sort((a, b) => a.span.start - b.span.start);
  const parts: string[] = [];
  let kept = 0;
  for (const { span, text: put } of edits) {
    parts.push(text.slice(kept, span.start), put);
    kept = span.end;
  }
  return { after: parts.join('') + text.slice(kept), applied };
}

function offsets({ span }: Edit): readonly number[] {
  return Array.from({ length: span.end - span.start }, (_, i) => span.start + i);
}
