import { describe, expect, it } from 'vitest';
import { announcedMode, announcementTitle, announcesInSubject, isAnnouncement } from './is-announcement.ts';

describe('a text', () => {
  it.each([
    ['OGŁOSZENIE', 'OGŁOSZENIE\nWójt Gminy Rzeczna ogłasza otwarty konkurs ofert na realizację zadań publicznych'],
    ['', 'Działając na podstawie ustawy o działalności pożytku publicznego Zarząd Powiatu ogłasza otwarty konkurs ofert na'],
    ['Otwarty konkurs ofert na 2027 rok', 'Otwarty konkurs ofert na 2027 rok\nPrezydent zaprasza organizacje pozarządowe'],
    ['Ogłoszenie o naborze wniosków w ramach inicjatywy lokalnej', 'Ogłoszenie o naborze wniosków w ramach inicjatywy lokalnej'],
  ])('that begins with „%s” announces a competition or a call', (title, beginning) => {
    expect(isAnnouncement(title, beginning)).toBe(true);
  });

  it.each([
    'Sprawozdanie z realizacji programu współpracy za 2025 rok: ogłoszono otwarte konkursy ofert na zadania',
    'Ogłoszenie o unieważnieniu otwartego konkursu ofert',
    'Regulamin otwartych konkursów ofert na zadania publiczne',
    'Roczny program współpracy Gminy z organizacjami pozarządowymi: Wójt ogłasza otwarty konkurs ofert',
    'Ogłoszenie o konsultacjach projektu programu współpracy z organizacjami pozarządowymi',
    'Ogłoszenie o konkursie na stanowisko dyrektora szkoły',
  ])('that is „%s” announces none', (title) => {
    expect(isAnnouncement(title, title)).toBe(false);
  });

  it('of an order announces one in its subject', () => {
    expect(announcesInSubject('w sprawie ogłoszenia otwartego konkursu ofert na realizację zadań')).toBe(true);
    expect(announcesInSubject('w sprawie ogłoszenia wyników otwartego konkursu ofert')).toBe(false);
    expect(announcesInSubject('w sprawie powołania komisji konkursowej')).toBe(false);
  });

  it('names its kind and its title', () => {
    expect(announcedMode('Nabór wniosków: inicjatywa lokalna')).toBe('inicjatywa lokalna');
    expect(announcedMode('Małe granty w 2027 roku')).toBe('mały grant');
    expect(announcedMode('Otwarty konkurs ofert')).toBeNull();
    expect(announcementTitle('Wójt ogłasza otwarty konkurs ofert na sport w 2027 r. Zapraszamy.')).toBe(
      'Otwarty konkurs ofert na sport w 2027 r.',
    );
  });
});
