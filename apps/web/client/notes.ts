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

/** What the element under the pointer or the focus is about: ids of times, people, quotations, … */
function subjectsAt(target: EventTarget | null): Set<string> {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-of]') : null;
  return new Set(element?.dataset.of?.split(' ') ?? []);
}

let lit: HTMLElement[] = [];

function light(root: Document | HTMLElement, subjects: ReadonlySet<string>): void {
  for (const element of lit) element.classList.remove('lit');
  lit = [];
  if (subjects.size === 0) return;
  lit = [...subjects].flatMap((subject) => [
    ...root.querySelectorAll<HTMLElement>(`[data-of~="${subject}"]`),
  ]);
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
