import { describe, expect, it } from 'vitest';
import { briefEffect } from '../../testing/brief-effect.ts';
import { readFormula } from './formula.ts';
import { tokenise } from './tokens.ts';

const COUNCIL = 'uchwały nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. w sprawie regulaminu';

function read(
  line: string,
): { number: string | null | undefined; date: string | null | undefined; says: readonly string[] } | null {
  const opening = readFormula(tokenise(line), line);
  if (opening === null) return null;
  const scope =
    opening.scope?.places.map((place) => briefEffect({ type: 'repeal', targets: [place] }).replace('repeal', 'below')) ?? [];
  return {
    number: opening.act?.number,
    date: opening.act?.date,
    says: [...opening.clauses.map(briefEffect), ...(opening.scope !== null && scope.length === 0 ? ['below .'] : scope)],
  };
}

describe('the line that names the amended act', () => {
  it.each([
    `Zmienia się załącznik nr 2 do ${COUNCIL} w ten sposób, że:`,
    `Załącznik nr 2 do ${COUNCIL} zmienia się następująco:`,
    `Wprowadza się następujące zmiany w załączniku nr 2 do ${COUNCIL}:`,
    `W regulaminie najmu stanowiącym załącznik nr 2 do ${COUNCIL} wprowadza się zmiany:`,
  ])('opens changes of an attachment: „%s”', (line) => {
    expect(read(line)).toEqual({ number: 'X/1/2019', date: '2019-03-01', says: ['below zal-2'] });
  });

  it.each([
    `Do ${COUNCIL} wprowadza się następujące zmiany:`,
    `W treści ${COUNCIL} dokonuje się poniższych zmian:`,
    `Dokonuje się zmian w uchwale ${COUNCIL.slice(8)} w następującym zakresie:`,
    `W uchwale ${COUNCIL.slice(8)} wprowadza się zmiany o następującej treści:`,
    `W uchwale ${COUNCIL.slice(8)} wprowadza się zmiany polegające na:`,
    `Zmienia się uchwałę ${COUNCIL.slice(8)} następująco:`,
    `Postanawia się zmienić uchwałę ${COUNCIL.slice(8)} w następujący sposób:`,
  ])('opens changes of an act: „%s”', (line) => {
    expect(read(line)).toEqual({ number: 'X/1/2019', date: '2019-03-01', says: ['below .'] });
  });

  it.each([
    [
      'W rozporządzeniu Prezesa Rady Ministrów z dnia 27 sierpnia 2020 r. w sprawie szczegółowego zakresu działania Ministra Zdrowia w załączniku pkt 3 otrzymuje brzmienie: „3) X;”',
      { number: null, date: '2020-08-27', says: ['replace zal/pkt-3'] },
    ],
    [
      'W uchwale Nr XV / 200 / 2019 Rady Gminy z dnia 24 października 2019 roku w sprawie zasad, o których mowa w art. 5 ust. 2 ustawy (Dz. Urz. Woj. Wielkopolskiego poz. 100), wprowadza się następujące zmiany:',
      { number: 'XV/200/2019', date: '2019-10-24', says: ['below .'] },
    ],
    [
      'W ustawie z dnia 6 września 2001 r. - Prawo farmaceutyczne w art. 86:',
      { number: null, date: '2001-09-06', says: ['below art-86'] },
    ],
    [
      'W uchwale nr X/1/2019 Rady Gminy z dnia 1 marca 2019 r. w sprawie programu współpracy z podmiotami wymienionymi w art. 3 ust. 3 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego, na 2020 rok w § 3 w ust. 1 uchyla się pkt 2.',
      { number: 'X/1/2019', date: '2019-03-01', says: ['repeal par-3/ust-1/pkt-2'] },
    ],
    [
      'W Statucie Gminy Karnice stanowiącym załącznik do uchwały Nr VIII/47/2003 Rady Gminy w Karnicach z dnia 31 maja 2003 r. w sprawie Statutu Gminy Karnice (Dz. Urz. Woj. Zachodniopomorskiego Nr 57, poz. 1017) wprowadza się następującą zmianę: pkt 4 § 33 otrzymuje brzmienie: „Klub radnych może być utworzony przez co najmniej 5 radnych.”',
      { number: 'VIII/47/2003', date: '2003-05-31', says: ['replace zal/par-33/pkt-4'] },
    ],
    [
      `W załączniku nr 2 do ${COUNCIL} w § 5 ust. 2 otrzymuje brzmienie: „2. X.”`,
      { number: 'X/1/2019', date: '2019-03-01', says: ['replace zal-2/par-5/ust-2'] },
    ],
    [`§ 5 ${COUNCIL} otrzymuje brzmienie: „§ 5. X.”`, { number: 'X/1/2019', date: '2019-03-01', says: ['replace par-5'] }],
    [`W § 3 ${COUNCIL} wprowadza się następujące zmiany:`, { number: 'X/1/2019', date: '2019-03-01', says: ['below par-3'] }],
    [`Uchyla się § 5 ${COUNCIL}.`, { number: 'X/1/2019', date: '2019-03-01', says: ['repeal par-5'] }],
    [
      `Po § 5 ${COUNCIL} dodaje się § 5a w brzmieniu: „§ 5a. X.”`,
      { number: 'X/1/2019', date: '2019-03-01', says: ['insert par-5a after par-5'] },
    ],
    [
      'Zmienia się uchwałę nr X/1/2019 Rady Gminy z dnia 1 marca 2019 r. w sprawie regulaminu w ten sposób, że § 3 otrzymuje brzmienie: „§ 3. X.”',
      { number: 'X/1/2019', date: '2019-03-01', says: ['replace par-3'] },
    ],
    [
      'W uchwale nr X/1/2019 Rady Gminy z dnia 1 marca 2019 r. w sprawie regulaminu, zmienionej uchwałą nr XX/5/2020 z dnia 5 maja 2020 r., wprowadza się następujące zmiany:',
      { number: 'X/1/2019', date: '2019-03-01', says: ['below .'] },
    ],
    [
      'Załącznik nr 1 do uchwały nr X/1/2019 Rady Gminy z dnia 1 marca 2019 r. otrzymuje brzmienie określone w załączniku do niniejszej uchwały.',
      { number: 'X/1/2019', date: '2019-03-01', says: ['replace zal-1 from zal'] },
    ],
    [
      'W Regulaminie przyznawania stypendiów stanowiącym załącznik nr 1 do uchwały nr X/1/2019 Rady Gminy z dnia 1 marca 2019 r. wprowadza się następujące zmiany:',
      { number: 'X/1/2019', date: '2019-03-01', says: ['below zal-1'] },
    ],
  ])('is read: „%s”', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it('may follow the legal basis and what a correction says of the error', () => {
    const line =
      'Na podstawie art. 18b ust. 1 ustawy z dnia 20 lipca 2000 r. prostuje się w uchwale nr X/1/2019 następujący błąd: w § 2 w ust. 2 zamiast wyrazów „A” powinno być „B”.';
    expect(read(line)).toEqual({ number: 'X/1/2019', date: null, says: ['replace par-2/ust-2 [A|B]'] });
  });
});
