import type { ActMention } from '../../law/citations/mentions.ts';
import { definitionOf, opensDefinitions, runOnDefinitions, shortNames } from '../../law/citations/phrases.ts';
import { stemKey } from '../../law/stem-key.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Unit, UnitId } from '../../types.ts';
import { unitText } from './unit-text.ts';

/** A term that a text defines, with the provision that does. */
export interface DefinedTerm {
  /** The term as written where it is defined. */
  readonly name: string;
  /** Keys of its words, the same for all inflected forms. */
  readonly keys: readonly string[];
  /** Whether it is written with a capital, so that „Miasto” is not „miasto”. */
  readonly capital: boolean;
  readonly unit: UnitId;
  /** Where the definition itself stands in the unit's raw text: no use of the term is marked there. */
  readonly start: number;
  readonly end: number;
  /** The act it stands for, where its meaning begins with one. */
  readonly act: { readonly mention: ActMention; readonly unit: Unit } | null;
  /** Whether it stands for the text itself: „niniejszy Regulamin, zwany dalej „Regulaminem””. */
  readonly isHere: boolean;
}

const WORD = /[\p{L}\d]+(?:[.-][\p{L}\d]+)*/gu;

const wordKeys = (name: string): string[] => (name.match(WORD) ?? []).map(stemKey);

function term(name: string, unit: Unit, start: number, end: number, mention: ActMention | null): DefinedTerm[] {
  const keys = wordKeys(name);
  if (keys.length === 0 || !/\p{L}{2}/u.test(name)) return [];
  const capital = /^\p{Lu}/u.test(name);
  const act = mention === null ? null : { mention, unit };
  return [{ name, keys, capital, unit: unit.id, start, end, act, isHere: isThisText(unitText(unit).raw.slice(0, end), name) }];
}

const lastActBefore = (unit: Unit, at: number): ActMention | null =>
  unitText(unit).mentions.findLast((mention): mention is ActMention => mention.kind === 'act' && mention.end <= at) ?? null;

/** Whether words before a short name say that it is this text: „w niniejszym „Programie współpracy …”, zwanym dalej Programem”. */
function isThisText(before: string, name: string): boolean {
  const noun = stemKey(/\p{L}+/u.exec(name)?.[0] ?? '');
  const pointed = before.slice(-400).matchAll(/niniejsz\p{L}{1,3}\s+[„"”]?(\p{L}+)/giu);
  return [...pointed].some((match) => stemKey(match[1] ?? '') === noun);
}

/** Words after „rozumieć” that an act may hide behind: „rozumieć *ustawę* z dnia…”, „rozumieć niniejszą uchwałę”. */
const NEAR = 14;

function definedInList(unit: Unit): DefinedTerm[] {
  const { raw, mentions } = unitText(unit);
  const definition = definitionOf(raw);
  if (definition === null) return [];
  const act = mentions.find((mention): mention is ActMention => mention.kind === 'act' && mention.start >= definition.meaning);
  const near = act !== undefined && act.start - definition.meaning < NEAR ? act : null;
  return term(definition.term, unit, 0, raw.length, near);
}

/** Definitions that stand one after another in a paragraph. */
function definedInSentence(unit: Unit): DefinedTerm[] {
  const { raw, mentions } = unitText(unit);
  return runOnDefinitions(raw).flatMap(({ term: name, start, meaning, end }) => {
    const act = mentions.find((mention): mention is ActMention => mention.kind === 'act' && mention.start >= meaning);
    const near = act !== undefined && act.start - meaning < NEAR && act.start < end ? act : null;
    return term(name, unit, start, end, near);
  });
}

/** All terms a text defines: in lists („Ilekroć … mowa o: 1) Mieście – należy przez to rozumieć…”) and in passing („zwanej dalej „ustawą””). */
export const definedTerms = oncePer((units: readonly Unit[]): readonly DefinedTerm[] => {
  const terms: DefinedTerm[] = [];
  const walk = (unit: Unit, inList: boolean): void => {
    const { raw } = unitText(unit);
    const listed = inList ? definedInList(unit) : [];
    terms.push(...(listed.length > 0 ? listed : definedInSentence(unit)));
    for (const { name, start, end } of shortNames(raw))
      // What stands before „zwany dalej” is what the term means.
      terms.push(...term(name, unit, 0, end, lastActBefore(unit, start)));
    const opens = opensDefinitions(raw);
    for (const child of unit.children) walk(child, opens || (inList && raw === ''));
  };
  for (const unit of units) walk(unit, false);
  return terms;
});
