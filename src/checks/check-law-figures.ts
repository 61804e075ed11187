import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { brokenLaw, lawFigures } from '../model/law-figures.ts';
import type { IsoDate, ProgrammeDocument } from '../types.ts';

/** Figures of a programme that the statute does not have on any of its days. */
export function checkLawFigures(programme: ProgrammeDocument, lines: LineIndex, report: Report): void {
  const first = programme.inForceFrom ?? (`${String(programme.firstYear)}-01-01` as IsoDate);
  const last = programme.inForceTo ?? (`${String(programme.lastYear)}-12-31` as IsoDate);
  for (const figure of lawFigures(programme.units)) {
    const law = brokenLaw(figure, first, last);
    if (law === null) continue;
    const value = law.value === null ? 'bez limitu' : `${String(law.value).replace(/(\d)(?=(\d{3})+$)/g, '$1 ')} ${law.unit}`.replace(' %', '%');
    report(
      'kwota-ustawowa',
      lines.place(figure.place.at ?? 0, figure.words.length),
      figure.words,
      law.provision,
      value,
      law.source,
    );
  }
}
