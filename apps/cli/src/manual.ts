import { type CommandSpec, defaultText, type OptionSpec } from './command';
import { EXIT_CODES } from './exit';
import { LANG } from './options';

/** The manual page, in the macros of man(7), from the tables the tool itself runs on. */
export function manualPage(commands: readonly CommandSpec[], version: string, summary: string): string {
  const names = commands.map(({ name }) => `\\fB${name}\\fR`).join(', ');
  return [
    `.TH WENMAI 1 "" "wenmai ${roff(version)}" "User Commands"`,
    // Neither hyphens nor stretched spaces, in command lines above all.
    '.nh',
    '.ad l',
    '.SH NAME',
    `wenmai \\- ${roff(summary.charAt(0).toLowerCase() + summary.slice(1).replace(/\.$/, ''))}`,
    '.SH SYNOPSIS',
    '.B wenmai',
    '.I command',
    '[\\fIoptions\\fR] [\\fIfiles\\fR...]',
    '.SH DESCRIPTION',
    `Commands: ${names}.`,
    '.SH OPTIONS',
    ...['.TP', `.B ${roff('-h, --help')}`, 'show help, of a command where one is given'],
    ...['.TP', `.B ${roff('-V, --version')}`, 'show the version'],
    ...optionParagraph(LANG),
    ...commands.flatMap(commandSection),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(({ code, meaning }) => ['.TP', String(code), roff(meaning.en)]),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, text]) => ['.TP', `.B ${name}`, roff(text)]),
    '',
  ].join('\n');
}

const ENVIRONMENT: readonly (readonly [name: string, text: string])[] = [
  ['LC_ALL, LC_MESSAGES, LANG', 'where they begin with zh, messages are in Chinese'],
  ['NO_COLOR, FORCE_COLOR', 'never or always colour, where --color does not say'],
  ['WENMAI_PAGER, PAGER', 'the pager of show; empty for none'],
];

function commandSection({ name, operands, summary, options, examples }: CommandSpec): string[] {
  const synopsis = [
    `wenmai ${name}`,
    ...(options.length > 0 ? ['[options]'] : []),
    ...operands.map((o) => o.name),
  ];
  return [
    `.SH "WENMAI ${name.toUpperCase()}"`,
    `.B ${roff(synopsis.join(' '))}`,
    '.PP',
    `${roff(capital(summary.en))}.`,
    ...operands.flatMap((operand) => [
      '.TP',
      `.I ${roff(operand.name)}`,
      roff(operand.summary.en) + (operand.choices ? `: ${roff(operand.choices.join(', '))}` : ''),
    ]),
    ...options.flatMap(optionParagraph),
    '.PP',
    'Examples:',
    ...examples.flatMap(({ line, does }) => ['.TP', roff(capital(does.en)), `.B ${roff(line)}`]),
  ];
}

function optionParagraph(option: OptionSpec<unknown>): string[] {
  const choices = option.choices ? `: ${option.choices.join(', ')}` : '';
  const fallback = defaultText(option, 'en');
  const text = option.summary.en + choices + (fallback && ` (default: ${fallback})`);
  return ['.TP', `.B ${roff(option.flags)}`, roff(text)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text as roff reads it: no control lines, no escapes, hyphens as typed. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
