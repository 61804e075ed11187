import { describe, expect, it } from 'vitest';
import type { MoneyPhrase } from './money.ts';
import {
  DIVIDES,
  fundedItem,
  isAboutPast,
  isFundsIntroduction,
  isTaskSentence,
  opensYears,
  planningPhrases,
  programmeFunds,
  taskSums,
  yearOfItem,
} from './programme-funds.ts';

/** The same words as lines of a Word document break them, sums left whole. */
const broken = (words: string): string => words.replaceAll(/(?<!\d) | (?!\d)/g, '\u00a0\n ');

/** Those of the wordings that a question answers with yes, asked of each also as it stands broken. */
const yes = (ask: (words: string) => boolean, wordings: readonly string[]): string[] =>
  wordings.filter((words) => {
    expect([words, ask(broken(words))]).toEqual([words, ask(words)]);
    return ask(words);
  });

/** „100 000 zł = 10000000”: words of a sum and its grosze. */
const shown = (text: string, { amount, at, length }: MoneyPhrase): string =>
  `${text.slice(at, at + length).replace(/\.$/, '')} = ${amount === null ? '?' : String(amount / 100)}`;

describe('words about the funds of a whole programme', () => {
  const whole = [
    'Na realizację niniejszego Programu planuje się:',
    'Na realizację rocznego i wieloletniego wspólnego programu planuje się:',
    'Na wykonanie Programu współpracy przeznacza się:',
    'Na sfinansowanie programu przeznacza się:',
    'Na wdrożenie programu przeznacza się:',
    'Na realizację zadań w 2020 r. przeznacza się:',
    'Na realizację wszystkich zadań przeznacza się:',
    'Na wykonanie zadań przeznacza się:',
    'Na zlecanie zadań przeznacza się:',
    'Na dofinansowanie zadań przeznacza się:',
    'Na zadania publiczne przeznacza się:',
    'Na zadania priorytetowe przeznacza się:',
    'Na zadania objęte współpracą przeznacza się:',
    'Na zadania określone w § 5 przeznacza się:',
    'Wysokość środków wyniesie:',
    'Wysokość planowanych rocznie środków wyniesie:',
    'Pula dotacji wyniesie:',
    'Suma wydatków wyniesie:',
    'Kwota dotacji wyniesie:',
    'Łączna kwota wyniesie:',
    'Łączna planowana roczna wysokość wyniesie:',
    'Ogólna suma to:',
    'Całkowita pula to:',
    'Łączne środki to:',
    'Całkowity budżet to:',
    'Na współpracę z organizacjami przeznacza się:',
    'Budżet programu wynosi:',
    'Planuje się środki finansowe na:',
    'Środki planowane to:',
    'Środki finansowe przeznaczone to:',
    'Na program przeznacza się:',
    'Na niniejszy Program przeznacza się:',
    'Na roczny program współpracy przeznacza się:',
    'Na wieloletni program przeznacza się:',
    'Na cały program przeznacza się:',
    'Razem:',
    'Ogółem:',
    'Łącznie:',
    'Suma:',
    'Na realizację zadań w zakresie pożytku publicznego przeznacza się:',
    'Na realizację zadań w zakresie określonym w § 5 przeznacza się:',
  ];
  const others = [
    'Na zakup programu komputerowego przeznacza się:',
    'Na program „Klub seniora” przeznacza się:',
    'Na program"Klub" przeznacza się:',
    'Na programy zdrowotne przeznacza się:',
    'Dana program liczba:',
    'Razemnicy:',
    'Kwota razem:',
    'Na realizację zadańka:',
    'Niełączna kwota:',
    'Na sport przeznacza się:',
    'Na realizację bez jakichkolwiek innych dodatkowych zbędnych słów programu:',
    'Wysokość wszystkich planowanych rocznie środków:',
    'Łączna na jeden rok planowana kwota:',
    // What was spent.
    'Na realizację Programu wydatkowano:',
    'Na realizację Programu wydano:',
    'Na realizację Programu gmina wydała:',
    'Na realizację Programu przekazano:',
    'Na realizację Programu wykorzystano:',
    'Na realizację Programu przyznano:',
    'Na realizację Programu udzielono:',
    'Na realizację Programu rozdysponowano:',
    'Na realizację Programu poniesiono:',
    'Na zrealizowanie Programu oraz na program:',
    'Wydatki na realizację Programu wyniosły:',
    'Na realizację Programu wydana kwota to:',
    // One task, one organisation.
    'Na realizację zadania publicznego z zakresu sportu przeznacza się środki na:',
    'Na realizację zadań z dziedziny kultury przeznacza się:',
    'Na realizację zadań z obszaru kultury przeznacza się:',
    'Na realizację zadań w zakresie sportu przeznacza się:',
    'Na realizację zadań w sferze sportu przeznacza się:',
    'Na realizację zadań w obszarze sportu przeznacza się:',
    'Na realizację zadań w dziedzinie sportu przeznacza się:',
    'Na realizację zadania pn. Klub oraz zadań przeznacza się środki na:',
    'Na zadanie pod nazwą Klub przeznacza się środki na:',
    'Na zadanie pt. Klub przeznacza się środki na:',
    'Na zadanie „Klub” przeznacza się środki na:',
    'Na zadanie polegające na szkoleniu przeznacza się środki na:',
    'Na zadania dotyczące szkoleń przeznacza się środki na:',
    'Na zadania związane ze szkoleniem przeznacza się środki na:',
    'Środki na małe granty to:',
    'Środki na zadania w trybie art. 19a to:',
    'Środki na zadania w trybie art 19 a to:',
    'Środki na inicjatywę lokalną to:',
    'Środki na mikrodotacje to:',
    'Środki na mikrogranty to:',
    'Środki na pożyczki to:',
    'Środki na poręczenia to:',
    'Środki na jedną ofertę to:',
    'Środki na jedno zadanie to:',
    'Środki na jednego uczestnika to:',
    'Środki jednej organizacji na zadania to:',
    'Środki jednemu podmiotowi na zadania to:',
    'Kwota dotacji nie może przekroczyć:',
    'Kwota dotacji nie może być wyższa niż:',
    'Kwota dotacji nie może być większa niż:',
    'Maksymalna kwota dotacji to:',
    'Jednorazowa kwota dotacji to:',
    'Środki na wkład własny to:',
    'Kwota dotacji dla tej samej organizacji to:',
  ];

  it('open a list of years, and no words about a task, a limit or the past do', () => {
    expect(yes(opensYears, [...whole, ...others])).toEqual(whole);
  });

  it('open none where they name a sum themselves', () => {
    expect(opensYears('Na realizację Programu planuje się 100 000 zł.')).toBe(false);
  });

  it('tell the past from plans', () => {
    expect(
      yes(isAboutPast, ['W 2019 r. przekazano dotacje:', 'W 2019 r. wyniesiono', 'Niewydana kwota', 'Plan dotacji:']),
    ).toEqual(['W 2019 r. przekazano dotacje:', 'W 2019 r. wyniesiono']);
  });

  it('divide a sum', () => {
    const words = [
      'w tym',
      'z tego:',
      'z czego',
      'w podziale na',
      'podzieloną na zadania',
      'następująco:',
      'w tymże',
      'zew tym',
      'a',
    ];
    expect(yes((text) => DIVIDES.test(text), words)).toEqual(words.slice(0, 6));
  });

  it('introduce funds', () => {
    const words = [
      'środki:',
      'kwoty:',
      'dotacje',
      'przeznacza się',
      'wysokość',
      'budżet',
      'wydatki',
      'zadania:',
      'zadań',
      'w zł',
    ];
    expect(yes(isFundsIntroduction, [...words, 'zadaniami', 'złożone oferty', 'mazł', 'cele:'])).toEqual(words);
  });
});

