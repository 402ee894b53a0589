import type { Metadata } from 'next';
import { Seal } from '../components/frame/seal';
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
          <Seal />
          {LOCALES.map((locale) => {
            const { lang, notFound, articles, search } = messagesFor(locale);
            return (
              <section key={locale} lang={lang}>
                {locale === 'zh' ? <h1>{notFound.title}</h1> : <h2>{notFound.title}</h2>}
                <p>{notFound.text}</p>
                <p className="ways">
                  <a href={pageHref(locale)}>{notFound.home}</a>
                  <a href={pageHref(locale, 'articles')}>{articles.title}</a>
                  <a href={pageHref(locale, 'search')}>{search.title}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
