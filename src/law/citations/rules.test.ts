import { describe, expect, it } from 'vitest';
import { MARKER_RULES, readMarker } from '../markers.ts';
import { readRule } from './parser.ts';
import { CITATION_RULES } from './rules.ts';

describe('a rule of the grammar of citations', () => {
  it.each(CITATION_RULES.filter(({ example }) => example !== ''))('$name reads „$example” whole', ({ name, example }) => {
    expect(readRule(name, example)?.length).toBe(example.length);
  });

  it.each(CITATION_RULES)('$name says what it reads', ({ says }) => {
    expect(says).toMatch(/^\P{Lu}/u);
  });

  it('stands in the grammar once', () => {
    const names = CITATION_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a rule of markers', () => {
  it.each(MARKER_RULES)('reads „$example” as $kind', ({ kind, example }) => {
    expect(readMarker(example)?.kind).toBe(kind);
  });
});
