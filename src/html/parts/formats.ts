import type { Element } from 'hast';
import { h } from 'hastscript';
import { dataPath, eliPath, hasEli, type FormatFile } from '../../model/formats.ts';
import { FORMAT_NAMES, FORMAT_WORDS, TAKE_AWAY } from '../../strings/formats.ts';
import type { Corpus, LinkedWork } from '../../types.ts';
import { foldedPanel, joined } from '../elements.ts';
import { href } from '../refs.ts';

type Site = Pick<Corpus, 'settings'>;

/** Links to the files of a document or wording, folded; `null` where it has none. */
export function formatsNode(files: readonly FormatFile[], corpus: Site): Element | null {
  if (files.length === 0) return null;
  const items = files.map(({ format: { id, mediaType }, path }) => {
    const { label, note } = FORMAT_NAMES[id];
    return h('li', h('a', { href: href(path, corpus), type: mediaType }, label), ' ', h('span.muted', note));
  });
  return h('nav.downloads', { ariaLabel: FORMAT_WORDS.download }, foldedPanel(FORMAT_WORDS.download, h('ul.plain-list', items)));
}

/** Files of a document that its head names one by one, and the button that prints it. */
export function takeAwayNode(files: readonly FormatFile[], corpus: Site): Element {
  const links = files.flatMap(({ format: { id, mediaType }, path }) => {
    const title = TAKE_AWAY[id];
    return title === undefined ? [] : [h('a', { href: href(path, corpus), type: mediaType }, title)];
  });
  // A script shows the button, because only a script can make it work.
  const print = h('button', { type: 'button', 'data-drukuj': '', hidden: true }, FORMAT_WORDS.print);
  return h('p.take-away', joined([...links, print], ' '));
}

/** Links of the head that name the same text in other formats to programs: its files, its data, its description by ELI. */
export function alternateLinks(files: readonly FormatFile[], { document }: LinkedWork, corpus: Site): Element[] {
  const other = [
    ...files.map(({ format: { id, mediaType }, path }) => ({ path, type: mediaType, title: FORMAT_NAMES[id].label })),
    { path: dataPath(document.id), type: 'application/json', title: FORMAT_WORDS.data },
    ...(hasEli(document) ? [{ path: eliPath(document.id), type: 'application/ld+json', title: FORMAT_WORDS.eli }] : []),
  ];
  return other.map(({ path, type, title }) => h('link', { rel: 'alternate', type, href: href(path, corpus), title }));
}
