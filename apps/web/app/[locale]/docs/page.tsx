import { DOCS } from '../../../lib/docs';
import { pageHref } from '../../../lib/links';
import { messagesFor } from '../../../lib/locales';
import { pageMetadata } from '../../../lib/metadata';
import { type LocaleParams, localeOf } from '../../../lib/route';

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { name, docs } = messagesFor(locale);
  return pageMetadata(locale, 'docs', `${docs.title} · ${name}`, docs.lead);
}

export default async function Docs({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { docs } = messagesFor(locale);
  return (
    <div className="doc">
      <h1>{docs.title}</h1>
      <p>{docs.lead}</p>
      <ul>
        {DOCS.map(({ name }) => (
          <li key={name}>
            <a href={pageHref(locale, `docs/${name}`)}>{docs[name]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
