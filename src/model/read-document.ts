import type { FootnoteDefinition, Root } from 'mdast';
import { lineIndex, type LineIndex } from '../diagnostics/line-index.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { reporter, type Report } from '../diagnostics/reporter.ts';
import { parseFrontMatter } from '../parse/front-matter.ts';
import { MOST_MARKS, overmarked } from '../parse/mark-count.ts';
import { parseMarkdown, type MarkdownDialect } from '../parse/markdown.ts';
import type { YamlData } from '../parse/yaml.ts';
import type {
  ActDocument,
  Diagnostic,
  LegalDocument,
  Organ,
  Place,
  ProgrammeDocument,
  SourceFile,
  StatedRelation,
  TextLink,
  Unit,
} from '../types.ts';
import { unclearOutcomes } from './consultation-result.ts';
import { actTitle } from './act-title.ts';
import { actText } from './act-text.ts';
import { workIdOf, type KindRule } from './kinds.ts';
import { slim } from './lines.ts';
import { readableNumber } from './readable-number.ts';
import { checkWordPlaces, MAX_DEPTH, surveyText, type Survey } from './survey-text.ts';
import { readSections } from './read-sections.ts';
import { readUnits } from './read-units.ts';
import { statedRelations } from './stated-relations.ts';
import { isOpen } from './open-text.ts';
import { checkFields } from '../checks/check-fields.ts';
import { checkPersonalData, checkUnfilled } from '../checks/check-words.ts';
import { checkStyle } from '../style/check-style.ts';
import { unitIds } from './unit-ids.ts';
import { validate } from './validate.ts';
import { plainText } from './plain-text.ts';
import { programmesInAct } from './programme-in-act.ts';
import { programmeElements } from './programme-elements.ts';
import { checkPlans } from './tables/check-plans.ts';
import { checkTables } from './tables/check-tables.ts';

export interface ReadDocument {
  /** `null` where the front matter can't be trusted; the messages say why. */
  readonly document: LegalDocument | null;
  /** The number its front matter gives, also where the rest of it is wrong; `null` where none can be made out. */
  readonly number: string | null;
  /** Links of the text: checked even where the front matter is wrong, so that one run shows all faults. */
  readonly links: readonly TextLink[];
  /** Relations its front matter states, and the places of its keys; kept for the same reason. */
  readonly relations: readonly StatedRelation[];
  readonly keyPlaces: Readonly<Record<string, Place>>;
  readonly diagnostics: readonly Diagnostic[];
  /** Offset in the file at which the text begins. */
  readonly bodyStart: number;
}

