import type { Severity } from '@wenmai/parser';
import type { DescribedRule } from '@wenmai/parser/rules';
import picocolors from 'picocolors';
import stringWidth from 'string-width';
import type { Found } from '../../check/findings';
import { SEVERITIES } from '../../check/levels';
import type { Lang } from '../../lang';
import type { CheckedFile, Reporter } from './reporter';
import { SEVERITY_NAMES } from './severities';

/** How much of the line stands before and behind the words found, in characters. */
const CONTEXT = 24;

/**
 * A report for a person: where, what, the line with the words underlined, the places it has to do with, and, where a
 * rule comes up for the first time, its reason. A line that counts everything ends it; where nothing is found it is
 * empty.
 */
export function textReporter(rules: readonly DescribedRule[], lang: Lang, color: boolean): Reporter {
  const colors = picocolors.createColors(color);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue };
  const untold = new Map<string, string>(
    rules.map(({ id, reason, source }) => [id, reasonText(reason[lang], source[lang], lang)]),
  );
  const tally = openTally(lang);
  const entry = (name: string, found: Found): string => {
    const { severity, start, message, rule, related } = found;
    const { excerpt, caret } = underline(found);
    const head = `${colors.bold(`${name}:${start.line}:${start.column}`)} ${paint[severity](SEVERITY_NAMES[lang][severity])} ${message} ${colors.dim(rule)}`;
    const places = related.map(
      (place) =>
        `    ${colors.dim(`${place.start.line}:${place.start.column}`)} ${shorten(place.text)} ${colors.dim(`(${place.message})`)}`,
    );
    const reason = untold.get(rule);
    untold.delete(rule);
    const why = reason === undefined ? [] : [colors.dim(`    = ${reason}`)];
    return [head, `    ${excerpt}`, `    ${paint[severity](caret)}`, ...places, ...why].join('\n');
  };
  return {
    article: (file) => {
      tally.count(file);
      return file.found.map((one) => `${entry(file.name, one)}\n\n`).join('');
    },
    end: tally.line,
  };
}

function reasonText(reason: string, source: string, lang: Lang): string {
  return lang === 'zh' ? `${reason}（${source}）` : `${reason} (${source})`;
}

/** The words of a place on one line, cut where they are many. */
function shorten(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return line.length < text.length || line.length > CONTEXT ? `${line.slice(0, CONTEXT)}…` : line;
}

/** Counts what is found, for the last line of the report. */
function openTally(lang: Lang) {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let [articles, affected, fixable] = [0, 0, 0];
  return {
    count: ({ found }: CheckedFile): void => {
      articles++;
      if (found.length > 0) affected++;
      fixable += found.filter(({ fix }) => fix !== null).length;
      for (const { severity } of found) counts[severity]++;
    },
    line: (): string => {
      if (affected === 0) return '';
      const tally = SEVERITIES.filter((severity) => counts[severity] > 0)
        .map((severity) => counted(counts[severity], severity, lang))
        .join(lang === 'zh' ? '、' : ', ');
      if (lang === 'zh') {
        const where = articles === 1 ? '' : `${articles}篇中有${affected}篇：`;
        return `${where}${tally}${fixable > 0 ? `；其中${fixable}项可用 --fix 修改` : ''}\n`;
      }
      const where = articles === 1 ? '' : `${affected} of ${articles} articles: `;
      return `${where}${tally}${fixable > 0 ? `; ${fixable} can be corrected with --fix` : ''}\n`;
    },
  };
}

function counted(count: number, severity: Severity, lang: Lang): string {
  if (lang === 'zh') return `${SEVERITY_NAMES.zh[severity]}${count}项`;
  return `${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`;
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
