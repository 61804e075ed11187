import { SEARCH } from '../../strings/search.ts';
import { markText } from './excerpt.ts';
import { openLexicon } from './lexicon.ts';
import { readQuery } from './query.ts';
import { resolveTerm, type ResolvedTerm } from './resolve-term.ts';
import { element } from './show-results.ts';
import { currentParts } from './parts.ts';
import { openSource } from './source.ts';

/** Text that is no content of the document: controls, and what is already marked. What is folded away is passed over too. */
const SKIPPED = 'script, style, noscript, form, nav, button, mark, .marked-bar';

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SKIPPED) == null &&
    node.parentElement?.checkVisibility() === true &&
    /\S/.test(node.textContent ?? '')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
}

function markNode(node: Text, terms: readonly ResolvedTerm[]): HTMLElement[] {
  const pieces = markText(node.data, (token) => terms.some(({ matches }) => matches(token)));
  if (!pieces.some(({ marked }) => marked)) return [];
  const made = pieces.map(({ text, marked }) => (marked ? element('mark', { className: 'found' }, text) : text));
  node.replaceWith(...made);
  return made.filter((piece) => typeof piece !== 'string');
}

/** Takes the marks away, and what asked for them out of the address. */
function unmark(bar: HTMLElement): void {
  for (const mark of document.querySelectorAll('mark.found')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
  bar.remove();
  const url = new URL(location.href);
  url.searchParams.delete('szukane');
  history.replaceState(history.state, '', url);
}

/** Marks on this page what a search found here, under a bar that says so and takes it back. */
export async function markPage(query: string, base: string): Promise<void> {
  const main = document.querySelector('main');
  if (main === null) return;
  const source = await openSource({ base, name: '' });
  const lexicon = openLexicon(source, currentParts([source])[0]?.words);
  const { terms, hasDiacritics } = readQuery(query);
  const resolved = await Promise.all(terms.map((term) => resolveTerm(term, lexicon, hasDiacritics)));
  const marks = textNodes(main).flatMap((node) => markNode(node, resolved));
  if (marks.length === 0) return;
  let at = marks.findIndex((mark) => mark.getBoundingClientRect().top > 0) - 1;
  const next = element('button', { type: 'button', className: 'button' }, SEARCH.markedNext);
  const clear = element('button', { type: 'button', className: 'button' }, SEARCH.unmark);
  const said = element('p', {}, SEARCH.marked(marks.length, query));
  said.setAttribute('role', 'status');
  const bar = element('div', { className: 'marked-bar' }, said, next, clear);
  bar.setAttribute('role', 'region');
  bar.ariaLabel = SEARCH.markedHidden;
  main.prepend(bar);
  next.addEventListener('click', () => {
    at = (at + 1) % marks.length;
    for (const mark of marks) mark.classList.remove('current');
    marks[at]?.classList.add('current');
    marks[at]?.scrollIntoView({ block: 'center' });
  });
  clear.addEventListener('click', () => {
    unmark(bar);
    document.querySelector<HTMLElement>('main')?.focus();
  });
}
