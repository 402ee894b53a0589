/** `/`, or Ctrl or ⌘ with K, puts the cursor into the search box, unless somebody is typing. */
export function searchShortcut(): void {
  const box = document.querySelector<HTMLInputElement>('.search-form input, .find input');
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    const asked = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const summoned = event.key === 'k' && (event.ctrlKey || event.metaKey);
    if (!box || !(asked || summoned)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
