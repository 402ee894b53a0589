// The search page: reads the query from the address and from the box, looks it up in the static index, shows the hits.
import { findHits, type Hit } from './search/lookup';
import { showHits, showStatus } from './search/show';

const form = document.querySelector<HTMLFormElement>('form.search-form');
const box = form?.querySelector<HTMLInputElement>('input[type=search]');
const root = form?.dataset.index;

/** How many hits are shown at a time. */
const PER_PAGE = 10;

let latest = 0;

async function search(query: string): Promise<void> {
  const ticket = ++latest;
  if (!root) return;
  if (query.trim().length < 2) return showStatus(form, query.trim() === '' ? 'empty' : 'short', 0);
  try {
    const hits = await findHits(root, query);
    if (ticket !== latest) return;
    showStatus(form, hits.length === 0 ? 'none' : 'found', hits.length);
    await showPage(hits, query, 0, ticket);
  } catch {
    if (ticket === latest) showStatus(form, 'failed', 0);
  }
}

async function showPage(hits: readonly Hit[], query: string, from: number, ticket: number): Promise<void> {
  const page = hits.slice(from, from + PER_PAGE);
  const more = from + PER_PAGE < hits.length ? () => showPage(hits, query, from + PER_PAGE, ticket) : null;
  await showHits(form, root ?? '', page, { query, from, more, isCurrent: () => ticket === latest });
}

if (form && box) {
  box.value = new URLSearchParams(location.search).get('q') ?? '';
  let timer = 0;
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(
        null,
        '',
        box.value === '' ? location.pathname : `?q=${encodeURIComponent(box.value)}`,
      );
      search(box.value);
    }, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search(box.value);
  });
  search(box.value);
  box.focus();
}
