import { describe, expect, it } from 'vitest';
import { read } from '../testing/read-legal-text.ts';
import type { Diagnostic, LegalDocument, Relations, Version } from '../types.ts';
import { officialTextsOf } from './official-texts.ts';

const TEXT = Array.from({ length: 8 }, (_, index) => `§ ${String(index + 1)}. Przepis ${String(index + 1)}.`).join('\n\n');
const announced = (text: string): string => `1. Ogłasza się tekst.\n\n## Załącznik nr 1\n\n${text}`;

const announcement = (
  id: string,
  text: string,
  fields: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => ({
  id,
  kind: 'act',
  stage: 'adopted',
  date: '2020-05-01',
  file: `uchwaly/${id}.md`,
  units: text === '' ? [] : read(announced(text)).units,
  keyPlaces: { oglasza_tekst_jednolity: { line: 7, column: 1 } },
  ...fields,
});

/** What is found of official texts, as „compared/different”, and the messages about them. */
function official(...given: readonly Readonly<Record<string, unknown>>[]): { compared: string[]; messages: string[] } {
  const diagnostics: Diagnostic[] = [];
  const relations = {
    incoming: new Map([
      [
        'uchwaly/baza',
        [
          { type: 'about', from: 'x', to: 'uchwaly/baza' },
          ...given.map(({ id }) => ({ type: 'consolidates', from: id, to: 'uchwaly/baza' })),
        ],
      ],
    ]),
    byId: new Map([['x', announcement('x', TEXT)], ...given.map((one) => [one['id'], one] as const)]),
  } as unknown as Relations;
  const version = { id: '2019-04-01', inForceFrom: '2019-04-01', inForceTo: null, units: read(TEXT).units } as unknown as Version;
  const texts = officialTextsOf({ id: 'uchwaly/baza' } as LegalDocument, [version], relations, diagnostics);
  return {
    compared: texts.map(({ compared, differences }) => `${String(compared)}/${String(differences.length)}`),
    messages: diagnostics.map(({ file, line, message }) => `${file}:${String(line)} ${message}`),
  };
}

describe('an official consolidated text', () => {
  it('that is the same needs no message', () => {
    expect(official(announcement('tekst', TEXT))).toEqual({ compared: ['8/0'], messages: [] });
  });

  it('that differs is reported at its key, with the provisions', () => {
    const { compared, messages } = official(announcement('tekst', TEXT.replace('Przepis 3', 'Inny 3')));
    expect(compared).toEqual(['8/1']);
    expect(messages).toEqual([expect.stringMatching(/^uchwaly\/tekst\.md:7 .*uchwaly\/baza.*1 z 8.*§ 3/u)]);
    expect(messages[0]).not.toContain('…');
  });

  it('that differs in many provisions is reported with the first five', () => {
    const six = official(announcement('tekst', TEXT.replaceAll(/Przepis [1-6]/gu, 'Inny'))).messages[0] ?? '';
    expect(six).toContain('§ 1, § 2, § 3, § 4, § 5…');
    expect(six).toContain('6 z 8');
    expect(official(announcement('tekst', TEXT.replaceAll(/Przepis [1-5]/gu, 'Inny'))).messages[0]).toMatch(/§ 5(?!…)/u);
  });

  it('is reported at the item of a list, and at the start where the key has no place', () => {
    const different = TEXT.replace('Przepis 3', 'Inny 3');
    const listed = announcement('tekst', different, {
      keyPlaces: { 'oglasza_tekst_jednolity.0': { line: 9, column: 5 }, oglasza_tekst_jednolity: { line: 8, column: 1 } },
    });
    expect(official(listed).messages[0]).toContain('.md:9 ');
    expect(official(announcement('tekst', different, { keyPlaces: {} })).messages[0]).toContain('.md:1 ');
  });

  it('is compared only where it is adopted and has words', () => {
    expect(official(announcement('projekt', TEXT, { stage: 'draft' }), announcement('pusty', ''))).toEqual({
      compared: [],
      messages: [],
    });
    expect(official(announcement('program', TEXT, { kind: 'programme' })).compared).toEqual([]);
    expect(official(announcement('a', TEXT), announcement('b', TEXT)).compared).toEqual(['8/0', '8/0']);
  });
});
