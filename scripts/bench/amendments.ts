/** Amending operations that fit the wording their target has by then, and their effect on it. */
import { citable, citingFrom, wordsFor } from './body.ts';
import { closingOf, last, paths, provision, provisionLines, unitName, type Path, type Provision } from './provisions.ts';
import type { Writer } from './writer.ts';

interface Operation {
  readonly path: Path;
  /** Units the formula names before it says what happens: „w § 3 w ust. 2”. */
  readonly within: Path;
  readonly formula: string;
  /** New wording, a paragraph each. */
  readonly quoted: readonly string[];
}

/** Words that may stand for each other without a change of the words around them. */
const SWAPS: readonly (readonly [string, string])[] = [
  ['w szczególności', 'przede wszystkim'],
  ['z uwzględnieniem', 'z poszanowaniem'],
  ['na wniosek', 'na pisemny wniosek'],
  ['na terenie', 'na obszarze'],
  ['nie później niż', 'nie wcześniej niż'],
  ['co najmniej', 'nie mniej niż'],
  ['po zasięgnięciu opinii', 'bez zasięgania opinii'],
  ['w razie potrzeby', 'w miarę możliwości'],
  ['w porozumieniu z', 'wspólnie z'],
];

const occurrences = (text: string, words: string): number => text.split(words).length - 1;

function swapOf(text: string, writer: Writer): readonly [string, string] | null {
  // The words may belong to the title of a cited act, which must not change.
  if (/ nr |ustawy z dnia/.test(text)) return null;
  const term = /w terminie \d+ dni/.exec(text)?.[0];
  const longer = term === undefined ? [] : [[term, `w terminie ${String(writer.random.int(32, 44))} dni`] as const];
  return [...longer, ...SWAPS].find(([old]) => occurrences(text, old) === 1) ?? null;
}

const quote = (lines: readonly string[]): string[] =>
  lines.map((line, index) => `${index === 0 ? '„' : ''}${line}${index === lines.length - 1 ? '”' : ''}`);

function replaceUnit(path: Path, writer: Writer): Operation {
  const unit = last(path);
  unit.text = wordsFor(unit.style, writer);
  return {
    path,
    within: path.slice(0, -1),
    formula: `${unitName(path)} otrzymuje brzmienie:`,
    quoted: quote(provisionLines(unit, closingOf(path))),
  };
}

function replaceWords(path: Path, [old, fresh]: readonly [string, string]): Operation {
  const unit = last(path);
  unit.text = unit.text.replace(old, fresh);
  return { path, within: path, formula: `wyrazy „${old}” zastępuje się wyrazami „${fresh}”`, quoted: [] };
}

function repeal(path: Path): Operation {
  last(path).repealed = true;
  return { path, within: path.slice(0, -1), formula: `uchyla się ${unitName(path)}`, quoted: [] };
}

function insertAfter(path: Path, siblings: Provision[], writer: Writer): Operation {
  const unit = last(path);
  const added = provision(unit.kind, `${unit.label}a`, unit.style, wordsFor(unit.style, writer), true);
  siblings.splice(siblings.indexOf(unit) + 1, 0, added);
  const newPath = [...path.slice(0, -1), added];
  return {
    path,
    within: path.slice(0, -1),
    formula: `po ${unitName(path)} dodaje się ${unitName(newPath)} w brzmieniu:`,
    quoted: quote(provisionLines(added, closingOf(newPath))),
  };
}

/** A § gets new words throughout; its units keep their numbers, so that what cites them stays right. */
function rewrite(path: Path, writer: Writer): Operation {
  const unit = last(path);
  for (const below of paths([unit]).map(last)) {
    if (below.children.length === 0) below.text = wordsFor(below.style, writer);
  }
  return { path, within: [], formula: `${unitName(path)} otrzymuje brzmienie:`, quoted: quote(provisionLines(unit, '.')) };
}

const isPlainLeaf = (path: Path): boolean => {
  const unit = last(path);
  return unit.children.length === 0 && unit.table === null && unit.style !== 'fixed' && unit.kind !== 'tir';
};

function canInsertAfter(path: Path, siblings: readonly Provision[]): boolean {
  const { kind, label } = last(path);
  const isLast = siblings.at(-1) === last(path);
  if (!/^(?:\d+|[a-z])$/.test(label) || siblings.some((other) => other.label === `${label}a`)) return false;
  return kind === 'ust' || kind === 'par' || !isLast;
}

