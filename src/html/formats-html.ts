import { underBase } from '../model/under-base.ts';
import { dataPath, eliPath, hasEli, type FormatFile } from '../model/formats.ts';
import { FORMAT_NAMES, FORMAT_WORDS } from '../strings/formats.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { escapeHtml } from './escape-html.ts';

/** The door to the files of a document or wording; empty where it has none. */
export function formatsHtml(files: readonly FormatFile[], { settings: { basePath } }: Pick<Corpus, 'settings'>): string {
  if (files.length === 0) return '';
  const items = files.map(({ format: { id, mediaType }, path }) => {
    const { label, note } = FORMAT_NAMES[id];
    return `<li><a href="${escapeHtml(underBase(basePath, path))}" type="${mediaType}">${label}</a> <span class="muted">${note}</span></li>`;
  });
  return `<nav class="downloads" aria-label="${FORMAT_WORDS.download}"><details class="panel"><summary><h2>${FORMAT_WORDS.download}</h2></summary><ul class="plain-list">${items.join('')}</ul></details></nav>`;
}

/** Links of the head that name the same text in other formats to programs: its files, its data, its description by ELI. */
export function alternateLinks(
  files: readonly FormatFile[],
  { document }: LinkedWork,
  { settings: { basePath } }: Pick<Corpus, 'settings'>,
): string {
  const data = [
    { path: dataPath(document.id), type: 'application/json', title: FORMAT_WORDS.data },
    ...(hasEli(document) ? [{ path: eliPath(document.id), type: 'application/ld+json', title: FORMAT_WORDS.eli }] : []),
  ];
  return [...files.map(({ format: { id, mediaType: type }, path }) => ({ path, type, title: FORMAT_NAMES[id].label })), ...data]
    .map(
      ({ path, type, title }) =>
        `<link rel="alternate" type="${type}" href="${escapeHtml(underBase(basePath, path))}" title="${title}">`,
    )
    .join('');
}
