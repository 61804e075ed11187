import { escapeHtml } from '../html/escape-html.ts';
import { checkEngine } from './pagefind/engine.ts';
import type { SearchRecord } from './search-record.ts';

/** A record as a page that the engine takes apart by itself. */
function page({ id, title, fullTitle, caption, filters, date, units }: SearchRecord): string {
  const out = [
    `<!doctype html><html lang="pl"><body><main data-pagefind-body><h1 data-pagefind-meta="title">${escapeHtml(title)}</h1>`,
    `<span data-pagefind-meta="id:${escapeHtml(id)}"></span><span data-pagefind-meta="caption:${escapeHtml(caption)}"></span>`,
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => `<span data-pagefind-filter="${name}:${escapeHtml(value)}"></span>`),
    ),
    date === null ? '' : `<span data-pagefind-sort="data:${date}"></span>`,
    `<p>${escapeHtml(fullTitle)}</p>`,
    ...units().map(
      ({ anchor, name, heading, text }) =>
        `<h2 id="${escapeHtml(anchor)}">${escapeHtml([name, heading].filter(Boolean).join(' '))}</h2><p>${escapeHtml(text)}</p>`,
    ),
    '</main></body></html>',
  ];
  return out.join('\n');
}

/** The index as the engine makes it without our help: less Polish, but sure to be read. Files by path below its folder. */
export async function stockIndex(records: readonly SearchRecord[]): Promise<Map<string, Buffer | string>> {
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'pl' });
    checkEngine(errors);
    if (index === undefined) throw new Error('indeks wyszukiwarki: nie powstał');
    for (const record of records) checkEngine((await index.addHTMLFile({ url: record.path, content: page(record) })).errors);
    const { files, errors: failures } = await index.getFiles();
    checkEngine(failures);
    await index.deleteIndex();
    const wanted = files.filter(({ path }) => !/ui\.|highlight|wasm\.(?!pl\.)/.test(path));
    return new Map(wanted.map(({ path, content }) => [path, Buffer.from(content)]));
  } finally {
    await close();
  }
}
