import { describe, expect, it } from 'vitest';
import { readActName } from './act-name.ts';
import { Cursor } from './cursor.ts';
import { tokenise } from './tokens.ts';

/** What is read of the name of an act, and the words of the line after it. */
function read(text: string, mayBeBare = false) {
  const cursor = new Cursor(tokenise(text), text);
  const act = readActName(cursor, mayBeBare);
  return act === null ? null : { ...act, rest: text.slice(cursor.peek()?.from ?? text.length) };
}

const END = 'uchyla się';

describe('the number of an act', () => {
  it.each([
    ['uchwały nr XV/200/2019', 'XV/200/2019'],
    ['uchwały Nr XV/200/2019', 'XV/200/2019'],
    ['uchwały nr. XV/200/2019', 'XV/200/2019'],
    ['uchwały numer XV/200/2019', 'XV/200/2019'],
    ['uchwały nr  II / 13 / 2010', 'II/13/2010'],
    ['uchwały nr II/ 13/2010', 'II/13/2010'],
    ['uchwały nrXV/200/2019', 'XV/200/2019'],
    ['zarządzenia nr 71/2019', '71/2019'],
    ['zarządzenia nr 0050.71.2019', '0050.71.2019'],
    ['rozstrzygnięcia nadzorczego nr NK-IV.4131.3.2019', 'NK-IV.4131.3.2019'],
    ['rozstrzygnięcie nr KN–I.4131', 'KN–I.4131'],
  ])('of „%s” is %s', (name, number) => {
    expect(read(`${name} ${END}`)?.number ?? null).toBe(number);
  });

  it.each([
    'z dnia 1 marca 2019 r.',
    'z  dnia  1  marca  2019  r.',
    'z dnia 1 marca 2019 roku',
    'z dnia 1 marca 2019r.',
    'z dnia 1 marca 2019 r',
    'z dnia 1 marca 2019',
    'z dn. 1.03.2019 r.',
    'z 01.03.2019 r.',
    'dnia 1 marca 2019 r.',
    '1 marca 2019 r.',
  ])('may be followed by its day: „%s”', (day) => {
    expect(read(`uchwały nr X/1/2019 ${day} ${END}`)).toMatchObject({ number: 'X/1/2019', date: '2019-03-01', rest: END });
    expect(read(`uchwały ${day} nr X/1/2019 ${END}`)).toMatchObject({ number: 'X/1/2019', date: '2019-03-01', rest: END });
  });

  it('keeps no number but the first, and no day but the first', () => {
    expect(read('uchwały nr X/1/2019 nr X/2/2019')).toMatchObject({ number: 'X/1/2019', rest: 'nr X/2/2019' });
    expect(read('uchwały z dnia 1 marca 2019 r. z dnia 2 marca 2019 r.')).toMatchObject({
      date: '2019-03-01',
      rest: 'z dnia 2 marca 2019 r.',
    });
  });
});

describe('the organ of an act', () => {
  it.each([
    'Rady Gminy Brzozowo',
    'Rady  Miejskiej  w  Kalinowie',
    'Rady Miejskiej we Wschowie',
    'RADY GMINY BRZOZOWO',
    'RADY MIEJSKIEJ W KALINOWIE',
    'Rady Gminy Bielsko-Biała',
    'Rady Gminy Kalinów nad Wartą',
    'Rady Miasta i Gminy Kalinów',
    'Rady m. st. Warszawy',
    'Prezydenta m.st. Warszawy',
    'PREZYDENTA MIASTA',
    'Wójta Gminy Brzozowo',
    'WÓJTA GMINY BRZOZOWO',
    'Burmistrza Kalinowa',
    'BURMISTRZA KALINOWA',
    'Starosty Kalinowskiego',
    'Starostwa Kalinowskiego',
    'STAROSTY KALINOWSKIEGO',
    'Zarządu Powiatu',
    'ZARZĄDU POWIATU',
    'Sejmiku Województwa Wielkopolskiego',
    'SEJMIKU WOJEWÓDZTWA',
    'Marszałka Województwa',
    'MARSZAŁKA WOJEWÓDZTWA',
    'Wojewody Wielkopolskiego',
    'WOJEWODY WIELKOPOLSKIEGO',
    'Ministra Rozwoju, Pracy i Technologii',
    'Ministra ds. Unii Europejskiej',
    'MINISTRA ZDROWIA',
    'Prezesa Rady Ministrów',
    'PREZESA RADY MINISTRÓW',
    'Kolegium Regionalnej Izby Obrachunkowej',
    'KOLEGIUM IZBY',
    'Komisji Europejskiej',
    'KOMISJI EUROPEJSKIEJ',
    'Zgromadzenia Związku Gmin',
    'ZGROMADZENIA ZWIĄZKU',
  ])('„%s” is part of its name', (organ) => {
    expect(read(`uchwały ${organ} nr X/1/2019 ${END}`)).toMatchObject({ number: 'X/1/2019', rest: END });
    expect(read(`uchwały ${organ} z dnia 1 marca 2019 r. ${END}`)).toMatchObject({ date: '2019-03-01', rest: END });
  });

  it.each([
    ['uchwały Rady Gminy w § 5', 'w § 5'],
    ['uchwały Rady Gminy w całości', 'w całości'],
    ['uchwały Rady Gminy Dz. U. poz. 5', 'Dz. U. poz. 5'],
    ['uchwały Biura Rady', 'Biura Rady'],
  ])('of „%s” ends before „%s”', (name, rest) => {
    expect(read(name, true)?.rest).toBe(rest);
  });
});

