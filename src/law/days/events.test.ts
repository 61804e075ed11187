import { describe, expect, it } from 'vitest';
import { readFrom } from '../../testing/days-in-words.ts';
import { readEvent, readEventLocative, readFromEvent, readPeriod } from './events.ts';
import { Reader } from './reader.ts';

describe('an event in the genitive', () => {
  it.each(
    [
      'podjęcia',
      'jej podjęcia',
      'jego wydania',
      'uchwalenia',
      'podpisania zarządzenia',
      'powzięcia',
      'wydania niniejszego zarządzenia',
      'przyjęcia uchwały',
      'podjęcia niniejszej uchwały przez Radę Gminy',
      'podjęcia uchwały niniejszej',
      'podjęcia przez Radę Miejską',
      'podjęcia przez radę',
    ].map((text) => [text]),
  )('is adoption: „%s”', (text) => {
    expect(readFrom(`${text}, z mocą`, readEvent)).toEqual(['adopted', ', z mocą']);
  });

  it.each([
    'ogłoszenia',
    'jej ogłoszenia',
    'ogłoszenia uchwały',
    'opublikowania',
    'publikacji zarządzenia',
    'promulgacji',
    'ukazania się',
    'ogłoszenia w Dzienniku Urzędowym Województwa Śląskiego',
    'ogłoszenia w dzienniku urzędowym',
    'ogłoszenia w wojewódzkim dzienniku urzędowym',
    'publikacji w Dzienniku Urzędowym Województwa Warmińsko-Mazurskiego',
    'publikacji w Dzienniku Urzędowym Województwa Kujawsko – Pomorskiego',
    'ogłoszenia w Dz. Urz. Woj. Śl.',
    'ogłoszenia w Dz.Urz.Woj. Lubelskiego',
    'ogłoszenia w Dzienniku Ustaw',
    'ogłoszenia w Dzienniku Ustaw Rzeczypospolitej Polskiej',
    'ogłoszenia w Monitorze Polskim',
    'ogłoszenia w Dz. U.',
    'ogłoszenia w Dzienniku Urzędowym Wojewody Łódzkiego',
    'ogłoszenia w Dzienniku Urzędowym Województwa',
  ])('is publication: „%s”', (text) => {
    expect(readFrom(`${text}, z mocą`, readEvent)).toEqual(['published', ', z mocą']);
  });

  it.each([
    'podania do publicznej wiadomości',
    'jej podania do publicznej wiadomości',
    'podania jej do powszechnej wiadomości',
    'wywieszenia na tablicy ogłoszeń',
    'rozplakatowania na terenie gminy',
    'zamieszczenia w BIP',
    'umieszczenia na stronie internetowej',
    'udostępnienia w siedzibie urzędu',
    'jej obwieszczenia',
    'ogłoszenia na tablicy ogłoszeń',
    'ogłoszenia uchwały na stronie internetowej urzędu',
    'ogłoszenia w prasie lokalnej',
    'ogłoszenia w Biuletynie Informacji Publicznej',
    'ogłoszenia w sposób zwyczajowo przyjęty',
    'ogłoszenia w drodze obwieszczenia',
    'ogłoszenia przez rozplakatowanie',
    'ogłoszenia poprzez wywieszenie na tablicach',
    'publikacji w internecie',
    'ogłoszenia w lokalnej gazecie',
    'ogłoszenia w Dzienniku Urzędowym Województwa Śląskiego i na tablicy ogłoszeń',
    'ogłoszenia w Dzienniku Urzędowym Województwa Śląskiego, a także w BIP',
    'ogłoszenia w Dzienniku Urzędowym oraz na stronie urzędu',
  ])('is one whose day no journal tells: „%s”', (text) => {
    expect(readFrom(`${text} z dniem`, readEvent)).toEqual(['elsewhere', ' z dniem']);
  });

  it.each(['otwarcia', 'podjęciu', 'jej', 'ogłoszeniach', 'ogłoszeniu', 'Rady', ''])('is none: „%s”', (text) => {
    expect(readFrom(text, readEvent)).toBeNull();
  });

  it('ends with its own words', () => {
    expect(readFrom('ogłoszenia wyników', readEvent)).toEqual(['published', ' wyników']);
    expect(readFrom('podjęcia decyzji', readEvent)).toEqual(['adopted', ' decyzji']);
    expect(readFrom('ogłoszenia w gminie', readEvent)).toEqual(['published', ' w gminie']);
    expect(readFrom('ogłoszenia w Dzienniku Urzędowym Ministra', readEvent)).toEqual(['published', ' Ministra']);
  });
});

