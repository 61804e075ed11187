import type { LegalDocument, ProgrammeDocument } from '../types.ts';

/**
 * With so many years, every two of them are compared; with more only near ones, because pairs grow with the square. The duty to have
 * programmes dates from 2003, so that a town will not have more for years to come.
 */
const FEW_YEARS = 30;
/** How far apart the years of a long series may be, and of a programme that does not stand for its year (a draft beside the adopted one). */
const NEAR = 3;
const BESIDE = 1;

const isProgramme = (document: LegalDocument): document is ProgrammeDocument => document.kind === 'programme';

/** An adopted programme speaks for its year before a draft, a yearly one before one of several years. */
const rank = ({ stage, firstYear, lastYear }: ProgrammeDocument): number =>
  (stage === 'adopted' ? 0 : 2) + (firstYear === lastYear ? 0 : 1);

/** The one programme each year stands for. */
export function programmesByYear(documents: readonly LegalDocument[]): Map<number, ProgrammeDocument> {
  const years = new Map<number, ProgrammeDocument>();
  for (const document of documents.filter(isProgramme)) {
    const other = years.get(document.firstYear);
    if (other === undefined || rank(document) < rank(other)) years.set(document.firstYear, document);
  }
  return years;
}

/** Years whose programmes a document is compared with, in order: all others where they are few, else the nearest of those that have one. */
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
