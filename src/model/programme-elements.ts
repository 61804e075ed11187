import { elementsOfTitle, elementsOfWords, type ElementEvidence } from '../law/element-words.ts';
import { requiredElements, type RequiredElement } from '../law/programme-elements.ts';
import type { Fact, ProgrammeDocument, Unit } from '../types.ts';
import { allUnits } from './all-units.ts';
import { plainText, rawText } from './plain-text.ts';
import { REASONS_ID } from './unit-ids.ts';
import { runInTitle, titleOf } from './unit-title.ts';

export interface FoundElement extends RequiredElement {
  /** The provision that carries it; `null` where none was recognised, which does not mean that the text lacks it. */
  readonly found: Fact<Unit>;
}

export function findUnit(units: readonly Unit[], id: string): Unit | null {
  for (const unit of allUnits(units)) if (unit.id === id) return unit;
  return null;
}

const TITLE_LIMIT = 160;

/** A title that usually names an element does so for certain where the words below say that element and no other. */
type Evidence = ElementEvidence | 'proven title';

const RANK: Readonly<Record<Evidence, number>> = { 'sure title': 4, 'proven title': 3, 'own words': 2, 'usual title': 1 };
/** Units whose own words may say what they carry; points and letters are parts of something else. */
const SAYING = new Set<Unit['kind']>(['par', 'art', 'ust']);

interface Candidate {
  readonly unit: Unit;
  readonly evidence: Evidence;
  readonly words: string;
  /** Number of elements that one title names: „Zasady, zakres i formy współpracy” names three. */
  readonly shared: number;
}

const isBetter = (candidate: Candidate, known: Candidate): boolean =>
  RANK[candidate.evidence] > RANK[known.evidence] ||
  (candidate.evidence === 'sure title' && known.evidence === 'sure title' && candidate.shared === 1 && known.shared > 1);

/** The line under a number that ends no sentence, whatever it says: „§ 2. Dokąd zmierzamy” ⏎ „Celem głównym jest …”; empty where there is none. */
function headLine({ content }: Unit): string {
  const [first, ...rest] = content;
  if (first?.type !== 'paragraph') return '';
  const [line = '', ...below] = rawText(first.children).split('\n');
  const head = line.trim().replace(/\s+/gu, ' ');
  const hasMore = below.length > 0 || rest.length > 0;
  return hasMore && head.length <= TITLE_LIMIT && !/[.;:,]$/u.test(head) ? head : '';
}

/** Elements that a unit's own words say, before any table. */
function saidBy(unit: Unit): readonly number[] {
  const isSaying = SAYING.has(unit.kind) || (unit.kind === 'text' && unit.heading !== null);
  if (!isSaying || unit.repealed) return [];
  const table = unit.content.findIndex(({ type }) => type === 'table');
  const text = table < 0 ? unit.text : plainText(unit.content.slice(0, table));
  const below = text.slice(headLine(unit).length).trimStart();
  return [...new Set([...elementsOfWords(text), ...(below === text ? [] : elementsOfWords(below))])];
}

/** Whether the words below a title say its element and no other: „§ 2. Cele” ⏎ „1. Celem głównym Programu jest …” ⏎ „2. Cele szczegółowe: …”. */
function isProven(unit: Unit, item: number): boolean {
  const said = allUnits([unit]).flatMap(saidBy);
  return said.includes(item) && said.every((other) => other === item);
}

/** The best provision for each element: the surest evidence, of titles the one that names it alone, the first of equals. */
function byWords(units: readonly Unit[]): Map<number, Candidate> {
  const best = new Map<number, Candidate>();
  const offer = (item: number, candidate: Candidate): void => {
    const known = best.get(item);
    if (known === undefined || isBetter(candidate, known)) best.set(item, candidate);
  };
  for (const unit of allUnits(units)) {
    if (unit.repealed || unit.id.startsWith(REASONS_ID)) continue;
    const title = titleOf(unit) ?? runInTitle(unit);
    const titled = title === null ? [] : elementsOfTitle(title);
    for (const { item, evidence } of titled) {
      const isSure = evidence === 'usual title' && titled.length === 1 && isProven(unit, item);
      offer(item, { unit, evidence: isSure ? 'proven title' : evidence, words: title ?? '', shared: titled.length });
    }
    const words = unit.text.slice(0, TITLE_LIMIT);
    for (const item of saidBy(unit)) offer(item, { unit, evidence: 'own words', words, shared: 1 });
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
