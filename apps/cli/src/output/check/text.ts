import type { Severity } from '@wenmai/parser';
import picocolors from 'picocolors';
import stringWidth from 'string-width';
import type { Found } from '../../check/findings';
import type { Lang } from '../../lang';
import type { Reporter } from './reporter';

const NAMES: Readonly<Record<Lang, Record<Severity, string>>> = {
  en: { error: 'error', warning: 'warning', info: 'info' },
  zh: { error: '错误', warning: '警告', info: '提示' },
};

/** How much of the line stands before and behind the words found, in characters. */
const CONTEXT = 24;

/** A report for a person: where, what, the line with the words underlined, and the places it has to do with. */
export function textReporter(lang: Lang, color: boolean): Reporter {
  const colors = picocolors.createColors(color);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue };
  const entry = (name: string, found: Found): string => {
    const { severity, start, message, rule, related } = found;
    const { excerpt, caret } = underline(found);
    const head = `${colors.bold(`${name}:${start.line}:${start.column}`)} ${paint[severity](NAMES[lang][severity])} ${message} ${colors.dim(rule)}`;
    const places = related.map(
      (place) => `    ${colors.dim(`${place.start.line}:${place.start.column}`)} ${place.message}`,
    );
    return [head, `    ${excerpt}`, `    ${paint[severity](caret)}`, ...places].join('\n');
  };
  return {
    article: ({ name, found }) => found.map((one) => `${entry(name, one)}\n\n`).join(''),
    end: () => '',
  };
}

/** The words around what was found, and a line that points at them. Widths are counted in terminal columns. */
function underline({ line, span }: Found): { excerpt: string; caret: string } {
  const at = span.start - line.offset;
  const from = Math.max(0, at - CONTEXT);
  const words = line.text.slice(at, at + Math.max(1, span.end - span.start));
  const shown = words.slice(0, 3 * CONTEXT);
  const before = `${from > 0 ? '…' : ''}${line.text.slice(from, at)}`;
  const end = at + shown.length;
  const behind = `${line.text.slice(end, end + CONTEXT)}${end + CONTEXT < line.text.length ? '…' : ''}`;
  return {
    excerpt: before + shown + behind,
    caret: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(shown))),
  };
}