/** Pairs of keys whose dates must not be the wrong way round. */
const ORDERED_DATES = [
  ['wchodzi_w_zycie', 'traci_moc'],
  ['obowiazuje_od', 'obowiazuje_do'],
  ['od', 'do'],
] as const;

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Parses a text and looks it over; `null`, reported, where it is nested too deep or marked too much to be read safely. */
function parseText(
  source: SourceFile,
  bodyStart: number,
  dialect: MarkdownDialect,
  lines: LineIndex,
  report: Report,
): (Survey & { root: Root }) | null {
  const marked = overmarked(source.text, bodyStart);
  if (marked !== null) {
    report('tresc-znaki-skladni', lines.place(marked), String(MOST_MARKS.paragraph));
    return null;
  }
  try {
    const root = parseMarkdown(source.text, bodyStart, dialect);
    const survey = surveyText(root);
    if (survey.depth <= MAX_DEPTH) return { root, ...survey };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  report('tresc-zagniezdzenie', lines.place(bodyStart + 1), String(MAX_DEPTH));
  return null;
}

/** The announcement of a consolidated text has the act as its attachment, and the act's attachments after it: their numbers repeat. */
const unitReport =
  (yaml: YamlData, report: Report): Report =>
  (rule, place, ...args) => {
    const expected =
      rule === 'jednostka-powtorzona' && args[0]?.startsWith('Załącznik') && yaml.data['oglasza_tekst_jednolity'] !== undefined;
    if (!expected) report(rule, place, ...args);
  };

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

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
function yearOfProgramme(rule: KindRule, yaml: YamlData): number | null {
  if (rule.kind !== 'programme') return null;
  const stated = yaml.data['rok'] ?? yaml.data['lata'];
  const words = typeof stated === 'number' || typeof stated === 'string' ? String(stated) : '';
  return Number(/\d{4}/.exec(words)?.[0] ?? 0);
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

/**
 * One content file → its document (CONTRACT 2 and 3), or what is wrong with it. Depends on nothing but the file, its kind and the
 * organs' names, so that the result can be kept between builds.
 */
export function readDocument(source: SourceFile, rule: KindRule, organs: readonly Organ[], fingerprint: string): ReadDocument {
  const diagnostics: Diagnostic[] = [];
  const report = reporter(source.path, diagnostics);
  const lines = lineIndex(source.text);
  const yaml = parseFrontMatter(source.text, lines, report);
  const number = readableNumber(source.text);
  if (yaml === null) return { document: null, number, links: [], relations: [], keyPlaces: {}, diagnostics, bodyStart: 0 };

  const keys = validate(rule.keys, yaml, report);
  for (const [earlier, later] of ORDERED_DATES) {
    const [from, to] = [yaml.data[earlier], yaml.data[later]];
    const place = yaml.values[later];
    if (isDay(from) && isDay(to) && to < from && place !== undefined) report('daty-kolejnosc', place, earlier, later);
  }
  if (rule.kind === 'programme' && (yaml.data['rok'] ?? yaml.data['lata'] ?? null) === null) {
    report('klucz-brak', lines.place(0, 3), 'rok');
  }

  const { bodyStart } = yaml;
  const text = parseText(source, yaml.bodyStart, rule.dialect, lines, report);
  if (text === null)
    return {
      document: null,
      number,
      links: [],
      relations: statedRelations(yaml.data),
      keyPlaces: yaml.values,
      diagnostics,
      bodyStart,
    };
  const { root, links, hasHtml } = text;
  const units =
    rule.dialect === 'legal'
      ? readUnits(root, source.text, lines, unitReport(yaml, report), { isAttachment: rule.kind === 'programme' })
      : readSections(root, source.text);
  if (units.length === 0) report('tresc-pusta', lines.place(Math.max(0, yaml.bodyStart - 3), 3));
  if (rule.kind === 'programme') checkElements(yaml, units, report);
  checkWordPlaces(text, lines, report);
  if (rule.kind === 'act') checkProgrammes(yaml, units, lines, report);
  checkTables(units, rule.kind, yearOfProgramme(rule, yaml), lines, report);
  checkStyle(
    source.text,
    yaml.bodyStart,
    { kind: rule.kind, isOpen: isOpen(rule.kind, yaml.data['status']) },
    units,
    lines,
    report,
  );
  checkPersonalData(source.text, yaml.bodyStart, rule.kind, lines, report);
  const rest = { number, links, relations: statedRelations(yaml.data), keyPlaces: yaml.values, diagnostics, bodyStart };
  if (keys === null) return { document: null, ...rest };

  const fields = rule.fields(keys as never) as Partial<LegalDocument>;
  const document = {
    ...fields,
    id: workIdOf(source.path),
    fingerprint,
    file: source.path,
    title: rule.kind === 'act' ? actTitle(fields as ActDocument, organs) : (fields.title ?? ''),
    units,
    ...(rule.kind === 'act'
      ? actText(fields as ActDocument, units, rest.relations, { lines, keyPlaces: yaml.values, report })
      : {}),
    footnotes: root.children
      .filter((node) => node.type === 'footnoteDefinition')
      .map((node) => slim(node, source.text) as FootnoteDefinition),
    relations: rest.relations,
    textLinks: links.map(({ url }) => url),
    hasHtml,
    keyPlaces: yaml.values,
  } as LegalDocument;
  // Faults first: what a programme lacks is worth saying when the file itself is in order.
  if (document.kind === 'programme' && diagnostics.every(({ severity }) => severity !== 'error')) {
    checkCompleteness(document, yaml, lines, report);
  }
  checkFields(document, report);
  if ((document.kind === 'act' || document.kind === 'programme') && document.stage === 'adopted')
    checkUnfilled(units, lines, report);
  if (document.kind === 'programme') checkPlans(document, lines, report);
  if (document.kind === 'consultation') {
    for (const { cell, table } of unclearOutcomes(units))
      report('wynik-niejasny', lines.place(cell.at ?? table.at, Math.max(1, cell.text.length)), shortened(cell.text));
  }
  return { document, ...rest };
}
