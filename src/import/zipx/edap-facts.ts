import { calendarDay } from '../../law/calendar-day.ts';
import { polishDay } from '../../law/polish-day.ts';
import { statedPublication } from '../../law/stated-publication.ts';
import type { ActType, IsoDate, Publication } from '../../types.ts';
import { attribute, below, elements, wordsBelow, type EdapElement } from './edap-tree.ts';

/** What a package states of its act beside the text; `null` where it states nothing. */
export interface ActFacts {
  /** Kind of act; `null` for one that the site has no kind for, whose name is in `typeWords`. */
  readonly type: ActType | null;
  readonly typeWords: string | null;
  readonly number: string | null;
  readonly organ: string | null;
  readonly organGenitive: string | null;
  readonly date: IsoDate | null;
  readonly subject: string | null;
  readonly isDraft: boolean | null;
  readonly publication: Publication | null;
  /** What was stated of publication and could not be read whole. */
  readonly publicationWords: string | null;
}

const TYPES: Readonly<Record<string, ActType>> = {
  uchwala: 'uchwała',
  zarzadzenie: 'zarządzenie',
  obwieszczenie: 'obwieszczenie',
  rozporzadzenie: 'rozporządzenie',
  ustawa: 'ustawa',
};

export const actTypeOf = (name: string): ActType | null => TYPES[name] ?? null;

const stated = (text: string): string | null => (text === '' ? null : text);

/**
 * The day that a field of XML holds: „2026-05-10”, „2015-06-08T00:00:00”, „…Z”, „…+02:00”. The first day of the calendar stands for no day,
 * as programs that write these files have it.
 */
export function edapDay(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.exec(text.trim());
  if (match === null) return null;
  const [whole, year, month, day, zone] = match;
  if (Number(year) < 1900) return null;
  const moment = new Date(whole);
  if (zone !== 'Z' || whole.includes('T00:00:00') || Number.isNaN(moment.getTime()))
    return calendarDay(Number(year), Number(month), Number(day));
  return polishDay(moment);
}

function addressFacts(metrics: EdapElement): Pick<ActFacts, 'publication' | 'publicationWords'> {
  const address = below(metrics, 'adres-dzu') ?? below(metrics, 'adres-publikacji');
  if (address === null) return { publication: null, publicationWords: null };
  const value = (...names: readonly string[]): string =>
    names.map((name) => attribute(address, name)).find((text) => text !== '') ?? '';
  const words = [value('nazwa', 'dziennik', 'tytul', 'wojewodztwo'), wordsBelow(address)].filter((part) => part !== '').join(' ');
  const all = [words, ...address.attributes.values()].filter((part) => part.trim() !== '').join(' ');
  if (all === '') return { publication: null, publicationWords: null };
  const publication = statedPublication(words, {
    year: value('rok'),
    position: value('pozycja', 'poz'),
    date: edapDay(value('data', 'data-ogloszenia', 'data-publikacji')),
  });
  return { publication, publicationWords: publication === null ? all : null };
}

const DRAFT_STATES: ReadonlySet<string> = new Set(['projekt']);
const ADOPTED_STATES: ReadonlySet<string> = new Set(['uchwalony', 'przyjety', 'ogloszony', 'podpisany', 'obowiazujacy']);

/** What the head of `akt.xml` (`metryka`) states. */
export function edapFacts(root: EdapElement): ActFacts {
  const metrics = elements(root).find(({ name }) => name === 'metryka') ?? {
    name: 'metryka',
    attributes: new Map(),
    children: [],
  };
  const organs = elements(metrics).filter(({ name }) => name === 'organ-wydajacy');
  const main = organs.find((organ) => attribute(organ, 'glowny') === 'tak') ?? organs[0];
  const title = elements(metrics).find(({ name }) => name === 'tytul');
  const state = attribute(metrics, 'status-aktu') || attribute(root, 'status-aktu') || attribute(root, 'status');
  const of = (element: EdapElement | undefined, name: string): string => (element === undefined ? '' : attribute(element, name));
  return {
    type: actTypeOf(root.name),
    typeWords: stated(attribute(metrics, 'opis-typu') || attribute(metrics, 'nazwa') || root.name),
    number: stated(attribute(metrics, 'nr')),
    organ: stated(of(main, 'w-mianowniku') || attribute(metrics, 'organ-wydajacy-m')),
    organGenitive: stated((main === undefined ? '' : wordsBelow(main)) || attribute(metrics, 'organ-wydajacy')),
    date: edapDay(attribute(metrics, 'data')),
    subject: title === undefined ? null : stated(titleWords(title)),
    isDraft: DRAFT_STATES.has(state) ? true : ADOPTED_STATES.has(state) ? false : null,
    ...addressFacts(metrics),
  };
}

/** Words of the title, without marks of footnotes. */
function titleWords(title: EdapElement): string {
  const words = ({ children }: EdapElement): string =>
    children
      .map((child) =>
        typeof child === 'string' ? child : child.name === 'przypis' ? '' : /^(?:nl|br)$/.test(child.name) ? ' ' : words(child),
      )
      .join('');
  return words(title).replace(/\s+/g, ' ').trim();
}
