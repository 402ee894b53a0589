import type { Text } from './lang';

/** Every way the tool can end. The README's table is tested against this one. */
export const EXIT_CODES = [
  { name: 'ok', code: 0, meaning: { en: 'everything was done', zh: '全部完成' } },
  { name: 'findings', code: 1, meaning: { en: '`check` found something', zh: '`check` 发现问题' } },
  {
    name: 'usage',
    code: 2,
    meaning: { en: 'a command, option or value was not understood', zh: '命令、选项或取值有误' },
  },
  {
    name: 'input',
    code: 3,
    meaning: { en: 'some input could not be read; the rest was done', zh: '部分输入无法读取，其余已完成' },
  },
  { name: 'output', code: 4, meaning: { en: 'the output could not be written', zh: '输出无法写入' } },
  {
    name: 'bug',
    code: 70,
    meaning: { en: 'a bug in wenmai itself: please report it', zh: 'wenmai 自身出错，请反馈' },
  },
  { name: 'interrupted', code: 130, meaning: { en: 'stopped by Ctrl-C', zh: '被 Ctrl-C 中断' } },
] as const satisfies readonly { name: string; code: number; meaning: Text }[];

export type Exit = (typeof EXIT_CODES)[number]['name'];

export function exitCode(exit: Exit): number {
  return EXIT_CODES.find(({ name }) => name === exit)?.code ?? 2;
}
