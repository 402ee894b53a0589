import { Kind, kindAt } from './characters';

/** What a line's own shape says about its being a heading or a list item. */
export type Marker =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly rule: string }
  | { readonly kind: 'list-item'; readonly length: number; readonly rule: string };

const CN = '[一二三四五六七八九十]{1,3}';

/** Heading patterns (小标题): numbers as GB/T 9704 sets them out (一、 （一） 1. （1）), and chapter words. */
const HEADINGS: readonly { readonly rule: string; readonly level: 1 | 2 | 3; readonly regex: RegExp }[] = [
  {
    rule: 'heading-chapter',
    level: 1,
    regex:
      /^(?:第[一二三四五六七八九十\d]{1,3}[章节部分篇幕]{1,2}|(?:PART|Part)\s?\.?\s?\d+)(?:[\s:：丨|].*)?$/,
  },
  { rule: 'heading-cjk-number', level: 1, regex: new RegExp(`^(?:${CN}、|[壹贰叁肆伍陆柒捌玖拾]、)`) },
  { rule: 'heading-bracketed-number', level: 2, regex: new RegExp(`^[（(]${CN}[）)]`) },
  { rule: 'heading-arabic-number', level: 3, regex: /^(?:0\d|\d{1,2})(?:[.．、丨|]\s?|\s)(?!\d)/u },
  {
    rule: 'heading-bare-number',
    level: 1,
    regex: /^(?:0?\d|1\d|[一二三四五六七八九十]|[壹贰叁肆伍陆柒捌玖拾]|[❶-❿①-⑳])$/,
  },
  { rule: 'heading-label', level: 1, regex: /^【[^【】]{2,20}】$/u },
  {
    rule: 'heading-label',
    level: 1,
    regex:
      /^(?:编者按|编者的话|導讀|导读|摘要|核心提示|内容提要|内容摘要|要点|划重点|前言|引言|结语|尾声|后记|背景|链接|新闻链接|新闻背景|相关链接|记者手记|专家观点|专家解读|延伸|名词解释|小贴士)$/,
  },
];

const BULLET = /^(?:[•·●○■□◆◇▪▶►※★☆✔✓*+]|[-–—](?=\s))\s*(?=\S)/;
const ORDINAL_ITEM =
  /^(?:[①-⑳❶-❿]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\d{1,2}(?:[、．]|[.](?!\d)|[)）])|[一二三四五六七八九十]{1,3}、)\s*/;

/** A line this long is a paragraph, whatever it begins with. */
const MAX_HEADING = 42;

/** Whether a line's last character ends a sentence, closing marks behind it looked through. */
export function endsSentence(line: string): boolean {
  let i = line.length - 1;
  while (i >= 0 && kindAt(line, i) & Kind.Closer) i--;
  if (i >= 0 && kindAt(line, i) & Kind.Stop) return true;
  // A full stop ends a sentence of Latin text.
  return line.endsWith('.') && /[a-zA-Z)”]/.test(line.at(-2) ?? '');
}

/** The marker a line begins with, or null. */
export function readMarker(line: string): Marker | null {
  if (line.length <= MAX_HEADING && !/[。；;][”’」』）)"']*$/.test(line)) {
    const heading = HEADINGS.find(({ regex }) => regex.test(line));
    if (heading) return { kind: 'heading', level: heading.level, rule: heading.rule };
  }
  const item = BULLET.exec(line) ?? ORDINAL_ITEM.exec(line);
  return item ? { kind: 'list-item', length: item[0].trimEnd().length, rule: 'list-marker' } : null;
}

/** Whether a line could be a heading by its looks alone: short, without the punctuation that ends or breaks off a sentence. */
export function looksLikeHeading(line: string): boolean {
  return (
    line.length >= 2 &&
    line.length <= MAX_HEADING &&
    !endsSentence(line) &&
    !/[，、：:,]$/.test(line) &&
    !/^(?:——|—|--)/.test(line) &&
    /[\p{Script=Han}A-Za-z]/u.test(line)
  );
}
