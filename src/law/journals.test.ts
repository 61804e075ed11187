import { describe, expect, it } from 'vitest';
import { journalCitation, journalUrl } from './journals.ts';

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
