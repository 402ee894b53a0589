import { choice, value, values } from './command';

// Options that several commands share.

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

export const OUT = value('-o, --out <file>', {
  en: 'write to a file, which appears only when it is complete',
  zh: '写入文件；写完才会出现',
});

export const COLOR = choice(
  '--color <when>',
  ['auto', 'always', 'never'],
  { en: 'colour the output', zh: '输出是否着色' },
  { default: 'auto' },
);
