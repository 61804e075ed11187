import type { LineIndex } from '../diagnostics/line-index.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { isOpen } from '../model/open-text.ts';
import type { KindRule } from '../model/kinds.ts';
import { plainText } from '../model/plain-text.ts';
import { programmesInAct } from '../model/programme-in-act.ts';
import { statedRelations } from '../model/stated-relations.ts';
import { checkTables } from '../model/tables/check-tables.ts';
import { unitIds } from '../model/unit-ids.ts';
import type { FrontMatter } from '../content/front-matter.ts';
import type { YamlData } from '../content/yaml.ts';
import { checkStyle } from './style/check-style.ts';
import type { Kind, Unit } from '../types.ts';
import { checkPersonalData } from './check-words.ts';

/** `elementy` must name provisions of the text. */
function checkElements(yaml: YamlData, units: readonly Unit[], report: Report): void {
  const elements = yaml.data['elementy'];
  if (typeof elements !== 'object' || elements === null) return;
  const ids = unitIds(units);
  for (const [item, unit] of Object.entries(elements)) {
    const place = yaml.values[`elementy.${item}`];
    if (typeof unit === 'string' && !ids.has(unit) && place !== undefined)
      report('element-bez-jednostki', place, unit, nearest(unit, ids));
  }
}

/** Acts whose attachment may be the wording of a programme, and not the programme itself. */
const ABOUT_OTHER_ACTS: ReadonlySet<string> = new Set(['amends', 'corrects', 'annuls', 'consolidates']);

/** A programme pasted with the resolution that adopts it works, but has no page of its own. */
function checkProgrammes(yaml: YamlData, units: readonly Unit[], lines: LineIndex, report: Report): void {
  if (statedRelations(yaml.data).some(({ type }) => ABOUT_OTHER_ACTS.has(type))) return;
  for (const { unit, firstYear } of programmesInAct(units)) {
    const label = unit.label === '' ? plainText(unit.heading ?? []) : unit.label;
    report('program-w-uchwale', lines.place(unit.at, Math.max(1, label.length)), label, String(firstYear));
  }
}

/** First year of a programme as its front matter has it; `null` for other documents. */
function yearOfProgramme(kind: Kind, yaml: YamlData): number | null {
  if (kind !== 'programme') return null;
  const stated = yaml.data['rok'] ?? yaml.data['lata'];
  const words = typeof stated === 'number' || typeof stated === 'string' ? String(stated) : '';
  return Number(/\d{4}/.exec(words)?.[0] ?? 0);
}

/** What can be said of a text whatever its front matter is worth: units named, sums, typography, numbers that are not to be published. */
export function checkText(
  text: string,
  { kind, unwantedNumbers }: KindRule,
  yaml: FrontMatter,
  units: readonly Unit[],
  lines: LineIndex,
  report: Report,
): void {
  if (kind === 'programme') checkElements(yaml, units, report);
  if (kind === 'act') checkProgrammes(yaml, units, lines, report);
  checkTables(units, kind, yearOfProgramme(kind, yaml), lines, report);
  checkStyle(text, yaml.bodyStart, { kind, isOpen: isOpen(kind, yaml.data['status']) }, units, lines, report);
  checkPersonalData(text, yaml.bodyStart, unwantedNumbers, lines, report);
}
