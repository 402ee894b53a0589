import path from 'node:path';
import type { NextConfig } from 'next';
import { BASE_PATH } from './lib/site';

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  ...(BASE_PATH === '' ? {} : { basePath: BASE_PATH }),
  images: { unoptimized: true },
  // `npm run typecheck` checks the types, tests and scripts included.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.join(import.meta.dirname, '../..') },
  experimental: { globalNotFound: true },
};

export default config;
