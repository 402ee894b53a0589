import { pageHref } from '../lib/links';
import { type Locale, messagesFor } from '../lib/locales';

/** The box on the home page. `client/paste.ts` carries its text to the try page; without scripts the button leads there. */
export function PasteBox({ locale }: { locale: Locale }) {
  const { attempt } = messagesFor(locale);
  return (
    <form className="try-form paste" action={pageHref(locale, 'try')}>
      <label htmlFor="paste">{attempt.paste}</label>
      <textarea id="paste" lang="zh" rows={3} spellCheck={false} />
      <div className="try-actions">
        <button type="submit">{attempt.parse}</button>
        <span className="try-privacy">{attempt.privacy}</span>
      </div>
    </form>
  );
}