describe('the year of an item', () => {
  it.each([
    ['w 2021 r.', 2021],
    ['rok 2022', 2022],
    ['na rok 1999', 1999],
    ['w roku 2023', 2023],
    ['2024', 2024],
    ['2024r', 2024],
    ['2024 rok', 2024],
    ['w 2024 roku', 2024],
    ['sport w 2021 r.', null],
    ['2021 r. i dalej', null],
    ['1821', null],
    ['sport', null],
  ])('named „%s” is %s', (name, year) => {
    expect([yearOfItem(name), yearOfItem(broken(` ${name} `))]).toEqual([year, year]);
  });
});

describe('the funds of a programme', () => {
  it.each<[string, [number, number], string[]]>([
    ['Na realizację Programu przeznacza się 100 000 zł.', [2020, 2020], ['100 000 zł = 100000']],
    ['Cele są stałe. Budżet programu wynosi 80 000 zł.', [2020, 2020], ['80 000 zł = 80000']],
    // What the sum is for stands after it.
    ['Planuje się kwotę 80 000 zł na realizację programu.', [2020, 2020], ['80 000 zł = 80000']],
    ['Planuje się kwotę 80 000 zł dla organizacji na realizację programu.', [2020, 2020], ['80 000 zł = 80000']],
    ['Planuje się kwotę 80 000 zł, kierując się celami na realizację programu.', [2020, 2020], []],
    ['Na jedną ofertę planuje się 80 000 zł na realizację programu.', [2020, 2020], []],
    ['Planuje się kwotę 80 000 zł na sport.', [2020, 2020], []],
    ['Na kulturę przeznacza się 20 000 zł.', [2020, 2020], []],
    ['Cele realizuje się stale.', [2020, 2020], []],
    // The past and other years are no plan.
    [
      'W 2019 r. wydatkowano 70 000 zł, a na realizację Programu przeznacza się 100 000 zł.',
      [2020, 2020],
      ['100 000 zł = 100000'],
    ],
    [
      'W 2019 r. na realizację Programu przeznaczono 70 000 zł, a w 2020 r. planowana wysokość środków to 90 000 zł.',
      [2020, 2020],
      ['90 000 zł = 90000'],
    ],
    // A sum of some years, and one for each.
    ['Na realizację Programu w 2020 r. przeznacza się 100 000 zł.', [2020, 2022], ['2020: 100 000 zł = 100000']],
    ['Na realizację Programu w latach 2020 i 2021 przeznacza się 100 000 zł.', [2020, 2022], ['100 000 zł = 100000']],
    ['Na realizację Programu w 2020 r. przeznacza się 100 000 zł.', [2020, 2020], ['100 000 zł = 100000']],
    [
      'Na realizację Programu planuje się w 2021 r. 100 000 zł, w 2022 r. 120 000 zł i w 2023 r. 130 000 zł.',
      [2021, 2023],
      ['2021: 100 000 zł = 100000', '2022: 120 000 zł = 120000', '2023: 130 000 zł = 130000'],
    ],
    [
      'Na realizację Programu planuje się w 2021 r. 100 000 zł i w 2021 r. 120 000 zł.',
      [2021, 2023],
      ['100 000 zł i w 2021 r. 120 000 zł = ?'],
    ],
    ['Na realizację Programu planuje się w 2021 r. 100 000 zł i 120 000 zł.', [2021, 2023], ['100 000 zł i 120 000 zł = ?']],
    // A sum and its parts, and sums of which none is the whole.
    [
      'Na realizację Programu przeznacza się 100 000 zł, w tym na sport 60 000 zł i na kulturę 40 000 zł.',
      [2020, 2020],
      ['100 000 zł = 100000'],
    ],
    [
      'Na realizację Programu przeznacza się 100 000 zł, a na inicjatywę lokalną 20 000 zł.',
      [2020, 2020],
      ['100 000 zł, a na inicjatywę lokalną 20 000 zł = ?'],
    ],
  ])('are read from „%s”', (text, years, wanted) => {
    const found = programmeFunds(text, years);
    expect(found.map((funds) => (funds.year === null ? '' : `${String(funds.year)}: `) + shown(text, funds))).toEqual(wanted);
  });

  it('are planned where neither the past nor another year is named', () => {
    const text = 'W 2019 r. wydano 10 zł, w 2020 r. 20 zł, w 2021 r. 30 zł, w 2022 r. 40 zł, a poza tym 50 zł i w 2018 r. 60 zł.';
    expect(planningPhrases(text, [2020, 2021]).map((phrase) => shown(text, phrase))).toEqual([
      '20 zł = 20',
      '30 zł = 30',
      '50 zł = 50',
    ]);
  });
});

