import { describe, expect, it } from 'vitest';
import { withYearsNamed } from './relative-years.ts';

describe('withYearsNamed', () => {
  it.each([
    ['program z zeszłego roku', 'program 2025'],
    ['ubiegłoroczne sprawozdanie', '2025 sprawozdanie'],
    ['dotacje w tym roku', 'dotacje 2026'],
    ['plany na przyszły rok', 'plany na 2027'],
    ['program z zeszlego roku', 'program 2025'],
    ['program w ubiegłym roku', 'program 2025'],
    ['program poprzedniego roku', 'program 2025'],
    ['w minionym roku dotacje', '2025 dotacje'],
    ['zeszłoroczne dotacje', '2025 dotacje'],
    ['rok temu', '2025'],
    ['program następnego roku', 'program 2027'],
    ['w kolejnym roku', 'w 2027'],
    ['przyszłoroczny program', '2027 program'],
    ['program tego roku', 'program 2026'],
    ['ten rok', '2026'],
    ['w bieżącym roku', '2026'],
    ['obecny rok', '2026'],
    ['tegoroczne plany', '2026 plany'],
    ['rok temu i w tym roku', '2025 i 2026'],
    ['krok temu', 'krok temu'],
    ['wzeszły rok', 'wzeszły rok'],
    ['nieprzyszły rok', 'nieprzyszły rok'],
    ['zatem rok', 'zatem rok'],
    ['dwa  odstępy', 'dwa odstępy'],
    ['program na 2024 rok', 'program na 2024 rok'],
  ])('reads „%s” on a day of 2026 as „%s”', (asked, named) => {
    expect(withYearsNamed(asked, 2026)).toBe(named);
  });
});
