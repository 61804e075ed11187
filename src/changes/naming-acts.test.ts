import { describe, expect, it } from 'vitest';
import { actFile } from '../testing/consolidated.ts';
import { lifeOf } from '../testing/life-of-acts.ts';

const BASE = actFile('baza', 'X/1/2019', '2019-03-01', '§ 1. Jeden.\n\n§ 2. Dwa.\n\n§ 3. Trzy.', 'wchodzi_w_zycie: 2019-04-01');
const OTHER = actFile('inna', 'X/2/2019', '2019-03-01', '§ 1. Obcy.\n\n§ 2. Drugi.', 'wchodzi_w_zycie: 2019-04-01');
const ONE = 'zmienia: [uchwaly/baza]';
const TWO = 'zmienia: [uchwaly/baza, uchwaly/inna]';

/** The wording that an amending act makes of the first of two acts, and notices beside it. */
function made(text: string, key = ONE): { wording: string[]; ledger: string[]; rules: string[] } {
  const keys = ['wchodzi_w_zycie: 2020-06-01', ...(key === '' ? [] : [key])];
  const { story, ledger, rules } = lifeOf([BASE, OTHER, actFile('zmiana', 'XX/2/2020', '2020-03-01', text, ...keys)]);
  return { wording: story.slice(1).map((line) => line.replace('2020-06-01 – …: ', '')), ledger, rules };
}

const WITHOUT_3 = ['par-1: Jeden. | par-2: Dwa. | par-3: (uchylony)'];
const WITHOUT_2_AND_3 = ['par-1: Jeden. | par-2: (uchylony) | par-3: (uchylony)'];
const UNCHANGED = 'par-1: Jeden. | par-2: Dwa. | par-3: Trzy.';

