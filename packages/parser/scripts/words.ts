/**
 * Writes src/lexicon/words.generated.ts and src/lexicon/given-names.generated.ts from jieba's dictionary (package
 * @node-rs/jieba, MIT): the frequent words with class and cost, and how common a character is in given names.
 * Run by hand when the package is updated: `pnpm --filter @wenmai/parser exec tsx scripts/words.ts`; with `--print` it
 * prints them for people to read.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FURTHER_SURNAMES } from '../src/lexicon/more-surnames';
import { COMPOUND_SURNAMES, SURNAMES } from '../src/lexicon/surnames';
import { fold } from '../src/text/fold';
import { gapsOf } from '../src/text/gaps';
import { alphabetOf } from '../src/text/packed';
import { columnsOf, tiersOf, writeLexicon } from './packing';

/** Words below this frequency are left out: they cost more bytes than they save names. */
const CUTOFF = 308;
const LONGEST = 5;
/** What the dictionary has for words, but is two: he uses, I can. */
const NO_WORDS = new Set(['他用', '你老', '我会', '我行']);
/** From this cost on, characters are left to be unknown ones, which cost about as much. */
const RARE_CHARACTER = 12;

/** Word class of each of jieba's tags; what is not listed is a function word. */
const CLASSES: Readonly<Record<string, string>> = {
  n: 'n',
  nz: 'n',
  vn: 'n',
  an: 'n',
  ng: 'n',
  j: 'n',
  nt: 'n',
  ns: 's',
  s: 'n',
  g: 'n',
  nr: 'n',
  nrt: 'n',
  nrfg: 'n',
  b: 'a',
  a: 'a',
  z: 'a',
  ag: 'a',
  zg: 'a',
  ad: 'd',
  d: 'd',
  dg: 'd',
  v: 'v',
  vg: 'v',
  vi: 'v',
  vd: 'v',
  vq: 'v',
  i: 'i',
  l: 'i',
  t: 't',
  tg: 't',
  f: 'f',
  m: 'm',
  mg: 'm',
  q: 'm',
  mq: 'm',
}; // prettier-ignore

/** The characters of GB/T 2312, in rows 16 to 87. */
const STANDARD = new Set(
  Array.from({ length: 72 * 94 }, (_, i) => [0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)]).map((bytes) =>
    new TextDecoder('gb2312').decode(Uint8Array.from(bytes)),
  ),
);

/**
 * Whether all characters of a word may stand in a text as it is read: Traditional ones are read as Simplified ones, and
 * what is in no table of Simplified characters is wrongly decoded text in the dictionary's sources (鐨, 銆).
 */
function isReadable(word: string): boolean {
  return fold(word) === word && [...word].every((char) => STANDARD.has(char));
}

const dictionary = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
const entries = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter((fields): fields is [string, string, string] => /^[\u4e00-\u9fff]+$/.test(fields[0] ?? ''))
  .map(([word, count, tag]) => ({ word, count: Number(count), tag: tag.trim() }));
const total = entries.reduce((sum, { count }) => sum + count, 0);

const surnames = new Set(SURNAMES + FURTHER_SURNAMES);
/** Surnames that hardly stand at the beginning of an ordinary word. */
const CLEAR = new Set('赵吴徐郭邓冯彭蒋蔡袁吕崔卢姚谭廖贾薛侯邹孟秦阎郝刘李陈孙杨韩曹魏潘沈宋萧肖曾丁');

/** The commonest surnames that ordinary words begin with too; a name with them is told by its second character. */
const COMMON = new Set('王张黄周马朱胡林何高罗郑梁谢唐许于董余叶程苏卢田范方石任姜');
const TYPICAL = new Set(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文辉玲红玉兰龙飞鹏宁健斌浩凯俊波峰建国荣琴云洁莉琳雪慧颖燕萍鑫宇博晨阳婷倩楠欣怡蕾薇',
);

