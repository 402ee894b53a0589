import type { Failure, Problem } from '@wenmai/corpus';
import type { Text } from '../lang';

/** The problems of reading in Chinese; in English the reader tells them itself. */
const PROBLEMS_ZH: Readonly<Record<Problem, string>> = {
  'not-found': '没有这个文件或文件夹，请检查名称',
  'bad-name': '文件名不是 UTF-8，请改名',
  'no-permission': '没有读取权限',
  folder: '是文件夹，不是文件',
  'no-match': '文件夹中没有匹配的文件，可用 --glob 指定',
  empty: '没有内容',
  binary: '不是文本文件，请先另存为纯文本',
  'too-large': '文件过大，请拆分',
  'unknown-encoding': '无法识别字符集，请用 --encoding 指定',
  'no-such-encoding': '没有这种字符集，可用 utf-8、gb18030、big5、utf-16le',
  'wrong-encoding': '与指定的字符集不符，去掉 --encoding 可自动检测',
  unreadable: '无法读取',
};

export function problemText(failure: Failure): Text {
  return { en: failure.reason, zh: PROBLEMS_ZH[failure.problem] };
}
