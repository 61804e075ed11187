import { SEARCH } from '../../strings/search.ts';
import { provisionsOf } from './direct.ts';
import { readQuery } from './query.ts';
import { createSearch, type LazyParts, type Search } from './search.ts';
import { foundText } from './show-notes.ts';
import { ILLUSTRATIVE_NOTE } from '../../strings/illustrative-note.ts';
import { alsoText, captionOf, detailsWhenSeen, element, pieces } from './show-results.ts';
import type { Direct, SearchOutcome, Result } from './types.ts';

const SHOWN = 8;
/** A little rest between letters: long enough not to search for each, too short to be felt. */
const REST_MS = 60;
/** After so long nobody is typing on. */
const PAUSE_MS = 700;

/** The pattern is that of a combobox with a list: focus stays in the field, the arrows move what is chosen (WAI-ARIA 1.2). */
class SearchDialog {
  readonly #search: Search;
  readonly #base: string;
  readonly #input = element('input', { type: 'search', id: 'szukaj-pole', autocomplete: 'off', enterKeyHint: 'search' });
  readonly #list = element('ul', { id: 'szukaj-lista', className: 'dialog-options' });
  readonly #status = element('p', { className: 'dialog-status' }, SEARCH.dialogHint);
  readonly #all = element('a', { className: 'dialog-all', hidden: true });
  readonly #dialog: HTMLDialogElement;
  #active = -1;
  #ticket = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(base: string, lazy: LazyParts) {
    this.#base = base;
    this.#search = createSearch([{ base, name: '' }], lazy);
    const title = element('h2', { id: 'szukaj-tytul', className: 'visually-hidden' }, SEARCH.dialogTitle);
    const label = element('label', { htmlFor: 'szukaj-pole', className: 'visually-hidden' }, SEARCH.dialogLabel);
    const close = element('button', { type: 'button', className: 'dialog-close', ariaLabel: SEARCH.dialogClose }, '×');
    const form = element(
      'form',
      { className: 'dialog-form', action: `${base}szukaj/`, method: 'get' },
      label,
      this.#input,
      close,
    );
    this.#dialog = element('dialog', { className: 'search-dialog' }, title, form, this.#status, this.#list, this.#all);
    this.#dialog.setAttribute('aria-labelledby', title.id);
    this.#status.setAttribute('role', 'status');
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', SEARCH.dialogResults);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      name: 'q',
      placeholder: SEARCH.dialogLabel,
      'aria-autocomplete': 'list',
      'aria-controls': this.#list.id,
      'aria-expanded': 'false',
    }))
      this.#input.setAttribute(name, value);
    document.body.append(this.#dialog);
    close.addEventListener('click', () => {
      this.#dialog.close();
    });
    this.#dialog.addEventListener('click', (event) => {
      // A click beside the box is a click on the dialog itself.
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#run(), REST_MS);
    });
    this.#input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    form.addEventListener('submit', (event) => {
      if (this.#input.value.trim() === '') event.preventDefault();
    });
  }

  open(): void {
    this.#search.begin();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#list.children.length;
    const steps: Readonly<Record<string, number>> = { ArrowDown: this.#active + 1, ArrowUp: this.#active - 1 };
    const next = steps[event.key];
    if (next !== undefined && count > 0) {
      event.preventDefault();
      // Past the last comes the field itself, then the first again.
      this.#choose(next >= count ? -1 : next < -1 ? count - 1 : next);
    } else if (event.key === 'Enter' && this.#active >= 0 && !event.isComposing) {
      event.preventDefault();
      this.#list.querySelector<HTMLElement>('[aria-selected=true]')?.click();
    } else if (event.key === 'Escape' && this.#input.value !== '') {
      // A search field would only empty itself; a person means to leave.
      event.preventDefault();
      this.#dialog.close();
    }
  }

  #choose(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
    });
    const chosen = this.#list.children[index];
    if (chosen === undefined) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    }
  }

  async #run(): Promise<void> {
    const ticket = ++this.#ticket;
    const query = this.#input.value.trim();
    if (query === '') {
      this.#show([], SEARCH.dialogHint, 0);
      return;
    }
    try {
      const wishes = { query, filters: {}, byDate: false, former: false, exactly: false };
      const outcome = await this.#search(wishes);
      const results = await outcome.load(0, SHOWN);
      // A longer word may follow: nothing is said to be missing before the hand rests.
      if (outcome.total === 0 && ticket === this.#ticket) {
        this.#show([], SEARCH.typing, 0);
        await new Promise((done) => setTimeout(done, PAUSE_MS));
      }
      if (ticket === this.#ticket) this.#show(this.#options(query, outcome, results), statusOf(query, outcome), outcome.total);
    } catch {
      if (ticket === this.#ticket) this.#show([], SEARCH.failed, 0);
    }
  }

  #options(query: string, { direct, suggestions }: SearchOutcome, results: readonly Result[]): HTMLElement[] {
    const here = provisionsOf(readQuery(query)).flatMap(({ name, anchor }): Direct[] =>
      document.getElementById(anchor) === null ? [] : [{ title: SEARCH.here(name), url: `#${anchor}` }],
    );
    return [
      ...[...here, ...direct].map(({ title, url }) => this.#option(url, element('span', { className: 'option-direct' }, title))),
      ...results.map((result) => this.#resultOption(result)),
      ...(results.length > 0
        ? []
        : suggestions.map((words) =>
            this.#option(
              `${this.#base}szukaj/?q=${encodeURIComponent(words)}`,
              element('span', { className: 'option-direct' }, `${SEARCH.didYouMean} ${words}`),
            ),
          )),
    ];
  }

  #resultOption(result: Result): HTMLElement {
    let address = result.url;
    const [unit, excerpt] = [element('span', { className: 'option-unit' }, captionOf(result)), element('span', {})];
    excerpt.className = 'option-excerpt';
    const option = this.#option(
      () => address,
      element('span', { className: 'option-title' }, result.title),
      unit,
      excerpt,
      ...(result.also.length === 0 ? [] : [element('span', { className: 'option-unit' }, alsoText(result))]),
    );
    detailsWhenSeen(option, result, ({ units: [best], full }) => {
      address = best?.url ?? address;
      const place = best === undefined || best.title === '' ? '' : best.title;
      const note = result.caption.endsWith(ILLUSTRATIVE_NOTE) ? ILLUSTRATIVE_NOTE : '';
      unit.textContent = [place || full, note].filter(Boolean).join(' · ') || captionOf(result);
      excerpt.replaceChildren(...pieces(best?.excerpt ?? []));
    });
    return option;
  }

  /** An option may hold no link, so it goes to its page itself. */
  #option(url: string | (() => string), ...content: readonly HTMLElement[]): HTMLElement {
    const option = element('li', {}, ...content);
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.addEventListener('click', (event) => {
      const address = typeof url === 'string' ? url : url();
      if (event.ctrlKey || event.metaKey) {
        open(address, '_blank');
        return;
      }
      this.#dialog.close();
      location.assign(address);
    });
    return option;
  }

  #show(options: readonly HTMLElement[], status: string, total: number): void {
    options.forEach((option, index) => {
      option.id = `szukaj-wynik-${String(index)}`;
    });
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    this.#status.textContent = status;
    this.#all.hidden = total === 0;
    this.#all.textContent = SEARCH.dialogAll(total);
    this.#all.href = `${this.#base}szukaj/?q=${encodeURIComponent(this.#input.value.trim())}`;
    this.#choose(-1);
  }
}

const statusOf = (query: string, outcome: SearchOutcome): string =>
  outcome.total === 0
    ? SEARCH.none(query)
    : [
        foundText(outcome),
        outcome.older > 0 ? SEARCH.early : '',
        outcome.leftOut.length > 0 ? SEARCH.leftOut(outcome.leftOut) : '',
      ]
        .filter(Boolean)
        .join(' ');

let dialog: SearchDialog | null = null;

/** Opens the dialog; it is made once. */
export function openSearchDialog(base: string, lazy: LazyParts): void {
  dialog ??= new SearchDialog(base, lazy);
  dialog.open();
}
