import { HANDOVER } from '../lib/try/handover';

/** Leaves the text pasted on the home page for the try page to find. It stays in this tab. */
export function handOverText(): void {
  const form = document.querySelector<HTMLFormElement>('form.paste');
  form?.addEventListener('submit', () => {
    try {
      sessionStorage.setItem(HANDOVER, form.querySelector('textarea')?.value ?? '');
    } catch {
      // Storage is off or the text too long for it: the try page opens with an empty box.
    }
  });
}
