import { describe, expect, it } from 'vitest';
import { isHowToSendHeading, isResultTitle, isThanks, outcomeOf, remarksSentences, saysNoRemark } from './consultation-words.ts';

/** The same words as a cell or a line of a Word document breaks them. */
const broken = (words: string): string => words.replaceAll(' ', '\u00a0\n');

/** Those of the wordings that a question answers with yes, asked of each also as it stands broken. */
const yes = (ask: (words: string) => boolean, wordings: readonly string[]): string[] =>
  wordings.filter((words) => {
    expect([words, ask(broken(words))]).toEqual([words, ask(words)]);
    return ask(words);
  });

describe('the outcome of a remark', () => {
  it.each([
    ['accepted', ['uwzględniona', 'Uwagę uwzględniono', 'Przyjęta', 'przyjmuje się', 'Zaakceptowano', 'Uwaga zasadna']],
    ['accepted', ['Pozytywnie', 'Wprowadzono do § 5', 'Zapis poprawiono', 'uzupełniono', 'TAK', 'tak.', 'Tak !']],
    ['rejected', ['nieuwzględniona', 'nie uwzględniono', 'nie można uwzględnić uwagi', 'nie przyjęto', 'nieprzyjęta']],
    ['rejected', ['Nie zaakceptowano', 'Nie wprowadzono', 'Nie znajduje uzasadnienia', 'Nie zasługuje na poparcie']],
    ['rejected', ['Niezasadna', 'Nie poparto', 'Komisja nie popiera', 'odrzucona', 'bezzasadna', 'Odmowa', 'Odmówiono']],
    ['rejected', ['Negatywnie', 'Bez zmian', 'nie', 'NIE.', 'Nie !']],
    ['partly', ['uwzględniona w części', 'częściowo uwzględniona', 'Część przyjęto']],
    ['other', ['wyjaśniono', 'Nie dotyczy', 'Natychmiast', 'Tak jak w § 5']],
    [null, ['', ' ', 'pkt 1 uwzględniono, pkt 2 nie uwzględniono', 'w części nie uwzględniono']],
  ])('is %s', (outcome, cells) => {
    const wrong = cells.filter((cell) => outcomeOf(cell) !== outcome || outcomeOf(broken(cell)) !== outcome);
    expect(wrong).toEqual([]);
  });

  it('is none where an opinion says no outcome', () => {
    expect(outcomeOf('Wyjaśniono', true)).toBeNull();
    expect(outcomeOf('Dotyczy części zadań', true)).toBeNull();
    expect(outcomeOf('Uwzględniono część', true)).toBe('partly');
    expect(outcomeOf('Uwzględniono', true)).toBe('accepted');
    expect(outcomeOf('Odrzucono', true)).toBe('rejected');
  });
});

describe('headings of announcements', () => {
  it('tell how to send remarks', () => {
    const headings = [
      'Jak zgłosić uwagę',
      'Zgłoś uwagę',
      'Termin zgłaszania uwag',
      'Jak przesłać uwagi',
      'Składanie opinii',
      'Gdzie złożyć',
    ];
    const others = ['Zestawienie zgłoszonych uwag', 'Wyniki zgłoszeń', 'Program'];
    expect(yes(isHowToSendHeading, [...headings, ...others])).toEqual(headings);
  });

  it('thank', () => {
    const thanks = ['Dziękujemy wszystkim', 'Bardzo dziękuję'];
    expect(yes(isThanks, [...thanks, 'Podziękujemy później', 'Dziękujemyż', 'Dziękując'])).toEqual(thanks);
  });

  it('are titles of results', () => {
    const titles = [
      'Wyniki konsultacji',
      'Raport z konsultacji',
      'Protokół',
      'Treść protokołu',
      'Podsumowanie konsultacji',
      'Rozstrzygnięcie uwag',
      'Sprawozdanie z konsultacji',
      'Zestawienie uwag',
      'Zestawienie zgłoszonych uwag',
      'Zestawienie opinii',
      'Zestawienia propozycji',
      'Przebieg konsultacji',
      'Opis przebiegu',
      'Informacja o wynikach',
      'Informacja z konsultacji',
      'Informacje na temat przebiegu prac',
      'Informacja o zakończonych konsultacji',
    ];
    const others = ['Powyniki', 'Zestawienie kosztów', 'Przebieg drogi', 'Informacja o terminie', 'Ogłoszenie o konsultacjach'];
    expect(yes(isResultTitle, [...titles, ...others])).toEqual(titles);
  });
});