/** One operation on a unit that has no others below it. */
function changeLeaf(path: Path, top: Provision[], writer: Writer): Operation {
  const { random } = writer;
  const unit = last(path);
  const siblings = path.at(-2)?.children ?? top;
  const swap = swapOf(unit.text, writer);
  if (swap !== null && random.chance(0.55)) return replaceWords(path, swap);
  if (canInsertAfter(path, siblings) && random.chance(0.4)) return insertAfter(path, siblings, writer);
  const remaining = siblings.filter(({ repealed }) => !repealed).length;
  if (!unit.cited && path.length > 1 && remaining > 2 && random.chance(0.3)) return repeal(path);
  return replaceUnit(path, writer);
}

const isRewritable = (path: Path): boolean =>
  path.length === 1 &&
  last(path).children.length > 0 &&
  paths(last(path).children).every((below) =>
    below.every(({ repealed, style, table }) => !repealed && style !== 'fixed' && table === null),
  ) &&
  last(path).style !== 'fixed';

/**
 * Changes some units of a text and says so in the words of an amending act. The units are changed in place: the next act that amends
 * them meets the new wording.
 */
export function amend(top: Provision[], count: number, writer: Writer): Operation[] {
  const { random } = writer;
  writer.citeSelf = () => citingFrom(citable(top), random)?.() ?? '§ 1';
  writer.citeAct = null;
  const open = paths(top).filter((path) => path.every(({ repealed }) => !repealed));
  const order = new Map(open.map((path, index) => [last(path), index]));
  const taken = new Set<Provision>();
  const operations: Operation[] = [];
  for (const path of random.shuffled(open)) {
    if (operations.length === count) break;
    const touched = paths([last(path)]).map(last);
    if ([...path, ...touched].some((unit) => taken.has(unit))) continue;
    const operation = isPlainLeaf(path)
      ? changeLeaf(path, top, writer)
      : isRewritable(path) && random.chance(0.25)
        ? rewrite(path, writer)
        : null;
    if (operation === null) continue;
    for (const unit of touched) taken.add(unit);
    operations.push(operation);
  }
  return operations.sort((a, b) => (order.get(last(a.path)) ?? 0) - (order.get(last(b.path)) ?? 0));
}

// ---------------------------------------------------------------- their words

const LEVELS = ['pkt', 'lit', 'tir'] as const;

const itemMarker = (level: number, index: number): string =>
  LEVELS[level] === 'pkt' ? `${String(index + 1)})` : LEVELS[level] === 'lit' ? `${String.fromCharCode(97 + index)})` : '–';

/** „w § 3 w ust. 2 ”: the units of an operation between two depths. */
const within = (operation: Operation, from: number, to: number): string =>
  operation.within
    .slice(from, to)
    .map((_, index) => `w ${unitName(operation.within.slice(0, from + index + 1))} `)
    .join('');

function operationLines(operation: Operation, depth: number, marker: string, closing: string): string[] {
  const { formula, quoted } = operation;
  const lines = [`${marker} ${within(operation, depth, operation.within.length)}${formula}`, ...quoted];
  return lines.map((line, index) => (index === lines.length - 1 ? line + closing : line));
}

/** Operations in a row that go into the same unit at some depth. */
function grouped(operations: readonly Operation[], depth: number): Operation[][] {
  const groups: Operation[][] = [];
  for (const operation of operations) {
    const unit = operation.within[depth];
    const previous = groups.at(-1);
    if (unit !== undefined && previous?.[0]?.within[depth] === unit) previous.push(operation);
    else groups.push([operation]);
  }
  return groups;
}

/** How many of the first units the formulas of all operations name alike. */
function sharedDepth([first, ...others]: readonly Operation[], from: number): number {
  let depth = from;
  const unitAt = (operation: Operation | undefined): Provision | undefined => operation?.within[depth];
  while (unitAt(first) !== undefined && others.every((other) => unitAt(other) === unitAt(first))) depth++;
  return depth;
}

/** The list of changes: a punkt for each §, a litera for each unit below it, a tiret for each unit below that. */
export function amendmentLines(operations: readonly Operation[], closing = '.', depth = 0, level = 0): string[] {
  const groups = level < 2 ? grouped(operations, depth) : operations.map((operation) => [operation]);
  return groups.flatMap((group, index) => {
    const marker = itemMarker(level, index);
    const end = index === groups.length - 1 ? closing : level === 0 ? ';' : ',';
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1) return operationLines(first, depth, marker, end);
    const below = sharedDepth(group, depth);
    return [`${marker} ${within(first, depth, below).trim()}:`, ...amendmentLines(group, end, below, level + 1)];
  });
}
