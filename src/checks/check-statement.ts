import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { formPlaces } from '../law/unfilled.ts';
import type { LegalDocument } from '../types.ts';

/** The page of the accessibility statement, by its address. */
const STATEMENT = 'strony/deklaracja-dostepnosci';

/**
 * Reports each place of the accessibility statement that the office has not filled in: an error in a statement that the town publishes as its
 * own, a warning in the form that says of itself that it is one (`charakter: poglądowy`).
 */
export function checkStatement({ id, character }: LegalDocument, text: string, lines: LineIndex, report: Report): void {
  if (id !== STATEMENT) return;
  const rule = character === 'illustrative' ? 'deklaracja-wzor' : 'deklaracja-nieuzupelniona';
  for (const { at, words } of formPlaces(text)) report(rule, lines.place(at, words.length + 2), words);
}
