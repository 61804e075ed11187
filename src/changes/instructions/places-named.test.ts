import { describe, expect, it } from 'vitest';
import { readFormula } from '../../law/amending/formula.ts';
import { EMPTY_SCOPE } from '../../law/amending/scope.ts';
import type { FormulaScope } from '../../law/amending/scope.ts';
import { tokenise } from '../../law/amending/tokens.ts';
import { stepsOfId } from '../../model/steps-of-id.ts';
import type { UnitPath } from '../../types.ts';
import { pathsOfClause } from './paths-of-clause.ts';
import { placesNamed } from './places-named.ts';

const id = (path: UnitPath): string => path.map(({ kind, number }) => `${kind}-${number}`).join('-');

describe('words that no formula reads', () => {
  const IN: FormulaScope = { places: [{ from: stepsOfId('par-7'), to: null, part: 'unit' }] };

  it.each<[string, FormulaScope, string | null, readonly string[]]>([
    ['W uchwale nr X/1/2019 w § 5 jakoś się zmienia ust. 2', EMPTY_SCOPE, 'X/1/2019', ['par-5', 'par-5-ust-2']],
    ['w § 5 i § 6 jakoś się zmienia ust. 2', EMPTY_SCOPE, null, ['par-5', 'par-6', 'par-5-ust-2']],
    ['jakoś się zmienia ust. 2', IN, null, ['par-7-ust-2']],
    ['jakoś się zmienia', IN, null, ['par-7']],
    ['jakoś się zmienia', EMPTY_SCOPE, null, []],
    ['w § 5 uchwały nr X/1/2019 jakoś się zmienia', EMPTY_SCOPE, 'X/1/2019', ['par-5']],
    ['W uchwale nr X/1/2019 i uchwale nr X/2/2019 jakoś się zmienia § 5', EMPTY_SCOPE, 'X/1/2019', ['par-5']],
    [
      'w § 1 a w § 2 a w § 3 a w § 4 a w § 5 a w § 6 a w § 7 a w § 8 a w § 9 a w § 10 a w § 11',
      EMPTY_SCOPE,
      null,
      ['par-1', 'par-2', 'par-3', 'par-4', 'par-5', 'par-6', 'par-7', 'par-8', 'par-9', 'par-10'],
    ],
  ])('name an act and units all the same: „%s”', (text, scope, act, paths) => {
    const named = placesNamed(tokenise(text), text, scope);
    expect([named.act?.number ?? null, named.paths.map(id)]).toEqual([act, paths]);
  });
});

describe('the units that an order is about', () => {
  it.each<[string, readonly string[]]>([
    ['w § 5 ust. 2 i 3 otrzymują brzmienie: „2. A. 3. B.”', ['par-5-ust-2', 'par-5-ust-3']],
    ['uchyla się § 5 i 7', ['par-5', 'par-7']],
    ['stwierdza się nieważność § 5 uchwały nr X/1/2019', ['par-5']],
    ['w § 5 i 6 wyraz „klub” zastępuje się wyrazem „dom”', ['par-5', 'par-6']],
    ['w § 5 pkt 2 na końcu kropkę zastępuje się średnikiem', ['par-5-pkt-2']],
    ['w § 4 w tabeli po poz. 2 dodaje się poz. 3 w brzmieniu: „3”', ['par-4']],
    ['w § 4 w tabeli skreśla się poz. 2', ['par-4']],
    ['po § 5 dodaje się § 5a i 5b w brzmieniu: „§ 5a. A. § 5b. B.”', ['par-5a', 'par-5b']],
    ['w pkt 2 dodaje się ppkt 2.5 w brzmieniu: „2.5. Opis.”', ['pkt-2']],
    ['w § 5 dodaje się zdanie drugie w brzmieniu: „Nowe.”', ['par-5']],
    ['w § 1 ust. 2 i 3 oznacza się jako ust. 3 i 4', ['par-1-ust-2', 'par-1-ust-3']],
    ['załącznik nr 2 otrzymuje brzmienie określone w załączniku do niniejszej uchwały', ['zal-2']],
    ['Traci moc uchwała nr X/1/2019', []],
  ])('„%s”', (text, paths) => {
    const clauses = readFormula(tokenise(`${text}.`), `${text}.`)?.clauses ?? [];
    expect(clauses).not.toEqual([]);
    expect(clauses.flatMap(pathsOfClause).map(id)).toEqual(paths);
  });
});