describe('a cell without a remark', () => {
  it('says so', () => {
    const none = [
      'brak',
      '–',
      '--',
      '—.',
      'Brak .',
      'nie zgłoszono',
      'Nie wniesiono.',
      'nie wpłynęły',
      'nie złożono',
      'nie było',
      'brak uwag',
    ];
    const others = ['brakuje przepisu', 'To nie było', 'nie zgłoszono w terminie', 'Dodać – zadanie', ''];
    expect(yes(saysNoRemark, [...none, ...others])).toEqual(none);
  });
});

describe('accounts of consultations', () => {
  it.each([
    [
      'none',
      [
        'W trakcie konsultacji nie zgłoszono uwag.',
        'Uwag do projektu nie wniesiono.',
        'Do projektu nie wpłynął żaden formularz konsultacyjny.',
        'Nie wpłynęła żadna opinia.',
        'Nie złożono propozycji.',
        'Nie odnotowano wniosków.',
        'Nie przesłano sugestii.',
        'Nie otrzymano zastrzeżeń.',
        'Nie zarejestrowano stanowisk.',
        'Nie przedstawiono postulatów.',
        'Organizacje nie zgłosiły próśb, nie zgłosiły głosów.',
        'Uwag i opinii do projektu nie zgłoszono.',
        'Nikt nie zgłosił się do udziału.',
        'Nikt nie wziął udziału.',
        'Nikt nie skorzystał.',
        'Brak uwag.',
        'Brak jakichkolwiek ankiet.',
        'Uwagi i opinie: brak.',
        'Liczba uwag: 0.',
        'Liczba uwag zgłoszonych w terminie – zero.',
        'Mieszkańcy nie skorzystali z możliwości zgłoszenia uwag.',
        'Nie skorzystano z prawa wyrażenia opinii.',
      ],
    ],
    [
      'some',
      [
        'W terminie wpłynęły dwie uwagi.',
        'W terminie wpłyną dwie uwagi.',
        'Wpłynął jeden formularz z trzema uwagami.',
        'Zgłoszono 3 propozycje.',
        'Stowarzyszenie zgłosiło uwagi.',
        'Złożono uwagi.',
        'Klub złożył wniosek, opinię i uwagi.',
        'Wniesiono uwagi.',
        'Klub wniósł uwagi.',
        'Fundacja wniosła uwagi.',
        'Przesłano uwagi.',
        'Klub przesłał uwagi.',
        'Nadesłano uwagi.',
        'Klub nadesłał uwagi.',
        'Otrzymano uwagi.',
        'Wszystkie uwagi zostały uwzględnione.',
        'Uwaga została odrzucona.',
        'Uwagi mieszkańców gminy przyjęto.',
        'Uwagi nie zostały uwzględnione.',
        'Opinie rozpatrzono.',
        'Uwzględniono trzy uwagi.',
        'Odrzucono uwagi.',
        'Rozpatrzono wszystkie trzy uwagi.',
        'Rada pozytywnie zaopiniowała projekt.',
        'Rada negatywnie zaopiniowała projekt.',
        'Liczba uwag: wpłynęły 2 uwagi.',
        'Pisma, które Wójt uwzględnił, dotyczyły sportu.',
        'Burmistrz przychylił się do wniosku stowarzyszenia.',
        'Zebrano trzy formularze z propozycjami zmian.',
        'Wszystkie sugestie organizacji włączono do projektu.',
        'Uczestnicy spotkania zaproponowali zmianę § 5.',
        'Opinię przedstawiła rada pożytku.',
        'Zastrzeżenia klubu zostały oddalone.',
        'Zarząd nie podzielił stanowiska i odrzucił wnioski.',
      ],
    ],
    [
      'ended',
      [
        'Konsultacje zakończyły się 14 października 2024 r.',
        'W wyniku konsultacji zmieniono § 5.',
        'W wyniku przeprowadzonych konsultacji zmieniono § 5.',
        'Konsultacje odbyły się w maju.',
        'Konsultacje zostały przeprowadzone w maju.',
        'Konsultacje zostały zakończone.',
        'Przeprowadzono konsultacje.',
        'Przeprowadzono pisemne konsultacje.',
        'Organizacje nie wzięły udziału w konsultacjach.',
        'Kluby nie wzięły udziału w pisemnych konsultacjach.',
        'W konsultacjach wzięło udział 5 osób.',
        'W pisemnych konsultacjach licznie uczestniczyły kluby.',
        'Zgłoszone uwagi:',
        'Frekwencja wyniosła 12 osób.',
        'Projekt nie wzbudził zastrzeżeń.',
      ],
    ],
    [
      null,
      [
        'Jeżeli nie wpłyną uwagi, uznaje się projekt za zaakceptowany.',
        'Jeśli nie wpłyną uwagi, projekt trafi pod obrady.',
        'Gdy nie wpłyną uwagi, projekt trafi pod obrady.',
        'W przypadku gdyby nie wpłynęły uwagi, projekt trafi pod obrady.',
        'W razie braku uwag nie zgłoszono uwag.',
        'Uznaje się, że nie zgłoszono uwag.',
        'Niezłożenie formularza oznacza, że nie zgłoszono uwag.',
        'Rozpatrzenie złożonych uwag będzie jawne, nie zgłoszono uwag.',
        'Uwagi zgłoszone po terminie nie będą rozpatrywane.',
        'Złożone uwagi należy podpisać.',
        'Prosimy, by złożono uwagi.',
        'Uwagi można zgłaszać do dnia 5 maja.',
        'Poza tym nie zgłoszono uwag.',
        'Oprócz powyższych nie zgłoszono uwag.',
        'Pozostałych uwag nie zgłoszono.',
        'W ubiegłym roku nie zgłoszono uwag.',
        'W zeszłym roku nie zgłoszono uwag.',
        'W poprzednim roku nie zgłoszono uwag.',
        'Zgłaszanie uwag trwa.',
        'Wójt rozpatrzy wszystkie zgłoszone uwagi.',
        'Zgłoszone opinie zostaną opublikowane na stronie.',
        'Formularz uwag zamieszczono w Biuletynie.',
        'Prezydent przedstawił projekt programu i formularz uwag.',
        'Wójt zwrócił się o opinie do organizacji.',
        'Projekt programu został opracowany przez wydział.',
        'Opinie nie są wiążące.',
        'Liczba uwag: 0,5.',
        'Rada wspólnie zaopiniowała projekt.',
        '',
      ],
    ],
  ])('tell %s', (says, sentences) => {
    const found = (text: string): string | null => remarksSentences(text)[0]?.says ?? null;
    expect(sentences.filter((text) => found(text) !== says || found(broken(text)) !== says)).toEqual([]);
  });

  it('are read sentence by sentence, without the numbers of items', () => {
    expect(remarksSentences('1. Wpłynęły dwie uwagi. 2. Konsultacje zakończyły się w maju.')).toEqual([
      { says: 'some', words: 'Wpłynęły dwie uwagi.' },
      { says: 'ended', words: 'Konsultacje zakończyły się w maju.' },
    ]);
    expect(remarksSentences('12) Nie zgłoszono uwag.')).toEqual([{ says: 'none', words: 'Nie zgłoszono uwag.' }]);
  });

  it('keep the number that a sentence ends with, and not that of the first item of a list', () => {
    expect(remarksSentences('Zgłoszono uwagi: 1.')).toEqual([{ says: 'some', words: 'Zgłoszono uwagi: 1.' }]);
    expect(remarksSentences('Zgłoszono uwagi: 1. Dodać sport. 2. Dodać kulturę.')[0]).toEqual({
      says: 'ended',
      words: 'Zgłoszono uwagi:',
    });
  });
});
