import type { FootnoteDefinition, Root } from 'mdast';
import { tellsOfTwoWordings } from '../law/two-wordings.ts';
import { lineIndex, type LineIndex } from '../diagnostics/line-index.ts';
import { FILE_START, reporter, type Report } from '../diagnostics/reporter.ts';
import { parseFrontMatter } from '../content/front-matter.ts';
import { MOST_MARKS, overmarked } from '../content/mark-count.ts';
import { parseMarkdown, type MarkdownDialect } from '../content/markdown.ts';
import type { FrontMatter } from '../content/front-matter.ts';
import type { YamlData } from '../content/yaml.ts';
import type {
  ActDocument,
  Diagnostic,
  LegalDocument,
  Organ,
  Place,
  SourceFile,
  StatedRelation,
  TextLink,
  Unit,
} from '../types.ts';
import { actTitle } from './act-title.ts';
import { actText } from './act-text.ts';
import { workIdOf, type KindRule } from './kinds.ts';
import { slim } from './lines.ts';
import { readableNumber } from './readable-number.ts';
import { checkWordPlaces, MAX_DEPTH, surveyText, type Survey } from './survey-text.ts';
import { reportAccidents } from './report-accidents.ts';
import { readSections } from './read-sections.ts';
import { readUnits } from './read-units.ts';
import { statedRelations } from './stated-relations.ts';
import { validate } from './validate.ts';

export interface ReadDocument {
  /** `null` where the front matter has errors; they are reported. */
  readonly document: LegalDocument | null;
  /** The number in its front matter, read even if other keys are wrong; `null` where it can't be read. */
  readonly number: string | null;
  /** Links of the text; checked even if the front matter is wrong, so that one run shows all faults. */
  readonly links: readonly TextLink[];
  /** Relations its front matter states, and the places of its keys; kept for the same reason. */
  readonly relations: readonly StatedRelation[];
  readonly keyPlaces: Readonly<Record<string, Place>>;
  readonly diagnostics: readonly Diagnostic[];
  /** Offset in the file at which the text begins. */
  readonly bodyStart: number;
}

/** A document with the data that its checks need. */
export interface ParsedDocument {
  readonly read: Omit<ReadDocument, 'diagnostics'>;
  readonly diagnostics: Diagnostic[];
  readonly lines: LineIndex;
  /** `null` where the file has no front matter that can be read. */
  readonly yaml: FrontMatter | null;
  /** Units of the text, also where the front matter is wrong; `null` where the text could not be read. */
  readonly units: readonly Unit[] | null;
}

/** Pairs of keys whose dates must not be the wrong way round. */
const ORDERED_DATES = [
  ['wchodzi_w_zycie', 'traci_moc'],
  ['obowiazuje_od', 'obowiazuje_do'],
  ['od', 'do'],
] as const;

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Parses a text and surveys it. Returns `null`, reported, where it is nested too deeply or has too many marks. */
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
  // Where the parser itself gives up, the text begins at its first word.
  let deep = source.text.slice(bodyStart).search(/\S/) + bodyStart;
  try {
    const root = parseMarkdown(source.text, bodyStart, dialect);
    const survey = surveyText(root);
    if (survey.depth <= MAX_DEPTH) return { root, ...survey };
    const block = root.children.find((child) => surveyText({ type: 'root', children: [child] }).depth > MAX_DEPTH);
    deep = block?.position?.start.offset ?? deep;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  report('tresc-zagniezdzenie', lines.place(deep), String(MAX_DEPTH));
  return null;
}

/**
 * Announcements of consolidated texts contain the act and its attachments as attachments of their own, so numbers repeat. A
 * provision occurs twice where its future wording is given beside the present one; such repeats are not reported.
 */
function unitReport(yaml: YamlData, text: string, report: Report): Report {
  if (yaml.data['oglasza_tekst_jednolity'] === undefined) return report;
  const twice = tellsOfTwoWordings(text);
  return (rule, place, ...args) => {
    if (rule === 'jednostka-powtorzona' && (twice || args[0]?.startsWith('Załącznik'))) return;
    report(rule, place, ...args);
  };
}

/** Text in a file alone, or withdrawn: what that costs is told where the files are known. */
const mayHaveNoText = ({ zalaczniki, wycofano }: YamlData['data']): boolean =>
  (Array.isArray(zalaczniki) && zalaczniki.length > 0) || (wycofano ?? null) !== null;

