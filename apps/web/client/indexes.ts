// The pages of the indexes: sorts, filters and pages the table that stands there. The address keeps what is shown. All
// rows, and what draws them, are loaded once somebody asks for others than the first.
import type { TableView } from './indexes/view';

interface State {
  readonly filter: string;
  /** Name of a column, with `-` in front where the last come first; empty for the index's own order. */
  readonly sort: string;
  /** From 1. */
  readonly page: number;
}

function readState(): State {
  const wanted = new URLSearchParams(location.search);
  return {
    filter: wanted.get('filter') ?? '',
    sort: wanted.get('sort') ?? '',
    page: Math.max(1, Number.parseInt(wanted.get('page') ?? '', 10) || 1),
  };
}

function writeState({ filter, sort, page }: State): void {
  const address = new URLSearchParams({
    ...(filter !== '' && { filter }),
    ...(sort !== '' && { sort }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  history.replaceState(null, '', address === '' ? location.pathname : `?${address}`);
}

const table = document.querySelector<HTMLTableElement>('.index-table');
const box = document.querySelector<HTMLInputElement>('.table-tools input');
const status = document.querySelector('.table-tools [role=status]');
const pager = document.querySelector<HTMLElement>('.table-pages');
const [previous, next] = pager?.querySelectorAll('button') ?? [];

let state = readState();
let latest = 0;
let loading: Promise<TableView> | undefined;

/** Loads all rows once; a failed load may be tried again. */
function load(of: HTMLTableElement): Promise<TableView> {
  loading ??= import('./indexes/view').then(({ loadView }) => loadView(of.dataset));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function show(wanted: State): Promise<void> {
  state = wanted;
  const ticket = ++latest;
  for (const head of table?.tHead?.rows[0]?.cells ?? []) {
    const name = head.dataset.column ?? '';
    head.ariaSort = wanted.sort === name ? 'ascending' : wanted.sort === `-${name}` ? 'descending' : 'none';
  }
  if (!table) return;
  table.ariaBusy = 'true';
  try {
    const view = await load(table);
    if (ticket !== latest) return;
    const { rows, count, page, pages, pageLabel } = view(wanted.filter, wanted.sort, wanted.page);
    state = { ...wanted, page };
    writeState(state);
    table.tBodies[0]?.replaceChildren(...rows);
    if (status) status.textContent = count;
    if (!pager || !previous || !next) return;
    pager.hidden = pages <= 1;
    previous.disabled = page <= 1;
    next.disabled = page >= pages;
    const label = pager.querySelector('span');
    if (label) label.textContent = pageLabel;
  } catch {
    if (ticket === latest && status) status.textContent = table.dataset.failed ?? '';
  } finally {
    if (ticket === latest) table.ariaBusy = null;
  }
}

/** One click sorts upwards, a second downwards, a third leaves the index's own order. */
function sortBy(name: string): void {
  const sort = state.sort === name ? `-${name}` : state.sort === `-${name}` ? '' : name;
  show({ ...state, sort, page: 1 });
}

table?.tHead?.addEventListener('click', ({ target }) => {
  const head = target instanceof Element && target.closest('button')?.closest('th');
  if (head) sortBy(head.dataset.column ?? '');
});
box?.addEventListener('focus', () => table && load(table).catch(() => undefined));
box?.addEventListener('input', () => show({ ...state, filter: box.value, page: 1 }));
previous?.addEventListener('click', () => show({ ...state, page: state.page - 1 }));
next?.addEventListener('click', () => show({ ...state, page: state.page + 1 }));

if (box) box.value = state.filter;
if (state.filter !== '' || state.sort !== '' || state.page > 1) show(state);
