import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteServer {
  /** Address of the home page, base included. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a static host would: under its base, with its own 404 page. Port 0 takes any free one.
 * Rejects with the system's error where the port is taken.
 */
export function serveSite(dir: string, basePath: string, port: number): Promise<SiteServer> {
  const serve = sirv(dir, { dev: true, etag: true });
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(join(dir, '404.html')));
    };
    if (url === basePath.slice(0, -1) && basePath !== '/') response.writeHead(301, { location: basePath }).end();
    else if (!url.startsWith(basePath)) notFound();
    else {
      request.url = `/${url.slice(basePath.length)}`;
      serve(request, response, notFound);
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve({
        url: `http://localhost:${String(bound)}${basePath}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => {
              done();
            });
          }),
      });
    });
  });
}
