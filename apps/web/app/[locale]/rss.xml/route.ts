import { buildFeed } from '../../../lib/feed';
import { LOCALES } from '../../../lib/locales';
import { type LocaleParams, localeOf } from '../../../lib/route';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export async function GET(_request: Request, { params }: LocaleParams) {
  return new Response(buildFeed(await localeOf(params)).rss2(), {
    headers: { 'content-type': 'application/rss+xml' },
  });
}
