import { describe, expect, it } from 'vitest';
import { withYearsNamed } from './relative-years.ts';

describe('withYearsNamed', () => {
  it.each([
    ['program z zeszłego roku', 'program 2025'],
    ['ubiegłoroczne sprawozdanie', '2025 sprawozdanie'],
    ['dotacje w tym roku', 'dotacje 2026'],
    ['plany na przyszły rok', 'plany na 2027'],
    ['program na 2024 rok', 'program na 2024 rok'],
  ])('reads „%s” on a day of 2026 as „%s”', (asked, named) => {
    expect(withYearsNamed(asked, 2026)).toBe(named);
  });
});
