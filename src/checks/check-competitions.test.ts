import { describe, expect, it } from 'vitest';
import { corpusOf, messagesOf as messages } from '../testing/corpus-of.ts';
import type { Corpus } from '../types.ts';

/** Messages with plain spaces. */
const messagesOf = (corpus: Corpus, rule: string): string[] =>
  messages(corpus, rule).map((message) => message.replaceAll('\u00a0', ' '));

const PROGRAMME = `---
tytul: Program współpracy
rok: 2026
charakter: poglądowy
---

§ 1. Podział środków:

| Zadanie | Sfera (art. 4 ust. 1 pkt) | Kwota (zł) |
| --- | --- | ---: |
| Kultura fizyczna | 17 | 100 000 |
| Turystyka | 19 | 20 000 |
| Kultura | 16 | 50 000 |
| **Razem** | | **170 000** |
`;

const competition = (keys: string): string => `---\ntytul: Konkurs\n${keys}\n---\n\nTreść ogłoszenia.\n`;
const FULL = 'program: programy/2026\nsfery: 17\nkwota: 60000\nogloszono: 2026-01-05\ntermin: 2026-01-26 15:30';

const withCompetitions = (files: Readonly<Record<string, string>>, day = '2026-01-10'): Corpus =>
  corpusOf(
    {
      'programy/2026.md': PROGRAMME,
      ...Object.fromEntries(Object.entries(files).map(([name, keys]) => [`konkursy/${name}.md`, competition(keys)])),
    },
    day,
  );

const rulesOf = ({ diagnostics }: Corpus): string[] =>
  diagnostics.filter(({ file }) => file.startsWith('konkursy/')).map(({ line, rule }) => `${String(line)} ${rule}`);

describe('the front matter of a competition', () => {
  it('is in order with all its keys', () => {
    const whole = `${FULL}
zadania: [Kultura fizyczna]
realizacja: { od: 2026-02-01, do: 2026-12-31 }
miejsce: Urząd
formularze: [{ tytul: Wzór, adres: 'https://example.org/wzor' }]
kontakt: { email: a@example.org }
komisja: Komisja
wyniki: [{ podmiot: Stowarzyszenie Przykładowe nr 1, zadanie: Bieg, kwota: 30 000 zł }]
rozstrzygnieto: 2026-02-10`;
    expect(rulesOf(withCompetitions({ a: whole }, '2026-03-01'))).toEqual([]);
  });

  it.each([
    ['termin: 26.01.2026', '4:9 Data w kluczu „termin” jest niepoprawna: „26.01.2026”.', 'data-zapis'],
    ['termin: 2026-02-30 12:00', '4:9 Data w kluczu „termin” jest niepoprawna: „2026-02-30 12:00”.', 'data-zapis'],
    ['termin: 2026-01-26 25:00', '4:9 Data w kluczu „termin” jest niepoprawna: „2026-01-26 25:00”.', 'data-zapis'],
    ['termim: 2026-01-26', '4:1 Nieznany klucz „termim”. Czy chodziło o „termin”?', 'klucz-nieznany'],
    ['tryb: przetarg', '4:7 Klucz „tryb” nie może mieć wartości „przetarg”.', 'wartosc-spoza-listy'],
    ['kwota: -5', '4:8 Wartość klucza „kwota” powinna być: kwota w złotych; jest: „-5”.', 'wartosc-rodzaj'],
    ['wyniki: [{ zadanie: Bieg }]', '4:10 Brakuje wymaganego klucza „podmiot” w kluczu „wyniki, pozycja 1”.', 'klucz-brak'],
    ['kontakt: { emial: a@example.org }', '4:12 Nieznany klucz „emial”. Czy chodziło o „email”?', 'klucz-nieznany'],
  ])('says what is wrong with „%s” at its place', (key, message, rule) => {
    const corpus = withCompetitions({ a: `sfery: 17\n${key}` });
    expect(messagesOf(corpus, rule)).toEqual([message]);
  });

  it('reports a programme that is not there, and a document that is no programme', () => {
    expect(messagesOf(withCompetitions({ a: FULL.replace('2026', '2062') }), 'relacja-bez-celu')).toEqual([
      '3:10 Nie ma dokumentu „programy/2062”. Czy chodziło o „programy/2026”?',
    ]);
    const other = withCompetitions({ a: FULL.replace('programy/2026', 'konkursy/b'), b: FULL });
    expect(messagesOf(other, 'relacja-rodzaj')).toEqual([
      '3:10 Dokument „konkursy/b” nie jest tym, co powinno tu być wskazane: program z katalogu „programy”.',
    ]);
  });
});

