import type { Element } from 'hast';
import { h } from 'hastscript';
import { UI } from '../../strings/pl.ts';
import { joined, type Inside } from '../elements.ts';
import type { Contents } from './contents.ts';

/** Anchor of the contents on the page of a document. */
export const CONTENTS_ANCHOR = 'spis--tresci';

/** Fewer lines need no contents. */
const FEWEST_LINES = 3;

/** Whether a text is long enough to have its contents beside it. */
export const hasContents = ({ entries, provisions }: Contents): boolean => entries.length + provisions.length >= FEWEST_LINES;

const to = (id: string, text: string): Element => h('a', { href: `#${id}` }, text);

/** The contents as nested lists; the § of a chapter stand in one line. */
function lines({ entries, provisions }: Contents): Inside[] {
  const own = joined(
    provisions.map(({ id, label }) => to(id, label)),
    ' ',
  );
  const items = entries.map((entry) =>
    h('li', [to(entry.id, [entry.label, entry.title].filter(Boolean).join('. ')), ...lines(entry)]),
  );
  return [own.length === 0 ? null : h('div.contents-provisions', own), items.length === 0 ? null : h('ol', items)];
}

/** The contents of a text in a folded panel, with an anchor where the page leads to it; `null` for a short text. */
export const contentsNode = (contents: Contents, id: string | null = null): Element | null =>
  hasContents(contents)
    ? h('nav.contents', { ariaLabel: UI.contents }, [
        h('details.panel', { id }, [h('summary', h('h2', UI.contents)), h('div', lines(contents))]),
      ])
    : null;