describe('what else the name of an act says', () => {
  it.each([
    '(Dz. Urz. Woj. Wielkopolskiego z 2019 r. poz. 123)',
    '(tekst jednolity (Dz. U. poz. 5) ze zm.)',
    ', z późn. zm.',
    'z pózn. zm.',
    'z późn zm.',
    'z późn.zm.',
    'ze zm.',
    'ze  zmianami',
    'ze zmianą',
    'z  późniejszymi  zmianami',
    'z późniejszymi zmian',
    'ogłoszonej w Dzienniku Urzędowym Województwa Wielkopolskiego z 2019 r. poz. 123',
    'opublikowana  w  Dzienniku  Ustaw z 2019 r. poz.123',
    'ogłoszonej w Dz. Urz. Woj. Wielkopolskiego z 2019 r. poz 123',
    'ogłoszonej w Dz.U. z 2019 r. poz. 123',
    'zmienionej uchwałą nr X/2/2019',
    'zmienionej uchwałą nr X/2/2019 z dnia 2 marca 2019 r.',
    'zmienionej nr X/2/2019 z dnia 2 marca 2019 r. (Dz. Urz. poz. 5)',
    'zmienionej uchwałą nr X/2/2019 z dnia 2 marca 2019 r. i uchwałą nr X/3/2019',
    'zmienionej uchwałą nr X/2/2019 z dnia 2 marca 2019 r. (Dz. Urz. poz. 5), nr X/3/2019 z dnia 3 marca 2019 r.',
    'zmienionej uchwałą nr X/2/2019 oraz nr X/3/2019',
    'zwanej dalej „uchwałą”',
    'wymienionej wyżej',
    'powołanej powyżej',
    'wskazanej wyżej',
    'przywołanej wyżej',
  ])('is taken with it: „%s”', (words) => {
    expect(read(`uchwały nr X/1/2019 ${words} ${END}`)).toMatchObject({
      number: 'X/1/2019',
      date: null,
      title: null,
      pointer: null,
      rest: END,
    });
  });

  it.each([
    '(Dz. Urz. poz. 5',
    'zmienionej w części',
    'zmienionej wcześniej',
    'zwanej uchwałą',
    'zwanej dalej uchwałą',
    'wymienionej niżej',
    'ogłoszonej na tablicy',
    'ogłoszonej w Dzienniku Urzędowym, poz. 5',
    'z zakresu',
    ') poz. 5',
  ])('is left where it is no such words: „%s”', (words) => {
    expect(read(`uchwały nr X/1/2019 ${words}`)?.rest).toBe(words);
  });

  it.each([
    ['uchwały w sprawie statutu sołectwa', 'statutu sołectwa'],
    ['uchwały w sprawie: statutu', 'statutu'],
    ['uchwały ws. statutu', 'statutu'],
    ['ustawy o samorządzie gminnym', 'samorządzie gminnym'],
    ['ustawy z dnia 8 marca 1990 r. – Prawo wodne', 'Prawo wodne'],
    ['ustawy z dnia 8 marca 1990 r. – prawo wodne', null],
    ['uchwały zmieniającej uchwałę  w sprawie statutu', 'zmieniającej uchwałę w sprawie statutu'],
    ['uchwały zmieniającej statut', null],
    ['uchwały nr X/1/2019 w sprawie statutu w sprawie planu', 'statutu w sprawie planu'],
    ['uchwały w sprawie', null],
  ])('title: of „%s” it is %s', (name, title) => {
    expect(read(name)?.title ?? null).toBe(title);
  });

  it.each([
    ['uchwały, o której mowa w § 1', [['par', '1']]],
    [
      'zarządzenia, o którym mowa w § 1 ust. 2 pkt 3 niniejszego zarządzenia',
      [
        ['par', '1'],
        ['ust', '2'],
        ['pkt', '3'],
      ],
    ],
    ['uchwał, o których mowa w § 1', [['par', '1']]],
    [
      'uchwały wymienionej w § 1 pkt 2',
      [
        ['par', '1'],
        ['pkt', '2'],
      ],
    ],
    ['uchwały powołanej w § 1', [['par', '1']]],
    ['uchwały wskazanej w § 1', [['par', '1']]],
    ['uchwały określonej w § 1', [['par', '1']]],
    ['uchwały zmienianej w § 1', [['par', '1']]],
    ['uchwały opisanej w § 1', [['par', '1']]],
  ])('pointer: „%s” points to %j', (name, path) => {
    const pointer = path.map(([kind, number]) => ({ kind, number }));
    expect(read(`${name} ${END}`)).toMatchObject({ pointer, title: null, rest: END });
  });

  it.each([
    'uchwały, o której mowa w statucie',
    'uchwały, o której mowa w § 1 i 2',
    'uchwały, o której mowa w art. 5',
    'uchwały wymienionej na końcu',
    'uchwały, o której mowa § 1',
  ])('„%s” points to nothing', (name) => {
    expect(read(name)?.pointer ?? null).toBeNull();
  });
});