describe('a competition', () => {
  it('that lacks what an announcement must have is told so in one message', () => {
    expect(messagesOf(withCompetitions({ a: 'program: programy/2026' }), 'konkurs-informacja-brak')).toEqual([
      '2:8 W metryczce konkursu nie ma: zadań ani sfer („zadania” albo „sfery”), kwoty („kwota”), dnia ogłoszenia („ogloszono”), terminu składania ofert („termin”); strona napisze, że tego nie odczytano.',
    ]);
    expect(rulesOf(withCompetitions({ a: 'tryb: mały grant' }))).toEqual([]);
  });

  it.each([
    ['2026-01-26', []],
    ['2026-01-25 23:59', ['7 konkurs-termin-krotki']],
    ['2026-01-04', ['7 daty-kolejnosc']],
  ])('announced on 5 January with offers until %s gives %j', (last, expected) => {
    expect(rulesOf(withCompetitions({ a: FULL.replace('2026-01-26 15:30', last) }, '2026-01-01'))).toEqual(expected);
  });

  it('decided before the last day for offers is an error', () => {
    const early = withCompetitions({ a: `${FULL}\nrozstrzygnieto: 2026-01-25\nwyniki: [{ podmiot: S }]` }, '2026-03-01');
    expect(messagesOf(early, 'konkurs-wynik-przed-terminem')).toEqual([
      '8:17 Konkurs ma wynik z 25 stycznia 2026 r., a oferty można składać do 26 stycznia 2026 r.',
    ]);
    expect(
      rulesOf(withCompetitions({ a: `${FULL}\nrozstrzygnieto: 2026-01-26\nwyniki: [{ podmiot: S }]` }, '2026-03-01')),
    ).toEqual([]);
    expect(rulesOf(withCompetitions({ a: `${FULL}\nwyniki: [{ podmiot: S }]` }))).toEqual(['8 konkurs-wynik-przed-terminem']);
  });

  it('past its last day without a result is asked for it, unless the choice is still due', () => {
    expect(rulesOf(withCompetitions({ a: FULL }, '2026-01-26'))).toEqual([]);
    expect(rulesOf(withCompetitions({ a: FULL }, '2026-01-27'))).toEqual(['7 konkurs-bez-wyniku']);
    expect(rulesOf(withCompetitions({ a: `${FULL}\nwynik_do: 2026-02-10` }, '2026-02-10'))).toEqual([]);
    expect(rulesOf(withCompetitions({ a: `${FULL}\nwynik_do: 2026-02-10` }, '2026-02-11'))).toEqual(['7 konkurs-bez-wyniku']);
    expect(rulesOf(withCompetitions({ a: `${FULL}\nuniewazniono: tak` }, '2026-02-11'))).toEqual([]);
    expect(rulesOf(withCompetitions({ a: `${FULL}\nrozstrzygnieto: 2026-02-10` }, '2026-02-11'))).toEqual([
      '7 konkurs-bez-wyniku',
    ]);
  });

  it('gives no more than it has', () => {
    const results = (sum: string): string =>
      `${FULL}\nrozstrzygnieto: 2026-02-10\nwyniki: [{ podmiot: A, kwota: 30000 }, { podmiot: B, kwota: ${sum} }]`;
    expect(rulesOf(withCompetitions({ a: results('30000') }, '2026-03-01'))).toEqual([]);
    expect(messagesOf(withCompetitions({ a: results('30000.01') }, '2026-03-01'), 'konkurs-wyniki-ponad-kwote')).toEqual([
      '9:9 Przyznane dotacje dają razem 60 000,01 zł, więcej niż kwota konkursu (60 000 zł).',
    ]);
  });

  it('with words for its sum is shown by them and counted nowhere', () => {
    const corpus = withCompetitions({ a: FULL.replace('60000', 'około 900 tys. zł') });
    expect(rulesOf(corpus)).toEqual(['5 konkurs-kwota-slowami']);
  });

  it('for an item that art. 4 ust. 1 has not is told so', () => {
    expect(rulesOf(withCompetitions({ a: FULL.replace('sfery: 17', 'sfery: [17, 6a]') }))).toEqual(['4 sfera-nieznana']);
  });
});

