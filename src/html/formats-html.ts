import { underBase } from '../model/under-base.ts';
import type { FormatFile } from '../model/formats.ts';
import { FORMAT_NAMES, FORMAT_WORDS } from '../strings/formats.ts';
import type { Corpus } from '../types.ts';
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

/** Links of the head that name the same files to programs. */
export const alternateLinks = (files: readonly FormatFile[], { settings: { basePath } }: Pick<Corpus, 'settings'>): string =>
  files
    .map(
      ({ format: { id, mediaType }, path }) =>
        `<link rel="alternate" type="${mediaType}" href="${escapeHtml(underBase(basePath, path))}" title="${FORMAT_NAMES[id].label}">`,
    )
    .join('');
