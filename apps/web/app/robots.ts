import type { MetadataRoute } from 'next';
import { fileHref } from '../lib/links';
import { absolute } from '../lib/metadata';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(fileHref('sitemap.xml')) };
}
