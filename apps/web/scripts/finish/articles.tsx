import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { Neighbours } from '../../components/neighbours';
import { FRAME } from '../../lib/frame';
import { loadLibrary, neighbours } from '../../lib/library';
import { LOCALES, type Locale, messagesFor } from '../../lib/locales';
import { PREPARED } from '../../lib/paths';
import { terse } from './terse';

type Part = keyof typeof FRAME;

/** Writes the pages of all articles: the frame that Next made, with what `scripts/prepare` made of each article in it. */
export function writeArticles(out: string): void {
  for (const locale of LOCALES) writeIn(path.join(out, locale, 'articles'), locale);
}

function writeIn(folder: string, locale: Locale): void {
  const frame = path.join(folder, FRAME.slug);
  const pieces = cut(readFileSync(path.join(frame, 'index.html'), 'utf8'));
  rmSync(frame, { recursive: true });
  const { articles, description } = messagesFor(locale);
  for (const { slug, headline, lead } of loadLibrary()) {
    const html = readFileSync(path.join(PREPARED, 'pages', `${slug}.${locale}.html`), 'utf8');
    const around = renderToStaticMarkup(<Neighbours {...neighbours(slug)} locale={locale} />);
    const own: Record<Part, string> = {
      slug,
      title: escapeText(headline ?? articles.untitled),
      lead: escapeText(lead || description),
      body: html + around,
    };
    mkdirSync(path.join(folder, slug), { recursive: true });
    writeFileSync(
      path.join(folder, slug, 'index.html'),
      terse(pieces.map((piece) => (typeof piece === 'string' ? piece : own[piece.part])).join('')),
    );
  }
}

/** The frame as the pieces that are the same in every page, and what belongs between them. */
function cut(frame: string): (string | { readonly part: Part })[] {
  const names = new Map<string, Part>(Object.entries(FRAME).map(([part, word]) => [word, part as Part]));
  return frame.split(new RegExp(`(${[...names.keys()].join('|')})`)).map((piece) => {
    const part = names.get(piece);
    return part ? { part } : piece;
  });
}

/** For text and for attributes in double quotes. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
