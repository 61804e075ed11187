import { SEARCH } from '../../strings/search.ts';
import { FILTERS, type Filter } from './features.ts';
import { createSearch, type LazyParts, type Search } from './search.ts';
import { foundText, notesOf, replyOf } from './show-notes.ts';
import { showResults } from './show-results.ts';
import type { SourceAddress } from './source.ts';
import type { SearchOutcome, Wishes } from './types.ts';

const PAGE = 10;

const form = document.querySelector<HTMLFormElement>('main form');
const list = document.querySelector<HTMLOListElement>('#wyniki');
const status = document.querySelector<HTMLElement>('#stan-wyszukiwania');
const notes = document.querySelector<HTMLElement>('#uwagi-wyszukiwania');
const replies = document.querySelector<HTMLElement>('#odpowiedz');
const more = document.querySelector<HTMLButtonElement>('#wiecej');
const base = list?.dataset['baza'] ?? '/';
/** Other sites of the region that are searched too. */
const others = JSON.parse(list?.dataset['serwisy'] ?? '[]') as SourceAddress[];
let search: Search | null = null;
/** Answers may come back in another order than the questions went out; only the last question counts. */
let latest = 0;

const say = (text: string): void => {
  if (status !== null) status.textContent = text;
};

/** Numbers behind the values of the filters; a value that would leave nothing stays, but says so. */
function showCounts(counts: SearchOutcome['counts']): void {
  for (const filter of FILTERS) {
    const select = form?.querySelector<HTMLSelectElement>(`select[name="${filter}"]`);
    for (const option of select?.options ?? []) {
      option.dataset['nazwa'] ??= option.text;
      const name = option.dataset['nazwa'];
      option.text = counts === null || option.value === '' ? name : SEARCH.count(name, counts[filter].get(option.value) ?? 0);
    }
  }
}

async function show(wishes: Wishes): Promise<void> {
  if (list === null || more === null || search === null) return;
  const ticket = ++latest;
  const isCurrent = (): boolean => ticket === latest;
  delete list.dataset['stan'];
  more.hidden = true;
  const isEmpty = wishes.query === '' && Object.keys(wishes.filters).length === 0;
  if (isEmpty) {
    list.replaceChildren();
    notes?.replaceChildren();
    replies?.replaceChildren();
    showCounts(null);
    say(SEARCH.start);
    list.dataset['stan'] = 'gotowe';
    return;
  }
  say(SEARCH.searching);
  try {
    const outcome = await search(wishes);
    const first = await outcome.load(0, PAGE);
    if (!isCurrent()) return;
    list.replaceChildren();
    showResults(list, first);
    showCounts(outcome.counts);
    notes?.replaceChildren(...notesOf(outcome, wishes, base));
    replies?.replaceChildren(...replyOf(outcome.reply));
    say(outcome.total > 0 ? foundText(outcome) : wishes.query === '' ? SEARCH.noneFiltered : SEARCH.none(wishes.query));
    const showMore = async (): Promise<void> => {
      const added = showResults(list, await outcome.load(list.children.length, PAGE));
      if (!isCurrent()) return;
      more.hidden = list.children.length >= outcome.places;
      added?.querySelector('a')?.focus();
    };
    more.hidden = outcome.places <= PAGE;
    more.onclick = () => void showMore();
  } catch {
    if (isCurrent()) say(SEARCH.failed);
  }
  if (isCurrent()) list.dataset['stan'] = 'gotowe';
}

/** Runs what the address asks for and shows it in the form. */
function runAddress(): void {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get('q')?.trim() ?? '';
  const filters: Partial<Record<Filter, string>> = {};
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  if (input !== null && input !== undefined && document.activeElement !== input) input.value = query;
  for (const name of FILTERS) {
    const value = parameters.get(name) ?? '';
    const select = form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select !== null && select !== undefined) select.value = value;
    if (value !== '') filters[name] = value;
  }
  for (const name of ['kolejnosc', 'wersje']) {
    const select = form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select !== null && select !== undefined) select.value = parameters.get(name) ?? '';
  }
  void show({
    query,
    filters,
    byDate: parameters.get('kolejnosc') === 'data',
    former: parameters.get('wersje') === 'dawne',
    older: parameters.get('zakres') === 'wszystkie',
    exactly: parameters.get('slowa') === 'wpisane',
  });
}

function goTo(): void {
  if (form === null) return;
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') parameters.set(name, value.trim());
  history.pushState(null, '', `?${parameters.toString()}`);
  runAddress();
}

/** Makes the page of results answer what its address asks, and what is asked there. */
export function startSearchPage(lazy: LazyParts): void {
  search = createSearch([{ base, name: list?.dataset['nazwa'] ?? '' }, ...others], lazy);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo();
  });
  form?.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) goTo();
  });
  addEventListener('popstate', runAddress);
  runAddress();
}
