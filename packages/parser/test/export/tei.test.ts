import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SaxesParser, type SaxesTag } from 'saxes';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Article } from '../../src';
import { annotationsOf } from '../../src/export/shared/annotations';
import { legalText } from '../../src/export/shared/legal';
import { toTei } from '../../src/export/tei';
import { anyArticle, handmade, hostile, parsed } from './samples';

const schema = readFileSync(new URL('../schemas/tei-subset.rng', import.meta.url), 'utf8');

interface Read {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string;
}

/** Every element with its text, in the order of their start tags. Not well-formed XML throws. */
function readXml(xml: string): Read[] {
  const parser = new SaxesParser();
  const elements: Read[] = [];
  const stack: Read[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTag) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    for (const element of stack) element.text += text;
  });
  parser.on('closetag', () => void stack.pop());
  parser.write(xml).close();
  return elements;
}

function checkTei(article: Article): string {
  const xml = toTei(article);
  const elements = readXml(xml);
  const byId = new Map(
    elements.flatMap((element) => {
      const id = element.attributes['xml:id'];
      return id === undefined ? [] : [[id, element] as const];
    }),
  );
  expect(byId.size).toBe(elements.filter(({ attributes }) => 'xml:id' in attributes).length);
  for (const { attributes } of elements) {
    for (const name of ['ref', 'who', 'corresp', 'ana', 'next', 'prev', 'active', 'passive']) {
      for (const pointer of attributes[name]?.split(' ') ?? []) {
        expect([name, pointer, byId.has(pointer.slice(1))]).toEqual([name, pointer, true]);
      }
    }
  }
  for (const { id, text } of article.blocks) expect(byId.get(id)?.text).toBe(legalText(text));
  for (const { id, span } of annotationsOf(article)) {
    const words: string[] = [];
    for (let part = byId.get(id); part; part = byId.get(part.attributes['next']?.slice(1) ?? ''))
      words.push(part.text);
    const inside = article.blocks.filter(
      (block) => block.span.start < span.end && span.start < block.span.end,
    );
    const expected = inside.map((block) =>
      article.source.text.slice(Math.max(span.start, block.span.start), Math.min(span.end, block.span.end)),
    );
    expect(words.join('')).toBe(legalText(expected.join('')));
  }
  return xml;
}

