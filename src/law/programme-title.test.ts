import { describe, expect, it } from 'vitest';
import { programmeYears } from './programme-title.ts';

describe('years in the title of a programme', () => {
  it.each([
    ['Program współpracy Gminy Wola na 2025 rok', 2025, 2025],
    ['ROCZNY PROGRAM WSPÓŁPRACY NA ROK 2025', 2025, 2025],
    ['P R O G R A M W S P Ó Ł P R A C Y na rok 2025', 2025, 2025],
    ['PROGRAM WSPÓŁPRACY NA 2 0 2 5 ROK', 2025, 2025],
    ['Program współpracy na rok kalendarzowy 2025', 2025, 2025],
    ['Program współpracy z organizacjami w roku 2025', 2025, 2025],
    ['Program współpracy z organizacjami w 2025 r.', 2025, 2025],
    ['Program współpracy na rok dwa tysiące dwudziesty piąty', 2025, 2025],
    ['Program współpracy na rok dwa tysiące dziewiętnasty', 2019, 2019],
    ['Wieloletni program współpracy na lata 2025–2029', 2025, 2029],
    ['Wieloletni program współpracy w latach 2025-2027', 2025, 2027],
    ['Uchwalenie programu n a r o k 2025', 2025, 2025],
    ['p r o g r a m u  rok 2025', 2025, 2025],
    ['Program na rok budżetowy 2025', 2025, 2025],
    ['Program w roku kalendarzowym 2025', 2025, 2025],
    ['Program na lata 2 0 2 5 — 2 0 2 6', 2025, 2026],
    ['Program na  rok  kalendarzowy  2025', 2025, 2025],
    ['Program na rok dwa tysiące dwudziesty', 2020, 2020],
    ['Program na rok dwa tysiące trzydziesty drugi', 2032, 2032],
    ['Program na rok dwa  tysiące dziesiąty', 2010, 2010],
    ['Program na rok dwa tysiące dwudziesty dziesiąty', 2020, 2020],
    ['Program na rok dwa tysiące dziewiętnasty drugi', 2019, 2019],
  ])('„%s”', (title, first, last) => {
    expect(programmeYears(title)).toEqual({ first, last });
  });

  it.each([
    'Regulamin komisji na rok 2025',
    'Program współpracy',
    'Programowanie na rok 2025',
    'Podprogram na rok 2025',
    'Program na rok 20255',
    'Program na rok 2025 5',
    'Program na rok dwa tysiące piąty',
    'Program dna 2025',
    'Program na 20 lat',
  ])('none in „%s”', (title) => {
    expect(programmeYears(title)).toBeNull();
  });
});
