import { describe, expect, it } from 'vitest';
import { ruleName } from '../../testing/days-in-words.ts';
import { CLAUSE_FORMULAS } from './day-formula.ts';
import { DAY_RULES, readDayRule } from './day-rules.ts';
import { Reader } from './reader.ts';

/** The day that words say, the formula that reads them, and what they leave. */
function read(text: string): readonly [string | null, readonly string[], string] {
  const reader = new Reader(text);
  const rule = readDayRule(reader);
  return [rule === null ? null : ruleName(rule), [...reader.used], reader.rest];
}

const WAITING = 'either(published + 14 days, same-day, published + 14 days, next-day)';

describe('a formula of one day', () => {
  it.each([
    ['po-uplywie', 'po upływie 14 dni od dnia ogłoszenia', 'published + 14 days, next-day'],
    ['po-uplywie', 'po upływie okresu 14 dni od dnia ogłoszenia', 'published + 14 days, next-day'],
    ['po-uplywie', 'z upływem 3 miesięcy od dnia podjęcia', 'adopted + 3 months, next-day'],
    ['po-uplywie', 'z upływem terminu 7 dni od dnia podjęcia', 'adopted + 7 days, next-day'],
    ['po-uplywie', 'po 14 dniach od ogłoszenia', 'published + 14 days, next-day'],
    ['po-uplywie', 'po miesiącu od dnia ogłoszenia', 'published + 1 months, next-day'],
    ['po-uplywie', 'po upływie 14 dni od dnia wywieszenia na tablicy ogłoszeń', 'elsewhere'],
    ['dzien-nastepny', 'z dniem następującym po dniu ogłoszenia', 'published, next-day'],
    ['dzien-nastepny', 'z dniem następnym po dniu podjęcia', 'adopted, next-day'],
    ['dzien-nastepny', 'następnego dnia po ogłoszeniu', 'published, next-day'],
    ['dzien-nastepny', 'w dniu następnym po dniu ogłoszenia', 'published, next-day'],
    ['dzien-nastepny', 'od dnia następującego po dniu ogłoszenia', 'published, next-day'],
    ['dzien-nastepny', 'w następnym dniu po podjęciu', 'adopted, next-day'],
    ['dzien-nastepny', 'z następnym dniem po jej opublikowaniu', 'published, next-day'],
    ['dzien-nastepny', 'następnego dnia po dacie ogłoszenia', 'published, next-day'],
    ['dzien-nastepny', 'dnia następnego po ogłoszenia', 'published, next-day'],
    ['dzien-nastepny', 'następnego dnia po dniu wywieszenia na tablicy ogłoszeń', 'elsewhere'],
    ['dzien-miesiaca', 'pierwszego dnia miesiąca następującego po miesiącu ogłoszenia', 'published, day 1 of month 1'],
    ['dzien-miesiaca', 'z dniem 1 miesiąca następującego po miesiącu podjęcia', 'adopted, day 1 of month 1'],
    ['dzien-miesiaca', 'z dniem pierwszego dnia następnego miesiąca po dniu ogłoszenia', 'published, day 1 of month 1'],
    ['dzien-miesiaca', 'od pierwszego dnia miesiąca następnego po dacie ogłoszenia', 'published, day 1 of month 1'],
    ['dzien-miesiaca', 'w pierwszym dniu miesiąca następującego po ogłoszeniu', 'published, day 1 of month 1'],
    ['dzien-miesiaca', 'z pierwszym dniem trzeciego miesiąca następującego po ogłoszeniu', 'published, day 1 of month 3'],
    ['dzien-miesiaca', 'piętnastego dnia drugiego miesiąca następującego po miesiącu podjęcia', 'adopted, day 15 of month 2'],
    ['dzien-miesiaca', 'z początkiem miesiąca następującego po miesiącu ogłoszenia', 'published, day 1 of month 1'],
    ['dzien-miesiaca', 'na początku drugiego miesiąca następującego po ogłoszeniu', 'published, day 1 of month 2'],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po upływie okresu 14 dni od dnia ogłoszenia',
      'published + 14 days, day 1 of month 1',
    ],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po miesiącu, w którym upłynie 30 dni od dnia podjęcia',
      'adopted + 30 days, day 1 of month 1',
    ],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po miesiącu, w którym upływa miesiąc od dnia ogłoszenia',
      'published + 1 months, day 1 of month 1',
    ],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po miesiącu, w którym uchwała została ogłoszona',
      'published, day 1 of month 1',
    ],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po miesiącu, w którym została ogłoszona w Dzienniku Urzędowym Województwa Śląskiego',
      'published, day 1 of month 1',
    ],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po miesiącu, w którym niniejsze zarządzenie zostało podpisane',
      'adopted, day 1 of month 1',
    ],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po miesiącu, w którym podjęto uchwałę',
      'adopted, day 1 of month 1',
    ],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po miesiącu, w którym nastąpi jej ogłoszenie',
      'published, day 1 of month 1',
    ],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po miesiącu, w którym nastąpiło podjęcie',
      'adopted, day 1 of month 1',
    ],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po miesiącu, w którym dokonano ogłoszenia',
      'published, day 1 of month 1',
    ],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po miesiącu, w którym miała miejsce publikacja',
      'published, day 1 of month 1',
    ],
    [
      'dzien-miesiaca',
      'pierwszego dnia miesiąca następującego po miesiącu, w którym została ogłoszona na tablicy ogłoszeń',
      'elsewhere',
    ],
    ['data', 'z dniem 1 stycznia 2021 r.', '2021-01-01'],
    ['data', '1 stycznia 2021 r.', '2021-01-01'],
    ['data', 'od 1 stycznia 2021 r.', '2021-01-01'],
    ['data', 'od daty 1 stycznia 2021 r.', '2021-01-01'],
    ['data', 'z datą 1 stycznia 2021 r.', '2021-01-01'],
    ['data', 'z początkiem dnia 1 stycznia 2021 r.', '2021-01-01'],
    ['data', 'począwszy od dnia 1 stycznia 2021 r.', '2021-01-01'],
    ['data', 'poczynając od 1 stycznia 2021 r.', '2021-01-01'],
    ['dzien-ogloszenia', 'z dniem ogłoszenia', 'published, same-day'],
    ['dzien-ogloszenia', 'w dniu opublikowania', 'published, same-day'],
    ['dzien-ogloszenia', 'od chwili ogłoszenia', 'published, same-day'],
    ['dzien-ogloszenia', 'z datą publikacji', 'published, same-day'],
    ['dzien-ogloszenia', 'z dniem wywieszenia', 'elsewhere'],
    ['dzien-podjecia', 'z dniem podjęcia', 'adopted, same-day'],
    ['dzien-podjecia', 'z momentem podpisania', 'adopted, same-day'],
    ['dzien-podjecia', 'od daty uchwalenia', 'adopted, same-day'],
    ['dzien-podjecia', 'dnia podjęcia', 'adopted, same-day'],
    ['gdzie-indziej', 'w terminie określonym w art. 5 ustawy', 'elsewhere'],
    ['gdzie-indziej', 'z dniem wskazanym w porozumieniu', 'elsewhere'],
    ['gdzie-indziej', 'z dniem wejścia w życie ustawy', 'elsewhere'],
    ['gdzie-indziej', 'z dniem uprawomocnienia się rozstrzygnięcia', 'elsewhere'],
    ['gdzie-indziej', 'z dniem rozpoczęcia roku szkolnego', 'elsewhere'],
    ['gdzie-indziej', 'z dniem zatwierdzenia przez wojewodę', 'elsewhere'],
    ['w-terminie', 'w terminie 14 dni od dnia ogłoszenia', WAITING],
    ['w-terminie', 'w ciągu 14 dni od ogłoszenia', WAITING],
    ['w-terminie', 'w przeciągu 14 dni po ogłoszeniu', WAITING],
    ['w-terminie', 'w okresie 14 dni, licząc od dnia ogłoszenia', WAITING],
    ['w-terminie', 'w 14 dni od dnia ogłoszenia', WAITING],
    ['w-terminie', '14 dni od dnia ogłoszenia', WAITING],
    ['w-terminie', '14 dni po ogłoszeniu', WAITING],
    ['w-terminie', '14 dni po dniu ogłoszenia', WAITING],
    ['w-terminie', '7 dni po podjęciu', 'either(adopted + 7 days, same-day, adopted + 7 days, next-day)'],
    ['w-terminie', '14 dni po jej ogłoszeniu na tablicy ogłoszeń', 'elsewhere'],
    ['w-terminie', 'w terminie 14 dni od dnia wywieszenia', 'elsewhere'],
  ])('%s reads „%s”', (name, text, rule) => {
    expect(read(text)).toEqual([rule, [name], '']);
  });

  it.each([
    'po upływie 14 dni',
    'po upływie od dnia ogłoszenia',
    'po upływie 14 dni od dnia otwarcia',
    'po ogłoszeniu',
    'z dniem następującym po dniu otwarcia',
    'z dniem następującym po dniu 1 maja 2020 r.',
    'następnego dnia ogłoszenia',
    'pierwszego dnia miesiąca',
    'pierwszego dnia miesiąca po miesiącu ogłoszenia',
    'pierwszego dnia następującego po miesiącu ogłoszenia',
    'pierwszego dnia miesiąca następującego',
    'pierwszego dnia miesiąca następującego po miesiącu otwarcia',
    'pierwszego dnia miesiąca następującego po upływie 30 dni',
    'pierwszego dnia miesiąca następującego po upływie terminu od dnia ogłoszenia',
    'pierwszego dnia miesiąca następującego po miesiącu, w którym upłynie 30 dni',
    'pierwszego dnia miesiąca następującego po miesiącu, w którym otwarto basen',
    'pierwszego dnia miesiąca następującego po miesiącu, w którym nastąpi otwarcie',
    'dnia miesiąca następującego po miesiącu ogłoszenia',
    'trzydziestego drugiego dnia miesiąca następującego po miesiącu ogłoszenia',
    'z dniem 31 lutego 2021 r.',
    'z dniem otwarcia',
    'ogłoszenia',
    'podjęcia',
    'w terminie określonym',
    'w terminie określonym w uchwale, która wchodzi w życie później',
    'w terminie 14 dni',
    'w terminie dni od dnia ogłoszenia',
    '14 dni po otwarciu',
    'niezwłocznie',
    '',
  ])('reads nothing of „%s”', (text) => {
    expect(read(text)).toEqual([null, [], text]);
  });

  it('leaves the words after the day', () => {
    expect(read('z dniem ogłoszenia, z mocą od dnia 1 maja 2020 r.')).toEqual([
      'published, same-day',
      ['dzien-ogloszenia'],
      ', z mocą od dnia 1 maja 2020 r.',
    ]);
    expect(read(' z dniem 1 stycznia 2021 r. i obowiązuje')).toEqual(['2021-01-01', ['data'], ' i obowiązuje']);
  });

  it('is the one that reads most words where more read some', () => {
    expect(read('od dnia następnego po dniu ogłoszenia')).toEqual(['published, next-day', ['dzien-nastepny'], '']);
    expect(read('z pierwszym dniem miesiąca następującego po podjęciu')).toEqual([
      'adopted, day 1 of month 1',
      ['dzien-miesiaca'],
      '',
    ]);
  });
});

describe('the table of formulas', () => {
  const ALL = [...DAY_RULES, ...CLAUSE_FORMULAS];

  it('names a paragraph of the „Zasady techniki prawodawczej” for each formula but those of practice alone', () => {
    const { practice, stated } = Object.groupBy(ALL, ({ law }) => (law === '' ? 'practice' : 'stated'));
    expect(practice?.map(({ name }) => name).sort()).toEqual(
      [
        'dzien-podjecia',
        'nie-wczesniej',
        'po-uprzednim',
        'podlega',
        'w-pozostalym',
        'w-terminie',
        'w-zakresie',
        'z-zastrzezeniem',
        'zastosowanie',
      ].sort(),
    );
    for (const { law } of stated ?? []) expect(law).toMatch(/^§ (?:45|51|52) ust\. \d/u);
  });

  it.each(ALL)('has an example of „$name” that is a sentence', ({ example }) => {
    expect(example).toMatch(/^[\p{Lu}§].+\.$/u);
  });
});
