import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefEffect } from '../../testing/brief-effect.ts';
import { propertyRuns } from '../../testing/property-runs.ts';
import { readFormula } from './formula.ts';
import { FORMULAS } from './formulas.ts';
import { tokenise } from './tokens.ts';

/** What a line orders, with its act; `null` where it isn't read. */
function read(line: string): string | null {
  const formula = readFormula(tokenise(line), line);
  return formula === null ? null : JSON.stringify([formula.act?.number ?? null, formula.clauses.map(briefEffect)]);
}

/** Words and marks of a line, its quotations whole: a change within new wording is another wording, not another instruction. */
const piecesOf = (line: string): string[] => line.match(/„[^”]*”[.;,]?|\d[\d ]*\d zł|\S+/gu) ?? [];

/** Words that name a place or an act: without one of them the line may name another place, and rightly so. */
const NAMES =
  /^(?:§|\d[\d–/]*[a-z]?[.,;]?|\d+|X\/1\/2019.*|ust\.|pkt|art\.|lit\.|ppkt|[a-z][,.]?|zdani\p{L}*|tytuł|tabel\p{L}*|wiersz\p{L}*|poz\.|rozdzia\p{L}*|część|wspólna|wprowadzenie|do|wyliczenia|załącznik\p{L}*|nr|uchwa\p{L}*|niniejszej|\p{L}+(?:ie|im|a|e)|cał\p{L}+|po|przed|na|końcu|w|i|z|wyjątkiem|zakresie|części|wyrazów|obejmującej)$/iu;

const line = fc.constantFrom(...FORMULAS.map(({ example }) => example).filter((example) => !example.includes('w sprawie')));
const STRAY = [
  'tabela',
  'przypis',
  'drugi',
  'odnośnik',
  'załącznik',
  'także',
  'odpowiednio',
  'Regulamin',
  'nie',
  'jeżeli',
  'częściowo',
  'kolumna',
];

describe('a word too many or too few in an amending formula', () => {
  it('that is put in anywhere leaves the order as it is, or unread', () => {
    fc.assert(
      fc.property(line, fc.nat(), fc.constantFrom(...STRAY), (example, at, word) => {
        const pieces = piecesOf(example);
        const longer = pieces.toSpliced(at % (pieces.length + 1), 0, word).join(' ');
        const [before, after] = [read(example), read(longer)];
        expect(after === null || after === before || addsPlace(word)).toBe(true);
      }),
      propertyRuns(500),
    );
  });

  it('that stands twice leaves the order as it is, or unread', () => {
    fc.assert(
      fc.property(line, fc.nat(), (example, at) => {
        const pieces = piecesOf(example);
        const index = at % pieces.length;
        const doubled = pieces.toSpliced(index, 0, pieces[index] ?? '').join(' ');
        expect([null, read(example)]).toContain(read(doubled));
      }),
      propertyRuns(500),
    );
  });

  it('that is missing leaves the order as it is, or unread, unless it named the place', () => {
    fc.assert(
      fc.property(line, fc.nat(), (example, at) => {
        const pieces = piecesOf(example);
        const index = at % pieces.length;
        fc.pre(!NAMES.test(pieces[index] ?? '') && !/^[„\d]/u.test(pieces[index] ?? ''));
        const shorter = pieces.toSpliced(index, 1).join(' ');
        expect([null, read(example)]).toContain(read(shorter));
      }),
      propertyRuns(500),
    );
  });
});

/** Words that name a place of their own: a line with one of them may rightly be about it. */
const addsPlace = (word: string): boolean => ['tabela', 'załącznik', 'Regulamin', 'kolumna'].includes(word);
