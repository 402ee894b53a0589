import { spread } from '../lib/reading/spread';

/** Between two notes of a margin, in pixels. */
const GAP = 8;

/** How far each note was moved from where it floats; styles/notes.css does it, where there is a margin. */
const moved = new Map<HTMLElement, number>();

/**
 * Moves the notes as near to their lines as they can all stand. Floats alone only ever go down, and no float may stand
 * higher than one before it, not even in the other margin. Moving them moves nothing else on the page.
 */
export function settleNotes(): void {
  // Called before the paint: for the page as it loads, for another width, for a face that came late, for a new text.
  new ResizeObserver(settle).observe(document.body);
  document.addEventListener('change', settle);
}

interface Beside {
  readonly note: HTMLElement;
  /** Where it floats. */
  readonly top: number;
  readonly wanted: number;
  readonly height: number;
}

function settle(): void {
  const margins = new Map<string, Beside[]>();
  for (const note of document.querySelectorAll<HTMLElement>('.note')) {
    const { float, display } = getComputedStyle(note);
    const line = float === 'none' || display === 'none' ? undefined : lineOf(note);
    if (line === undefined) continue;
    const { top, height } = note.getBoundingClientRect();
    const margin = margins.get(float) ?? [];
    margins.set(float, margin);
    margin.push({ note, top: top - (moved.get(note) ?? 0), wanted: line, height: height + GAP });
  }
  const highest = document.querySelector('.controls, .text')?.getBoundingClientRect().top ?? 0;
  for (const margin of margins.values()) {
    const edges = spread(margin, highest);
    for (const [i, { note, top }] of margin.entries()) {
      const by = Math.round((edges[i] ?? top) - top);
      moved.set(note, by);
      note.style.setProperty('--by', `${by}px`);
    }
  }
}

/** Where the line begins on which the words of a note end. */
function lineOf(note: HTMLElement): number | undefined {
  let words = note.previousElementSibling;
  while (words && words.tagName !== 'U') words = words.previousElementSibling;
  return [...(words?.getClientRects() ?? [])].at(-1)?.top;
}
