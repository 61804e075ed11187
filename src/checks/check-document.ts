import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { unclearOutcomes } from '../model/consultation-result.ts';
import { programmeElements } from '../model/programme-elements.ts';
import { checkPlans } from '../model/tables/check-plans.ts';
import type { YamlData } from '../content/yaml.ts';
import type { ConsultationDocument, LegalDocument, ProgrammeDocument } from '../types.ts';
import { checkAnnouncement } from './check-announcement.ts';
import { checkCompetition } from './check-competition.ts';
import { checkLawFigures } from './check-law-figures.ts';
import { checkFields } from './check-fields.ts';
import { checkUnfilled } from './check-words.ts';

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

/** Outcomes of remarks that can't be told, so that the page will count none. */
function checkOutcomes({ units }: ConsultationDocument, lines: LineIndex, report: Report): void {
  for (const { cell, table } of unclearOutcomes(units)) {
    report('wynik-niejasny', lines.place(cell.at ?? table.at, Math.max(1, cell.text.length)), shortened(cell.text));
  }
}

/** A programme must have what art. 5a ust. 4 (ust. 5) wants; an element whose stated provision is missing has its own message. */
function checkCompleteness(programme: ProgrammeDocument, yaml: YamlData, lines: LineIndex, report: Report): void {
  const missing = programmeElements(programme, programme.units).filter(
    ({ item, found }) => found === null && programme.elements[String(item)] === undefined,
  );
  if (missing.length === 0) return;
  const multiYear = programme.lastYear > programme.firstYear;
  const names = missing.map(({ item, multiYearItem, name }) => `${name} (pkt ${String(multiYear ? multiYearItem : item)})`);
  const place = yaml.keys['elementy'] ?? yaml.keys['tytul'] ?? lines.place(0, 3);
  report('element-programu-brak', place, names.join('; '), `art. 5a ust. ${multiYear ? '5' : '4'}`);
}

/** What a document that was read says against itself, and what of it its page will give in part or not at all. */
export function checkDocument(
  document: LegalDocument,
  yaml: YamlData,
  lines: LineIndex,
  report: Report,
  hasErrors: boolean,
): void {
  checkFields(document, report);
  if ((document.kind === 'act' || document.kind === 'programme') && document.stage === 'adopted') {
    checkUnfilled(document.units, lines, report);
  }
  if ('competition' in document && document.competition !== null) {
    const told = checkAnnouncement(document, document.competition, lines, report);
    const prefix = document.kind === 'competition' ? '' : 'konkurs.';
    checkCompetition(document.competition, prefix, document.keyPlaces, report, told);
  }
  if (document.kind === 'consultation') checkOutcomes(document, lines, report);
  if (document.kind !== 'programme') return;
  // Faults first: what a programme lacks is worth saying when the file itself is in order.
  if (!hasErrors && document.units.length > 0) checkCompleteness(document, yaml, lines, report);
  checkPlans(document, lines, report);
  checkLawFigures(document, lines, report);
}
