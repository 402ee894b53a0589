import { FRAME } from '../../../../lib/frame';
import { fileHref } from '../../../../lib/links';
import { messagesFor } from '../../../../lib/locales';
import { pageMetadata } from '../../../../lib/metadata';
import { type LocaleParams, localeOf } from '../../../../lib/route';

export function generateStaticParams() {
  return [{ slug: FRAME.slug }];
}

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params);
  return pageMetadata(
    locale,
    `articles/${FRAME.slug}`,
    `${FRAME.title} · ${messagesFor(locale).name}`,
    FRAME.lead,
    fileHref(`articles/${FRAME.slug}.png`),
  );
}

/** The frame that all articles share: see `lib/frame`. */
export default function ArticleFrame() {
  return FRAME.body;
}
