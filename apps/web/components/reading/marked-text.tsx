import type { Span } from '@wenmai/parser';
import { Fragment } from 'react';
import type { Messages } from '../../lib/messages/zh';
import { LAYERS, type Layer, type Mark } from '../../lib/reading/notes';
import { type Segment, segment } from '../../lib/reading/segments';
import { NoteText } from './note';

/** Layers whose notes stand in the left margin where there are two; when and where on one side, who and what on the other. */
const LEFT: ReadonlySet<Layer> = new Set<Layer>(['times', 'places', 'checks']);

interface Props {
  readonly source: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
  readonly messages: Messages;
  /** Whether the notes stand here too. Headings keep to their words, for whoever hears or lists them. */
  readonly noted: boolean;
}

/** A stretch of the source with its marks, each followed by its ring (the link to the note) and its note. */
export function MarkedText({ source, span, marks, messages, noted }: Props) {
  return segment(source, span, marks).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a text never change places
    <Fragment key={i}>
      <Marked part={part} />
      {noted &&
        part.closed.map((mark) => (
          <MarginNote key={mark.id} mark={mark} source={source} messages={messages} />
        ))}
    </Fragment>
  ));
}

function Marked({ part: { text, marks, opened } }: { part: Segment }) {
  if (marks.length === 0) return text;
  const [first, ...others] = opened;
  const layers = LAYERS.filter((layer) => marks.some((mark) => mark.layer === layer));
  const subjects = [...new Set(marks.map(({ subject }) => subject))];
  return (
    <>
      {others.map(({ id }) => (
        <i key={id} id={id} />
      ))}
      <span
        id={first?.id}
        className={`mark ${layers.join(' ')}`}
        data-of={subjects.length === 1 && subjects[0] === first?.id ? undefined : subjects.join(' ')}
      >
        {text}
      </span>
    </>
  );
}

function MarginNote({ mark, source, messages }: { mark: Mark; source: string; messages: Messages }) {
  if (mark.note === null) return null;
  const words = source.slice(mark.span.start, mark.span.end).slice(0, 20);
  return (
    <>
      {/* biome-ignore lint/a11y/useAnchorContent: a drawn ring, named by its label */}
      <a
        className={`ring ${mark.layer}`}
        href={`#note-${mark.subject}`}
        aria-label={messages.note.of(words)}
      />
      <span
        className={`note ${mark.layer}${LEFT.has(mark.layer) ? ' left' : ''}`}
        id={`note-${mark.subject}`}
        role="note"
      >
        <NoteText note={mark.note} messages={messages} />
      </span>
    </>
  );
}
