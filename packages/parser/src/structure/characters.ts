import { isSpace } from '../text/chars';

/** Kinds of character, as bits: one look over a line tells which patterns cannot match it. */
export const Kind = {
  /** White space. */
  Space: 1,
  /** What may stand between a label and its value. */
  Separator: 2,
  /** What stands between the words of a page. */
  Gap: 4,
  /** What sets off the parts of a line that only a page has: colons, arrows, slashes. */
  Mark: 8,
  /** A character without which no word for a part in a report (记者, 编辑) can be written. */
  Role: 16,
  /** A character or sign without which no report opens with its agency (电, 讯, 消息, 报道). */
  Wire: 32,
  /** What ends a sentence. */
  Stop: 64,
  /** Closing marks, and characters that have no width. */
  Closer: 128,
  /** A character or sign that every caption has which is known by its looks. */
  Caption: 256,
  /** A character or sign that every line of credits has, unless a label begins it. */
  Credit: 512,
  /** What dates are written with. */
  Date: 1024,
} as const;

const MEMBERS: readonly (readonly [kind: number, characters: string])[] = [
  [Kind.Separator, ':：﹕/／|｜丨∣(（'],
  [Kind.Gap, '|｜丨/／·•、,，:：;；()（）[]［］【】<>＞»›→←-—–'],
  [Kind.Mark, ':：丨▼►】>＞»›→▶▷@/'],
  [Kind.Role | Kind.Credit, '栏评作辑讯訊习摄攝记記'],
  [Kind.Credit, '文容道導稿送)）】]'],
  [Kind.Date, '0123456789０１２３４５６７８９年:：'],
  [Kind.Wire, '电電讯訊息道導/／【[〔（('],
  [Kind.Stop, '。！？!?；;…'],
  [Kind.Closer, '”’」』）)]】》"\'\u200b\u200c\u200d\u2060'],
  [Kind.Caption, '▲△▼▽↑↓◤◢摄攝图圖照片料视視报剧场場身画影景角（('],
];

const kinds = /* @__PURE__ */ collectKinds();

function collectKinds(): Uint16Array {
  const bits = new Uint16Array(0x10000);
  for (let code = 0; code < bits.length; code++)
    if (isSpace(code)) bits[code] = Kind.Space | Kind.Separator | Kind.Gap;
  for (const [kind, characters] of MEMBERS)
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      bits[code] = (bits[code] ?? 0) | kind;
    }
  return bits;
}

/** The kinds of a character, as bits. */
export function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? 0;
}

/** The kinds of all characters of a text. */
export function kindsIn(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) found |= kindAt(text, i);
  return found;
}
