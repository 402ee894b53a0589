import { type CommandSpec, defaultText } from './command';
import { EXIT_CODES } from './exit';

/** The tables of the README by the name of the marker they stand under, made from the tables the tool runs on. */
export function readmeTables(commands: readonly CommandSpec[]): [name: string, table: string][] {
  const options = commands
    .filter((spec) => spec.options.length > 0)
    .map((spec): [string, string] => [
      `options ${spec.name}`,
      markdownTable(
        ['option', 'what it does', 'default'],
        spec.options.map((option) => [
          `\`${option.flags}\``,
          option.summary.en + choiceList(option.choices),
          defaultText(option, 'en'),
        ]),
      ),
    ]);
  const codes = EXIT_CODES.map(({ code, meaning }) => [String(code), meaning.en]);
  return [...options, ['exit codes', markdownTable(['code', 'meaning'], codes)]];
}

function choiceList(choices: readonly string[] | undefined): string {
  return choices ? `: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : '';
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  );
}
