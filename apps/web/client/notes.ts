import { recall, remember } from './storage';

/** Lights up notes with their words, folds notes out on a phone, remembers which layers are on. */
export function lightUpNotes(root: Document | HTMLElement): void {
  for (const type of ['pointerover', 'focusin'] as const) {
    root.addEventListener(type, (event) => light(root, subjectsAt(event.target)));
  }
  for (const type of ['pointerout', 'focusout'] as const) {
    root.addEventListener(type, () => light(root, new Set()));
  }
  root.addEventListener('click', (event) => toggleNote(event));
  rememberLayers(root);
}

/** What stands for something read from the text: words, rings, notes, and lines of the glance. */
const ABOUT = '.mark, .ring, .note, [data-of]';

/** What an element is about: ids of times, people, quotations, … Words that are their subject's anchor name it by that. */
function subjectsOf(element: HTMLElement): string[] {
  if (element.dataset.of !== undefined) return element.dataset.of.split(' ');
  if (element instanceof HTMLAnchorElement) return [element.hash.replace('#note-', '')];
  return [element.id.replace('note-', '')];
}

function subjectsAt(target: EventTarget | null): Set<string> {
  const element = target instanceof Element ? target.closest<HTMLElement>(ABOUT) : null;
  return new Set(element ? subjectsOf(element) : []);
}

let lit: HTMLElement[] = [];

function selectorOf(subject: string): string {
  return `[data-of~="${subject}"], .mark#${subject}, #note-${subject}, .ring[href="#note-${subject}"]`;
}

function light(root: Document | HTMLElement, subjects: ReadonlySet<string>): void {
  for (const element of lit) element.classList.remove('lit');
  lit = [];
  if (subjects.size === 0) return;
  lit = [...subjects].flatMap((subject) => [...root.querySelectorAll<HTMLElement>(selectorOf(subject))]);
  for (const element of lit) element.classList.add('lit');
}

/** Without JavaScript the ring's link shows the note as the page's target; with it, without moving the page. */
function toggleNote(event: Event): void {
  const ring = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.ring') : null;
  const note = ring && document.getElementById(ring.hash.slice(1));
  if (!ring || !note) return;
  event.preventDefault();
  ring.setAttribute('aria-expanded', String(note.classList.toggle('open')));
}

function rememberLayers(root: Document | HTMLElement): void {
  const off = new Set((recall('layers-off') ?? '').split(' ').filter(Boolean));
  for (const input of root.querySelectorAll<HTMLInputElement>('input[data-layer]')) {
    if (off.has(input.dataset.layer ?? '')) input.checked = false;
  }
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.layer === undefined) return;
    if (target.checked) off.delete(target.dataset.layer);
    else off.add(target.dataset.layer);
    remember('layers-off', [...off].join(' '));
  });
}
