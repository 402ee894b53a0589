import type { Structure } from '../../src';

/** A structure in a form that a person can check against the text: kinds and first words instead of offsets. */
export function outline(structure: Structure): unknown {
  const { text } = structure.source;
  const brief = (s: string) => (s.length > 24 ? `${s.slice(0, 23)}…` : s).replaceAll('\n', '⏎');
  return {
    kicker: structure.kicker?.text ?? null,
    headline: structure.headline?.text ?? null,
    subtitle: structure.subtitle?.text ?? null,
    published: structure.published && [
      structure.published.text,
      structure.published.value,
      structure.published.precision,
    ],
    publisher: structure.publisher?.name ?? null,
    wire: structure.wire && {
      agency: structure.wire.agency?.text ?? null,
      place: structure.wire.place?.text ?? null,
      date: structure.wire.date?.text ?? null,
    },
    credits: structure.credits.map(({ role, name, span }) =>
      [role, name, text.slice(span.start, span.end)].join(' | '),
    ),
    blocks: structure.blocks.map((block) => `${block.id} ${kindOf(block)} | ${brief(block.text)}`),
    sections: structure.sections.map(({ heading, blocks }) => `${heading ?? '-'}: ${blocks.join(' ')}`),
  };
}

function kindOf(block: Structure['blocks'][number]): string {
  if (block.kind === 'boilerplate') return `boilerplate/${block.category}`;
  return block.kind === 'heading' ? `heading/${block.level}` : block.kind;
}
