import {
  SAYING_SOURCES,
  SLOGAN_NOUNS,
  TITLE_ENDS,
  TITLE_NOUNS,
  TITLE_VERBS,
} from '../../lexicon/quotation-contexts';
import type { QuotationKind } from '../../model';
import { type Line, maskedSlice, type Quoted } from './line';

/** How much the words inside the marks look like something said. */
export type Shape = 'sentence' | 'clause' | 'words';

const OWN_STOP = /[。!?…][”’」』"']?$/;
/** “……，”他说: the comma inside shows that the speech goes on. */
const OWN_COMMA = /..,$/;
const SPOKEN = /[我你您咱]|[吗呢吧啊呀啦嘛哦噢哟哇]$|^(?:是的|好的|对|不是|没有|谢谢|对不起)/;

/** `sentence`: it ends with a stop of its own; `clause`: it has the parts or words of speech; `words`: anything else. */
export function shapeOf(words: string): Shape {
  if ((OWN_STOP.test(words) && words.length > 1) || OWN_COMMA.test(words)) return 'sentence';
  if (words.length >= 5 && (SPOKEN.test(words) || (words.length >= 10 && /[,;]/.test(words))))
    return 'clause';
  return 'words';
}

/** 俗话说: sayings are nobody's speech. */
const SAYING = new RegExp(`(?:${SAYING_SOURCES.join('|')})[里中上常所都也有就]*[说云曰道讲是]?道?[,:]?\\s*$`);
/** Words before a name or label: 被称为“…”, 所谓“…”, 获评“…”. */
const NAMING =
  /(?:称[为作之其]+|[号俗简全统人昵戏自美敬]称|被[^,。:]{0,8}称|[喊唤叫][他她它][为作]?|[唤喊]作|叫[做作]?|[名题定]为|取名|命名为?|誉为|评[为选上]|视为|看[成作]|当[作成]|所谓的?|绰号|外号|网名|化名|代号|主题[为是]|获[得评]?|荣获|入选|[”」』、]|的|打造|开展|实施|推[进动行]|列为|成为|作为|[这那]个|一个)$/;
/** Verbs a quoted predicate follows: 应“…”, 将“…”; not 回应, 社会. */
const MODAL =
  /(?:(?<![回响反答适供效对])应|(?<![重主摘纪提简])要|(?<![社学机协大开体])会|应该|应当|必须|[将可能须需让使])$/;

const TITLE_BEHIND = new RegExp(`^[^,。:;!?]{0,8}?(?:${TITLE_NOUNS.join('|')})`);
const TITLE_BEFORE = new RegExp(`(?:${TITLE_VERBS.join('|')})$`);
const TITLE_END = new RegExp(`(?:${TITLE_ENDS.join('|')})$`);
const SLOGAN_NEAR = new RegExp(SLOGAN_NOUNS.join('|'));
const SLOGAN_BEHIND = /^(?:为主题|的?主题)/;

/** The kind of quoted words that nobody is reported to have said. */
export function nameKind(line: Line, quoted: Quoted): QuotationKind {
  const before = maskedSlice(line, Math.max(line.start, quoted.outer.start - 12), quoted.outer.start);
  const behind = maskedSlice(line, quoted.outer.end, Math.min(line.end, quoted.outer.end + 12));
  const { words } = quoted;
  if (/^《[^》]*》$/.test(words) || TITLE_BEFORE.test(before) || TITLE_BEHIND.test(behind)) return 'title';
  if (TITLE_END.test(words) && words.length >= 4) return 'title';
  if (
    isParallel(words) ||
    (words.length >= 4 &&
      (SLOGAN_NEAR.test(behind.slice(0, 6)) || SLOGAN_BEHIND.test(behind) || SLOGAN_NEAR.test(before)))
  )
    return 'slogan';
  return 'term';
}

/** 抓党建、带队建、促工作: parts of one length. */
export function isParallel(words: string): boolean {
  const parts = words.split(/[、,;]/);
  return parts.length >= 2 && parts.every((part) => part.length >= 3 && part.length === parts[0]?.length);
}

/** Whether what stands before the marks gives a name to what is in them. */
export function isNamed(line: Line, quoted: Quoted): boolean {
  const before = maskedSlice(line, Math.max(line.start, quoted.outer.start - 12), quoted.outer.start);
  return NAMING.test(before) || SAYING.test(before);
}

/** Whether the words are the predicate of the clause around them: 表示将“…”. */
export function isPredicate(line: Line, quoted: Quoted): boolean {
  return (
    quoted.words.length >= 4 &&
    MODAL.test(maskedSlice(line, Math.max(line.start, quoted.outer.start - 3), quoted.outer.start))
  );
}

/** Whether the clause around the quotation ends with it; if not, it is but a part of that clause. */
export function endsClause(line: Line, quoted: Quoted): boolean {
  const behind = maskedSlice(line, quoted.outer.end, Math.min(line.end, quoted.outer.end + 1));
  return behind === '' || /[,。;!?…\s]/.test(behind);
}

/** Adverbs and verbs a predicate begins with. */
const PREDICATE_START =
  /^(?:将|会|已|正在?|仍|不(?!忘|老)|没|未|无法|无意|有(?![机色线限声关些的])|是|要|应|可能|可以|能|再|很|非常|十分|[令让使]|构成|难|接近|继续|必须|需要?|尚|从未|从不|绝|像|一直|始终|完全|基本|确实|肯定|希望|相信|认为|感到|觉得|愿|曾|只|才|都|也|还|就|并[非不无])/;

/** Whether the words are a predicate whose subject stands outside the marks: 双方“将保持沟通”。 */
export function isOpenPredicate(line: Line, quoted: Quoted): boolean {
  const before = maskedSlice(line, Math.max(line.start, quoted.outer.start - 1), quoted.outer.start);
  const governed = /[到于对以的在把被用按照和与及向从为是叫称搞做作成部个种位条项次场份张本段]/.test(before);
  return (
    quoted.words.length >= 4 && PREDICATE_START.test(quoted.words) && !governed && endsClause(line, quoted)
  );
}

/** Whether it is one of several in a row that 等 sums up: “…”“…”等歌曲. */
export function isListed(line: Line, quoted: Quoted): boolean {
  const behind = maskedSlice(line, quoted.outer.end, Math.min(line.end, quoted.outer.end + 60));
  return /^[\uE000。!?…、]*等/.test(behind);
}

/** Whether the sentence around the quotation ends with it. */
export function endsSentence(line: Line, quoted: Quoted): boolean {
  const behind = maskedSlice(line, quoted.outer.end, Math.min(line.end, quoted.outer.end + 1));
  return behind === '' || /[。;!?…\s]/.test(behind);
}

/** Whether a sentence or clause begins with the quotation, be it behind a 《title》 or a (place). */
export function beginsClause(line: Line, quoted: Quoted): boolean {
  const before = maskedSlice(line, Math.max(line.start, quoted.outer.start - 1), quoted.outer.start);
  return before === '' || /[,。;:!?…\s\uE001\uE002]/.test(before);
}
