import path from 'node:path';
import type { NextConfig } from 'next';
import { OUT_NAME } from './lib/paths';
import { BASE_PATH } from './lib/site';

const config: NextConfig = {
  output: 'export',
  // Where an export goes if it does not go to `out`.
  ...(OUT_NAME === 'out' ? {} : { distDir: OUT_NAME }),
  trailingSlash: true,
  ...(BASE_PATH === '' ? {} : { basePath: BASE_PATH }),
  images: { unoptimized: true },
  // `npm run typecheck` checks the types, tests and scripts included.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.join(import.meta.dirname, '../..') },
  experimental: { globalNotFound: true },
};

export default config;
