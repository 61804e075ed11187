import { describe, expect, it } from 'vitest';
import { askedOf, asksLastDay, isFullDate } from './question-words.ts';

describe('askedOf', () => {
  it.each([
    [
      'when',
      [
        'do kiedy skladac wnioski',
        'termin konkursu',
        'terminy ofert',
        'deadline',
        'ostateczna data',
        'ostatni dzien naboru',
        'ile czasu na oferte',
        'ile dni na uwagi',
        'ile sie czeka na decyzje',
        'jak dlugo trwa nabor',
        'ktorego dnia sesja',
        'jakiego dnia sesja',
      ],
    ],
    [
      'amount',
      [
        'ile wynosi limit',
        'limity',
        'ilu czlonkow',
        'maksymalna dotacja',
        'maks dotacja',
        'najwiecej punktow',
        'najwyzsza dotacja',
        'najwiekszy grant',
        'procent wkladu',
        'skala ocen',
        'punktowanie ofert',
        'prog punktowy',
        'minimum',
        'minimalna liczba',
        'najmniej osob',
        'jaka kwota',
        'jaka suma',
        'wysokosc grantu',
        'wklad wlasny',
        'wkladu wlasnego',
        'wlasny wklad',
      ],
    ],
    ['who', ['kto ocenia oferty', 'kogo powolac', 'komu zlozyc', 'z kim']],
    ['where', ['gdzie zlozyc oferte', 'dokad isc']],
    ['how', ['jak oddac pieniadze', 'czy mozna', 'w jaki sposob', 'co dalej']],
    [
      null,
      ['rada seniorow', 'determinacja', 'wymaksowac', 'nikto', 'ktos', 'nigdzie', 'jakby', 'kimono', 'progi', 'wklad rzeczowy'],
    ],
  ])('knows what asks for %s', (asked, questions) => {
    expect(questions.filter((question) => (askedOf(question)?.asked ?? null) !== asked)).toEqual([]);
  });

  /** The facts by which a sentence answers a question. */
  const facts = (question: string, sentence: string): string[] => {
    const fact = askedOf(question)?.fact ?? /(?!)/u;
    return [...sentence.matchAll(new RegExp(fact.source, `${fact.flags}g`))].map(([words]) => words.trim());
  };

  it.each([
    ['kiedy', 'Nabór trwa do 15 maja 2026 r., wyniki 1 czerwca i 02.07.2026.', ['15 maja 2026', '1 czerwca', '02.07.2026']],
    [
      'kiedy',
      'W terminie 14 dni, 1 dzień, 3 miesięcy, 1 miesiąca, 2 tygodni, 24 godzin, 5 lat, 2 roku.',
      ['14 dni', '1 dzień', '3 miesięcy', '1 miesiąca', '2 tygodni', '24 godzin', '5 lat', '2 roku'],
    ],
    ['kiedy', 'Prawo ma 14 dniówek i 5 latarni.', []],
    [
      'ile',
      'Zgodnie z § 12, art. 34, ust. 56 i pkt 78 dotacja wynosi 10 000,50 zł, 20% albo 5 tys.',
      ['10 000,50 zł', '20%', '5 tys'],
    ],
    ['ile', 'Komisja liczy 12 osób.', ['12']],
    ['kto', 'Oferty ocenia komisja, a wójt rozstrzyga.', ['komisj', 'wójt']],
    ['kto', 'Radę i radą wspiera burmistrz; radość, radny.', ['Radę', 'radą', 'burmistrz']],
    ['gdzie', 'Urząd, ul. Rynek 1: pokój, sala, biurowiec; osala.', ['ul.', 'Rynek', 'pokój', 'sala', 'biurowiec']],
    [
      'gdzie',
      'Na stronie internetowej, w bibliotece, w szkole, w domu kultury.',
      ['stronie internetowej', 'bibliotece', 'szkole', 'domu kultury'],
    ],
    [
      'gdzie',
      'W siedzibie, kancelarii, sekretariacie, skrzynce, na platformie, w generatorze, biuletynie, na tablicy, w świetlicy, budynku.',
      [
        'siedzibie',
        'kancelarii',
        'sekretariacie',
        'skrzynce',
        'platformie',
        'generatorze',
        'biuletynie',
        'tablicy',
        'świetlicy',
        'budynku',
      ],
    ],
    ['jak', 'W ciągu 14 dni, 20 % albo 10 000 zł.', ['14 dni', '20 %', '10 000 zł']],
  ])('looks, asked „%s”, for the fact in „%s”', (question, sentence, wanted) => {
    expect(facts(question, sentence)).toEqual(wanted);
  });
});

describe('asksLastDay', () => {
  it('tells the last day from any day', () => {
    const last = ['do kiedy uwagi', 'do ktorego dnia', 'terminy', 'deadline', 'czy zdazyc', 'ostatni dzien', 'ostateczny dzien'];
    expect([...last, 'kiedy byla sesja', 'determinacja', 'kiedys do kiedys'].filter(asksLastDay)).toEqual(last);
  });

  it('is answered by a day of a year', () => {
    const days = ['upływa 15 maja 2026 r.', 'do 5  PAŹDZIERNIKA', 'do 01.02.2026 r.'];
    expect([...days, 'w terminie 14 dni', 'w maju 2026 r.', '01.02.26'].filter(isFullDate)).toEqual(days);
  });
});
