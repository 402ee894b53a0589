'use client';

import { type DragEvent, type FormEvent, useState } from 'react';
import type { Messages } from '../../lib/messages/zh';
import type { Parser } from './use-parser';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onParse: Parser['parse'];
  readonly messages: Messages;
}

/** The box to paste into, which also takes a dropped or chosen file in any charset. */
export function TextForm({ text, onText, onParse, messages: { attempt } }: Props) {
  const [over, setOver] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onParse(text);
  };
  const readFile = async (file: File | undefined) => {
    if (file) onParse(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    readFile(event.dataTransfer.files[0]);
  };

  return (
    <form
      className={over ? 'try-form over' : 'try-form'}
      onSubmit={submit}
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
    >
      <label htmlFor="text">{attempt.paste}</label>
      <textarea
        id="text"
        lang="zh"
        rows={10}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <div className="try-actions">
        <button type="submit" disabled={text.trim() === ''}>
          {attempt.parse}
        </button>
        <label className="file">
          {attempt.file}
          <input
            type="file"
            accept=".txt,text/plain"
            onChange={(event) => readFile(event.target.files?.[0])}
          />
        </label>
        <span className="try-privacy">{attempt.drop}</span>
      </div>
      <p className="try-privacy">{attempt.privacy}</p>
    </form>
  );
}
