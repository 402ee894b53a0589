import { notFound } from 'next/navigation';
import { IndexTable } from '../../../components/indexes/index-table';
import { INDEX_KINDS, type IndexKind } from '../../../lib/indexes/kinds';
import { loadIndex } from '../../../lib/library';
import { fileHref } from '../../../lib/links';
import { messagesFor } from '../../../lib/locales';
import { pageMetadata } from '../../../lib/metadata';
import { localeOf } from '../../../lib/route';

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly index: string }>;
}

/** How many rows stand in the page itself; the rest comes when somebody sorts, filters or turns the page. */
const FIRST_ROWS = 100;

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
  const { articles, rows } = loadIndex(kind);
  const partial = rows.length > FIRST_ROWS;
  return (
    <div className="index">
      <h1>{title}</h1>
      <p>{lead}</p>
      <IndexTable
        kind={kind}
        locale={locale}
        data={partial ? firstRows({ articles, rows }) : { articles, rows }}
        total={rows.length}
        rest={
          partial ? { rows: fileHref(`data/${kind}.json`), articles: fileHref('data/articles.json') } : null
        }
      />
    </div>
  );
}

/** The first rows with the articles they stand in, numbered anew. */
function firstRows({ articles, rows }: ReturnType<typeof loadIndex>): ReturnType<typeof loadIndex> {
  const first = rows.slice(0, FIRST_ROWS);
  const used = [...new Set(first.map(([article]) => article))];
  const numbers = new Map(used.map((article, i) => [article, i]));
  return {
    articles: used.flatMap((article) => articles[article] ?? []),
    rows: first.map(([article, ...rest]) => [numbers.get(article) ?? 0, ...rest]),
  };
}
