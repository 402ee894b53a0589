import { choice, count, flag, type OperandSpec, value, values } from './command';
import { LANGS } from './lang';

// Operands and options that several commands share.

export const FILES: OperandSpec = {
  name: '[files...]',
  summary: {
    en: 'files, folders (read to the bottom), or - for standard input',
    zh: '文件、文件夹（递归读取），或以 - 表示标准输入',
  },
};

export const ENCODING = value('--encoding <charset>', {
  en: 'read files by this character set instead of detecting it (utf-8, gb18030, big5, utf-16le)',
  zh: '按指定字符集读取，不作检测（utf-8、gb18030、big5、utf-16le）',
});

export const GLOB = values(
  '--glob <pattern>',
  { en: 'which files of a folder to read; may be given again', zh: '读取文件夹中的哪些文件；可重复' },
  { default: '*.txt' },
);

export const PUBLISHED = value('--published <date>', {
  en: 'when the articles were published (2023-11-22), where they do not say so themselves',
  zh: '文中未写明时采用的发布日期（如 2023-11-22）',
});

export const TIMEZONE = value(
  '--timezone <zone>',
  { en: 'IANA time zone of the articles', zh: '文章所用的 IANA 时区' },
  { default: 'Asia/Shanghai' },
);

export const OUT = value('-o, --out <path>', {
  en: 'write to a file, which appears when it is complete, or one file per article into a folder (dir/)',
  zh: '写入文件（写完才会出现），或按篇写入文件夹（dir/）',
});

export const OUT_FILE = value('-o, --out <file>', {
  en: 'write to a file, which appears when it is complete',
  zh: '写入文件，写完才会出现',
});

export const JOBS = count(
  '-j, --jobs <n>',
  { en: 'how many threads work on many articles', zh: '处理多篇文章的线程数' },
  { default: { en: 'one per core', zh: '每核一个' } },
);

export const MAX_ERRORS = count(
  '--max-errors <n>',
  { en: 'stop after so many articles that could not be done', zh: '出错的文章达到此数即停止' },
  { default: { en: 'no limit', zh: '不限' } },
);

export const RESUME = flag('--resume', {
  en: 'carry on where an interrupted run with the same --out stopped',
  zh: '从上次以同一 --out 运行中断之处继续',
});

/** What every command that reads articles understands. */
export const READING = [PUBLISHED, TIMEZONE, ENCODING, GLOB, JOBS, MAX_ERRORS];

export const COLOR = choice(
  '--color <when>',
  ['auto', 'always', 'never'],
  { en: 'colour the output', zh: '输出是否着色' },
  { default: 'auto' },
);

export const NO_PAGER = flag('--no-pager', {
  en: 'print at once, also what is longer than the screen',
  zh: '直接输出，不分页',
});

/** Stands before a command or behind it. */
export const LANG = choice(
  '--lang <language>',
  LANGS,
  { en: 'language of messages', zh: '提示语言' },
  { default: { en: "the locale's", zh: '随系统' } },
);