describe('competitions of a programme', () => {
  it('give no more for a task or a sphere than its plan', () => {
    const task = FULL.replace('sfery: 17', 'zadania: kultura  fizyczna');
    const corpus = withCompetitions({ a: FULL, b: task });
    expect(messagesOf(corpus, 'konkurs-ponad-plan')).toEqual([
      '5:8 Konkursy na zadanie „Kultura fizyczna” dają razem 120 000 zł, więcej niż planuje program (100 000 zł).',
    ]);
    expect(rulesOf(withCompetitions({ a: FULL, b: `${task}\nuniewazniono: 2026-01-08` }))).toEqual([]);
    expect(rulesOf(withCompetitions({ a: FULL, b: task.replace('60000', '40000') }))).toEqual([]);
  });

  it('count towards each set of tasks that holds theirs, and towards the whole', () => {
    const both = FULL.replace('sfery: 17', 'sfery: [17, 19]').replace('60000', '70000');
    expect(messagesOf(withCompetitions({ a: both, b: FULL }), 'konkurs-ponad-plan')).toEqual([
      '5:8 Konkursy na zadania: Kultura fizyczna; Turystyka dają razem 130 000 zł, więcej niż planuje program (120 000 zł).',
    ]);
    const many = FULL.replace('sfery: 17', 'sfery: 5').replace('60000', '170001');
    expect(messagesOf(withCompetitions({ a: many }), 'konkurs-ponad-plan')).toEqual([
      '5:8 Konkursy na wszystkie zadania programu „Program na rok 2026” dają razem 170 001 zł, więcej niż planuje program (170 000 zł).',
    ]);
  });

  it('say which task the plan has not', () => {
    expect(
      messagesOf(withCompetitions({ a: FULL.replace('sfery: 17', 'zadania: [Turistyka]') }), 'konkurs-zadanie-nieznane'),
    ).toEqual([
      '4:11 Zadania „Turistyka” nie ma w planie programu „Program na rok 2026”, więc kwota konkursu nie zostanie porównana z planem. Czy chodziło o „Turystyka”?',
    ]);
  });

  it('are checked in the news that announce them too', () => {
    const news =
      '---\ntytul: Ruszył konkurs\ndata: 2026-01-05\nkonkurs:\n  sfery: 17\n  kwota: 100\n  ogloszono: 2026-01-05\n  termin: 2026-01-12\n---\n\nTekst.\n';
    expect(messagesOf(corpusOf({ 'aktualnosci/a.md': news }, '2026-01-06'), 'konkurs-termin-krotki')).toEqual([
      '8:11 Termin składania ofert upływa po 7 dniach od ogłoszenia, a według art. 13 ust. 1 ustawy ma to być co najmniej 21 dni od dnia ostatniego ogłoszenia.',
    ]);
  });

  it('lead to forms that are there', () => {
    const forms = `${FULL}\nformularze:\n  - { tytul: Wzór, adres: /pliki/oferta.pdf }\n  - { tytul: Obcy, adres: 'javascript:alert(1)' }`;
    expect(rulesOf(withCompetitions({ a: forms }))).toEqual(['9 plik-brak', '10 odnosnik-niedozwolony']);
  });
});
