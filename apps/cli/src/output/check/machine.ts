import type { Location } from '../../facts/locate';
import type { Reporter } from './reporter';

/** JSON: one array with an object for each article. */
export function jsonReporter(): Reporter {
  let first = true;
  return {
    begin: '[',
    article: ({ name, found }) => {
      const diagnostics = found.map(({ line: _, ...rest }) => rest);
      const text = `${first ? '' : ','}\n${JSON.stringify({ file: name, diagnostics })}`;
      first = false;
      return text;
    },
    end: () => '\n]\n',
  };
}

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands that GitHub shows beside the lines of a change. */
export function githubReporter(): Reporter {
  const position = (start: Location, end: Location) =>
    // Columns hold only where a finding stays on one line.
    start.line === end.line
      ? `line=${start.line},col=${start.column},endColumn=${end.column}`
      : `line=${start.line},endLine=${end.line}`;
  return {
    article: ({ name, found }) =>
      found
        .map(
          ({ severity, start, end, rule, message }) =>
            `::${COMMANDS[severity]} file=${property(name)},${position(start, end)},title=${property(rule)}::${data(message)}\n`,
        )
        .join(''),
    end: () => '',
  };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
