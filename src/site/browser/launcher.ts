import type { LazyParts } from '../../search/browser/search.ts';

/**
 * Script of every page: opens the search dialog (button, `/`, Ctrl+K), answers on the page of results, and marks found words on a page
 * reached from a result. Their modules are loaded when they are needed.
 */
const button = document.querySelector<HTMLButtonElement>('#otworz-szukanie');
const link = document.querySelector<HTMLElement>('#link-szukania');
const base = button?.dataset['baza'] ?? '/';

const lazy: LazyParts = {
  reply: () => import('../../search/browser/replies/reply.ts'),
  stock: () => import('../../search/browser/stock-search.ts'),
};

async function openDialog(): Promise<void> {
  const { openSearchDialog } = await import('../../search/browser/dialog.ts');
  openSearchDialog(base, lazy);
}

/** Elements in which keys are input. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

if (button !== null) {
  // Without scripts the link leads to the search page.
  button.hidden = false;
  if (link !== null) link.hidden = true;
  button.addEventListener('click', () => void openDialog());
  for (const other of document.querySelectorAll('[data-szukaj]'))
    other.addEventListener('click', (event) => {
      event.preventDefault();
      void openDialog();
    });
  document.addEventListener('keydown', (event) => {
    const combination = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target);
    if (!combination && !slash) return;
    event.preventDefault();
    void openDialog();
  });
}

const sought = new URLSearchParams(location.search).get('szukane');
if (sought !== null && sought !== '')
  void import('../../search/browser/mark-page.ts').then(({ markPage }) => markPage(sought, base));

if (document.querySelector('#wyniki') !== null)
  void import('../../search/browser/search-page.ts').then(({ startSearchPage }) => {
    startSearchPage(lazy);
  });
