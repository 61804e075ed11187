import { provisionName } from '../model/provision-name.ts';
import { programmeElements, unitOfElement, type FoundElement } from '../model/programme-elements.ts';
import { OVERVIEW } from '../strings/visitor.ts';
import type { Corpus, LinkedWork, Unit } from '../types.ts';
import { versionOn } from '../model/version-on.ts';
import { allUnits } from '../model/all-units.ts';

interface ElementRow {
  readonly number: number;
  readonly name: string;
  /** Fragment of the provision that carries it, and the provision's name; `null` where it was not recognised. */
  readonly place: { readonly id: string; readonly name: string } | null;
}

export interface Completeness {
  readonly rows: readonly ElementRow[];
  readonly found: number;
  readonly sentence: string;
  /** The provision of the statute that requires them. */
  readonly basis: string;
}

export interface Committees {
  readonly id: string;
  /** The first words of the rules, as they stand. */
  readonly excerpt: string;
  readonly name: string;
  /** Acts that appoint committees or set their rules. */
  readonly acts: readonly LinkedWork[];
}

/** A unit with those it stands in, the outermost first; empty where there is none of that id. */
export const pathTo = (units: readonly Unit[], id: string): Unit[] => {
  for (const unit of units) {
    if (unit.id === id) return [unit];
    const below = pathTo(unit.children, id);
    if (below.length > 0) return [unit, ...below];
  }
  return [];
};

const elementsOf = (work: LinkedWork, corpus: Corpus): { units: readonly Unit[]; elements: FoundElement[] } => {
  const { units } = versionOn(work, corpus.settings.buildDate);
  return { units, elements: work.document.kind === 'programme' ? programmeElements(work.document, units) : [] };
};

/** The elements that the statute requires of a programme, each with its place; `null` for other documents. */
export function completeness(work: LinkedWork, corpus: Corpus): Completeness | null {
  const { document } = work;
  if (document.kind !== 'programme') return null;
  const multiYear = document.lastYear > document.firstYear;
  const { units, elements } = elementsOf(work, corpus);
  // Of a text that is in a file alone nothing can be told.
  if (units.length === 0) return null;
  // Programmes older than art. 5a are not checked against it.
  if (elements.length === 0) return null;
  const rows = elements.map(({ item, multiYearItem, name, found }): ElementRow => ({
    number: multiYear ? (multiYearItem ?? item) : item,
    name,
    place:
      found === null ? null : { id: found.place.unit, name: provisionName(pathTo(units, found.place.unit)) || found.place.unit },
  }));
  const missing = rows.filter(({ place }) => place === null);
  const untold = missing.length === rows.length;
  return {
    rows,
    found: rows.length - missing.length,
    sentence: untold
      ? OVERVIEW.elementsUntold
      : missing.length === 0
        ? OVERVIEW.elementsAll(`${String(rows.length)} z ${String(rows.length)}`)
        : OVERVIEW.elementsSome(rows.length - missing.length, rows.length, missing.map(({ name }) => name).join('; ')),
    basis: OVERVIEW.elementsBasis(`art. 5a ust. ${multiYear ? '5' : '4'}`),
  };
}

const isAboutCommittees = ({ document }: LinkedWork): boolean => document.kind === 'act' && /komisj/iu.test(document.subject);

/**
 * How the committees that judge offers are appointed and work, in the programme's own words; `null` where it says nothing of
 * them.
 */
export function committees(work: LinkedWork, corpus: Corpus): Committees | null {
  const { units, elements } = elementsOf(work, corpus);
  const unit = unitOfElement(elements, 11);
  if (unit === null) return null;
  const first = allUnits([unit]).find(({ text }) => text !== '');
  const adopts = work.outgoing.find(({ type }) => type === 'adopts');
  const act = adopts === undefined ? undefined : corpus.byId.get(adopts.to);
  const acts = [...work.incoming, ...(act?.incoming ?? [])].flatMap(({ from }) => corpus.byId.get(from) ?? []);
  return {
    id: unit.id,
    name: provisionName(pathTo(units, first?.id ?? unit.id)),
    excerpt: first?.text ?? '',
    acts: [...new Set(acts)].filter(isAboutCommittees),
  };
}
