import { longDate } from '../../law/dates.ts';
import { keepTogether } from '../../law/non-breaking.ts';
import { SEARCH } from '../../strings/search.ts';
import type { IsoDate } from '../../types.ts';
import { element } from './show-results.ts';
import type { SearchOutcome, Reply, Wishes } from './types.ts';

const link = (set: Readonly<Record<string, string>>, text: string): HTMLAnchorElement => {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(set)) parameters.set(name, value);
  return element('a', { href: `?${parameters.toString()}` }, text);
};

/** How many documents, and which words were taken for beginnings of longer ones. */
export const foundText = ({ total, atLeast, begun }: SearchOutcome): string =>
  [SEARCH.found(total, atLeast), begun.length > 0 ? SEARCH.begun(begun) : ''].filter(Boolean).join(' ');

/** A short answer, with the provision it stands in. */
export function replyOf(reply: Reply | null): HTMLElement[] {
  if (reply === null) return [];
  const { text, place, url, day } = reply;
  const box = element(
    'div',
    { className: 'search-reply' },
    element('p', {}, keepTogether(text)),
    element('p', { className: 'result-caption' }, element('a', { href: url }, place), SEARCH.repliedOn(longDate(day as IsoDate))),
  );
  box.dataset['odpowiedz'] = '';
  return [box];
}

/** Says in the language of the question that what was found is in Polish. */
function lawIsPolish(query: string): HTMLElement {
  const lang = /\p{Script=Cyrillic}/u.test(query) ? 'uk' : 'en';
  return element('p', { lang }, SEARCH.lawIsPolish[lang]);
}

function widenedNote({ widened, corrected }: SearchOutcome): HTMLElement[] {
  const words = [...corrected, ...widened];
  if (words.length === 0) return [];
  const note = element('p', {}, SEARCH.widened(words), ' ', link({ slowa: 'wpisane' }, SEARCH.exactly));
  note.dataset['rozszerzono'] = '';
  return [note];
}

/** Ways on for somebody to whom nothing could be shown. */
function waysOn(wishes: Wishes, base: string): HTMLElement[] {
  const { spelling, fewer, clear, former, spheres, contact, lists } = SEARCH.ways;
  const plain = new URLSearchParams({ q: wishes.query });
  const ways: (string | HTMLElement)[] = [spelling];
  if (wishes.query.includes(' ')) ways.push(fewer);
  if (Object.keys(wishes.filters).length > 0) ways.push(element('a', { href: `?${plain.toString()}` }, clear));
  if (!wishes.former) ways.push(link({ wersje: 'dawne' }, former));
  // A portal has no such pages: it only gathers what towns publish.
  if (document.querySelector('#wyniki[data-portal]') === null)
    ways.push(
      element('a', { href: `${base}sfery/` }, spheres),
      element('a', { href: `${base}kontakt/` }, contact),
      element('a', { href: `${base}mapa-serwisu/` }, lists),
    );
  return [element('p', {}, SEARCH.waysOn), element('ul', {}, ...ways.map((way) => element('li', {}, way)))];
}

/** What is said between the search and its results. */
export function notesOf(outcome: SearchOutcome, wishes: Wishes, base: string): HTMLElement[] {
  const { total, leftOut, suggestions, direct, outside } = outcome;
  const notes: HTMLElement[] = [];
  if (direct.length > 0) {
    const links = direct.map(({ title, url }) => element('li', {}, element('a', { href: url }, title)));
    notes.push(element('p', {}, SEARCH.direct), element('ul', {}, ...links));
  }
  if (total > 0 && outcome.isForeign) notes.push(lawIsPolish(wishes.query));
  if (total > 0) notes.push(...widenedNote(outcome));
  if (outcome.older > 0 && total > 0)
    notes.push(element('p', {}, SEARCH.early, ' ', link({ zakres: 'wszystkie' }, SEARCH.older(outcome.older))));
  if (leftOut.length > 0 && total > 0) notes.push(element('p', {}, SEARCH.leftOut(leftOut)));
  if (suggestions.length > 0) {
    const links = suggestions.flatMap((query, index) => [index === 0 ? ' ' : ', ', link({ q: query }, query)]);
    notes.push(element('p', {}, SEARCH.didYouMean, ...links));
  }
  if (total > 0) return notes;
  if (outside !== null) notes.push(element('p', {}, SEARCH.outside(outside)));
  else if (leftOut.length > 0) notes.push(element('p', {}, SEARCH.nowhere(leftOut)));
  return [...notes, ...waysOn(wishes, base)];
}
