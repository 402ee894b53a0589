import type { Metadata } from 'next';
import { pageHref } from '../lib/links';
import { LOCALES, messagesFor } from '../lib/locales';
import '../styles/site.css';

export const metadata: Metadata = { title: `404 · ${messagesFor('zh').name}`, robots: { index: false } };

/** One page for every address that is not there, so it speaks both languages. */
export default function NotFound() {
  return (
    <html lang="zh-Hans">
      <body>
        <main className="choose">
          {LOCALES.map((locale) => {
            const { lang, notFound } = messagesFor(locale);
            return (
              <section key={locale} lang={lang}>
                {locale === 'zh' ? <h1>{notFound.title}</h1> : <h2>{notFound.title}</h2>}
                <p>
                  {notFound.text} <a href={pageHref(locale)}>{notFound.home}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
