import { notFound } from 'next/navigation';
import Markdown from 'react-markdown';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { DOCS, type DocName, loadDoc, resolveDocLink } from '../../../../lib/docs';
import { pageHref } from '../../../../lib/links';
import { type Locale, messagesFor } from '../../../../lib/locales';
import { pageMetadata } from '../../../../lib/metadata';
import { localeOf } from '../../../../lib/route';

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly page: string }>;
}

export function generateStaticParams() {
  return DOCS.map(({ name }) => ({ page: name }));
}

async function docOf(params: Props['params']): Promise<DocName> {
  const { page } = await params;
  return DOCS.find(({ name }) => name === page)?.name ?? notFound();
}

export async function generateMetadata({ params }: Props) {
  const [locale, doc] = [await localeOf(params), await docOf(params)];
  const { name, docs } = messagesFor(locale);
  return pageMetadata(locale, `docs/${doc}`, `${docs[doc]} · ${name}`, docs.lead);
}

export default async function DocPage({ params }: Props) {
  const [locale, doc] = [await localeOf(params), await docOf(params)];
  return (
    <article className="doc" lang="en">
      <Markdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[rehypeSlug]}
        components={{
          a: ({ href, children }) => <DocLink {...{ locale, doc, href, children }} />,
          // Wide tables scroll by themselves, for the keyboard too.
          table: ({ children }) => (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached
            <div className="table-scroll" tabIndex={0}>
              <table>{children}</table>
            </div>
          ),
          // A column without a name has no header.
          th: ({ children }) => (children ? <th scope="col">{children}</th> : <td />),
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached
          pre: ({ children }) => <pre tabIndex={0}>{children}</pre>,
        }}
      >
        {loadDoc(doc)}
      </Markdown>
    </article>
  );
}

interface LinkProps {
  readonly locale: Locale;
  readonly doc: DocName;
  readonly href: string | undefined;
  readonly children: React.ReactNode;
}

function DocLink({ locale, doc, href, children }: LinkProps) {
  const target = resolveDocLink(doc, href ?? '');
  if (target === null) return children;
  const address = typeof target === 'string' ? target : pageHref(locale, `docs/${target.doc}`) + target.hash;
  return <a href={address}>{children}</a>;
}
