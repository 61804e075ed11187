import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, it } from 'vitest';
import { sharedSite } from '../../testing/shared-site.ts';

const MAIN = join(import.meta.dirname, '..', 'main.ts');

it('answers about a built town with addresses and days, and refuses what the town has not', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const args = [MAIN, 'mcp', await sharedSite({})];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }));
  const ask = async (name: string, asked: Record<string, unknown>): Promise<string> => {
    const { content, isError } = await client.callTool({ name, arguments: asked });
    return `${isError === true ? 'ODMOWA ' : ''}${JSON.stringify(content)}`.replaceAll('\u00a0', ' ');
  };
  expect(await ask('search', { query: 'małe granty' })).toContain('/programy/');
  expect(await ask('document_as_of', { document: 'programy/2020', date: '2020-02-01' })).toMatch(
    /Brzmienie od 1 stycznia 2020 r\..*programy\/2020\/wersje\/2020-01-01\//,
  );
  expect(await ask('document_as_of', { document: 'programy/2020', date: '1999-01-01' })).toMatch(/^ODMOWA /);
  expect(await ask('history', { document: 'programy/2031' })).toMatch(/^ODMOWA .*nie ma dokumentu/);
  await client.close();
});