/** In jieba's names by the counts, which hold places and verbs of speech too, but not at the end of a name. */
const NOT_GIVEN = new Set(
  '之的了在是说称表问听叹过与三二不也就都已被把从向对到去为爷姐哥弟叔婆姑娘公村镇县寨庄州岛桥路街市区省里有能要会个这那你我他她它们者着又很更最并而或但却其该每各以所及等让给叫说引便主领笑想吃看拿打走家老上下后',
);
/** Characters of given names today that the dictionary, made of older books, has too few of. */
const MODERN =
  '浩轩梓涵欣怡诗琪雨泽睿博彤璇晗宇航佳豪嘉琳雪倩婷娜静敏丽艳娟磊鑫鹏涛超波勇刚辉斌凯亮强伟芳霞燕玲萍洁琴颖慧莹悦蕊萱瑶瑾瑜晨阳旭晖昊然翔俊杰峰帆楠琦琛璐璟宁健毅峻衡骏腾';

/** Whether an entry names a person of history or a novel: those are no words. */
function isPerson({ word, count, tag }: { word: string; count: number; tag: string }): boolean {
  if (tag !== 'nr' && tag !== 'nrfg') return false;
  if (COMPOUND_SURNAMES.some((surname) => word.startsWith(surname))) return true;
  if (word.length === 3) return surnames.has(word.charAt(0));
  if (word.length !== 2) return false;
  return (
    CLEAR.has(word.charAt(0)) || (count < 600 && COMMON.has(word.charAt(0)) && TYPICAL.has(word.charAt(1)))
  );
}

function writeWords(): void {
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    const { word, count, tag } = entry;
    if (word.length > LONGEST || count < CUTOFF || isPerson(entry)) continue;
    if (!isReadable(word) || NO_WORDS.has(word)) continue;
    const cost = Math.round(-Math.log(count / total));
    // A rare character counts as much without an entry.
    if (word.length === 1 && cost >= RARE_CHARACTER && 'nasv'.includes(CLASSES[tag] ?? 'p')) continue;
    const key = [CLASSES[tag] ?? 'p', String(cost).padStart(2, '0'), word.length].join(' ');
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const tiers = tiersOf(sorted.flatMap(([, words]) => words).join(''));
  const alphabet = alphabetOf(tiers);
  const rows = sorted.map(([key, words]) => JSON.stringify(`${key} ${columnsOf(words, alphabet)}`));
  writeLexicon(
    'words',
    `// Generated by scripts/words.ts from jieba's dictionary (https://github.com/fxsjy/jieba, MIT, Copyright Sun Junyi).
// The words packed (text/packed.ts): \`tsx scripts/words.ts --print\` prints them.
// An entry: word class, cost (-ln of the frequency), length of the words, then the words as \`wordsOf\` reads them.
export const WORDS = [
${rows.join(',\n')},
];
// The characters of the words from frequent to rare, as \`alphabetOf\` reads them.
export const WORD_ALPHABET =
  ${JSON.stringify(tiers)};
`,
    sorted.map(([key, words]) => `${key} ${words.sort().join(' ')}`),
  );
}

function writeGivenNames(): void {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { word, tag } of entries) {
    if (tag !== 'nr' || word.length !== 3 || !surnames.has(word.charAt(0))) continue;
    for (const char of word.slice(1)) {
      if (NOT_GIVEN.has(char)) continue;
      counts.set(char, (counts.get(char) ?? 0) + 1);
      all++;
    }
  }
  const levels = new Map<number, string[]>();
  for (const [char, count] of counts) {
    if (count < 4) continue;
    const cost = Math.min(MODERN.includes(char) ? 6 : 9, Math.round(-Math.log(count / all)));
    levels.set(cost, [...(levels.get(cost) ?? []), char]);
  }
  const rows = [...levels]
    .sort(([a], [b]) => a - b)
    .map(([cost, chars]) => [cost, chars.sort().join('')] as const);
  writeLexicon(
    'given-names',
    `// Generated by scripts/words.ts from jieba's dictionary (https://github.com/fxsjy/jieba, MIT, Copyright Sun Junyi).
// \`tsx scripts/words.ts --print\` prints the characters.
// An entry: cost (-ln of the frequency among characters of given names), then the characters in order of their code
// points, each as its distance from the one before (text/gaps.ts).
export const GIVEN_NAME_CHARACTERS = [
${rows.map(([cost, chars]) => JSON.stringify(`${cost} ${gapsOf(chars)}`)).join(',\n')},
];
`,
    rows.map(([cost, chars]) => `${cost} ${chars}`),
  );
}

writeWords();
writeGivenNames();
