import { createHash } from 'node:crypto';

/**
 * Puts a Content-Security-Policy into a page. A static host may set no headers, so it stands in the page, and names
 * the page's own inline scripts by their hashes: no other script can run, wherever it came from.
 */
export function withPolicy(html: string): string {
  const hashes = [
    ...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g),
  ].map(
    ([, code]) =>
      `'sha256-${createHash('sha256')
        .update(code ?? '')
        .digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(hashes)].join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  // Behind the charset, which has to stand within the first 1,024 bytes.
  return html.replace(
    '<meta charSet="utf-8"/>',
    `$&<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}
