import type { LegalDocument, ProgrammeDocument } from '../types.ts';

/** Among more programmes than this, each is compared with its nearest in time only: the number of pairs grows with the square. */
const ALL_PAIRS = 12;

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

/** Years whose programmes a document is compared with, in order: all others where programmes are few, else the nearest. */
export function comparedYears(documents: readonly LegalDocument[]): (document: LegalDocument) => number[] {
  const years = [...programmesByYear(documents).keys()];
  return (document) => {
    if (!isProgramme(document)) return [];
    const own = document.firstYear;
    return years
      .filter((year) => year !== own)
      .sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || a - b)
      .slice(0, ALL_PAIRS - 1)
      .sort((a, b) => a - b);
  };
}
