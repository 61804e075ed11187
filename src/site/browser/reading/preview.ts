import { READING } from '../../../strings/reading.ts';
import { citedText } from './cited-text.ts';
import { describePreview } from './describe-preview.ts';

const OPEN_AFTER = 300;
const CLOSE_AFTER = 250;
const GAP = 8;

interface Card {
  readonly box: HTMLElement;
  readonly name: HTMLElement;
  readonly body: HTMLElement;
  readonly go: HTMLAnchorElement;
  /** What screen readers say of the link; never shown. */
  readonly said: HTMLElement;
}

function makeCard(): Card {
  const box = document.createElement('div');
  box.className = 'preview text';
  box.id = 'podglad';
  box.hidden = true;
  const name = document.createElement('p');
  name.className = 'preview-name';
  const body = document.createElement('div');
  body.className = 'preview-body';
  const go = document.createElement('a');
  go.className = 'preview-go';
  // Before the first preview the link needs some address.
  go.href = '#tresc';
  go.textContent = READING.goTo;
  box.append(name, body, go);
  const said = document.createElement('div');
  said.id = 'podglad-opis';
  said.hidden = true;
  document.body.append(box, said);
  return { box, name, body, go, said };
}

/** Places the card below the link, or above it where there is no room, inside the window. */
function place({ box }: Card, link: Element): void {
  const rect = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const left = Math.max(GAP, Math.min(rect.left, document.documentElement.clientWidth - width - GAP));
  const below = rect.bottom + GAP;
  const top = below + height > innerHeight && rect.top - height - GAP > 0 ? rect.top - height - GAP : below;
  // The CSP forbids style attributes; properties set by a script are allowed.
  box.style.setProperty('left', `${String(left + scrollX)}px`);
  box.style.setProperty('top', `${String(top + scrollY)}px`);
}

const previewed = (target: EventTarget | null): HTMLAnchorElement | null => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.citation, a.term') : null;
  return link?.origin === location.origin ? link : null;
};

/**
 * Shows the cited words when a reader points at a citation, reaches it with the keyboard or taps it. The card can be pointed at, stays
 * while it is, and Escape closes it (WCAG 1.4.13). On a touch screen the first tap shows, the second goes there.
 */
export function showPreviews(text: HTMLElement): void {
  const card = makeCard();
  let current: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    current?.removeAttribute('aria-describedby');
    current = null;
    card.box.hidden = true;
  };
  const open = async (link: HTMLAnchorElement): Promise<void> => {
    if (current === link) return;
    close();
    current = link;
    card.name.textContent = READING.loading;
    card.body.replaceChildren();
    card.go.href = link.href;
    card.box.hidden = false;
    card.said.textContent = '';
    link.setAttribute('aria-describedby', card.said.id);
    place(card, link);
    try {
      const { name, body } = await citedText(link);
      if (current !== link) return;
      card.name.textContent = name;
      card.body.replaceChildren(...body);
      card.said.textContent = describePreview(name, card.body.textContent);
    } catch {
      if (current === link) card.name.textContent = READING.unavailable;
    }
    if (current === link) place(card, link);
  };
  const openSoon = (link: HTMLAnchorElement): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void open(link), OPEN_AFTER);
  };
  const closeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(close, CLOSE_AFTER);
  };

  text.addEventListener('pointerover', (event) => {
    const link = previewed(event.target);
    if (link !== null && event.pointerType !== 'touch') openSoon(link);
  });
  text.addEventListener('pointerout', (event) => {
    if (previewed(event.target) !== null && event.pointerType !== 'touch') closeSoon();
  });
  text.addEventListener('focusin', (event) => {
    const link = previewed(event.target);
    if (link?.matches(':focus-visible') === true) void open(link);
  });
  text.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && card.box.contains(event.relatedTarget))) closeSoon();
  });
  text.addEventListener('click', (event) => {
    const link = previewed(event.target);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (link === null || !isTouch || current === link) return;
    event.preventDefault();
    void open(link);
  });
  card.box.addEventListener('pointerenter', () => {
    clearTimeout(timer);
  });
  card.box.addEventListener('pointerleave', closeSoon);
  card.go.addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !card.box.hidden) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !card.box.contains(target) && previewed(target) === null) close();
  });
}
