import { notFound } from 'next/navigation';
import { IndexTable } from '../../../components/indexes/index-table';
import { INDEX_KINDS, type IndexKind } from '../../../lib/indexes/kinds';
import { loadAssets, loadIndex } from '../../../lib/library';
import { fileHref } from '../../../lib/links';
import { messagesFor } from '../../../lib/locales';
import { pageMetadata } from '../../../lib/metadata';
import { localeOf } from '../../../lib/route';

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly index: string }>;
}

export function generateStaticParams() {
  return INDEX_KINDS.map((index) => ({ index }));
}

async function kindOf(params: Props['params']): Promise<IndexKind> {
  const { index } = await params;
  return INDEX_KINDS.find((kind) => kind === index) ?? notFound();
}

export async function generateMetadata({ params }: Props) {
  const [locale, kind] = [await localeOf(params), await kindOf(params)];
  const { name, indexes } = messagesFor(locale);
  return pageMetadata(locale, kind, `${indexes[kind].title} · ${name}`, indexes[kind].lead);
}

export default async function IndexPage({ params }: Props) {
  const [locale, kind] = [await localeOf(params), await kindOf(params)];
  const { title, lead } = messagesFor(locale).indexes[kind];
  return (
    <div className="index">
      <h1>{title}</h1>
      <p>{lead}</p>
      <IndexTable kind={kind} locale={locale} data={loadIndex(kind)} />
      <script data-own="" type="module" src={fileHref(loadAssets().indexes)} />
    </div>
  );
}
