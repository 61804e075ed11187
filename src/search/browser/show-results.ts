import { longDate } from '../../law/dates.ts';
import { keepTogether } from '../../law/non-breaking.ts';
import { SEARCH } from '../../strings/search.ts';
import type { IsoDate } from '../../types.ts';
import type { MarkedPiece } from './excerpt.ts';
import type { Result, ResultDetails, ResultUnit } from './types.ts';

type Child = Node | string;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** An excerpt with what was found marked. */
export const pieces = (excerpt: readonly MarkedPiece[]): Child[] =>
  excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : keepTogether(text)));

const day = (date: string): string => (date === '' ? '' : longDate(date as IsoDate));

/** What kind of document it is, its date, its site, and that it is a former wording. */
export function captionOf({ caption, date, wording, site }: Result): string {
  const former = wording === null ? '' : SEARCH.former(day(wording.from) || null, day(wording.to) || null);
  return [caption, day(date), former, site].filter(Boolean).join(' · ');
}

const excerptOfUnit = (excerpt: ResultUnit['excerpt']): HTMLElement[] =>
  excerpt.length === 0 ? [] : [element('p', {}, ...pieces(excerpt))];

const unitItem = ({ url, title, excerpt }: ResultUnit): HTMLLIElement =>
  element('li', {}, ...(title === '' ? [] : [element('a', { href: url }, title)]), ...excerptOfUnit(excerpt));

/** Share of a result that must be on the screen. */
const MOSTLY_SEEN = 0.6;
/** Elements whose details have not come, and what brings them. */
const waiting = new WeakMap<Element, () => void>();
/** Loads details of what is seen for the most part: whoever does not go down the list does not pay for it. */
const watchSeen = (): IntersectionObserver =>
  new IntersectionObserver(
    (entries, observer) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        waiting.get(target)?.();
      }
    },
    { threshold: MOSTLY_SEEN },
  );
let seen: IntersectionObserver | null = null;

/** Shows the details of a result in its element: at once, or once it is seen. A result without them is a result still. */
export function detailsWhenSeen(item: Element, { details }: Result, show: (details: ResultDetails) => void): void {
  if (typeof details !== 'function') {
    show(details);
    return;
  }
  waiting.set(item, () => {
    details().then(show, () => undefined);
  });
  seen ??= watchSeen();
  seen.observe(item);
}

/** „Także w programach na lata: 2025, 2024”. */
export const alsoText = ({ also }: Result): string => `${SEARCH.alsoIn(also.length)} ${also.map(({ year }) => year).join(', ')}`;

/** „Także w programach na lata: 2025 (§ 5), 2024 (§ 6)”. */
function alsoLine({ also }: Result): HTMLElement[] {
  if (also.length === 0) return [];
  const links = also.flatMap(({ year, provision, url }, index) => [
    index === 0 ? ' ' : ', ',
    element('a', { href: url }, keepTogether(provision === '' ? year : `${year} (${provision})`)),
  ]);
  return [element('p', { className: 'result-also' }, SEARCH.alsoIn(also.length), ...links)];
}

function resultItem(result: Result): HTMLLIElement {
  const { id, url, title } = result;
  const caption = element('p', { className: 'result-caption' }, captionOf(result));
  const item = element('li', {}, element('h2', {}, element('a', { href: url }, title)), caption, ...alsoLine(result));
  item.dataset['id'] = id;
  detailsWhenSeen(item, result, ({ full, units }) => {
    const list = element('ul', { className: 'result-units' }, ...units.map(unitItem));
    caption.after(
      ...(full === '' ? [] : [element('p', { className: 'result-full' }, keepTogether(full))]),
      ...(units.length > 0 ? [list] : []),
    );
  });
  return item;
}

/** Adds results to the list; returns the first one added. */
export function showResults(list: HTMLOListElement, results: readonly Result[]): HTMLLIElement | undefined {
  const items = results.map(resultItem);
  list.append(...items);
  return items[0];
}
