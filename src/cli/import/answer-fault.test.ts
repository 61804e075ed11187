import { expect, it } from 'vitest';
import { readAnswer } from './answer-fault.ts';

const KNOWN = {
  organs: [{ name: 'Rada Gminy Dolina', aliases: ['Rada'], genitive: 'Rady Gminy Dolina', type: null }],
  actByNumber: new Map<string, string>(),
} as unknown as Parameters<typeof readAnswer>[2];

it.each([
  ['data', '2026-11-24', '2026-11-24'],
  ['data', '24.11.2026', '2026-11-24'],
  ['wchodzi_w_zycie', '24 listopada 2026 r.', '2026-11-24'],
  ['organ', 'rada gminy dolina', 'Rada Gminy Dolina'],
  ['organ', 'Rada', 'Rada Gminy Dolina'],
  ['rok', '2026', 2026],
  ['lata', '2026 - 2028', '2026–2028'],
  ['numer', 'XV/200/2026', 'XV/200/2026'],
  ['status', 'Projekt', 'projekt'],
  ['publikacja', '{ dziennik: POL_WOJ_WP, rok: 2026, pozycja: 5 }', { dziennik: 'POL_WOJ_WP', rok: 2026, pozycja: 5 }],
  ['w_sprawie', 'w sprawie dróg', 'w sprawie dróg'],
])('takes for %s the answer „%s”', (key, answer, value) => {
  expect(readAnswer(key, answer, KNOWN)).toEqual({ value });
});

it.each([
  ['data', '31.02.2026', 'nie jest dniem'],
  ['data', 'jutro', 'nie jest dniem'],
  ['organ', 'Rada Miasta', 'Są: Rada Gminy Dolina.'],
  ['rok', '26', 'nie jest rokiem'],
  ['numer', 'brak', 'nie ma żadnej cyfry'],
  ['rodzaj', 'ukaz', 'Możliwe wartości: uchwała'],
  ['publikacja', 'Dz. Urz. poz. 5', 'Podaj grupę kluczy'],
  ['publikacja', '{ dziennik: POL_WOJ_XX }', 'Nie ma dziennika o kodzie'],
])('asks again for %s where the answer is „%s”', (key, answer, words) => {
  expect(readAnswer(key, answer, KNOWN)).toEqual({ fault: expect.stringContaining(words) as string });
});
