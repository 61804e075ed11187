import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');
const SERVER = join(ROOT, 'node_modules', '@astrojs', 'language-server', 'bin', 'nodeServer.js');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

export interface LanguageServer {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  readonly stop: () => void;
}

/** Starts the language server of the Astro extension of VS Code over a folder, as the editor does. */
export async function startLanguageServer(folderUri: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let buffer = Buffer.alloc(0);
  let nextId = 1;
  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
  };
  const receive = (message: Message): void => {
    if (message.id === undefined) return;
    // The server asks for settings and the like; it gets none.
    if (message.method !== undefined) send({ id: message.id, result: null });
    else waiting.get(message.id)?.(message.result);
  };
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(buffer.toString('latin1'));
      const end = (head?.[0].length ?? 0) + Number(head?.[1] ?? 0);
      if (head === null || buffer.length < end) return;
      receive(JSON.parse(buffer.subarray(head[0].length, end).toString('utf8')) as Message);
      buffer = buffer.subarray(end);
    }
  });
  const request = (method: string, params: unknown): Promise<unknown> =>
    new Promise((done) => {
      const id = nextId++;
      waiting.set(id, done);
      send({ id, method, params });
    });
  await request('initialize', {
    processId: process.pid,
    rootUri: folderUri,
    workspaceFolders: [{ uri: folderUri, name: 'serwis' }],
    capabilities: { workspace: { workspaceFolders: true, configuration: true } },
    initializationOptions: { typescript: { tsdk: join(ROOT, 'node_modules', 'typescript', 'lib') }, contentIntellisense: true },
  });
  send({ method: 'initialized', params: {} });
  return {
    request,
    notify: (method, params) => {
      send({ method, params });
    },
    stop: () => {
      server.kill();
    },
  };
}
