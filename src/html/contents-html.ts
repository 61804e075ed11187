import type { ContentsEntry } from './contents.ts';
import { escapeHtml } from './escape-html.ts';

type Contents = Pick<ContentsEntry, 'entries' | 'provisions'>;

const link = (id: string, text: string): string => `<a href="#${escapeHtml(id)}">${escapeHtml(text)}</a>`;

/** The contents as nested lists, written as a string because every page has them. */
export function contentsHtml({ entries, provisions }: Contents): string {
  const own =
    provisions.length === 0
      ? ''
      : `<div class="contents-provisions">${provisions.map(({ id, label }) => link(id, label)).join(' ')}</div>`;
  const items = entries.map(
    (entry) => `<li>${link(entry.id, [entry.label, entry.title].filter(Boolean).join('. '))}${contentsHtml(entry)}</li>`,
  );
  return own + (items.length === 0 ? '' : `<ol>${items.join('')}</ol>`);
}