describe('an act meant by a word that points back', () => {
  it.each([
    'ww. uchwały',
    'ww uchwale',
    'wyżej wymienionej uchwały',
    'wymienionego zarządzenia',
    'powołanej uchwały',
    'przywołanej uchwały',
    'zmienianej uchwały',
    'zmienianego zarządzenia',
    'zaskarżonej uchwały',
    'przedmiotowej uchwały',
    'powyższej uchwały',
    'tej uchwały',
    'tejże uchwały',
    'tę uchwałę',
    'to zarządzenie',
    'tegoż zarządzenia',
    'tego zarządzenia',
    'wspomnianej uchwały',
    'cytowanej uchwały',
    'wskazanej uchwale',
    'przytoczonemu zarządzeniu',
    'całej uchwały',
  ])('„%s”', (name) => {
    expect(read(`${name}  ${END}`)).toMatchObject({ words: name, number: null, rest: END });
  });

  it.each(['niniejszej uchwały', 'uchwały', 'każdej uchwały', 'ww. Regulaminu', 'Regulaminu nr 5'])('not „%s”', (name) => {
    expect(read(name)).toBeNull();
  });

  it('may be bare only where the formula allows it', () => {
    expect(read('Uchwale w § 5', true)).toMatchObject({ kind: 'uchwale', words: 'Uchwale', rest: 'w § 5' });
  });
});

it('says the words of the name as they stand, with single spaces', () => {
  expect(read(`Uchwały  nr X/1/2019\nRady Gminy, ${END}`)?.words).toBe('Uchwały nr X/1/2019 Rady Gminy');
  expect(read('uchwały Rady Gminy nr X/1/2019')?.kind).toBe('uchwały');
});

it('skips a statute named within the title, with its chain of units', () => {
  const title =
    'współpracy z podmiotami wymienionymi w art. 3 ust. 3 pkt 1 lit. a tiret 2 i art. 5 oraz art. 7 lub 8, 9–11 ustawy z dnia 24 kwietnia 2003 r. o wolontariacie';
  expect(read(`uchwały w sprawie ${title}`)?.title).toBe(title);
  expect(read('uchwały w sprawie opłat art. 3 oraz przepisów ustawy')?.title).toBe('opłat');
});