describe('an act', () => {
  it.each([
    ['§ 1. W uchwale nr X/1/2019 uchyla się § 3.', ONE],
    ['§ 1. W uchwale nr X/1/2019 uchyla się § 3.', TWO],
    ['§ 1. W uchwale Nr X / 1 / 2019 Rady Gminy Przykładowo uchyla się § 3.', ONE],
    ['§ 1. W uchwale z dnia 1 marca 2019 r. uchyla się § 3.', ONE],
    ['§ 1. W uchwale w sprawie regulaminu uchyla się § 3.', ONE],
    ['§ 1. W uchwale uchyla się § 3.', ONE],
    ['§ 1. Uchyla się § 3.', ONE],
  ])('is found by „%s” (%s)', (text, key) => {
    expect(made(text, key)).toMatchObject({ wording: WITHOUT_3, ledger: ['zmiana#par-1 applied'] });
  });

  it('is found by its number where no key states it, and the clerk is asked for the key', () => {
    expect(made('§ 1. W uchwale nr X/1/2019 uchyla się § 3.', '')).toMatchObject({
      wording: WITHOUT_3,
      rules: ['polecenie-bez-relacji'],
    });
  });

  it.each([
    ['W uchwale nr X/1/2019 z dnia 2 marca 2019 r.', ONE, 'wskazuje inny akt (uchwale nr X/1/2019 z dnia 2 marca 2019 r.)'],
    ['W uchwale z dnia 1 marca 2019 r.', TWO, 'wskazuje inny akt (uchwale z dnia 1 marca 2019 r.)'],
    ['W uchwale z dnia 7 marca 2019 r.', ONE, 'wskazuje inny akt (uchwale z dnia 7 marca 2019 r.)'],
    ['W uchwale nr I/9/2001', ONE, 'wskazuje inny akt (uchwale nr I/9/2001)'],
    ['W uchwale w sprawie statutu', ONE, 'nie zgadza się z tytułem tego aktu („w sprawie regulaminu”)'],
    ['W uchwale nr X/1/2019 w sprawie statutu', ONE, 'nie zgadza się z tytułem tego aktu („w sprawie regulaminu”)'],
    ['W uchwale', TWO, 'nie wiadomo, o którym akcie mówi polecenie'],
    ['', TWO, 'nie wiadomo, o którym akcie mówi polecenie'],
    ['W uchwale, o której mowa w § 7,', ONE, 'nie wiadomo, o którym akcie mówi polecenie'],
    ['W uchwale nr X/1/2019 i w uchwale nr X/2/2019', TWO, 'nie odczytano tego polecenia w całości'],
  ])('is not found for certain by „%s” (%s), and its readers are told', (name, key, reason) => {
    const { wording, ledger, rules } = made(`§ 1. ${name} ${name === '' ? 'Uchyla' : 'uchyla'} się § 3.`, key);
    expect(wording).toEqual([UNCHANGED, expect.stringContaining(reason)]);
    expect(wording[1]).toMatch(/^! uchwaly\/zmiana#par-1: /u);
    expect([ledger, rules]).toEqual([['zmiana#par-1 unapplied'], ['zmiana-niewprowadzona']]);
  });

  it('is that of the provision that the words point to', () => {
    const first = '§ 1. W uchwale nr X/1/2019 uchyla się § 3.';
    expect(made(`${first}\n\n§ 2. W uchwale, o której mowa w § 1, uchyla się § 2.`).wording).toEqual(WITHOUT_2_AND_3);
    const second = '§ 2. W uchwale nr X/2/2019 uchyla się § 1.\n\n§ 3. W uchwale, o której mowa w';
    expect(made(`${first}\n\n${second} § 1, uchyla się § 2.`, TWO).wording).toEqual(WITHOUT_2_AND_3);
    expect(made(`${first}\n\n${second} § 2, uchyla się § 2.`, TWO).wording).toEqual(WITHOUT_3);
    const points = '1) w uchwale nr X/2/2019 uchyla się § 1;\n\n2) w uchwale nr X/1/2019 uchyla się § 3.';
    const later = '§ 2. W uchwale, o której mowa w § 1';
    expect(made(`§ 1. Wprowadza się zmiany:\n\n${points}\n\n${later} pkt 2, uchyla się § 2.`, TWO).wording).toEqual(
      WITHOUT_2_AND_3,
    );
    expect(made(`§ 1. Wprowadza się zmiany:\n\n${points}\n\n${later} pkt 1, uchyla się § 2.`, TWO).wording).toEqual(WITHOUT_3);
  });
});

describe('new wording without quotation marks', () => {
  const IN = '§ 1. W uchwale nr X/1/2019';

  it.each([
    [`${IN} § 3 otrzymuje brzmienie:\n\n§ 3. Nowe.\n\n§ 2. Wykonanie.`, 'par-1: Jeden. | par-2: Dwa. | par-3: Nowe.'],
    [`${IN} po § 3 dodaje się § 3a o treści:\n\n§ 3a. Nowe.\n\n§ 2. Wykonanie.`, `${UNCHANGED} | par-3a: Nowe.`],
    [
      `${IN} po § 3 dodaje się § 4 i 5 w brzmieniu:\n\n§ 4. Nowe.\n\n§ 5. Nowsze.\n\n§ 2. Wykonanie.`,
      `${UNCHANGED} | par-4: Nowe. | par-5: Nowsze.`,
    ],
  ])('is taken where the act goes on with its own number: „%s”', (text, wording) => {
    expect(made(text)).toMatchObject({ wording: [wording], ledger: ['zmiana#par-1 applied'] });
  });

  it.each([
    `${IN} § 2 otrzymuje brzmienie:\n\n§ 2. Nowe.\n\n§ 2. Wykonanie.`,
    `${IN} § 3 otrzymuje brzmienie:\n\n§ 4. Nowe.\n\n§ 2. Wykonanie.`,
    `${IN} § 3 otrzymuje brzmienie:\n\n§ 3. Nowe.`,
    `${IN} § 3 otrzymuje brzmienie:\n\n§ 3. Nowe.\n\n§ 4. Wykonanie.`,
    `${IN} § 2–3 otrzymują brzmienie:\n\n§ 2. Nowe.\n\n§ 3. Nowe.\n\n§ 2. Wykonanie.`,
    `${IN} § 3 i 4 otrzymują brzmienie:\n\n§ 3. Nowe.\n\n§ 2. Wykonanie.`,
    `${IN} uchyla się § 1, a § 3 otrzymuje brzmienie:\n\n§ 3. Nowe.\n\n§ 2. Wykonanie.`,
    `${IN} § 3 otrzymuje brzmienie:`,
  ])('is not taken where that is doubtful: „%s”', (text) => {
    const { wording, ledger } = made(text);
    expect(wording).toEqual([UNCHANGED, expect.stringContaining('nie znaleziono nowego brzmienia')]);
    expect(ledger).toEqual(['zmiana#par-1 unapplied']);
  });
});

describe('an instruction', () => {
  it('that announces a list and has none is reported', () => {
    const { wording } = made('§ 1. W uchwale nr X/1/2019 wprowadza się następujące zmiany:\n\n§ 2. Wykonanie.');
    expect(wording).toEqual([UNCHANGED, '! uchwaly/zmiana#par-1: zapowiada zmiany, a żadnej nie wymienia']);
  });

  it('with words below it is none of it carried out', () => {
    const { wording } = made('§ 1. W uchwale nr X/1/2019 uchyla się § 3.\n\n1) oraz inne.\n\n§ 2. Wykonanie.');
    expect(wording).toEqual([UNCHANGED, expect.stringContaining('par-1: '), expect.stringContaining('par-1-pkt-1: ')]);
  });

  it('of a list is carried out though another is not', () => {
    const list = '1) uchyla się § 1;\n\n2) w § 2:\n\na) wyraz „Dwa” zastępuje się wyrazem „Para”,\n\nb) dodaje się wyrazy';
    const { wording, ledger } = made(
      `§ 1. W uchwale nr X/1/2019 wprowadza się następujące zmiany:\n\n${list};\n\n3) uchyla się § 3.`,
    );
    expect(wording).toEqual([
      'par-1: (uchylony) | par-2: Para. | par-3: (uchylony)',
      '! uchwaly/zmiana#par-1-pkt-2-lit-b: nie odczytano tego polecenia w całości',
    ]);
    expect(ledger).toEqual([
      'zmiana#par-1-pkt-1 applied',
      'zmiana#par-1-pkt-2-lit-a applied',
      'zmiana#par-1-pkt-2-lit-b unapplied',
      'zmiana#par-1-pkt-3 applied',
    ]);
  });
});
