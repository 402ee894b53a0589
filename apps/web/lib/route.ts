import { notFound } from 'next/navigation';
import { isLocale, type Locale } from './locales';

/** The parameters that every page under `[locale]` has. */
export interface LocaleParams {
  readonly params: Promise<{ readonly locale: string }>;
}

/** The language of a page from its address. */
export async function localeOf(params: Promise<{ readonly locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
