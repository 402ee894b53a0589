import { en } from './messages/en';
import { type Messages, zh } from './messages/zh';

/** The languages of the interface. The articles keep their own. */
export const LOCALES = ['zh', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

const MESSAGES: Record<Locale, Messages> = { zh, en };

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** The words of the interface in one language. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}
