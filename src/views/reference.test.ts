import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KIND_RULES } from '../model/kinds.ts';
import { guideKeys } from './guide.ts';
import { keysReference, rulesReference } from './reference.ts';

describe('the documents made of the program’s own tables (otherwise run „npm run docs”)', () => {
  it.each([
    ['docs/klucze.md', keysReference],
    ['docs/komunikaty.md', rulesReference],
  ])('%s is that of the tables', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text());
  });
});

describe('the keys of the guide', () => {
  const keys = guideKeys();
  const named = (place: string, name: string) =>
    keys.find((group) => group.place === place)?.keys.find((key) => key.name === name);

  it('are those of every content folder and of the settings', () => {
    expect(keys.map(({ place }) => place)).toEqual([...KIND_RULES.map(({ folder }) => `${folder}/`), 'serwis.yaml']);
  });

  it('each say what they mean', () => {
    expect(keys.flatMap((group) => group.keys.filter(({ meaning }) => meaning === ''))).toEqual([]);
  });

  it('name the values to choose from, and keys within keys', () => {
    expect(named('uchwaly/', 'status')?.values).toEqual(['projekt', 'uchwalona', 'nieważna']);
    expect(named('uchwaly/', 'publikacja.rok')?.meaning).toBe('Rok, cztery cyfry.');
    expect(named('serwis.yaml', 'organy.nazwa')?.required).toBe(true);
    expect(named('serwis.yaml', 'jezyki')?.values).toEqual(['pl', 'en', 'uk']);
  });
});
