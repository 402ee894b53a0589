import type { Messages } from '../../lib/messages/zh';
import { indicatorOf } from '../../lib/reading/indicator';
import type { Note } from '../../lib/reading/notes';
import { wordTime } from '../../lib/reading/when';
import { ChangeBar } from './change-bar';

/** What the margin says about some words. Phrasing content only: notes stand inside paragraphs. */
export function NoteText({ note, messages }: { note: Note; messages: Messages }) {
  const words = messages.note;
  switch (note.kind) {
    case 'time': {
      const { value, anchor, approximate } = note.time;
      return (
        <>
          <b>
            {approximate ? words.approximate : ''}
            {value !== null && wordTime(value, messages)}
          </b>
          {anchor && <small>{anchor.kind === 'publication' ? words.byPublication : words.byText}</small>}
        </>
      );
    }
    case 'person': {
      const { name, roles, kind, age } = note.person;
      const asides = [
        kind === 'anonymised' ? words.anonymised : kind === 'surname-only' ? words.surnameOnly : '',
        age ? words.age(age.value) : '',
      ].filter(Boolean);
      return (
        <>
          <b>{name}</b>
          {roles.length > 0 && <span>{[...new Set(roles.map(({ title }) => title))].join('、')}</span>}
          {asides.length > 0 && <small>{asides.join(' · ')}</small>}
        </>
      );
    }
    case 'place':
      return (
        <>
          <b>{note.place.name}</b>
          {note.within !== null && <small>{words.within(note.within)}</small>}
          {note.place.code !== null && (
            <small>
              {words.code} {note.place.code}
            </small>
          )}
        </>
      );
    case 'organization':
      return (
        <>
          <b>{note.organization.name}</b>
          {note.parent !== null && <small>{words.partOf(note.parent)}</small>}
        </>
      );
    case 'quantity': {
      const { value, unit, modifier } = note.quantity;
      return (
        <>
          <b>
            {value?.toLocaleString('en')} {unit.code}
          </b>
          {modifier.length > 0 && (
            <small>{modifier.map((name) => messages.modifiers[name]).join(' · ')}</small>
          )}
        </>
      );
    }
    case 'statistic':
      return <StatisticNote note={note} messages={messages} />;
    case 'quotation': {
      const { speaker, attribution, continues } = note.quotation;
      return (
        <>
          {speaker ? <b>{words.saidBy(speaker.text)}</b> : <small>{words.unnamedSpeaker}</small>}
          {attribution === 'implicit' && <small>{words.implicit}</small>}
          {continues !== undefined && <small>{words.continues}</small>}
        </>
      );
    }
    case 'check':
      return (
        <>
          <b>{messages.severity[note.diagnostic.severity]}</b>
          <span>{messages.lang === 'zh-Hans' ? note.diagnostic.messageZh : note.diagnostic.message}</span>
        </>
      );
  }
}

function StatisticNote({
  note,
  messages,
}: {
  note: Extract<Note, { kind: 'statistic' }>;
  messages: Messages;
}) {
  const { direction, change, value, comparison } = note.statistic;
  const shown = change ?? value;
  const period = note.period === null ? '' : wordTime(note.period, messages);
  const against = [messages.comparison[comparison], period].filter(Boolean).join(' · ');
  return (
    <>
      <span>{indicatorOf(note.statistic)}</span>
      {shown && (
        <b>
          {messages.direction[direction]} {shown.value}
          {shown.unit}
          {change && <ChangeBar direction={direction} change={change} scale={note.scale} />}
        </b>
      )}
      {against !== '' && <small>{against}</small>}
    </>
  );
}
