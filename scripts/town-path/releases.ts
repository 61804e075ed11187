import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

/** Serves packed programs from a folder, as a place of releases would: a page that names them, and the files. */
export async function serveReleases(folder: string): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    const name = basename(request.url ?? '');
    if (request.url === '/wydania/')
      response.end(
        readdirSync(folder)
          .map((file) => `<a href="${file}">${file}</a>`)
          .join('\n'),
      );
    else if (name.endsWith('.tgz') && existsSync(join(folder, name))) response.end(readFileSync(join(folder, name)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/wydania/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
