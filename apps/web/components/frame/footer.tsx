import { pageHref } from '../../lib/links';
import type { Locale } from '../../lib/locales';
import type { Messages } from '../../lib/messages/zh';

export function Footer({ locale, messages }: { locale: Locale; messages: Messages }) {
  return (
    <footer className="site-footer">
      <p>{messages.footer}</p>
      <p>
        <a href={pageHref(locale, 'docs')}>{messages.docs.title}</a>
        <a href={`${pageHref(locale)}rss.xml`}>RSS</a>
        <a href={`${pageHref(locale)}atom.xml`}>Atom</a>
      </p>
    </footer>
  );
}
