import { describe, expect, it } from 'vitest';
import {
  columnRole,
  headingYear,
  isBareTotalHeading,
  isGroupHeading,
  isIndicatorHeading,
  isPartLabel,
  isSpendingHeading,
  isTotalHeading,
  isYearHeading,
  moneyUnit,
  totalLabel,
  unitRemark,
} from './table-headings.ts';

/** The same words broken as a cell of a Word table breaks them. */
const broken = (words: string): string => ` ${words.replaceAll(' ', '\u00a0\n ')}\n`;

/** Those of the wordings that a question answers with yes, asked of each also as it stands broken. */
const yes = (ask: (words: string) => boolean, wordings: readonly string[]): string[] =>
  wordings.filter((words) => {
    const answer = ask(words);
    expect(ask(broken(words))).toBe(answer);
    return answer;
  });

describe('headings of columns', () => {
  it.each([
    ['number', ['Lp.', 'L.p.', 'LP', 'L. p.', 'Nr', 'Nr zadania', 'Nr kol.', 'Nr kolejny', 'Numer', 'Poz.', 'Poz', '#']],
    [
      'task',
      [
        'Zadanie priorytetowe',
        'Rodzaj zadania',
        'Zakres zadań',
        'Wyszczególnienie',
        'Nazwa przedsięwzięcia',
        'Działanie',
        'Nazwa',
        'Tytuł projektu',
        'Przeznaczenie',
        'Treść',
        'Opis',
      ],
    ],
    ['area', ['Sfera zadań publicznych', 'Priorytet', 'Obszar', 'Zakres', 'Dziedzina', 'Kategoria', 'Rodzaj', 'Pełna nazwa']],
    ['sphere', ['Sfera (art. 4 ust. 1 pkt)', 'art.4 ust.1 pkt', 'Art 4 ust 1', 'Sfera', 'Nr sfery', 'Sfera pożytku']],
    [
      'planned',
      [
        'Planowana wysokość środków [zł]',
        'Planowane wydatki',
        'Zaplanowane wydatki',
        'Przewidywane wydatki',
        'Przewidziane wydatki',
        'Prognozowane wydatki',
        'Kwota',
        'Środki',
        'Dotacja',
        'Budżet',
        'Limit',
        'Koszt zadania',
        'Nakłady',
        'Finansowanie',
        'Fundusze gminy',
        'Wysokość',
        'Pula',
        'Wartość (zł)',
        'Udział gminy (zł)',
        'Plan',
        'Plan na 2020 r.',
        'Plan na rok 2020',
        'Plan 2020',
        'Plan 2020r',
        'Plan na 2020 roku',
        '2020 r. (plan)',
        '2020 - plan',
        'Rok 2020 – plan',
        '2020 plan',
        'Kwota przyjmowana jednorazowo',
      ],
    ],
    [
      'spent',
      [
        'Wydatkowana kwota (zł)',
        'Kwota wykonania',
        'Wydano',
        'Suma wydana',
        'Wydatki',
        'Wykorzystana dotacja',
        'Zrealizowano (zł)',
        'Środki przekazane',
        'Kwota rozliczona',
        'Poniesione koszty',
        'Przyznana dotacja',
        'Przyznane środki',
        'Przyznana kwota',
        'Dotacja przyznana',
        'Kwota przyznana',
        'Środki przyznane',
        'Udzielone dotacje',
        'Udzielona kwota',
      ],
    ],
    ['year', ['Rok', 'Lata']],
    [
      'submitter',
      [
        'Podmiot zgłaszający (rodzaj)',
        'Zgłaszający',
        'Wnioskodawca',
        'Organizacja',
        'Autor uwagi',
        'Wnoszący',
        'Nadawca',
        'Kto',
        'Kto zgłosił',
        'Instytucja',
        'Osoba',
        'Osoby',
        'Imię i nazwisko',
      ],
    ],
    [
      'remark',
      [
        'Treść uwagi',
        'Czego dotyczy',
        'Propozycja',
        'Opinia',
        'Wniosek',
        'Sugestia',
        'Postulat',
        'Zapis po zmianie',
        'Zapis zmieniony',
        'Brzmienie zapisu zmienionego',
        'Proponowane brzmienie',
      ],
    ],
    [
      'answer',
      ['Stanowisko Wójta', 'Odpowiedź', 'Odniesienie się', 'Ustosunkowanie się', 'Uzasadnienie', 'Wyjaśnienie', 'Komentarz'],
    ],
    [
      'result',
      [
        'Wynik',
        'Sposób rozpatrzenia uwagi',
        'Uwaga rozpatrzona',
        'Rozstrzygnięcie',
        'Uwzględniono',
        'Decyzja',
        'Sposób załatwienia',
        'Przyjęta/odrzucona',
        'Przyjęto / nie przyjęto',
        'Tak/nie',
        'TAK / NIE',
      ],
    ],
    [
      'other',
      [
        'Planowana liczba ofert',
        'Planowany termin konkursu',
        'Maksymalna kwota dotacji na jedno zadanie',
        'Minimalna kwota',
        'Kwota jednostkowa',
        'Dotacja na jednego uczestnika (zł)',
        'Termin realizacji zadania',
        'Liczba zadań',
        'Wkład własny (zł)',
        'Kwota w roku ubiegłym',
        'Kwota z poprzedniego roku',
        'Środki w minionym roku',
        'Ilość dotacji',
        'Data przekazu środków',
        'Daty zadań',
        'Datę zadania',
        'Miejsce zadania',
        'Wskaźnik kosztu',
        'Miernik zadania',
        'Rezultat zadania',
        'Okres dotacji',
        'Czas zadania',
        'Sposób zadania',
        'Forma zadania',
        'Tryb dotacji',
        'Procent dotacji',
        'Udział w kosztach',
        'Odsetek kosztów',
        'Punkty za zadanie',
        'Nakłady w %',
        'Konkursy',
        'Jednostka',
        'Nr umowy',
        'Kolp.',
        'Plany',
        'Biznesplan',
        'Plan 1789',
        'Plan na 2020 r. i dalej',
        'Do 2020 plan',
        'Na rok',
        'Rok szkolny',
        'Prenumerata',
        '# ofert',
        'Kwestia',
      ],
    ],
  ])('take for %s what is one', (role, headings) => {
    expect(headings.filter((heading) => columnRole(heading) !== role)).toEqual([]);
    expect(headings.map(broken).filter((heading) => columnRole(heading) !== role)).toEqual([]);
  });

  it('name a year, and it alone', () => {
    expect(
      ['Plan na 2020 r.', 'Plan (1999)', 'Planowana kwota (zł)', 'Plan 2020/2021', 'Nr 12020', 'Nr 20201'].map(headingYear),
    ).toEqual([2020, 1999, null, null, null, null]);
    const years = ['2021', '2022 r.', '2022r', 'Rok 2023', '1999 rok', '2021 roku'];
    expect(yes(isYearHeading, [...years, 'Plan 2021', '2021 plan', '12021', '1821', 'Rok'])).toEqual(years);
  });

  it('name the sum of the others', () => {
    const totals = [
      'Razem',
      'Ogółem (zł)',
      'Kwota łącznie',
      'Łączna kwota',
      'Ogólna kwota',
      'Całkowity koszt',
      'Całkowita',
      'Suma',
    ];
    expect(yes(isTotalHeading, [...totals, 'Razemnicy', 'Zsuma', 'Sumariusz', 'Kwota'])).toEqual(totals);
    const bare = ['Razem', 'Ogółem (zł)', 'SUMA', 'Łącznie', 'W sumie', 'Podsumowanie', 'Razem: 1'];
    expect(yes(isBareTotalHeading, [...bare, 'Razem kultura', 'Kwota razem', 'Razemnicy'])).toEqual(bare);
  });

  it('name spending that no other column plans', () => {
    const spending = ['Wydatki', 'Limit wydatków', 'Wysokość wydatków', 'Kwota wydatków', 'Wydatki (zł)', 'Wydatki[zł]'];
    expect(yes(isSpendingHeading, [...spending, 'Wydatki bieżące', 'Inne wydatki', 'Rodzaj wydatków'])).toEqual(spending);
  });

  it('name indicators', () => {
    const indicators = ['Wskaźnik', 'Nazwa miernika', 'Oczekiwany rezultat', 'Jednostka', 'Jednostka miary'];
    expect(yes(isIndicatorHeading, [...indicators, 'Jednostka realizująca', 'Inna jednostka'])).toEqual(indicators);
  });

  it('name a part of the column before', () => {
    const parts = ['w tym dotacje', 'W tym:', 'z tego na sport', 'z czego dla seniorów', '– w tym', '-z tego', '— w tym: sport'];
    expect(yes(isPartLabel, [...parts, 'w tymże roku', 'Razem, w tym', 'Środki'])).toEqual(parts);
  });
});

