import { expect, test } from 'vitest';
import { parseArticle } from '../../src';

const article = parseArticle(`“再修一座桥”：青河县回应村民出行难

2024-03-05 10:00 来源：青河日报

“再修一座桥，孩子上学就不用绕路了。”3月4日，青河县交通运输局局长周明远在接受记者采访时表示，新桥将于年底通车。

周明远介绍，两座便桥已经加固。“雨季前必须完工。”

村民王秀兰住在河对岸。她说：“盼了二十年。”

青河县公安局提醒：“施工期间请绕行。”

一位不愿具名的司机则抱怨：“绕行要多走十公里。”

该局还推出“护学岗”，受到家长欢迎。
`);

function speakers(): readonly (readonly [string, string | null, string])[] {
  const named = [...article.people, ...article.organizations];
  return article.quotations.map(({ kind, speaker, attribution }) => [
    kind,
    speaker && (named.find(({ id }) => id === speaker.id)?.name ?? `(${speaker.text})`),
    attribution,
  ]);
}

test('speakers are linked to the people and organizations of the article', () => {
  expect(speakers()).toEqual([
    ['speech', '周明远', 'implicit'],
    ['speech', '周明远', 'explicit'],
    ['speech', '周明远', 'implicit'],
    ['speech', '王秀兰', 'explicit'],
    ['speech', '青河县公安局', 'explicit'],
    ['speech', '(一位不愿具名的司机)', 'explicit'],
    ['term', null, 'none'],
  ]);
});

test('the words that name the speaker are those of the name, also where a pronoun stands', () => {
  const { speaker, cue } = article.quotations[3] ?? {};
  expect([speaker?.text, cue?.text]).toEqual(['王秀兰', '说']);
});
