import { parameterText } from '../law/statutory-parameters.ts';
import { programmePeriod } from '../model/programme-period.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { brokenLaw, lawFigures } from '../model/law-figures.ts';
import type { ProgrammeDocument } from '../types.ts';

/** Figures of a programme that the statute does not have on any of its days. */
export function checkLawFigures(programme: ProgrammeDocument, lines: LineIndex, report: Report): void {
  const { from: first, to: last } = programmePeriod(programme);
  for (const figure of lawFigures(programme.units)) {
    const law = brokenLaw(figure, first, last);
    if (law === null) continue;
    const value = law.value === null ? 'bez limitu' : parameterText(law).replace(/\u00a0/g, ' ');
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
