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

/** What stands for something read from the text: words, rings, notes, and links from elsewhere in the page. */
const ABOUT = 'u, .ring, .note, .glance a';

/** What an element is about: ids of times, people, quotations, … Words that are their subject's anchor name it by that. */
function subjectsOf(element: HTMLElement): string[] {
  if (element.dataset.of !== undefined) return element.dataset.of.split(' ');
  const id = element instanceof HTMLAnchorElement ? element.hash.slice(1) : element.id;
  return [id.replace('note-', '')];
}

function subjectsAt(target: EventTarget | null): Set<string> {
  const element = target instanceof Element ? target.closest<HTMLElement>(ABOUT) : null;
  return new Set(element ? subjectsOf(element) : []);
}

let lit: HTMLElement[] = [];

function selectorOf(subject: string): string {
  return `[data-of~="${subject}"], u#${subject}, #note-${subject}, .ring[href="#note-${subject}"], .glance a[href="#${subject}"]`;
}

function light(root: Document | HTMLElement, subjects: ReadonlySet<string>): void {
  for (const element of lit) element.classList.remove('lit');
  lit = [];
  if (subjects.size === 0) return;
  lit = [...subjects].flatMap((subject) => [...root.querySelectorAll<HTMLElement>(selectorOf(subject))]);
  for (const element of lit) element.classList.add('lit');
}

/** The notes that share a link: one and those right behind it. */
function notesFrom(first: Element | null): Element[] {
  const notes: Element[] = [];
  for (let note = first; note?.matches('.note'); note = note.nextElementSibling) notes.push(note);
  return notes;
}

/** Without JavaScript the link of some words shows their notes as the page's target; with it, without moving the page. */
function toggleNote(event: Event): void {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('.text a[href^="#note-"]')
      : null;
  const first = link && document.getElementById(link.hash.slice(1));
  if (!link || !first) return;
  event.preventDefault();
  const open = !first.classList.contains('open');
  for (const note of notesFrom(first)) note.classList.toggle('open', open);
  link.setAttribute('aria-expanded', String(open));
}

/** Takes the layers that were off at the last visit away, and the links to hidden notes out of the keyboard's way. */
function rememberLayers(root: Document | HTMLElement): void {
  const off = new Set((recall('layers-off') ?? '').split(' ').filter(Boolean));
  for (const layer of off) {
    const input = root.querySelector<HTMLInputElement>(`#layer-${CSS.escape(layer)}`);
    if (input) input.checked = false;
  }
  reachLinks(root, off);
  root.addEventListener('change', ({ target }) => {
    const layer = target instanceof HTMLInputElement && /^layer-(\w+)$/.exec(target.id)?.[1];
    if (!layer) return;
    if (target.checked) off.delete(layer);
    else off.add(layer);
    remember('layers-off', [...off].join(' '));
    reachLinks(root, off);
  });
}

/** A link can be reached as long as one of its notes is shown. Rings that are hidden are out of reach anyway. */
function reachLinks(root: Document | HTMLElement, off: ReadonlySet<string>): void {
  for (const link of root.querySelectorAll<HTMLElement>('.text u > a')) {
    const notes = notesFrom(link.parentElement?.nextElementSibling ?? null);
    const shown = notes.some(({ classList }) => ![...off].some((layer) => classList.contains(layer)));
    link.tabIndex = shown ? 0 : -1;
  }
}
