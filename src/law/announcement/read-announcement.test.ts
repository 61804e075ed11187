import { describe, expect, it } from 'vitest';
import { readAnnouncement, type AnnouncementFacts } from './read-announcement.ts';
import type { Said } from './said.ts';
import type { AnnouncementBlock } from './statements.ts';

const blocksOf = (text: string): AnnouncementBlock[] => {
  const blocks: AnnouncementBlock[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('|')) {
      rows.push(
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
      continue;
    }
    closeTable();
    if (line.trim() !== '') blocks.push({ kind: 'line', text: line.replace(/^# /, ''), isHeading: line.startsWith('# ') });
  }
  closeTable();
  return blocks;
};

const read = (text: string, title = ''): AnnouncementFacts => readAnnouncement(blocksOf(text), title);

/** The values that were read whole; words in brackets where only in part. */
const shown = (facts: AnnouncementFacts): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts as unknown as Record<string, Said<unknown> | null>).flatMap(([key, fact]) =>
      fact === null ? [] : [[key, fact.read === 'whole' ? fact.value : [fact.words]]],
    ),
  );

describe('an announcement of a competition', () => {
  it('of a town is read from its numbered chapters', () => {
    const facts = read(`
Prezydent Miasta Wierzbin na podstawie art. 13 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie ogłasza otwarty konkurs ofert na realizację zadania publicznego w zakresie wspierania i upowszechniania kultury fizycznej
I. Rodzaj zadania
Zadanie publiczne pn. „Szkolenie sportowe dzieci i młodzieży”.
II. Wysokość środków publicznych przeznaczonych na realizację zadania
Na realizację zadania przeznacza się kwotę 250 000,00 zł (słownie: dwieście pięćdziesiąt tysięcy złotych).
III. Zasady przyznawania dotacji
Maksymalna kwota dotacji na jedną ofertę wynosi 40 000 zł. Wkład własny to co najmniej 5 000 zł.
IV. Termin realizacji zadania
Zadanie należy zrealizować w okresie od 1 lutego do 31 grudnia 2027 r.
V. Termin i miejsce składania ofert
1. Oferty należy składać do dnia 15 stycznia 2027 r. do godz. 15.30 w Biurze Podawczym Urzędu Miasta Wierzbin, ul. Rynek 1, 64-999 Wierzbin.
2. Decyduje data wpływu oferty do urzędu, a nie data stempla pocztowego.
VI. Tryb i termin wyboru ofert
Rozstrzygnięcie konkursu nastąpi do dnia 29 stycznia 2027 r.
Komisja konkursowa powołana zarządzeniem nr 12/2027 Prezydenta Miasta Wierzbin z dnia 4 stycznia 2027 r.
VII. Zadania tego samego rodzaju zrealizowane w 2026 roku
W 2026 r. na zadania tego samego rodzaju przekazano 230 000 zł.
VIII. Dodatkowe informacje
Informacji udziela Wydział Sportu, tel. 65 500 11 22, e-mail: sport@wierzbin.example.
`);
    expect(shown(facts)).toEqual({
      tasks: ['Szkolenie sportowe dzieci i młodzieży'],
      spheres: ['17'],
      amount: 250_000,
      realisation: { from: '2027-02-01', to: '2027-12-31' },
      deadline: { day: '2027-01-15', hour: '15:30' },
      place: 'W Biurze Podawczym Urzędu Miasta Wierzbin, ul. Rynek 1, 64-999 Wierzbin',
      resultBy: '2027-01-29',
      committee: [expect.stringContaining('zarządzeniem nr 12/2027') as unknown],
      contact: { unit: 'Wydział Sportu', email: 'sport@wierzbin.example', phone: '65 500 11 22' },
    });
  });

  it('of a gmina is read from its table of tasks', () => {
    const facts = read(`
# OGŁOSZENIE
Wójt Gminy Dolina ogłasza w dniu 18 grudnia 2026 r. otwarty konkurs ofert na realizację zadań publicznych w 2027 roku.
| Lp. | Nazwa zadania | Wysokość środków (zł) |
| 1. | Organizacja zajęć dla seniorów | 18 000 |
| 2. | Wypoczynek letni dzieci | 22 500,50 |
| | Razem | 40 500,50 |
Termin składania ofert: 11.01.2027 r., godz. 12:00
Miejsce składania ofert: Sekretariat Urzędu Gminy Dolina, pok. nr 3
Termin realizacji zadań: 01.02.2027 r. – 15.12.2027 r.
Do oferty należy dołączyć:
1) kopię statutu;
2) oświadczenie o rachunku bankowym.
`);
    expect(shown(facts)).toEqual({
      tasks: ['Organizacja zajęć dla seniorów', 'Wypoczynek letni dzieci'],
      amount: 40_500.5,
      announced: '2026-12-18',
      deadline: { day: '2027-01-11', hour: '12:00' },
      place: 'Sekretariat Urzędu Gminy Dolina, pok. nr 3',
      realisation: { from: '2027-02-01', to: '2027-12-15' },
      requirements: ['kopię statutu', 'oświadczenie o rachunku bankowym'],
    });
  });

  it('of a powiat is read from several tasks, each with its money', () => {
    const facts = read(`
Zarząd Powiatu Sosnowego ogłasza otwarty konkurs ofert na wsparcie zadań publicznych Powiatu w roku 2027.
Zadanie nr 1: „Rajdy piesze i rowerowe” – kwota 12.000 zł
Zadanie nr 2: „Przegląd zespołów ludowych” – kwota 8.000 zł
Oferty przyjmowane będą w nieprzekraczalnym terminie do 22 stycznia 2027 roku, do godziny 14:00.
Oferty składa się wyłącznie elektronicznie w generatorze ofert, a potwierdzenie złożenia oferty dostarcza się do dnia 25 stycznia 2027 r.
Otwarcie ofert i wybór ofert nastąpi w terminie 30 dni od dnia zakończenia naboru ofert.
`);
    expect(shown(facts)).toMatchObject({
      tasks: ['Rajdy piesze i rowerowe', 'Przegląd zespołów ludowych'],
      amount: 20_000,
      deadline: { day: '2027-01-22', hour: '14:00' },
      place: expect.stringContaining('generatorze ofert') as unknown,
      resultBy: [expect.stringContaining('30 dni') as unknown],
    });
  });

  it('keeps the words of a bound and says a relative term in part', () => {
    const facts = read(`
Burmistrz Miasteczka Lipno Małe ogłasza konkurs ofert z zakresu sportu.
Lipno Małe, dnia 20 grudnia 2026 r.
Na zadanie przeznacza się do 25.000 zł.
Oferty należy składać w terminie 21 dni od dnia ukazania się ogłoszenia.
Zadanie realizowane będzie od dnia podpisania umowy do 30 listopada 2027 r.
`);
    expect(shown(facts)).toEqual({
      amount: 'do 25\u00a0000 zł',
      deadline: ['Oferty należy składać w terminie 21 dni od dnia ukazania się ogłoszenia.'],
      announced: ['Lipno Małe, dnia 20 grudnia 2026 r.'],
      realisation: { from: null, to: '2027-11-30' },
      spheres: [expect.stringContaining('z zakresu sportu') as unknown],
    });
  });

  it('of a town with generator is read without former years, bounds of one offer and confirmations', () => {
    const facts = read(`
Prezydent Miasta Brzozowa ogłasza otwarty konkurs ofert na wsparcie zadań z zakresu działalności na rzecz osób w wieku emerytalnym pn. „Aktywny Senior”
§ 1. Rodzaj zadania i wysokość środków
1. Na realizację zadania planuje się przeznaczyć środki finansowe w wysokości do 80 000 zł.
2. Minimalna kwota dotacji wynosi 5 000 zł, a maksymalna 20 000 zł.
3. W 2026 roku na zadania tego rodzaju przeznaczono 75 000 zł, a w 2025 roku 70 000 zł.
§ 2. Termin i warunki realizacji zadania
1. Zadanie winno być zrealizowane w terminie od dnia zawarcia umowy do 15 grudnia 2027 r.
§ 3. Termin i sposób składania ofert
1. Oferty należy złożyć w terminie do 29 stycznia 2027 r. do godziny 15.00 za pomocą Generatora dostępnego na stronie www.generator.example.
2. Wydruk oferty (potwierdzenie złożenia) należy dostarczyć do Urzędu Miasta w ciągu 3 dni roboczych od upływu terminu składania ofert, tj. do 3 lutego 2027 r.
§ 4. Kryteria i termin wyboru ofert
1. Wybór ofert nastąpi nie później niż do dnia 26 lutego 2027 r.
2. Do opiniowania ofert Prezydent powoła komisję konkursową.
`);
    expect(shown(facts)).toEqual({
      tasks: ['Aktywny Senior'],
      spheres: ['10'],
      amount: 'do 80 000 zł',
      deadline: { day: '2027-01-29', hour: '15:00' },
      realisation: { from: null, to: '2027-12-15' },
      resultBy: '2027-02-26',
      place: 'Za pomocą Generatora dostępnego na stronie www.generator.example',
      committee: [expect.stringContaining('powoła komisję') as string],
    });
  });

  it('of a small town is read from a table of facts', () => {
    const facts = read(`
Burmistrz Gminy i Miasta Olszyny ogłasza otwarty konkurs ofert
| Rodzaj zadania | Upowszechnianie turystyki pieszej |
| Wysokość środków publicznych | 15 000,00 zł |
| Termin realizacji zadania | 1 marca 2027 r. – 30 listopada 2027 r. |
| Termin składania ofert | do 8 lutego 2027 r., godz. 14.30 |
| Miejsce składania ofert | Kancelaria Urzędu, ul. Długa 4, 62-100 Olszyny |
| Termin wyboru ofert | do 22 lutego 2027 r. |
`);
    expect(shown(facts)).toEqual({
      tasks: ['Upowszechnianie turystyki pieszej'],
      amount: 15_000,
      realisation: { from: '2027-03-01', to: '2027-11-30' },
      deadline: { day: '2027-02-08', hour: '14:30' },
      place: 'Kancelaria Urzędu, ul. Długa 4, 62-100 Olszyny',
      resultBy: '2027-02-22',
    });
  });

  it('in running prose is read with its legal basis left aside', () => {
    const facts = read(`
Na podstawie art. 11 ust. 2 i art. 13 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2024 r. poz. 1491) oraz uchwały nr XX/100/2026 Rady Miejskiej z dnia 26 listopada 2026 r. Burmistrz ogłasza otwarty konkurs ofert na realizację zadania z zakresu kultury, sztuki, ochrony dóbr kultury i dziedzictwa narodowego.
Kwota przeznaczona na dofinansowanie zadania w roku 2027 to 35 tys. zł.
Ofertę, sporządzoną na wzorze określonym w rozporządzeniu z dnia 24 października 2018 r., należy złożyć w sekretariacie Urzędu Miejskiego (pokój nr 5) w nieprzekraczalnym terminie do dnia 12 lutego 2027 r. do godz. 14³⁰ (decyduje data wpływu).
Komisja konkursowa w składzie:
1) Jan Próbny – przewodniczący,
2) Anna Próbna – członek.
Informacje: tel. 65 123 45 67.
`);
    expect(shown(facts)).toEqual({
      spheres: ['16'],
      amount: 35_000,
      deadline: { day: '2027-02-12', hour: '14:30' },
      place: 'W sekretariacie Urzędu Miejskiego (pokój nr 5)',
      committee: ['Jan Próbny – przewodniczący', 'Anna Próbna – członek'],
      contact: { unit: null, email: null, phone: '65 123 45 67' },
    });
  });

  it('takes the whole pool and not what one offer may get', () => {
    expect(
      shown(
        read(`
Łączna pula środków: 120 000 zł
Kwota na zadanie nr 1 wynosi 70 000 zł, a na zadanie nr 2 wynosi 50 000 zł.
Wysokość dotacji dla jednej oferty: do 10 000 zł
`),
      )['amount'],
    ).toBe(120_000);
  });

  it('says in part what has two different ends', () => {
    expect(
      shown(
        read(`
Oferty na zadanie nr 1 należy składać do 10 stycznia 2027 r.
Oferty na zadanie nr 2 należy składać do 20 stycznia 2027 r.
`),
      )['deadline'],
    ).toEqual([expect.stringContaining('10 stycznia') as unknown]);
  });

  it.each([
    ['Termin składania ofert upływa w dniu 15 stycznia 2027 r. o godz. 15.00', '2027-01-15', '15:00'],
    ['Do dnia 15 stycznia 2027 r. należy składać oferty na realizację zadania.', '2027-01-15', null],
    ['Ofertę należy złożyć w ciągu 21 dni od ukazania się ogłoszenia, tj. do 15.01.2027 r. do godz. 9', '2027-01-15', '09:00'],
    [
      'Oferty będą przyjmowane od 27 grudnia 2026 r. do 17 stycznia 2027 r. w godzinach pracy urzędu (godz. 7.30–15.30).',
      '2027-01-17',
      null,
    ],
    ['Rozpatrzone zostaną oferty, które wpłyną do godz. 12.00 w dniu 15 stycznia 2027 r.', '2027-01-15', '12:00'],
    ['Termin składania ofert na realizację zadania: 15-01-2027, do końca dnia', '2027-01-15', null],
    ['Oferty należy składać do dnia 15 stycznia 2027 r. (piątek) do godziny 15.30.', '2027-01-15', '15:30'],
    ['Termin naboru wniosków: od 2 stycznia do 15 stycznia 2027 r.', '2027-01-15', null],
  ])('gives the end of „%s”', (line, day, hour) => {
    expect(shown(read(line))['deadline']).toEqual({ day, hour });
  });

  it.each([
    'Braki formalne można uzupełnić do 15 stycznia 2027 r., a oferty uzupełnione po terminie odrzuca się.',
    'Sprawozdanie ze złożonej oferty przesyła się do 15 stycznia 2028 r.',
    'Oferty przygotowuje się według rozporządzenia z dnia 24 października 2018 r.',
  ])('gives no end where „%s” is all it says', (line) => {
    expect(shown(read(line))['deadline']).toBeUndefined();
  });

  it.each([
    ['Wyniki konkursu zostaną ogłoszone do 31 stycznia 2027 r.', { resultBy: '2027-01-31' }],
    ['Kwota dotacji nie może przekroczyć 25 000 zł.', { amount: ['Kwota dotacji nie może przekroczyć 25 000 zł.'] }],
    ['Zadanie należy zrealizować w roku 2027.', { realisation: ['Zadanie należy zrealizować w roku 2027.'] }],
    ['Oferty można składać: osobiście w biurze albo pocztą.', { place: 'Osobiście w biurze albo pocztą' }],
    ['Data publikacji: 22.12.2026', { announced: '2026-12-22' }],
  ])('says of „%s” no more than it says', (line, expected) => {
    expect(shown(read(line))).toEqual(expected);
  });

  it('leaves aside what was given in former years', () => {
    const facts = read(`
II. Wysokość środków na realizację zadań w 2027 r.
Na zadania przeznacza się 90 000 zł.
III. Zadania zrealizowane w 2026 r.
1) sport – kwota 100 000 zł;
2) kultura – kwota 50 000 zł.
`);
    expect(shown(facts)).toEqual({ amount: 90_000 });
  });

  it('is silent where it says nothing', () => {
    expect(shown(read('Zapraszamy na piknik organizacji pozarządowych.'))).toEqual({});
  });
});
