import { quotationEdits, type TextEdit } from '../../law/quotation-marks.ts';
import { unitAbbreviationEdits } from '../../law/unit-abbreviations.ts';
import { wordlessPlaces } from './wordless-places.ts';

/** A slip of typography with the change that mends it; no word of the law changes. */
export interface TypographyFinding extends TextEdit {
  readonly rule: 'skrot-jednostki' | 'cudzyslow-prosty';
}

/** Slips of typography in the text of a file that can be mended mechanically, in order of place. */
export function typographyFindings(text: string, bodyStart: number): TypographyFinding[] {
  const skip = wordlessPlaces(text, bodyStart);
  const inWords = ({ at }: TextEdit): boolean => !skip.some(([from, to]) => at >= from && at < to);
  return [
    ...unitAbbreviationEdits(text).map((edit) => ({ ...edit, rule: 'skrot-jednostki' as const })),
    ...quotationEdits(text, skip).map((edit) => ({ ...edit, rule: 'cudzyslow-prosty' as const })),
  ]
    .filter(inWords)
    .sort((a, b) => a.at - b.at);
}
