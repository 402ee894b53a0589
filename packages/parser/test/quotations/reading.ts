import type { Entities } from '../../src/mentions/entities';
import type { Block, Mention, Organization, Person } from '../../src/model';
import type { Reading } from '../../src/reading';
import { fold } from '../../src/text/fold';

/** A reading whose every line is a paragraph. */
export function readingOf(text: string): Reading {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match, i): Block => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { id: `b${i + 1}`, kind: 'paragraph', text: match[0], span, rule: 'test' };
  });
  return { text, folded: fold(text), blocks, sentences: [], reference: null, timeZone: 'Asia/Shanghai' };
}

/** The entities of a text, given by name: every place where the name stands is a mention. */
export function entitiesOf(
  text: string,
  people: readonly string[],
  organizations: readonly string[],
): Entities {
  const mentions = (name: string): Mention[] =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      text: name,
      span: { start: index, end: index + name.length },
      rule: 'test',
    }));
  return {
    people: people.map(
      (name, i): Person => ({
        id: `p${i + 1}`,
        name,
        kind: 'named',
        aliases: [],
        mentions: mentions(name),
        roles: [],
      }),
    ),
    organizations: organizations.map(
      (name, i): Organization => ({
        id: `o${i + 1}`,
        name,
        aliases: [],
        kind: 'other',
        mentions: mentions(name),
      }),
    ),
    places: [],
  };
}
