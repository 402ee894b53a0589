import type { Metadata } from 'next';
import { fileHref, pageHref } from './links';
import { LOCALES, type Locale, messagesFor } from './locales';
import { SITE_URL } from './site';

/** An absolute address from one that begins at the root of the host. */
export function absolute(href: string): string {
  return new URL(href, SITE_URL).href;
}

/** What every page says of itself: title, description, its address and that of its twin in the other language. */
export function pageMetadata(
  locale: Locale,
  path: string,
  title: string,
  description: string,
  image?: string,
): Metadata {
  const languages = Object.fromEntries(
    LOCALES.map((other) => [messagesFor(other).lang, absolute(pageHref(other, path))]),
  );
  const url = absolute(pageHref(locale, path));
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: { ...languages, 'x-default': absolute(pageHref('zh', path)) },
      types: {
        'application/rss+xml': absolute(`${pageHref(locale)}rss.xml`),
        'application/atom+xml': absolute(`${pageHref(locale)}atom.xml`),
      },
    },
    icons: { icon: fileHref('icon.svg') },
    openGraph: {
      title,
      description,
      url,
      siteName: messagesFor(locale).name,
      locale: locale === 'zh' ? 'zh_CN' : 'en',
      ...(image === undefined ? {} : { images: [{ url: absolute(image), width: 600, height: 315 }] }),
    },
  };
}
