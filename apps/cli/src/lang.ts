/** A text in both languages the tool speaks. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

export type Lang = keyof Text;

export const LANGS: readonly Lang[] = ['en', 'zh'];

/**
 * The language to speak: `--lang` where it is given, else the locale's. It is looked for before the arguments are
 * parsed, because help and errors about the arguments are spoken too.
 */
export function chooseLang(argv: readonly string[], env: NodeJS.ProcessEnv): Lang {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = at < 0 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  const locale = asked ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
  return locale.startsWith('zh') ? 'zh' : 'en';
}
