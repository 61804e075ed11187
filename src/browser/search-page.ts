import { SEARCH } from '../strings/search.ts';
import { showResults } from './show-results.ts';

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

interface Engine {
  readonly options: (options: { readonly baseUrl: string; readonly excerptLength: number }) => Promise<void>;
  readonly mergeIndex: (path: string, options: { readonly baseUrl: string; readonly excerptLength: number }) => Promise<void>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>;
}

export type { Fragment };

const PAGE = 10;
const FILTERS = ['rodzaj', 'rok', 'status'] as const;

const form = document.querySelector<HTMLFormElement>('main form');
const list = document.querySelector<HTMLOListElement>('#wyniki');
const status = document.querySelector<HTMLElement>('#stan-wyszukiwania');
const more = document.querySelector<HTMLButtonElement>('#wiecej');
const base = list?.dataset['baza'] ?? '/';
/** Addresses of the further parts of the index. */
const parts = (list?.dataset['czesci'] ?? '').split(' ').filter(Boolean);

let engine: Promise<Engine> | null = null;
/** Answers may come back in another order than the questions went out; only the last question counts. */
let latest = 0;

const loadEngine = (): Promise<Engine> => {
  // A path the bundler must leave alone: the engine is written beside the pages after they are bundled.
  const address = `${base}pagefind/pagefind.js`;
  engine ??= (import(/* @vite-ignore */ address) as Promise<Engine>).then(async (loaded) => {
    await loaded.options({ baseUrl: base, excerptLength: 24 });
    await Promise.all(parts.map((part) => loaded.mergeIndex(part, { baseUrl: base, excerptLength: 24 })));
    return loaded;
  });
  return engine;
};

const say = (text: string): void => {
  if (status !== null) status.textContent = text;
};

async function search(query: string, filters: Readonly<Record<string, string>>): Promise<void> {
  if (list === null || more === null) return;
  const ticket = ++latest;
  const isCurrent = (): boolean => ticket === latest;
  delete list.dataset['stan'];
  more.hidden = true;
  if (query === '' && Object.keys(filters).length === 0) {
    list.replaceChildren();
    say(SEARCH.start);
    list.dataset['stan'] = 'gotowe';
    return;
  }
  say(SEARCH.searching);
  try {
    const { results } = await (await loadEngine()).search(query === '' ? null : query, { filters });
    const load = (from: number): Promise<Fragment[]> =>
      Promise.all(results.slice(from, from + PAGE).map((result) => result.data()));
    const first = await load(0);
    if (!isCurrent()) return;
    list.replaceChildren();
    showResults(list, first);
    say(results.length === 0 ? SEARCH.none(query) : SEARCH.found(results.length));
    const showMore = async (): Promise<void> => {
      const next = await load(list.children.length);
      if (!isCurrent()) return;
      const added = showResults(list, next);
      more.hidden = list.children.length >= results.length;
      added?.querySelector('a')?.focus();
    };
    more.hidden = results.length <= PAGE;
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
  const filters: Record<string, string> = {};
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  if (input !== null && input !== undefined && document.activeElement !== input) input.value = query;
  for (const name of FILTERS) {
    const value = parameters.get(name) ?? '';
    const select = form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select !== null && select !== undefined) select.value = value;
    if (value !== '') filters[name] = value;
  }
  void search(query, filters);
}

function goTo(): void {
  if (form === null) return;
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') parameters.set(name, value.trim());
  history.pushState(null, '', `?${parameters.toString()}`);
  runAddress();
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  goTo();
});
form?.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) goTo();
});
addEventListener('popstate', runAddress);
runAddress();