/** What the schema has against documents. */
async function violations(documents: readonly string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema,
    extension: 'relaxng',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe('TEI', () => {
  test('the schema refuses what is no TEI', async () => {
    const valid = toTei(handmade());
    expect(await violations([valid])).toEqual([]);
    expect(await violations([valid.replace('<dateline', '<p><div/></p><dateline')])).not.toEqual([]);
    expect(await violations([valid.replace(' type="statistic"', ' type="a b"')])).not.toEqual([]);
  });

  test('articles: ids and pointers hold, the text is whole, the structure is valid', async () => {
    expect(await violations([...parsed, ...hostile].map(({ article }) => checkTei(article)))).toEqual([]);
  });

  test('any text', async () => {
    const documents = fc.sample(anyArticle, { numRuns: 120, seed: 20311 }).map(checkTei);
    expect(await violations(documents)).toEqual([]);
  });

  test('one of everything', () => {
    checkTei(handmade());
    expect(toTei(handmade())).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="zh">
      <teiHeader><fileDesc><titleStmt><title type="main">𠮷桥通车：三年建成</title><author source="text:39,41">周文</author><author source="text:42,44">李𬱖</author><respStmt><resp>editor</resp><name source="text:59,62">陈立明</name></respStmt></titleStmt><publicationStmt><p>Made by Wenmai from plain text.</p></publicationStmt><sourceDesc><bibl><title type="main">𠮷桥通车：三年建成</title><author source="text:39,41">周文</author><author source="text:42,44">李𬱖</author><respStmt><resp>editor</resp><name source="text:59,62">陈立明</name></respStmt><publisher source="text:27,31">临江日报</publisher><date when-iso="2031-05-10T09:27:00+08:00" source="text:10,26">2031-05-10 09:27</date><ptr target="https://news.example/bridge?a=1&amp;b=2"></ptr><idno type="file">bridge.txt</idno></bibl></sourceDesc></fileDesc><encodingDesc><listPrefixDef><prefixDef ident="text" matchPattern="([0-9]+),([0-9]+)" replacementPattern="ni:///sha-256;sB4tV3O0LRpPVpWNizmXlNe5Gcjzyxz3NMT81cxrmOs?ct=text/plain#char=$1,$2"><p>Characters of the plain text, counted as RFC 5147 does.</p></prefixDef></listPrefixDef><classDecl><taxonomy xml:id="rules"><category xml:id="rule.organization.ending"><catDesc>organization/ending</catDesc></category><category xml:id="rule.organization.publisher"><catDesc>organization/publisher</catDesc></category><category xml:id="rule.person.name"><catDesc>person/name</catDesc></category><category xml:id="rule.place.known"><catDesc>place/known</catDesc></category><category xml:id="rule.quantity.measure"><catDesc>quantity/measure</catDesc></category><category xml:id="rule.quantity.range"><catDesc>quantity/range</catDesc></category><category xml:id="rule.statistic.change"><catDesc>statistic/change</catDesc></category><category xml:id="rule.time.date"><catDesc>time/date</catDesc></category><category xml:id="rule.time.set"><catDesc>time/set</catDesc></category><category xml:id="rule.verb-before"><catDesc>verb-before</catDesc></category></taxonomy></classDecl></encodingDesc></teiHeader>
      <standOff><listPerson><person xml:id="p1" role="named"><persName>陈立明</persName><persName type="alias">老陈</persName><sex value="M" source="text:16,17"></sex><age value="50" source="text:16,17"></age><affiliation ref="#o1" source="text:57,59"><roleName>局长</roleName></affiliation></person></listPerson>
      <listOrg><org xml:id="o1" type="government"><orgName>临江市桥梁局</orgName></org>
      <org xml:id="o2" type="media"><orgName>临江日报</orgName></org></listOrg>
      <listPlace><place xml:id="l1" type="county"><placeName>临江市</placeName><placeName type="alias">临江</placeName><idno type="GBT2260">220681</idno></place></listPlace>
      <listRelation><relation name="partOf" active="#o1" passive="#o2"></relation></listRelation>
      <fs xml:id="f1.claim" type="statistic" corresp="#t1" source="text:77,87"><f name="indicator"><string>车流</string></f><f name="direction"><symbol value="increase"></symbol></f><f name="comparison"><symbol value="year-on-year"></symbol></f><f name="change"><numeric value="9.5"></numeric></f><f name="changeUnit"><string>%</string></f></fs></standOff>
      <text>
      <body>
      <div type="article">
      <head xml:id="b1" type="headline"><s xml:id="s1">𠮷桥通车：三年建成</s></head>
      <dateline xml:id="b2">2031-05-10 09:27　<orgName xml:id="o2.1" source="text:27,31" ana="#rule.organization.publisher" ref="#o2">临江日报</orgName></dateline>
      <p xml:id="b3"><s xml:id="s2">本报讯（记者 <persName xml:id="p1.2" source="text:39,41" ana="#rule.person.name" ref="#p1">周文</persName>、李𬱖）<date xml:id="t1" source="text:45,50" ana="#rule.time.date" type="date" when-iso="2031-05-10">5月10日</date>，<rs xml:id="q1.speaker" source="text:51,62" ana="#rule.verb-before" type="speaker" ref="#p1" corresp="#q1"><orgName xml:id="o1.1" source="text:51,57" ana="#rule.organization.ending" ref="#o1"><placeName xml:id="l1.1" source="text:51,54" ana="#rule.place.known" ref="#l1">临江市</placeName>桥梁局</orgName><roleName xml:id="p1.role1" source="text:57,59" ref="#o1" corresp="#p1">局长</roleName><persName xml:id="p1.1" source="text:59,62" ana="#rule.person.name" ref="#p1">陈立明</persName></rs>说：“<said xml:id="q1" next="#q1-2" source="text:65,99" ana="#rule.verb-before" aloud="true" who="#p1">大桥全长<measure xml:id="n1" source="text:69,75" ana="#rule.quantity.range" unit="km" commodity="大桥全长"><num atLeast="3" atMost="5">约3至5公里</num></measure>，<lb/>&#xD;
      <seg xml:id="f1" source="text:77,87" ana="#rule.statistic.change" type="statistic" corresp="#f1.claim">车流同比增长<measure xml:id="n2" source="text:83,87" ana="#rule.quantity.measure" quantity="9.5" unit="%">9.5%</measure></seg>。</said></s></p>
      <p xml:id="b4"><said xml:id="q1-2" prev="#q1" source="text:65,99" ana="#rule.verb-before" aloud="true" who="#p1"><s xml:id="s3" next="#s3-2">“今后<date xml:id="t2" source="text:92,94" ana="#rule.time.set" type="set">每天</date>通行更快。</s></said><s xml:id="s3-2" prev="#s3">”</s></p>
      <fw xml:id="b5" type="share">分享到微信</fw>
      </div>
      </body>
      </text>
      </TEI>
      "
    `);
  });
});
