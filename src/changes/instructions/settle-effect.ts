import type { Clause } from '../../law/amending/scope.ts';
import type { FormulaToken } from '../../law/amending/tokens.ts';
import { REASONS } from '../../strings/versions.ts';
import type { Effect, Step, Unit, UnitRange, QuotedWording, WordsPlace } from '../../types.ts';
import { numberOf } from '../../model/unit-number.ts';

const last = ({ from }: UnitRange): Step | undefined => from.at(-1);

/** Points of an attachment that are written „1.” are called „pkt” all the same; by their mark they are ustępy. */
const isLooseKind = (unit: Unit, step: Step): boolean => step.kind === 'pkt' && unit.kind === 'ust';

const isUnit = (unit: Unit | undefined, step: Step | undefined): boolean =>
  step !== undefined &&
  unit !== undefined &&
  (unit.kind === step.kind || isLooseKind(unit, step)) &&
  (step.kind === 'tir' || step.number === '' || numberOf(unit) === step.number);

/** The units of a wording that answer each announced unit or range, or `null` where they don't answer them one for one. */
export function unitsFor(announced: readonly UnitRange[], units: readonly Unit[]): Unit[][] | null {
  let rest = units;
  const rows: Unit[][] = [];
  for (const range of announced) {
    const [first] = rest;
    if (!isUnit(first, last(range))) return null;
    const end = range.to?.at(-1);
    const length = end === undefined ? 1 : rest.findIndex((unit) => isUnit(unit, end)) + 1;
    const row = rest.slice(0, length);
    if (row.length === 0 || row.some(({ kind }) => kind !== first?.kind)) return null;
    rows.push(row);
    rest = rest.slice(length);
  }
  return rest.length === 0 ? rows : null;
}

/** A table in place of a table: one block and nothing else. */
const isOneTable = ({ lead, units }: QuotedWording): boolean =>
  units.length === 0 && lead.length === 1 && lead[0]?.type === 'table';

/** New words of a part of a unit: no units, or one unit without others below it that repeats the number. */
function settlePart(place: WordsPlace, wording: QuotedWording): QuotedWording | string {
  if (place.part === 'table') return isOneTable(wording) ? wording : REASONS.noTable;
  const [only] = wording.units;
  if (only === undefined) return wording.lead.length === 0 ? REASONS.noWording : wording;
  const repeats =
    only.content.length > 0 &&
    wording.units.length === 1 &&
    wording.lead.length === 0 &&
    only.children.length === 0 &&
    (isUnit(only, last(place)) || (place.part === 'common' && only.kind === 'tir'));
  if (repeats) return { ...wording, lead: only.content, units: [] };
  return place.part === 'title' ? titleOf(only, wording) : REASONS.notWords;
}

/** „Rozdział 2 / Nowy tytuł” or its title alone. */
function titleOf(unit: Unit, wording: QuotedWording): QuotedWording | string {
  if (wording.units.length > 1 || unit.heading === null || unit.children.length > 0 || unit.content.length > 0)
    return REASONS.notWords;
  return { ...wording, lead: [{ type: 'paragraph', children: [...unit.heading] }], units: [] };
}

/** „zdanie pierwsze i drugie”: sentences of one unit, one after another. */
const areNeighbours = ([first, ...others]: readonly WordsPlace[]): boolean => {
  const start = first === undefined ? null : sentenceOf(first);
  return start !== null && others.every((other, index) => isSentence(other, first, start + index + 1));
};

const sentenceOf = ({ part }: WordsPlace): number | null =>
  typeof part === 'object' && 'sentence' in part ? part.sentence : null;

const isSentence = (place: WordsPlace, beside: WordsPlace | undefined, number: number): boolean =>
  sentenceOf(place) === number && JSON.stringify(place.from) === JSON.stringify(beside?.from);

/** „§ 2 otrzymuje brzmienie: „1. … 2. …””: ustępy of a § whose own number the wording leaves out. */
const areItsParts = (target: WordsPlace, units: readonly Unit[]): boolean =>
  ['par', 'art'].includes(last(target)?.kind ?? '') &&
  units.length > 1 &&
  units.every((unit, index) => unit.kind === 'ust' && numberOf(unit) === String(index + 1));

function settleReplacement(targets: readonly WordsPlace[], wording: QuotedWording): QuotedWording | string {
  const [target] = targets;
  if (target === undefined) return REASONS.notRead;
  if (targets.some(({ part }) => part !== 'unit'))
    return targets.length === 1 || areNeighbours(targets) ? settlePart(target, wording) : REASONS.notRead;
  if (last(target) === undefined) return REASONS.notRead;
  if (wording.lead.length === 0 && unitsFor(targets, wording.units) !== null) return wording;
  // „pkt 4 § 33 otrzymuje brzmienie: „Klub radnych …””: the wording without its number.
  const bare =
    targets.length === 1 &&
    target.to === null &&
    (wording.lead.length > 0 || last(target)?.kind === 'zal' || areItsParts(target, wording.units));
  if (bare && wording.units.every(({ kind }) => kind !== last(target)?.kind)) return wording;
  return wording.lead.length === 0 && wording.units.length === 0 ? REASONS.noWording : REASONS.otherUnits;
}

function settleInsertion(announced: readonly UnitRange[], wording: QuotedWording): string | null {
  if (wording.lead.length > 0) return REASONS.otherUnits;
  if (wording.units.length === 0) return REASONS.noWording;
  if (announced.length === 0) return wording.units.length === 1 && wording.units[0]?.kind === 'rozdz' ? null : REASONS.otherUnits;
  return unitsFor(announced, wording.units) === null ? REASONS.otherUnits : null;
}

/** A clause with the new wording it quotes, or why the two don't agree. */
export function settleEffect(clause: Clause, read: (quote: FormulaToken) => QuotedWording | string): Effect | string {
  switch (clause.type) {
    case 'replace': {
      const given = read(clause.wording);
      if (typeof given === 'string') return given;
      const wording = settleReplacement(clause.targets, given);
      return typeof wording === 'string' ? wording : { ...clause, wording };
    }
    case 'insert': {
      const wording = read(clause.wording);
      if (typeof wording === 'string') return wording;
      return settleInsertion(clause.announced, wording) ?? { ...clause, wording };
    }
    case 'insert-part': {
      const given = read(clause.wording);
      if (typeof given === 'string') return given;
      const wording = settlePart(
        { from: clause.target, to: null, part: clause.part === 'sentence' ? { sentence: 0 } : clause.part },
        given,
      );
      return typeof wording === 'string' ? wording : { ...clause, wording };
    }
    case 'subpoints': {
      if (clause.wording === null) return { ...clause, wording: null };
      const wording = read(clause.wording);
      if (typeof wording === 'string') return wording;
      if (wording.lead.length === 0) return REASONS.noWording;
      return wording.units.length === 0 ? { ...clause, wording } : REASONS.otherUnits;
    }
    case 'rows': {
      const wording = read(clause.wording);
      if (typeof wording === 'string') return wording;
      return isOneTable(wording) ? { ...clause, wording } : REASONS.noTable;
    }
    case 'repeal':
    case 'annul':
    case 'words':
    case 'punctuation':
    case 'renumber':
    case 'attachment':
    case 'end':
      return clause;
  }
}
