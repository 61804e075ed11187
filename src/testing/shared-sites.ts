import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import type { BuildEnvironment } from './builder.ts';
import { openBuilders } from './builders.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the sites that files of tests share. */
    readonly sharedSites: string;
    /** Address that builds the site of the environment posted to it. */
    readonly siteBuilder: string;
  }
}

/** Gives the files of a run one folder for the sites they share, and processes that build sites; removes both at the end. */
export default async function setup(project: TestProject): Promise<() => void> {
  const dir = mkdtempSync(join(tmpdir(), 'programoteka-wspolne-'));
  const builders = openBuilders();
  const server = createServer((request, response) => {
    void json(request)
      .then((env) => builders.build(env as BuildEnvironment))
      .then((answer) => response.end(JSON.stringify(answer)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  project.provide('sharedSites', dir);
  project.provide('siteBuilder', `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  return () => {
    builders.close();
    server.close();
    server.closeAllConnections();
    rmSync(dir, { recursive: true, force: true });
  };
}
