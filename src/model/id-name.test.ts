import { expect, it } from 'vitest';
import { idName } from './id-name.ts';

it.each([
  ['par-5', '§ 5'],
  ['par-5-ust-2-pkt-1aa-lit-b', '§ 5 ust. 2 pkt 1aa lit. b'],
  ['art-5a-ust-4', 'art. 5a ust. 4'],
  ['zal-1-par-3', 'załącznik nr 1 § 3'],
  ['par-2-ust-1-wsp', '§ 2 ust. 1 część wspólna'],
  ['par-2-tir-1-tir-2', '§ 2 tiret pierwsze tiret drugie'],
  ['par-3--2-ust-1', '§ 3 ust. 1'],
  ['rozdz-2-ust-1', 'ust. 1'],
  ['wstep', 'wstep'],
])('says the id %s as „%s”', (id, name) => {
  expect(idName(id)).toBe(name);
});
