/*
 * Kinds of character, as bits: one look over a line tells which patterns cannot match it.
 */

/** White space as JavaScript's `\s` has it. */
export const SPACE = 1;
/** What may stand between a label and its value. */
export const SEPARATOR = 2;
/** What stands between the words of a page. */
export const GAP = 4;
/** What sets off the parts of a line that only a page has: colons, arrows, slashes. */
export const MARK = 8;
/** A character without which no word for a part in a report (记者, 编辑) can be written. */
export const ROLE = 16;
/** A character or sign without which no report opens with its agency (电, 讯, 消息, 报道). */
export const WIRE = 32;
/** What ends a sentence. */
export const STOP = 64;
/** Closing marks, and characters that have no width. */
export const CLOSER = 128;
/** A character or sign that every caption has which is known by its looks. */
export const CAPTION = 256;
/** A character or sign that every line of credits has, unless a label begins it. */
export const CREDIT = 512;
/** What dates are written with. */
export const DATE = 1024;
/** What ends a sentence wherever it stands, semicolons and ellipses left out. */
export const FULL_STOP = 2048;
/** What else the end of a sentence depends on: quotation marks, brackets, the full stop of Latin text. */
export const ASIDE = 4096;
/** An ellipsis, of which two stand together. */
export const ELLIPSIS = 8192;
/** What a label stands behind unless it begins the line. */
export const EDGE = 16384;
/** What joins two labels that share a value: 文/图, 采写、摄影. */
export const JOINT = 32768;

const MEMBERS: readonly (readonly [kinds: number, characters: string])[] = [
  [
    SPACE | SEPARATOR | GAP | EDGE,
    '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ],
  [SEPARATOR, ':：﹕/／|｜丨∣(（'],
  [GAP, '|｜丨/／·•、,，:：;；()（）[]［］【】<>＞»›→←-—–'],
  [MARK, ':：丨▼►】>＞»›→▶▷@/'],
  [ROLE | CREDIT, '栏评作辑讯訊习摄攝记記'],
  [CREDIT, '文容道導稿送)）】]'],
  [EDGE, '()（）[]【】|｜丨,，;；。、•·○●■□▪▲◆'],
  [JOINT, '/／、&＆'],
  [DATE, '0123456789０１２３４５６７８９年'],
  [WIRE, '电電讯訊息道導/／【[〔（('],
  [STOP | FULL_STOP, '。！？!?'],
  [STOP, '；;'],
  [FULL_STOP, '｡'],
  [STOP | ASIDE | ELLIPSIS, '…'],
  [CLOSER, '”’」』）)]】》〕"\'\u200b\u200c\u200d\u2060'],
  [ASIDE, '“”「」．.（(《【'],
  [CAPTION, '▲△▼▽↑↓◤◢摄攝图圖照片料视視报剧场場身画影景角间奖辞念（('],
];

const kinds = /* @__PURE__ */ collectKinds();

function collectKinds(): Uint16Array {
  const bits = new Uint16Array(0x10000);
  for (const [kind, characters] of MEMBERS)
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      bits[code] = (bits[code] ?? 0) | kind;
    }
  return bits;
}

/** The kinds of a character, as bits; 0 beyond the ends of the text. */
export function kindAt(text: string, at: number): number {
  // Outside of a text the code is NaN, and a table asked for that is slow for ever after.
  return kinds[text.charCodeAt(at) || 0] ?? 0;
}

/** The kinds of all characters of a text. */
export function kindsIn(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) found |= kindAt(text, i);
  return found;
}

/** Where the characters of a kind end that stand one after another from an offset. */
export function skip(kind: number, text: string, from: number, end = text.length): number {
  let at = from;
  while (at < end && kindAt(text, at) & kind) at++;
  return at;
}
