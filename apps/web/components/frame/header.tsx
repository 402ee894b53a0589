import { INDEX_KINDS } from '../../lib/indexes/kinds';
import { pageHref } from '../../lib/links';
import type { Locale } from '../../lib/locales';
import type { Messages } from '../../lib/messages/zh';
import { Seal } from './seal';

export function Header({ locale, messages }: { locale: Locale; messages: Messages }) {
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  return (
    <header className="site-header">
      <a className="brand" href={pageHref(locale)} aria-label={`${messages.name} ${messages.nav.home}`}>
        <Seal />
        <span lang="zh">文脉</span>
      </a>
      <nav aria-label={messages.nav.label}>
        <a href={pageHref(locale, 'articles')}>{messages.nav.articles}</a>
        {INDEX_KINDS.map((kind) => (
          <a key={kind} href={pageHref(locale, kind)}>
            {messages.indexes[kind].title}
          </a>
        ))}
        <a href={pageHref(locale, 'try')}>{messages.nav.try}</a>
      </nav>
      <div className="tools">
        <search>
          <form className="find" action={pageHref(locale, 'search')}>
            <input
              type="search"
              name="q"
              lang="zh"
              aria-label={messages.search.shortcut}
              aria-keyshortcuts="/"
              placeholder={messages.search.title}
            />
          </form>
        </search>
        <button
          type="button"
          className="theme"
          data-labels={themeLabels(messages)}
          hidden
          suppressHydrationWarning
        >
          {messages.theme.label}
        </button>
        <a
          className="language"
          href={pageHref(other)}
          lang={messages.language.otherLang}
          hrefLang={messages.language.otherLang}
          data-locale={other}
        >
          {messages.language.other}
        </a>
      </div>
    </header>
  );
}

/** What the button says, and of each state, for the script that works it. */
function themeLabels({ theme }: Messages): string {
  return [theme.label, theme.auto, theme.light, theme.dark].join('|');
}