describe('an item of a list', () => {
  it.each([
    ['kultura fizyczna – 275.000 zł;', 'kultura fizyczna', '275.000 zł = 275000'],
    ['Na zadania z zakresu kultury planuje się kwotę 20 000 zł.', 'Na zadania z zakresu kultury', '20 000 zł = 20000'],
    ['sport: w łącznej kwocie 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport w wysokości 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport w sumie 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport, kwota 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport, planowana dotacja: 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport, planowana wysokość: 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport, planowane środki: 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport, środki finansowe – 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport, dotacja 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport – na ten cel przeznacza się 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport – na to planuje się przeznaczyć 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport – zaplanowano 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport – przewidziano 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['sport wynosi 5 000 zł', 'sport', '5 000 zł = 5000'],
    ['w 2021 r. – 5 000 zł', 'w 2021 r.', '5 000 zł = 5000'],
    ['2021 – 5 000 zł', '2021', '5 000 zł = 5000'],
    ['50 000 zł na wypoczynek dzieci.', 'na wypoczynek dzieci', '50 000 zł = 50000'],
    ['50 000 zł na realizację wypoczynku dzieci ;', 'na realizację wypoczynku dzieci', '50 000 zł = 50000'],
    ['50 000 zł – z przeznaczeniem na wypoczynek', 'na wypoczynek', '50 000 zł = 50000'],
    ['kwotę 50 000 zł przeznacza się na wypoczynek', 'na wypoczynek', '50 000 zł = 50000'],
    ['a) 50 000 zł – wypoczynek', 'wypoczynek', '50 000 zł = 50000'],
    ['sport – 50 000 zł, w tym hala 20 000 zł i basen 30 000 zł', 'sport', '50 000 zł = 50000'],
    ['sport – 50 000 zł oraz kultura – 30 000 zł', 'sport', '50 000 zł oraz kultura – 30 000 zł = ?'],
  ])('„%s” names „%s” and its sum', (text, name, sum) => {
    const item = fundedItem(text);
    expect(item?.name).toBe(name);
    expect(item === null ? null : shown(text, item.phrase)).toBe(sum);
    expect(fundedItem(broken(text))?.name).toBe(name);
  });

  it('without a sum or a name funds nothing', () => {
    expect([fundedItem('sport'), fundedItem('50 000 zł.')]).toEqual([null, null]);
  });
});

describe('sentences about tasks', () => {
  it('begin with what they are for or name a task', () => {
    const tasks = [
      'Na sport przeznacza się środki.',
      'W zakresie sportu',
      'W sferze sportu',
      'W obszarze sportu',
      'W ramach sportu',
      'Gmina wspiera zadania',
      'Gmina wspiera wiele zadań',
    ];
    const others = [
      'Nakłady rosną.',
      'W gminie działa klub.',
      'Zadania w trybie art. 19a',
      'Na zadanie z art 19 a',
      'Klub na sport',
    ];
    expect(yes(isTaskSentence, [...tasks, ...others])).toEqual(tasks);
  });

  it.each([
    ['Na sport przeznacza się 100 000 zł, a na kulturę do 50 000 zł.', ['100 000 zł = 100000', 'do 50 000 zł = ?']],
    ['Cel jest stały. Na sport planuje się 100 000 zł.', ['100 000 zł = 100000']],
    ['Na sport przewiduje się 100 zł.', ['100 zł = 100']],
    ['Na sport zabezpiecza się 100 zł.', ['100 zł = 100']],
    ['Na sport przeznacza się do 50 000 zł.', []],
    ['Na sport przeznaczono i wydatkowano 100 000 zł.', []],
    ['Na sport wpłynęło 100 000 zł.', []],
    ['Gmina przeznacza 100 000 zł.', []],
  ])('plan sums: „%s”', (text, wanted) => {
    expect(taskSums(text).map((phrase) => shown(text, phrase))).toEqual(wanted);
  });
});
