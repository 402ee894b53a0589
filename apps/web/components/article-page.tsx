import type { Article } from '@wenmai/parser';
import { toGbt7714 } from '@wenmai/parser/export/gbt7714';
import { toJsonLd } from '@wenmai/parser/export/jsonld';
import { FORMATS } from '../lib/formats';
import { fileHref } from '../lib/links';
import { type Locale, messagesFor } from '../lib/locales';
import type { Messages } from '../lib/messages/zh';
import { Glance } from './glance/glance';
import { ArticleView } from './reading/article-view';

interface Props {
  readonly article: Article;
  readonly slug: string;
  /** The absolute address of the page. */
  readonly url: string;
  readonly locale: Locale;
}

/** What an article's page holds between the site's header and footer, as far as the article alone decides it. */
export function ArticlePage({ article, slug, url, locale }: Props) {
  const messages = messagesFor(locale);
  return (
    <>
      <ArticleView article={article} messages={messages} />
      <Glance article={article} messages={messages} />
      <Take article={article} slug={slug} url={url} messages={messages} />
      <StructuredData article={article} url={url} />
    </>
  );
}

/** The article as files, and how to cite it. */
function Take({ article, slug, url, messages }: Omit<Props, 'locale'> & { readonly messages: Messages }) {
  return (
    <section className="take" aria-labelledby="take">
      <h2 id="take">{messages.take.title}</h2>
      <dl>
        <dt>{messages.take.downloads}</dt>
        <dd>
          {FORMATS.map(({ extension, name, mediaType }) => (
            <a key={extension} href={fileHref(`articles/${slug}.${extension}`)} type={mediaType} download="">
              {name}
            </a>
          ))}
        </dd>
        <dt>{messages.take.citation}</dt>
        <dd>
          <cite>{toGbt7714(withAddress(article, url))}</cite>
          <button type="button" className="copy" data-copied={messages.take.copied} hidden>
            {messages.take.copy}
          </button>
        </dd>
      </dl>
    </section>
  );
}

/** What search engines read: who, when, where published. The rest of the article's JSON-LD would double the page. */
function StructuredData({ article, url }: { article: Article; url: string }) {
  const { articleBody, mentions, hasPart, isBasedOn, articleSection, ...about } = toJsonLd(
    withAddress(article, url),
  );
  const json = JSON.stringify(about).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without `<` cannot end its element
  return <script data-own="" type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function withAddress(article: Article, url: string): Article {
  return { ...article, source: { ...article.source, url: article.source.url ?? url } };
}
