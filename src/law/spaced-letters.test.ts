import { expect, it } from 'vitest';
import { hasUnsureLetters, joinSpacedLetters, joinSureLetters } from './spaced-letters.ts';

it.each([
  ['U C H W A Ł A', 'UCHWAŁA'],
  ['U C H W A Ł A Nr XV/200/2019', 'UCHWAŁA Nr XV/200/2019'],
  ['U C H W A Ł A N R LIII/732/2018', 'UCHWAŁA NR LIII/732/2018'],
  ['Z A R Z Ą D Z E N I E  N R 71/2019', 'ZARZĄDZENIE NR 71/2019'],
  ['R A D Y  M I E J S K I E J  W  L E S Z N I E', 'RADY MIEJSKIEJ W LESZNIE'],
  ['R A D Y M I E J S K I E J L E S Z N A', 'RADY MIEJSKIEJ LESZNA'],
  ['R A D Y M I E J S K I E J W L E S Z N I E', 'RADY MIEJSKIEJ WLESZNIE'],
  ['R A D Y M I E J S K I E J L E S Z N A z dnia 5 maja', 'RADY MIEJSKIEJ LESZNA z dnia 5 maja'],
  ['u c h w a l a , co następuje', 'u c h w a l a , co następuje'],
  ['Zadania a i b oraz c', 'Zadania a i b oraz c'],
  ['w § 5 i z ust. 2', 'w § 5 i z ust. 2'],
])('joins „%s”', (text, joined) => {
  expect(joinSpacedLetters(text)).toBe(joined);
});

it('knows where it guesses the ends of words', () => {
  expect(hasUnsureLetters('U C H W A Ł A N R XV/200/2019')).toBe(false);
  expect(joinSureLetters('U C H W A Ł A N R XV/200/2019')).toBe('UCHWAŁA NR XV/200/2019');
  const unsure = 'R A D Y M I E J S K I E J W L E S Z N I E';
  expect(hasUnsureLetters(unsure)).toBe(true);
  expect(joinSureLetters(unsure)).toBe(unsure);
});
