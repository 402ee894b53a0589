import { Feed } from 'feed';
import { loadLibrary } from './library';
import { articleHref, fileHref, pageHref } from './links';
import { type Locale, messagesFor } from './locales';
import { absolute } from './metadata';

/** How many articles a feed carries. */
const RECENT = 50;

/** The newest articles as a feed, to be written as RSS or Atom. */
export function buildFeed(locale: Locale): Feed {
  const { name, description, lang, articles } = messagesFor(locale);
  const library = loadLibrary();
  const home = absolute(pageHref(locale));
  const newest = library.find(({ published }) => published !== null)?.published;
  const feed = new Feed({
    title: name,
    description,
    id: home,
    link: home,
    language: lang,
    favicon: absolute(fileHref('icon.svg')),
    copyright: '',
    feedLinks: { rss: `${home}rss.xml`, atom: `${home}atom.xml` },
    // The same articles give the same feed, whenever it is built.
    updated: new Date(newest ?? 0),
  });
  for (const { slug, headline, published, publisher, lead } of library.slice(0, RECENT)) {
    const link = absolute(articleHref(locale, slug));
    feed.addItem({
      title: headline ?? articles.untitled,
      id: link,
      link,
      description: lead,
      date: new Date(published ?? 0),
      ...(publisher === null ? {} : { author: [{ name: publisher }] }),
    });
  }
  return feed;
}
