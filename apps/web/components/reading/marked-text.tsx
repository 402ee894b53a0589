import type { Span } from '@wenmai/parser';
import { Fragment } from 'react';
import type { Messages } from '../../lib/messages/zh';
import { LAYERS, type Mark } from '../../lib/reading/notes';
import { type Segment, segment } from '../../lib/reading/segments';
import { NoteText } from './note';

/** How many code units of its words a ring is named by. */
const LABEL = 12;

interface Props {
  readonly source: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
  readonly messages: Messages;
  /** Whether the notes stand here too. Headings keep to their words, for whoever hears or lists them. */
  readonly noted: boolean;
}

/**
 * A stretch of the source with its marks, each followed by its note. Words that are the whole of a mark are themselves
 * the link to its note; behind a longer stretch, such as a quotation, stands a ring that is. Notes on words that end at
 * the same place, the shortest first, follow one another and share one link.
 */
export function MarkedText({ source, span, marks, messages, noted }: Props) {
  return segment(source, span, marks).map((part, i) => {
    const [first, ...others] = noted ? part.closed.filter(({ note }) => note !== null).reverse() : [];
    const notes = first ? [first, ...others] : [];
    const whole = first && first.span.end - first.span.start === part.text.length ? first : undefined;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a text never change places
      <Fragment key={i}>
        <Marked part={part} href={whole && noteHref(whole)} />
        {first && !whole && <Ring mark={first} source={source} messages={messages} />}
        {notes.map((mark) => (
          <MarginNote key={mark.id} mark={mark} messages={messages} />
        ))}
      </Fragment>
    );
  });
}

function noteHref({ subject }: Mark): string {
  return `#note-${subject}`;
}

/** `u` is what HTML has for marks under words, the line under Chinese proper names first of all. */
function Marked({ part: { text, marks, opened }, href }: { part: Segment; href: string | undefined }) {
  if (marks.length === 0) return text;
  const [first, ...others] = opened;
  const layers = LAYERS.filter((layer) => marks.some((mark) => mark.layer === layer && !mark.silent));
  const subjects = [...new Set(marks.map(({ subject }) => subject))];
  return (
    <>
      {others.map(({ id }) => (
        <i key={id} id={id} />
      ))}
      <u
        id={first?.id}
        className={layers.join(' ') || undefined}
        data-of={subjects.length === 1 && subjects[0] === first?.id ? undefined : subjects.join(' ')}
      >
        {href === undefined ? text : <a href={href}>{text}</a>}
      </u>
    </>
  );
}

function Ring({ mark, source, messages }: { mark: Mark; source: string; messages: Messages }) {
  const words = source.slice(mark.span.start, mark.span.end).slice(0, LABEL);
  return (
    // biome-ignore lint/a11y/useAnchorContent: a drawn ring, named by its label
    <a className={`ring ${mark.layer}`} href={noteHref(mark)} aria-label={messages.note.of(words)} />
  );
}

function MarginNote({ mark, messages }: { mark: Mark; messages: Messages }) {
  if (mark.note === null) return null;
  return (
    <span className={`note ${mark.layer}`} id={`note-${mark.subject}`} role="note">
      <NoteText note={mark.note} messages={messages} />
    </span>
  );
}
