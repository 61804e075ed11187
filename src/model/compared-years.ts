import type { LegalDocument, ProgrammeDocument } from '../types.ts';

/**
 * Up to this many years every pair is compared; beyond it only near years, because the number of pairs is quadratic. Programmes
 * have been obligatory since 2003, so a town has fewer.
 */
const FEW_YEARS = 30;
/**
 * The greatest distance of compared years in a long series, and of a programme that is not the main one of its year (a draft
 * beside the adopted one).
 */
const NEAR = 3;
const BESIDE = 1;

const isProgramme = (document: LegalDocument): document is ProgrammeDocument => document.kind === 'programme';

/** Rank among programmes of one year: adopted before draft, then yearly before multi-year. */
const rank = ({ stage, firstYear, lastYear }: ProgrammeDocument): number =>
  (stage === 'adopted' ? 0 : 2) + (firstYear === lastYear ? 0 : 1);

/** The main programme of each year. */
export function programmesByYear(documents: readonly LegalDocument[]): Map<number, ProgrammeDocument> {
  const years = new Map<number, ProgrammeDocument>();
  for (const document of documents.filter(isProgramme)) {
    const other = years.get(document.firstYear);
    if (other === undefined || rank(document) < rank(other)) years.set(document.firstYear, document);
  }
  return years;
}

/**
 * Years whose programmes a document is compared with, in order: all others if they are few, else the nearest years that have one.
 */
export function comparedYears(documents: readonly LegalDocument[]): (document: LegalDocument) => number[] {
  const programmes = programmesByYear(documents);
  const years = [...programmes.keys()].sort((a, b) => a - b);
  return (document) => {
    if (!isProgramme(document)) return [];
    const place = years.indexOf(document.firstYear);
    const far = programmes.get(document.firstYear) !== document ? BESIDE : years.length <= FEW_YEARS ? FEW_YEARS : NEAR;
    return years.filter((_, index) => index !== place && Math.abs(index - place) <= far);
  };
}