describe('units of money', () => {
  it.each([
    ['Kwota (w tys. zł)', 1000],
    ['tys PLN', 1000],
    ['tysiące zł', 1000],
    ['tysiąc zł', 1000],
    ['tys.zł', 1000],
    ['Plan [zł]', 1],
    ['PLN', 1],
    ['Kwota', null],
    ['mln zł', 1_000_000],
    ['w mln.zł', 1_000_000],
    ['miliony PLN', 1_000_000],
    ['milion zł', 1_000_000],
    ['statys. zł', 1],
    ['xmln zł', 1],
  ])('stand in „%s”', (words, unit) => {
    expect([moneyUnit(words), moneyUnit(broken(words))]).toEqual([unit, unit]);
  });

  it.each([
    ['Kwoty podano w tys. zł', 1000],
    ['w tys zł.', 1000],
    ['w tysiącach złotych', 1000],
    ['(w tys.zł)', 1000],
    ['(w zł)', 1],
    ['w złotych:', 1],
    ['Kwoty w PLN.', 1],
    ['w mln zł', 1_000_000],
    ['w mln. zł', 1_000_000],
    ['w milionach zł', 1_000_000],
    ['na sport 100 zł', null],
    ['w zł lub naturze', null],
    ['zew zł', null],
    ['Wykaz zadań', null],
  ])('stand in „%s” before a table', (words, unit) => {
    expect([unitRemark(words), unitRemark(broken(words))]).toEqual([unit, unit]);
  });
});

