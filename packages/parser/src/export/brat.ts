import type { Article } from '../model';
import { type Annotation, type AnnotationKind, annotationsOf } from './shared/annotations';
import { describe } from './shared/describe';
import { legalText } from './shared/legal';
import { codePointOffsets } from './shared/position';

/** The names of types, which in brat are words of Latin letters, digits, `-` and `_`. */
const TYPES: Readonly<Record<AnnotationKind, string>> = {
  time: 'Time',
  quantity: 'Quantity',
  statistic: 'Statistic',
  quotation: 'Quotation',
  speaker: 'Speaker',
  person: 'Person',
  role: 'Role',
  organization: 'Organization',
  place: 'Place',
};

/** What ends a line for brat's readers (Python's `splitlines`), or ends a field: no annotated text may hold it. */
const BREAK = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * The article as brat standoff (`.ann`), to lie beside the source as it is (`.txt`, in UTF-8). Offsets count code
 * points of the source. Text-bound annotations carry what was read as notes; mentions of one entity are joined as
 * `Equiv`; relations lead from quotations to speakers and from roles to their holders.
 *
 * @returns the annotation file, empty where nothing was found
 */
export function toBrat(article: Article): string {
  const annotations = annotationsOf(article);
  const position = codePointOffsets(article.source.text);
  const marks = new Map(annotations.map(({ id }, i) => [id, `T${i + 1}`]));
  const lines = [
    ...annotations.flatMap((annotation, i) => textBound(annotation, i + 1, position)),
    ...equivalences(article, marks),
    ...relations(annotations, marks),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The annotation, and the note that tells what was read. Across lines it is discontinuous, one fragment a line. */
function textBound(annotation: Annotation, number: number, position: (offset: number) => number): string[] {
  const { kind, id, rule, span } = annotation;
  const fragments = fragmentsOf(annotation);
  if (fragments.length === 0) return [];
  const offsets = fragments.map(
    ({ at, text }) => `${position(span.start + at)} ${position(span.start + at + text.length)}`,
  );
  const text = fragments.map((fragment) => legalText(fragment.text)).join(' ');
  const note = [id, describe(annotation), rule].filter((part) => part !== null && part !== '').join(' | ');
  return [
    `T${number}\t${TYPES[kind]} ${offsets.join(';')}\t${text}`,
    `#${number}\tAnnotatorNotes T${number}\t${legalText(note.replace(BREAK, ' '))}`,
  ];
}

function fragmentsOf({ text }: Annotation): { at: number; text: string }[] {
  const fragments: { at: number; text: string }[] = [];
  let at = 0;
  for (const found of [...text.matchAll(BREAK), null]) {
    const end = found?.index ?? text.length;
    if (at < end) fragments.push({ at, text: text.slice(at, end) });
    at = end + (found?.[0].length ?? 0);
  }
  return fragments;
}

/** One line for each entity that is named more than once. */
function equivalences(article: Article, marks: ReadonlyMap<string, string>): string[] {
  return [...article.people, ...article.organizations, ...article.places].flatMap(({ id, mentions }) => {
    const same = mentions.flatMap((_, i) => marks.get(`${id}.${i + 1}`) ?? []);
    return same.length > 1 ? [`*\tEquiv ${same.join(' ')}`] : [];
  });
}

function relations(annotations: readonly Annotation[], marks: ReadonlyMap<string, string>): string[] {
  return annotations
    .flatMap((annotation) => {
      const pair = related(annotation);
      const [from, to] = pair ? [marks.get(pair.from), marks.get(pair.to)] : [];
      return pair && from && to ? [`${pair.type} Arg1:${from} Arg2:${to}`] : [];
    })
    .map((relation, i) => `R${i + 1}\t${relation}`);
}

/** The ids of the annotations that an annotation relates. */
function related(annotation: Annotation): { type: string; from: string; to: string } | null {
  switch (annotation.kind) {
    case 'speaker':
      return { type: 'SpokenBy', from: annotation.quotation, to: annotation.id };
    case 'role':
      return { type: 'HeldBy', from: annotation.id, to: `${annotation.person}.1` };
    default:
      return null;
  }
}
