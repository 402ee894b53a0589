import type { Metadata } from 'next';
import { Seal } from '../../components/frame/seal';
import { pageHref } from '../../lib/links';
import { LOCALES, messagesFor } from '../../lib/locales';

export const metadata: Metadata = {
  title: messagesFor('zh').name,
  description: messagesFor('zh').description,
  robots: { index: false },
};

// Goes where the visitor last was, or where the browser's languages point; the links remain where scripts are off.
const CHOOSE = `let l;try{l=localStorage.getItem('locale')}catch{}
if(l!=='zh'&&l!=='en')l=/^zh/i.test(navigator.language)?'zh':'en';
location.replace(document.querySelector('a[data-locale='+l+']').href);`;

export default function ChooseLanguage() {
  return (
    <main className="choose">
      <Seal />
      <h1 lang="zh">文脉</h1>
      <ul>
        {LOCALES.map((locale) => (
          <li key={locale} lang={messagesFor(locale).lang}>
            <a href={pageHref(locale)} data-locale={locale} hrefLang={messagesFor(locale).lang}>
              {locale === 'zh' ? '中文' : 'English'}
            </a>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
      <script data-own="" dangerouslySetInnerHTML={{ __html: CHOOSE }} />
    </main>
  );
}