describe('an event in the locative', () => {
  it.each([
    ['podjęciu', 'adopted'],
    ['jej podjęciu', 'adopted'],
    ['jego podpisaniu', 'adopted'],
    ['uchwaleniu uchwały', 'adopted'],
    ['powzięciu', 'adopted'],
    ['wydaniu zarządzenia', 'adopted'],
    ['przyjęciu', 'adopted'],
    ['ogłoszeniu', 'published'],
    ['jej ogłoszeniu', 'published'],
    ['ogłoszeniu niniejszej uchwały', 'published'],
    ['opublikowaniu', 'published'],
    ['publikacji', 'published'],
    ['ukazaniu się', 'published'],
    ['ogłoszeniu w Dzienniku Urzędowym Województwa Śląskiego', 'published'],
    ['ogłoszeniu na tablicy ogłoszeń', 'elsewhere'],
  ])('„%s” is „%s”', (text, event) => {
    expect(readFrom(`${text} z dniem`, readEventLocative)).toEqual([event, ' z dniem']);
  });

  it.each(['podjęcia', 'ogłoszenia', 'otwarciu', ''])('is none: „%s”', (text) => {
    expect(readFrom(text, readEventLocative)).toBeNull();
  });
});

describe('a period', () => {
  it.each([
    ['14 dni', { count: 14, unit: 'days' }],
    ['14 dni kalendarzowych', { count: 14, unit: 'days' }],
    ['czternastu dniach', { count: 14, unit: 'days' }],
    ['jednego dnia', { count: 1, unit: 'days' }],
    ['1 dniu', { count: 1, unit: 'days' }],
    ['14 (czternastu) dni', { count: 14, unit: 'days' }],
    ['2 tygodni', { count: 2, unit: 'weeks' }],
    ['dwóch tygodni', { count: 2, unit: 'weeks' }],
    ['2 tygodniach', { count: 2, unit: 'weeks' }],
    ['1 tygodnia', { count: 1, unit: 'weeks' }],
    ['tygodnia', { count: 1, unit: 'weeks' }],
    ['tydzień', { count: 1, unit: 'weeks' }],
    ['tygodniu', { count: 1, unit: 'weeks' }],
    ['3 miesięcy', { count: 3, unit: 'months' }],
    ['1 miesiąca', { count: 1, unit: 'months' }],
    ['3 miesiące', { count: 3, unit: 'months' }],
    ['dwóch miesiącach', { count: 2, unit: 'months' }],
    ['miesiąca', { count: 1, unit: 'months' }],
    ['miesiącu', { count: 1, unit: 'months' }],
    ['miesiąc', { count: 1, unit: 'months' }],
    ['2 lat', { count: 2, unit: 'years' }],
    ['dwóch latach', { count: 2, unit: 'years' }],
    ['3 lata', { count: 3, unit: 'years' }],
    ['1 roku', { count: 1, unit: 'years' }],
    ['roku', { count: 1, unit: 'years' }],
    ['rok', { count: 1, unit: 'years' }],
    ['14-dniowego terminu', { count: 14, unit: 'days' }],
    ['14 – dniowym okresie', { count: 14, unit: 'days' }],
    ['30-dniowego', { count: 30, unit: 'days' }],
    ['3-miesięcznego okresu', { count: 3, unit: 'months' }],
    ['6 miesięcznym terminie', { count: 6, unit: 'months' }],
  ])('is read: „%s”', (text, period) => {
    expect(readFrom(`${text} od`, readPeriod)).toEqual([period, ' od']);
  });

  it.each(['dni', 'miesięcy', '14', '14 godzin', 'lat', 'kwartału', '14 dnimi', '30 (czternastu) dni', ''])(
    'is none, and is not passed over: „%s”',
    (text) => {
      const reader = new Reader(text);
      expect([readPeriod(reader), reader.rest]).toEqual([null, text]);
    },
  );
});

describe('the event that a period runs from', () => {
  it.each([
    ['od dnia ogłoszenia', 'published'],
    ['od daty podjęcia', 'adopted'],
    ['od chwili podpisania', 'adopted'],
    ['od momentu opublikowania', 'published'],
    ['od ogłoszenia', 'published'],
    [', licząc od dnia jej ogłoszenia', 'published'],
    ['licząc od dnia podjęcia', 'adopted'],
    ['od dnia wywieszenia', 'elsewhere'],
  ])('is read: „%s”', (text, event) => {
    expect(readFrom(text, readFromEvent)).toEqual([event, '']);
  });

  it.each(['ogłoszenia', 'po dniu ogłoszenia', ', licząc', 'od dnia 1 maja', 'od dnia jej otwarcia', ''])(
    'is none, and is not passed over: „%s”',
    (text) => {
      const reader = new Reader(text);
      expect([readFromEvent(reader), reader.rest]).toEqual([null, text]);
    },
  );
});
