import { vi } from 'vitest';
import type { PutFile } from '../search/index-site.ts';
import { createSearch, type Search } from '../search/browser/search.ts';

/** A search as it runs in a browser, with files that are handed to it. */
export interface SearchInMemory {
  readonly search: Search;
  /** Paths of the files that were asked for, below the search's folder. */
  readonly asked: string[];
}

const lazy = {
  reply: () => import('../search/browser/replies/reply.ts'),
  stock: () => import('../search/browser/stock-search.ts'),
};
let count = 0;

/** Makes files of a search and searches them on a day. Each search has addresses of its own, because facts are kept by address. */
export async function searchedInMemory(day: string, make: (put: PutFile) => Promise<void>): Promise<SearchInMemory> {
  const files = new Map<string, Buffer | string>();
  await make((path, file) => files.set(path, file));
  count += 1;
  const base = `/serwis-${String(count)}/`;
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const path = new URL(address, 'http://localhost').pathname.replace(`${base}pagefind/`, '');
    asked.push(path);
    const file = files.get(path);
    return Promise.resolve(
      file === undefined ? new Response('', { status: 404 }) : new Response(new Uint8Array(Buffer.from(file))),
    );
  });
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] });
  return { search: createSearch([{ base, name: '' }], lazy), asked };
}
