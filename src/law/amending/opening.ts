import type { NamedAct, UnitPath } from '../../types.ts';
import { Cursor } from './cursor.ts';
import { EMPTY_SCOPE, readFormula, type Formula } from './formula.ts';
import { namedAct } from './named-act.ts';
import { readPlaces } from './places.ts';
import type { Scope } from './scope.ts';
import type { Token } from './tokens.ts';

export interface Opening extends Formula {
  readonly act: NamedAct | null;
}

/** A longer line is no formula. */
const MAX_TOKENS = 600;

/** Words at which the formula may begin after the act's name. */
const BEGINS =
  /^(?:w|we|po|przed|dodaje|dopisuje|uchyla|skreśla|wykreśla|usuwa|użyt\S*|wprowadza|dokonuje|zastępuje|dotychczasow\S*|zmienia|otrzymuje|otrzymują|wyraz|wyrazy|słowa|słowo|kwotę|liczbę|zamiast)$/u;

const begins = (token: Token): boolean =>
  token.type === 'named'
    ? token.value !== 'act'
    : (token.type === 'word' && BEGINS.test(token.value)) || (token.type === 'mark' && token.value === ':');

/** What an act's name begins with: „W uchwale nr …”, „W załączniku nr 2 do uchwały …”, „W Regulaminie …”, „W § 3 uchwały …”. */
function readNamePath(tokens: readonly Token[], end: number): Scope | null {
  const cursor = new Cursor(tokens);
  cursor.take(/^zmienia$/u, /^się$/u);
  cursor.take(/^(?:w|we|do|z)$/u);
  const first = cursor.peek();
  if (first?.type === 'named' && first.value === 'act') return EMPTY_SCOPE;
  const places = cursor.attempt(readPlaces);
  if (places === null || cursor.at > end) return null;
  return { places };
}

/** „…stanowiącym załącznik nr 2 do uchwały…”: the number of a text that was called by its name. */
function statedAttachment(scope: Scope, name: string): Scope {
  const number = /stanowiąc\S+\s+załącznik(?:\s+(?:nr|numer)\.?\s*(\d+[a-z]?|[IVX]+))?\s+do/iu.exec(name);
  if (number === null) return scope;
  const step = { kind: 'zal' as const, number: (number[1] ?? '').toLowerCase() };
  const correct = (path: UnitPath): UnitPath => [step, ...path.filter(({ kind }) => kind !== 'zal')];
  if (scope.places.length === 0) return { places: [{ from: [step], to: null, part: 'unit' }] };
  return {
    places: scope.places.map((place) => ({
      ...place,
      from: correct(place.from),
      to: place.to === null ? null : correct(place.to),
    })),
  };
}

/** „W uchwale nr … w sprawie … (name) | w § 3 ust. 2 otrzymuje brzmienie: …”. The name ends where all the rest is a formula. */
function readAfterName(tokens: readonly Token[], text: string): Opening | null {
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || !begins(token)) continue;
    const scope = readNamePath(tokens, index);
    if (scope === null) return null;
    const name = text.slice(0, token.from);
    const start = token.type === 'mark' ? index + 1 : index;
    const context = statedAttachment(scope, name);
    if (start >= tokens.length) return { clauses: [], scope: context, act: namedAct(name) };
    const formula = readFormula(tokens, start, context);
    if (formula !== null) return { ...formula, act: namedAct(name) };
  }
  return null;
}

/** „§ 5 uchwały | nr … z dnia … w sprawie … | otrzymuje brzmienie: …”, „Uchyla się § 5 uchwały nr …”: the name stands inside or at the end. */
function readAroundName(tokens: readonly Token[], text: string): Opening | null {
  const owners = tokens.flatMap((token, index) => (token.type === 'named' && token.value === 'act' ? [index] : [])).slice(0, 2);
  for (const owner of owners) {
    for (let rest = owner + 2; rest <= tokens.length; rest++) {
      const next = tokens[rest];
      if (next !== undefined && !begins(next)) continue;
      const name = text.slice(tokens[owner]?.from ?? 0, next?.from ?? text.length);
      const act = namedAct(name);
      if (act === null) continue;
      const formula = readFormula([...tokens.slice(0, owner + 1), ...tokens.slice(rest)], 0, EMPTY_SCOPE);
      if (formula === null) continue;
      return { ...formula, act };
    }
  }
  return null;
}

/** The first line of a § or art. that amends: which act, and the change or where the changes listed below it begin. */
export function readOpening(tokens: readonly Token[], text: string): Opening | null {
  if (tokens.length > MAX_TOKENS) return null;
  const plain = readFormula(tokens, 0, EMPTY_SCOPE);
  if (plain !== null) return { ...plain, act: null };
  return readAfterName(tokens, text) ?? readAroundName(tokens, text);
}

/** „… prostuje się błąd …: w § 3 zamiast wyrazów „A” powinno być „B””: what a correction says first may be anything. */
export function readCorrection(tokens: readonly Token[], text: string): Opening | null {
  if (tokens.length > MAX_TOKENS) return null;
  for (const [index, token] of tokens.entries()) {
    if (!begins(token)) continue;
    const formula = readFormula(tokens, token.type === 'mark' ? index + 1 : index, EMPTY_SCOPE);
    if (formula !== null && (formula.clauses.length > 0 || formula.scope !== null)) {
      return { ...formula, act: namedAct(text.slice(0, token.from)) };
    }
  }
  return null;
}
