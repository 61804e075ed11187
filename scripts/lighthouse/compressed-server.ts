import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What hosts take for pages they compress as they are asked for; the best one takes a second for a long page. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Serves a built site as a good host would, compressed and with lasting caches: measured without, every site looks slow. */
export function compressedServer(dir: string): Promise<{ url: string; server: Server }> {
  const compressed = new Map<string, Buffer>();
  const compress = (path: string, body: Buffer): Buffer => {
    const made = compressed.get(path) ?? brotliCompressSync(body, QUALITY);
    compressed.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(dir, decodeURIComponent(pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    const found = existsSync(file);
    const body = readFileSync(found ? file : join(dir, '404.html'));
    const type = TYPES[found ? extname(file) : '.html'] ?? 'application/octet-stream';
    const isText = /text|json|xml|javascript/.test(type);
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'cache-control': pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isText ? { 'content-encoding': 'br' } : {}),
    });
    response.end(isText ? compress(path, body) : body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ url: `http://localhost:${String(port)}`, server });
    });
  });
}
