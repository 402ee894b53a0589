const PEOPLE =
  '人员工生师民者客兵警童婴长手友亲属众子女男孩星家表部干官士徒犯匪迷宾首使军察安姆红播学雄范东板管理任记导授丁商贩农匠医护主夫妇婆母父弟妹哥姐孙户将帅侣贼';

/**
 * By classifier, the characters that the names of what it counts end in. Where a phrase ends in none of them but holds
 * one, what follows it is what they do: 三名小学生|结伴游泳, 八家企业|偷排污水.
 */
export const NOUN_TAILS: ReadonlyMap<string, string> = new Map([
  ['位', PEOPLE],
  ['名', PEOPLE],
  ['台', '机车器仪组备床灯扇脑梯炉泵'],
  ['家', '业司店厂院行馆社场所位构台吧楼户站校园团商会织网企'],
  ['幢', '房楼屋厦宅库'],
  ['架', '机'],
  ['栋', '房楼屋厦宅库'],
  ['艘', '船艇舰轮舟'],
  ['辆', '车'],
]);
