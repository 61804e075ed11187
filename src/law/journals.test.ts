import { describe, expect, it } from 'vitest';
import { isJournalCode, journalCitation, journalCode, journalCodes, journalInText, journalUrl } from './journals.ts';

const published = (journal: string, year: number, position: number) => ({ journal, year, position, date: null });

describe('journalCitation', () => {
  it.each([
    [published('DU', 2018, 450), 'Dz. U. z 2018 r. poz. 450'],
    [published('MP', 2016, 12), 'M.P. z 2016 r. poz. 12'],
    [published('POL_WOJ_WP', 2018, 9579), 'Dz. Urz. Woj. Wielkopolskiego z 2018 r. poz. 9579'],
    [published('POL_WOJ_KP', 2020, 1), 'Dz. Urz. Woj. Kujawsko-Pomorskiego z 2020 r. poz. 1'],
    [published('POL_WOJ_XX', 2020, 1), 'POL_WOJ_XX z 2020 r. poz. 1'],
  ])('cites %o as „%s”', (publication, citation) => {
    expect(journalCitation(publication)).toBe(citation);
  });
});

describe('journalUrl', () => {
  it('is the ELI address of a national journal', () => {
    expect(journalUrl(published('DU', 2003, 873))).toBe('https://eli.gov.pl/eli/DU/2003/873/ogl');
    expect(journalUrl(published('MP', 2016, 12))).toBe('https://eli.gov.pl/eli/MP/2016/12/ogl');
  });

  it('is the address of a voivodeship journal whose host is known', () => {
    expect(journalUrl(published('POL_WOJ_WP', 2018, 9579))).toBe('https://edziennik.poznan.uw.gov.pl/eli/POL_WOJ_WP/2018/9579');
  });

  it('is missing where the host is not known, never guessed', () => {
    expect(journalUrl(published('POL_WOJ_DS', 2018, 1))).toBeNull();
    expect(journalUrl(published('Dziennik Urzędowy', 2018, 1))).toBeNull();
  });
});

describe('journals of voivodeships', () => {
  const NAMES = [
    ['DS', 'Dolnośląskiego'],
    ['KP', 'Kujawsko-Pomorskiego'],
    ['LB', 'Lubelskiego'],
    ['LS', 'Lubuskiego'],
    ['LD', 'Łódzkiego'],
    ['MP', 'Małopolskiego'],
    ['MZ', 'Mazowieckiego'],
    ['OP', 'Opolskiego'],
    ['PK', 'Podkarpackiego'],
    ['PL', 'Podlaskiego'],
    ['PM', 'Pomorskiego'],
    ['SL', 'Śląskiego'],
    ['SK', 'Świętokrzyskiego'],
    ['WM', 'Warmińsko-Mazurskiego'],
    ['WP', 'Wielkopolskiego'],
    ['ZP', 'Zachodniopomorskiego'],
  ] as const;

  it('are sixteen beside the two of the state', () => {
    expect(journalCodes).toEqual(['DU', 'MP', ...NAMES.map(([code]) => `POL_WOJ_${code}`)]);
    expect(['DU', 'POL_WOJ_WP', 'POL_WOJ_XX', 'WP'].map(isJournalCode)).toEqual([true, true, false, false]);
  });

  it('are cited by the name of the voivodeship, and known by it', () => {
    for (const [code, name] of NAMES) {
      expect(journalCitation(published(`POL_WOJ_${code}`, 2020, 1))).toBe(`Dz. Urz. Woj. ${name} z 2020 r. poz. 1`);
      expect(journalCode(name)).toBe(`POL_WOJ_${code}`);
    }
    expect(journalCitation(published('XPOL_WOJ_WP', 2020, 1))).toBe('XPOL_WOJ_WP z 2020 r. poz. 1');
    expect(journalCitation(published('POL_WOJ_WPX', 2020, 1))).toBe('POL_WOJ_WPX z 2020 r. poz. 1');
  });

  it.each([
    ['WIELKOPOLSKIEGO', 'POL_WOJ_WP'],
    ['Wielkop.', 'POL_WOJ_WP'],
    ['Wlkp.', 'POL_WOJ_WP'],
    ['Maz.', 'POL_WOJ_MZ'],
    ['Kujawsko - Pomorskiego', 'POL_WOJ_KP'],
    ['Lub.', null],
    ['Ma', null],
    ['Op', null],
    ['Krakowskiego', null],
    ['', null],
  ])('are known by a short name where it fits one: „%s”', (name, code) => {
    expect(journalCode(name)).toBe(code);
  });

  it.each([
    ['Uchwałę ogłasza się w Dzienniku Urzędowym Województwa Lubelskiego.', 'POL_WOJ_LB'],
    ['podlega ogłoszeniu w Dz. Urz. Woj. Wielkopolskiego', 'POL_WOJ_WP'],
    ['podlega publikacji w Dz.Urz. woj.Maz. i BIP', 'POL_WOJ_MZ'],
    ['publikacja w Dzienniku Urzędowym Województwa Kujawsko-Pomorskiego, w BIP', 'POL_WOJ_KP'],
    // Another act is cited, or nothing is said of publication.
    ['ogłoszona w Dz. Urz. Woj. Wielkopolskiego z 2019 r. poz. 5', null],
    ['ogłoszona w Dz. Urz. Woj. Wielkopolskiego z dnia 5 maja 2019 r.', null],
    ['ogłoszona w Dz. Urz. Woj. Wielkop. z 2019 r.', null],
    ['ogłoszona w Dz. Urz. Woj. Wielkopolskiego, poz. 5', null],
    ['ogłoszona w Dz. Urz. Woj. Wielkopolskiego Nr 5', null],
    ['ogłoszona w Dz. Urz. Woj. Wielkopolskiego nr 5', null],
    ['Dziennik Urzędowy Województwa Lubelskiego', null],
    ['ogłasza się w Dzienniku Urzędowym Województwa Krakowskiego', null],
    ['ogłasza się w Dzienniku Ustaw', null],
  ])('are named in „%s”', (text, code) => {
    expect([journalInText(text), journalInText(text.replaceAll(' ', '\u00a0\n'))]).toEqual([code, code]);
  });
});