describe('rows of totals', () => {
  const labels = (wanted: string, wordings: readonly string[]): string[] =>
    wordings.filter((words) => totalLabel(words) !== wanted || totalLabel(broken(words)) !== wanted);

  it('are certain where the words say of what', () => {
    const certain = [
      'Razem',
      'RAZEM:',
      'Ogółem',
      'Ogółem, w tym:',
      'Ogółem (poz. 1–3)',
      'Razem – sport',
      'Razem w tym dotacje',
      'Razem dla programu',
      'Razem na sport',
      'Razem zadania z zakresu sportu',
      'Suma środków',
      'Łącznie na zadania',
      'W sumie',
      'Podsumowanie',
      'Łączna kwota',
      'Łączna planowana kwota',
      'Ogólna suma',
      'Ogólny budżet',
      'Całkowita wysokość środków',
      'Całkowity koszt',
      'Łączna pula na program',
      'Łączna wartość',
      'Łączne nakłady',
      'Łączne dotacje',
      'Łączne środki',
      'Środki ogółem, w tym:',
      'Środki na realizację Programu ogółem',
      'Kultura fizyczna – razem',
    ];
    expect(labels('yes', certain)).toEqual([]);
  });

  it('are possible where they begin or end with the word', () => {
    expect(labels('maybe', ['Razem kultura', 'Razem dla seniorów', 'Bądźmy razem', 'Suma wszystkich pasji'])).toEqual([]);
  });

  it('are not known by a word that begins or ends like one', () => {
    const others = [
      'Razemnicy',
      'Wspólnie',
      '',
      'Niełączna kwota',
      'Łączna liczba',
      'Łączn kwota',
      'Łączna  planowanie',
      'Przesuma',
    ];
    expect(labels('no', others)).toEqual([]);
  });

  it('are told from headings of groups', () => {
    const groups = [
      'Zadania z zakresu sportu',
      'Sfera 17',
      'Obszar I',
      'Dziedzina kultury',
      'Priorytet 1',
      'Część B',
      'Dział 921',
      'Grupa druga',
      'W zakresie sportu',
      'Z zakresu kultury',
      'Kultura fizyczna:',
    ];
    expect(yes(isGroupHeading, [...groups, 'Sport', 'Zadaniami', 'Sport: piłka', 'Inne zadania', 'Działania'])).toEqual(groups);
  });
});
