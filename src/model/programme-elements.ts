import { elementsOfTitle, elementsOfWords, type ElementEvidence } from '../law/element-words.ts';
import { requiredElements, type RequiredElement } from '../law/programme-elements.ts';
import type { Fact, ProgrammeDocument, Unit } from '../types.ts';
import { allUnits } from './all-units.ts';
import { REASONS_ID } from './unit-ids.ts';
import { titleOf } from './unit-title.ts';

export interface FoundElement extends RequiredElement {
  /** The provision that carries it; `null` where none was recognised, which does not mean that the text lacks it. */
  readonly found: Fact<Unit>;
}

export function findUnit(units: readonly Unit[], id: string): Unit | null {
  for (const unit of allUnits(units)) if (unit.id === id) return unit;
  return null;
}

const TITLE_LIMIT = 160;

const RANK: Readonly<Record<ElementEvidence, number>> = { 'sure title': 3, 'own words': 2, 'usual title': 1 };
/** Kinds of units whose own words are examined; points and letters are parts of larger provisions. */
const SAYING = new Set<Unit['kind']>(['par', 'art', 'ust']);

interface Candidate {
  readonly unit: Unit;
  readonly evidence: ElementEvidence;
  readonly words: string;
  /** Number of elements that one title names: „Zasady, zakres i formy współpracy” names three. */
  readonly shared: number;
}

const isBetter = (candidate: Candidate, known: Candidate): boolean =>
  RANK[candidate.evidence] > RANK[known.evidence] ||
  (candidate.evidence === 'sure title' && known.evidence === 'sure title' && candidate.shared === 1 && known.shared > 1);

/** The best provision for each element: by strength of evidence, then titles that name it alone, then the first in the text. */
function byWords(units: readonly Unit[]): Map<number, Candidate> {
  const best = new Map<number, Candidate>();
  const offer = (item: number, candidate: Candidate): void => {
    const known = best.get(item);
    if (known === undefined || isBetter(candidate, known)) best.set(item, candidate);
  };
  for (const unit of allUnits(units)) {
    if (unit.repealed || unit.id.startsWith(REASONS_ID)) continue;
    const title = titleOf(unit);
    const titled = title === null ? [] : elementsOfTitle(title);
    for (const { item, evidence } of titled) offer(item, { unit, evidence, words: title ?? '', shared: titled.length });
    if (!SAYING.has(unit.kind)) continue;
    const words = unit.text.slice(0, TITLE_LIMIT);
    for (const item of elementsOfWords(unit.text)) offer(item, { unit, evidence: 'own words', words, shared: 1 });
  }
  return best;
}

type Programme = Pick<ProgrammeDocument, 'elements' | 'firstYear' | 'lastYear'>;

/**
 * The elements that art. 5a ust. 4 (or ust. 5) of the statute requires of a programme, each with its provision; empty for
 * programmes older than the rule. The key `elementy` comes first, then titles, then the provisions' own words. Repealed
 * provisions are ignored.
 */
export function programmeElements({ elements, firstYear, lastYear }: Programme, units: readonly Unit[]): FoundElement[] {
  const required = requiredElements(firstYear, lastYear);
  if (required.length === 0) return [];
  const said = byWords(units);
  return required.map((element): FoundElement => {
    const stated = elements[String(element.item)];
    const candidate = said.get(element.item);
    const unit = stated === undefined ? (candidate?.unit ?? null) : findUnit(units, stated);
    if (unit === null || unit.repealed) return { ...element, found: null };
    const words = stated ?? candidate?.words ?? '';
    return { ...element, found: { read: 'whole', value: unit, words, place: { unit: unit.id, at: unit.at } } };
  });
}

/** The provision that carries an element; `null` where none was recognised. */
export function unitOfElement(elements: readonly FoundElement[], item: number): Unit | null {
  const found = elements.find((element) => element.item === item)?.found ?? null;
  return found?.read === 'whole' ? found.value : null;
}
