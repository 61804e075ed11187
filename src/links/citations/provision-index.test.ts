import { describe, expect, it } from 'vitest';
import { read } from '../../testing/read-legal-text.ts';
import type { CitedStep } from '../../law/citations/mentions.ts';
import type { Version } from '../../types.ts';
import { findProvision, inPart, isDividedBy, isInSeveralParts, partAbove, pathTo, provisionsOf } from './provision-index.ts';

const version = (source: string): Version => ({ units: read(source).units }) as unknown as Version;

const PARTS = version(
  'Wstęp.\n\nI. Cele\n\n1. Cel.\n\n2. Inny:\n\n1) raz;\n\n2) dwa.\n\nII. Zasady\n\n1. Zasada.\n\n3. Trzecia.',
);
const CHAPTERS = version(
  '## Dział I\n\n### Rozdział 1\n\n§ 1. A.\n\n## Dział II\n\n### Rozdział 1\n\n§ 2. B.\n\n### Rozdział 2\n\n§ 3. 1. C.\n\n2. D.',
);
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('the provisions of a wording', () => {
  it('are all of them, by id, in order', () => {
    expect([...provisionsOf(CHAPTERS)].map(([id, unit]) => [id, unit.id])).toEqual(
      [
        'dzial-i',
        'dzial-i-rozdz-1',
        'par-1',
        'dzial-ii',
        'dzial-ii-rozdz-1',
        'par-2',
        'dzial-ii-rozdz-2',
        'par-3',
        'par-3-ust-1',
        'par-3-ust-2',
      ].map((id) => [id, id]),
    );
  });

  it.each<[string, readonly string[]]>([
    ['par-3-ust-2', ['dzial-ii', 'dzial-ii-rozdz-2', 'par-3', 'par-3-ust-2']],
    ['dzial-ii', ['dzial-ii']],
    ['par-9', []],
  ])('stand below others: %s', (id, path) => {
    expect(ids(pathTo(CHAPTERS, id))).toEqual(path);
  });

  it.each<[string, string | null]>([
    ['par-3', 'par-3'],
    ['dzial-ii-rozdz-1', 'dzial-ii-rozdz-1'],
    ['rozdz-2', 'dzial-ii-rozdz-2'],
    ['rozdz-1', null],
    ['rozdz-3', null],
    ['ust-2', null],
    ['par-9', null],
  ])('are found by id, a chapter also without its division: %s', (id, found) => {
    expect(findProvision(CHAPTERS, id)?.id ?? null).toBe(found);
  });

  it.each<[string, readonly ('par' | 'art' | 'ust' | 'rozdz' | 'dzial')[], boolean]>([
    ['§', ['par'], true],
    ['articles', ['art'], false],
    ['ustępy within §', ['par', 'ust'], true],
    ['§ within ustępy', ['ust', 'par'], false],
    ['§ within chapters within divisions', ['dzial', 'rozdz', 'par'], true],
    ['chapters within §', ['par', 'rozdz'], false],
    ['nothing', [], false],
  ])('divide it by %s', (_, kinds, divided) => {
    expect(isDividedBy(CHAPTERS, kinds)).toBe(divided);
  });
});

describe('a part of a text', () => {
  const partOf = (id: string): unknown => {
    const found = partAbove(PARTS, id);
    return found === null ? null : [found.part.label === '' ? found.part.id : found.part.label, found.depth];
  };

  it('is what its provisions stand in, at any depth', () => {
    const [first, second] = PARTS.units.filter(({ children }) => children.length > 0);
    expect(partAbove(PARTS, 'ust-1')).toEqual({ part: first, depth: 0 });
    expect(partAbove(PARTS, 'ust-2-pkt-1')).toEqual({ part: first, depth: 0 });
    expect(partAbove(PARTS, 'ust-1--2')).toEqual({ part: second, depth: 0 });
    expect(partAbove(PARTS, 'ust-9')).toBeNull();
    expect(partOf(first?.id ?? '')).toBeNull();
    expect(partAbove(CHAPTERS, 'par-3')).toBeNull();
  });

  it.each<[string, boolean]>([
    ['ust-1', true],
    ['ust-2', false],
    ['ust-3', false],
    ['par-1', false],
  ])('has numbers that others have too: %s %s', (id, several) => {
    expect(isInSeveralParts(PARTS, id)).toBe(several);
  });

  it('has a provision of a number at its top, the first of two', () => {
    const step = (number: string, kind: CitedStep['kind'] = 'ust'): CitedStep => ({ kind, number });
    const [first, second] = PARTS.units.filter(({ children }) => children.length > 0);
    if (first === undefined || second === undefined) throw new Error('no parts');
    const found = [
      inPart(first, step('1')),
      inPart(second, step('1')),
      inPart(second, step('3')),
      inPart(first, step('3')),
      inPart(first, step('1', 'pkt')),
    ];
    expect(found.map((unit) => unit?.id ?? null)).toEqual(['ust-1', 'ust-1--2', 'ust-3', null, null]);
    const [own] = first.children;
    if (own === undefined) throw new Error('no unit');
    const twice = { ...first, children: [own, { ...own, text: 'Drugi.' }] };
    expect(inPart(twice, step('1'))).toBe(own);
  });
});
