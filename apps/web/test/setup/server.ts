import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a folder as a plain static host would: no rewriting, 404.html for what is not there. */
export async function serve(folder: string): Promise<{ readonly url: string; readonly server: Server }> {
  const files = sirv(folder, { dev: true });
  const missing = sirv(folder, { dev: true, single: '404.html' });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      missing(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
