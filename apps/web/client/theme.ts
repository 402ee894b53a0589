import { recall, remember } from './storage';

const THEMES = ['auto', 'light', 'dark'] as const;

/** Lets the button go round: as the system, light, dark. */
export function themeButton(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  if (!button) return;
  const [label, ...states] = button.dataset.labels?.split('|') ?? [];
  let theme = THEMES.find((name) => name === recall('theme')) ?? 'auto';
  const show = () => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    button.dataset.theme = theme;
    button.title = `${label}: ${states[THEMES.indexOf(theme)]}`;
    button.textContent = button.title;
  };
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
    remember('theme', theme);
    show();
  });
  button.hidden = false;
  show();
}
