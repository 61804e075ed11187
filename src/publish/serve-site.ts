import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteServer {
  /** Address of the home page, base included. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const TEXT = { 'content-type': 'text/plain; charset=utf-8' };

/** Whether a `Range` asks for one stretch of a file; any other may be ignored (RFC 9110, 14.2), and whole files be sent. */
function isPlainRange(range: string): boolean {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  return from !== undefined && (to === undefined || to === '' || Number(to) >= Number(from));
}

/** A part of an address that begins with a dot: what a host keeps for itself, but for what is meant for others (RFC 8615). */
const isHidden = (path: string): boolean => /\/(?:\.|%2e)(?!well-known\/)/i.test(path);

function notFound(dir: string, response: ServerResponse): void {
  try {
    response.writeHead(404, HTML).end(readFileSync(join(dir, '404.html')));
  } catch {
    // While a site is being replaced there may be no file.
    response.writeHead(404, TEXT).end('Nie ma takiej strony.\n');
  }
}

/** Handles requests as a static host does: below the base path, with the site's 404 page. No request may crash the server. */
function answer(dir: string, basePath: string): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(dir, { dev: true, etag: true });
  return (request, response) => {
    const url = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...TEXT, allow: 'GET, HEAD' }).end('Serwis tylko pokazuje strony: metody GET i HEAD.\n');
      return;
    }
    if (!isPlainRange(request.headers.range ?? '')) delete request.headers.range;
    if (url === basePath.slice(0, -1) && basePath !== '/') response.writeHead(301, { location: basePath }).end();
    else if (!url.startsWith(basePath) || isHidden(url.replace(/[?#].*$/s, ''))) notFound(dir, response);
    else {
      request.url = `/${url.slice(basePath.length)}`;
      try {
        serve(request, response, () => {
          notFound(dir, response);
        });
      } catch {
        // An invalid address, or a file that was removed in between.
        if (!response.headersSent) response.writeHead(400, TEXT);
        response.end();
      }
    }
  };
}

/**
 * Serves a built site on this machine alone. Port 0 takes any free one. Rejects with the system's error where the port is taken.
 */
export function serveSite(dir: string, basePath: string, port: number): Promise<SiteServer> {
  const server: Server = createServer(answer(dir, basePath));
  // Node answers this method by another way, with silence where nobody listens.
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n');
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
