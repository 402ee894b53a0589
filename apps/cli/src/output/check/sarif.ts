import { pathToFileURL } from 'node:url';
import type { DescribedRule } from '@wenmai/parser/rules';
import type { Fix, Log, PhysicalLocation, Replacement, ReportingDescriptor, Result } from 'sarif';
import type { Found, Place } from '../../check/findings';
import type { Lang } from '../../lang';
import type { Reporter } from './reporter';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, which editors and code hosts read. The whole log is written at the end. */
export function sarifReporter(rules: readonly DescribedRule[], version: string, lang: Lang): Reporter {
  const results: Result[] = [];
  return {
    article: ({ name, found }) => {
      results.push(...found.map((one) => result(name, one)));
      return '';
    },
    end: () => {
      const driver = { name: 'wenmai', version, rules: rules.map((rule) => descriptor(rule, lang)) };
      const log: Log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
      };
      return `${JSON.stringify(log, null, 2)}\n`;
    },
  };
}

function descriptor({ id, severity, title, reason, source }: DescribedRule, lang: Lang): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title[lang] },
    fullDescription: { text: `${reason[lang]} (${source[lang]})` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function result(name: string, found: Found): Result {
  const location = (place: Place) => ({ physicalLocation: physical(name, place) });
  return {
    ruleId: found.rule,
    level: LEVELS[found.severity],
    message: { text: found.message },
    locations: [location(found)],
    ...(found.related.length > 0 && {
      relatedLocations: found.related.map((place) => ({
        ...location(place),
        message: { text: place.message },
      })),
    }),
    ...(found.fix && { fixes: [fix(name, found.fix)] }),
  };
}

/** A correction: the characters that go, and what takes their place. */
function fix(name: string, { span, text, also = [] }: NonNullable<Found['fix']>): Fix {
  const replacements = [{ span, text }, ...also].map(
    (edit): Replacement => ({
      deletedRegion: { charOffset: edit.span.start, charLength: edit.span.end - edit.span.start },
      insertedContent: { text: edit.text },
    }),
  );
  return { artifactChanges: [{ artifactLocation: { uri: uri(name) }, replacements }] };
}

function physical(name: string, { start, end, span }: Place): PhysicalLocation {
  return {
    artifactLocation: { uri: uri(name) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start,
    },
  };
}

/** A path as a relative reference, so that it holds on other machines; an absolute one as a file URL. */
function uri(name: string): string {
  if (/^(?:[/\\]|[a-z]:)/i.test(name)) return pathToFileURL(name).href;
  return name.split(/[/\\]/).map(encodeURIComponent).join('/');
}
