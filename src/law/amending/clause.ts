import { readAnnulled } from './annulled.ts';
import type { Cursor } from './cursor.ts';
import { readEnding } from './ending.ts';
import { readInsertion } from './insertion.ts';
import type { Clause, FormulaScope } from './scope.ts';
import { readSubpoints } from './subpoints.ts';
import { readWords } from './words.ts';
import { readTitling, readRetitling } from './titles.ts';
import { readRenumbering } from './renumbering.ts';
import { readRepeal } from './repeal.ts';
import { readReplacement } from './replacement.ts';

const READERS = [
  readAnnulled,
  readEnding,
  readSubpoints,
  readWords,
  readTitling,
  readRetitling,
  readReplacement,
  readInsertion,
  readRenumbering,
  readRepeal,
];

/** One operation from the cursor on, or `null`. */
export function readClause(cursor: Cursor, scope: FormulaScope): Clause[] | null {
  for (const read of READERS) {
    const clause = cursor.attempt((c) => read(c, scope));
    if (clause !== null) return Array.isArray(clause) ? clause : [clause];
  }
  return null;
}