/** What of a document is published once it has been withdrawn: nothing of its text. */
const WITHDRAWN_TEXT = { units: [], footnotes: [], textLinks: [], hasHtml: false, statedChanges: [] } as const;

/** A draft alone may have no day: every other act must. */
function hasItsDay({ kind }: KindRule, { data, values }: YamlData, report: Report): boolean {
  if (kind !== 'act' || (data['data'] ?? null) !== null || data['status'] === 'projekt') return true;
  if ('data' in data) report('data-zapis', values['data'] ?? FILE_START, 'data', 'pusta wartość', '');
  else report('klucz-brak', FILE_START, 'data', '');
  return false;
}

/** Addresses of the forms of a competition. */
const formAddresses = (fields: Partial<LegalDocument>): string[] =>
  'competition' in fields ? (fields.competition?.forms ?? []).map(({ address }) => address) : [];

/**
 * One content file → its document, or what is wrong with it. Depends on nothing but the file, its kind and the
 * organs' names, so that the result can be kept between builds.
 */
export function parseDocument(source: SourceFile, rule: KindRule, organs: readonly Organ[], fingerprint: string): ParsedDocument {
  const diagnostics: Diagnostic[] = [];
  const report = reporter(source.path, diagnostics);
  const lines = lineIndex(source.text);
  const yaml = parseFrontMatter(source.text, lines, report);
  const number = readableNumber(source.text);
  if (yaml === null) {
    const read = { document: null, number, links: [], relations: [], keyPlaces: {}, bodyStart: 0 };
    return { read, diagnostics, lines, yaml, units: null };
  }

  const hasDay = hasItsDay(rule, yaml, report);
  const valid = validate(rule.keys, yaml, report);
  const keys = hasDay ? valid : null;
  for (const [earlier, later] of ORDERED_DATES) {
    const [from, to] = [yaml.data[earlier], yaml.data[later]];
    const place = yaml.values[later];
    if (isDay(from) && isDay(to) && to < from && place !== undefined) report('daty-kolejnosc', place, earlier, later);
  }
  if (rule.kind === 'programme' && (yaml.data['rok'] ?? yaml.data['lata'] ?? null) === null) {
    report('klucz-brak', lines.place(0, 3), 'rok', '');
  }

  const { bodyStart } = yaml;
  const rest = { number, relations: statedRelations(yaml.data), keyPlaces: yaml.values, bodyStart };
  const text = parseText(source, yaml.bodyStart, rule.dialect, lines, report);
  if (text === null) return { read: { document: null, links: [], ...rest }, diagnostics, lines, yaml, units: null };
  const { root, links, hasHtml } = text;
  const units =
    rule.dialect === 'legal'
      ? readUnits(root, source.text, lines, unitReport(yaml, source.text, report), { isAttachment: rule.kind === 'programme' })
      : readSections(root, source.text);
  if (units.length === 0 && !mayHaveNoText(yaml.data)) report('tresc-pusta', lines.place(Math.max(0, yaml.bodyStart - 3), 3));
  checkWordPlaces(text, lines, report);
  reportAccidents(source.text, bodyStart, { root, dialect: rule.dialect }, lines, report);
  if (keys === null) return { read: { document: null, links, ...rest }, diagnostics, lines, yaml, units };

  const fields = rule.fields(keys as never) as Partial<LegalDocument>;
  const isWithdrawn = fields.record?.withdrawn !== null;
  const document = {
    ...fields,
    id: workIdOf(source.path),
    fingerprint,
    file: source.path,
    title: rule.kind === 'act' ? actTitle(fields as ActDocument, organs) : (fields.title ?? ''),
    units,
    ...(rule.kind === 'act'
      ? actText(fields as ActDocument, isWithdrawn ? [] : units, rest.relations, { lines, keyPlaces: yaml.values, report })
      : {}),
    footnotes: root.children
      .filter((node) => node.type === 'footnoteDefinition')
      .map((node) => slim(node, source.text) as FootnoteDefinition),
    relations: rest.relations,
    textLinks: [...links.map(({ url }) => url), ...formAddresses(fields)],
    hasHtml,
    keyPlaces: yaml.values,
    ...(isWithdrawn ? WITHDRAWN_TEXT : {}),
  } as LegalDocument;
  return { read: { document, links, ...rest }, diagnostics, lines, yaml, units };
}
