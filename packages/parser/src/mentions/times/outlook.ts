/**
 * Where the sentence looks: news tells of the past unless it says otherwise. `ahead` 定于12月1日, where the words right
 * before leave no doubt; `near` 12月1日，大会将举行, where the nearest such day is meant.
 */
export type Outlook = 'past' | 'near' | 'ahead';

/** How far a sentence is searched on either side, in characters. */
const BEFORE = 20;
const BEHIND = 40;

const AHEAD =
  /(?:将(?:于|在|从|自|至|延续至|持续至)|拟(?:于|在)|定(?:于|在)|(?:预计|计划|有望|力争|争取|确保|准备|打算|安排)(?:于|在|到|从|自|今年|明年)?|(?:截止|截至)(?:日期|时间)为?|(?:推迟|延期|延长|改期|展期|顺延|调整|有效期|延迟)(?:至|到)|最迟|不晚于|不迟于)[“"]?$/;
const NEAR =
  /将(?:于|在|从|自|会|有|迎|举|召开|开[始幕放启通业]|正式|继续|出现|进[行入]|公布|发布|启|实施|上[映市线]|登|首|持续|达|再|赴|前往|对|由|全[面线]|陆续|推出|成为|是|表决|审议|讨论|投票|宣[判布誓]|开庭|开赛|播出|上演|亮相|到访|访问|参|返回|抵|接受|停|恢复|调|提高|降至|迎战|对阵|主持|出席|改发?|降[温雨雪]|产生|带来|影响|转|减弱|增强|维持)|未来|预报|转(?:多云|晴|阴|[小中大暴阵雷]*雨|雪)|有(?:[小中大暴阵雷]到?)+[雨雪]|拟于|拟在|预计|即将|计划|届时|敬请|截止|报名/;

/** Tells where the sentence looks from the words around the time at `[start, end)`. */
export function outlookAt(folded: string, start: number, end: number): Outlook {
  const before = sameSentence(folded.slice(Math.max(0, start - BEFORE), start), 'before');
  if (AHEAD.test(before)) return 'ahead';
  const behind = sameSentence(folded.slice(end, end + BEHIND), 'behind');
  return NEAR.test(behind) || NEAR.test(before) ? 'near' : 'past';
}

function sameSentence(words: string, side: 'before' | 'behind'): string {
  const parts = words.split(/[。！？!?；;\n]/);
  return (side === 'before' ? parts.at(-1) : parts[0]) ?? '';
}
