import type { CommanderError } from 'commander';
import type { Text } from './lang';

/** Commander's messages about arguments, by what they look like, and what they are in Chinese. */
const MESSAGES: readonly { readonly pattern: RegExp; readonly zh: string }[] = [
  { pattern: /^unknown option '(.*?)'/, zh: '没有选项“$1”' },
  { pattern: /^unknown command '(.*?)'/, zh: '没有命令“$1”' },
  { pattern: /^missing required argument '(.*?)'/, zh: '缺少参数“$1”' },
  { pattern: /^option '(.*?)' argument missing/, zh: '选项“$1”缺少取值' },
  { pattern: /^option '(.*?)' argument '(.*?)' is invalid\./, zh: '选项“$1”的取值“$2”无效。' },
  {
    pattern: /^command-argument value '(.*?)' is invalid for argument '(.*?)'\./,
    zh: '参数“$2”的取值“$1”无效。',
  },
  { pattern: /^too many arguments.*/, zh: '参数过多。' },
  { pattern: /\s*Allowed choices are (.*)\.$/, zh: '可选：$1。' },
  { pattern: /\s*\(Did you mean (.*)\?\)/s, zh: '（是否想用 $1？）' },
];

/**
 * What was wrong with the arguments, and where to read on.
 *
 * @param command the command that was called, if it is one
 */
export function usageText(error: CommanderError, command: string | undefined): Text {
  const said = error.message
    .replace(/^error: /, '')
    .replace(/^command-argument value/, 'value')
    .trim()
    .replace(/\.$/, '');
  const help = ['wenmai', ...(command ? [command] : []), '--help'].join(' ');
  return {
    en: `${said.replaceAll(/\s+/g, ' ')}; see ${help}`,
    zh: `${chinese(error.message.replace(/^error: /, ''))}；参见 ${help}`,
  };
}

function chinese(message: string): string {
  return MESSAGES.reduce((text, { pattern, zh }) => text.replace(pattern, zh), message)
    .replaceAll(/\s+/g, ' ')
    .replaceAll('。 ', '。')
    .replace(/。$/, '');
}
