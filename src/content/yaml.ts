import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Document, type ParsedNode } from 'yaml';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { Place } from '../types.ts';
import { controlCharacters, withoutControls } from './control-characters.ts';
import { QUOTE_REMEDY, wholeFault, yamlFault } from './yaml-error.ts';

export interface YamlData {
  readonly data: Readonly<Record<string, unknown>>;
  /** Place of each value by its path (`zmienia.0`). */
  readonly values: Readonly<Record<string, Place>>;
  /** Place of each key by its path. */
  readonly keys: Readonly<Record<string, Place>>;
}

const CONTROL_ESCAPE = 'wartość zawiera znak sterujący zapisany ukośnikiem \\ (na przykład \\v albo \\x0B)';

const CONTROL_REMEDY = 'Usuń ten znak albo ujmij wartość w apostrofy zamiast w cudzysłów: ukośnik będzie wtedy zwykłym znakiem.';
const PAIRS_REMEDY = 'Zapisz każdą wartość w osobnym wierszu jako „klucz: wartość”, na przykład „tytul: Kontakt”.';

/** The deepest nesting of front matter that is accepted. */
const MAX_DEPTH = 12;

function collectPlaces(document: Document.Parsed, offset: number, lines: LineIndex): Pick<YamlData, 'values' | 'keys'> {
  const values: Record<string, Place> = {};
  const keys: Record<string, Place> = {};
  const placeOf = (node: ParsedNode): Place => lines.place(offset + node.range[0], Math.max(1, node.range[1] - node.range[0]));
  const walk = (node: ParsedNode | null, path: string, depth: number): void => {
    if (node === null || depth > MAX_DEPTH) return;
    values[path] = placeOf(node);
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      for (const { key, value } of node.items) {
        const childPath = path === '' ? String(key) : `${path}.${String(key)}`;
        keys[childPath] = placeOf(key);
        values[childPath] = placeOf(key);
        walk(value, childPath, depth + 1);
      }
    } else if (isSeq<ParsedNode>(node)) {
      node.items.forEach((item, index) => {
        walk(item, `${path}.${String(index)}`, depth + 1);
      });
    }
  };
  walk(document.contents, '', 0);
  return { values, keys };
}

/**
 * Keeps numbers as text where printing them would change their characters („0123”, „1.50”). Control characters written as escapes
 * („\v”) become spaces, as in the rest of the file; returns the offsets of such values.
 */
function settleScalars(document: Document.Parsed): number[] {
  const withControls: number[] = [];
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source) {
        node.value = node.source;
      }
      if (typeof node.value === 'string' && controlCharacters(node.value).length > 0) {
        withControls.push(node.range?.[0] ?? 0);
        node.value = withoutControls(node.value);
      }
    },
  });
  return withControls;
}

/** Values that begin with a mark by which YAML names a value or repeats a named one: the words of the mark would be lost. */
function markFaults(document: Document.Parsed, source: string): { readonly at: number; readonly what: string }[] {
  const found: { readonly at: number; readonly what: string }[] = [];
  visit(document, {
    Node(_, node) {
      const at = node.range?.[0] ?? 0;
      if (isAlias(node)) found.push({ at, what: 'wartość nie może zaczynać się gwiazdką (odwołania nie są dozwolone)' });
      else if (node.anchor !== undefined)
        found.push({ at: source.lastIndexOf('&', at), what: 'wartość nie może zaczynać się znakiem „&”' });
    },
  });
  return found;
}

/** Keys whose values are words of the document; others may have a remark of the editor behind them. */
const WORD_KEYS: ReadonlySet<string> = new Set(['tytul', 'w_sprawie', 'opis', 'uwagi', 'powod', 'podmiot']);

/** Words behind „ #” in a value that has no quotation marks: YAML takes them for a remark. */
function reportRemarks(document: Document.Parsed, offset: number, lines: LineIndex, report: Report): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !WORD_KEYS.has(String(key.value)) || !isScalar(value) || value.type !== 'PLAIN') return;
      const remark = value.comment?.trim() ?? '';
      const [start = 0, end = 0] = value.range ?? [];
      if (remark !== '' && end > start) report('yaml-komentarz', lines.place(offset + end), remark, String(key.value));
    },
  });
}

/**
 * Parses YAML that stands `offset` characters into a file. Dates stay text (core schema), keys are unique, aliases are refused.
 * Returns `null` after reporting what is wrong; all syntax faults are reported, not the first only.
 */
export function parseYaml(source: string, offset: number, lines: LineIndex, report: Report): YamlData | null {
  const whole = wholeFault(source);
  if (whole !== null) {
    report('yaml-skladnia', lines.place(offset + whole.at, whole.end - whole.at), whole.what, whole.remedy);
    return null;
  }
  const document = parseDocument(source, { schema: 'core', uniqueKeys: true, prettyErrors: false });
  // Tabs are one cause, whatever else the parser makes of the lines they stand in.
  const hasTabs = document.errors.some(({ code }) => code === 'TAB_AS_INDENT');
  // „opis: !ważne”: without a known tag of that name the word would be lost.
  const tags = document.warnings.filter(({ code, pos }) => code === 'TAG_RESOLVE_FAILED' && !source.startsWith('!!', pos[0]));
  const errors = [...document.errors, ...tags];
  const nested = new Set(errors.flatMap(({ code, pos }) => (code === 'BLOCK_AS_IMPLICIT_KEY' ? [pos[0]] : [])));
  const told = new Set<number>();
  for (const error of errors) {
    if (hasTabs && error.code === 'BAD_INDENT') continue;
    // A key that stands below a value: told once, where it stands.
    if (error.code === 'MULTILINE_IMPLICIT_KEY' && nested.has(error.pos[0])) continue;
    if (error.code === 'DUPLICATE_KEY') {
      const [start, end] = error.pos;
      const key = /^[\p{L}\w-]+/u.exec(source.slice(start))?.[0] ?? '';
      report('yaml-klucz-powtorzony', lines.place(offset + start, Math.max(1, end - start)), key);
      continue;
    }
    const { at, end, what, remedy } = yamlFault(error, document, source);
    const place = lines.place(offset + at, Math.max(1, end - at));
    // What follows in a line that can't be read has the same cause.
    if (!told.has(place.line)) report('yaml-skladnia', place, what, remedy);
    told.add(place.line);
  }
  if (errors.length > 0) return null;

  const marks = markFaults(document, source);
  for (const { at, what } of marks) report('yaml-skladnia', lines.place(offset + at), what, QUOTE_REMEDY);
  if (marks.length > 0) return null;

  const { contents } = document;
  const empty = contents === null || (isScalar(contents) && contents.value === null);
  if (!empty && !isMap(contents) && !isAlias(contents)) {
    report('yaml-skladnia', lines.place(offset + contents.range[0]), 'spodziewane są pary „klucz: wartość”', PAIRS_REMEDY);
    return null;
  }
  reportRemarks(document, offset, lines, report);
  for (const at of settleScalars(document)) report('yaml-skladnia', lines.place(offset + at), CONTROL_ESCAPE, CONTROL_REMEDY);
  return {
    data: empty ? {} : (document.toJS() as Record<string, unknown>),
    ...collectPlaces(document, offset, lines),
  };
}
