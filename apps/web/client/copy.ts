/** Lets the button beside a citation copy it. */
export function copyCitation(): void {
  const button = document.querySelector<HTMLButtonElement>('button.copy');
  const cite = document.querySelector('.take cite');
  if (!button || !cite || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(cite.textContent ?? '');
    button.textContent = button.dataset.copied ?? '';
  });
}
