// Before the first paint, so that a page never flashes in the other colours.
const SCRIPT = `try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script data-own="" dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
