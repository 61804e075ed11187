import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Alias, type Document, type ParsedNode } from 'yaml';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { Place } from '../types.ts';
import { controlCharacters, withoutControls } from './control-characters.ts';
import { yamlErrorWords } from './yaml-error.ts';

export interface YamlData {
  readonly data: Readonly<Record<string, unknown>>;
  /** Place of each value by its path (`zmienia.0`). */
  readonly values: Readonly<Record<string, Place>>;
  /** Place of each key by its path. */
  readonly keys: Readonly<Record<string, Place>>;
}

const CONTROL_ESCAPE = 'wartość zawiera znak sterujący zapisany ukośnikiem \\ (na przykład \\v albo \\x0B)';

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

/**
 * Parses YAML that stands `offset` characters into a file. Dates stay text (core schema), keys are unique, aliases are refused.
 * Returns `null` after reporting what is wrong; all syntax faults are reported, not the first only.
 */
export function parseYaml(source: string, offset: number, lines: LineIndex, report: Report): YamlData | null {
  const document = parseDocument(source, { schema: 'core', uniqueKeys: true, prettyErrors: false });
  for (const error of document.errors) {
    const [start, end] = error.pos;
    const place = lines.place(offset + start, Math.max(1, end - start));
    if (error.code === 'DUPLICATE_KEY') {
      report('yaml-klucz-powtorzony', place, /^[\p{L}\w-]+/u.exec(source.slice(start))?.[0] ?? '');
    } else {
      report('yaml-skladnia', place, yamlErrorWords(error));
    }
  }
  if (document.errors.length > 0) return null;

  const aliases: Alias[] = [];
  visit(document, {
    Alias(_, node) {
      aliases.push(node);
    },
  });
  for (const { range } of aliases) {
    const words = 'odwołania (*) nie są dozwolone; wartość zaczynającą się gwiazdką ujmij w apostrofy';
    report('yaml-skladnia', lines.place(offset + (range?.[0] ?? 0)), words);
  }
  if (aliases.length > 0) return null;

  const { contents } = document;
  const empty = contents === null || (isScalar(contents) && contents.value === null);
  if (!empty && !isMap(contents) && !isAlias(contents)) {
    report('yaml-skladnia', lines.place(offset + contents.range[0]), 'spodziewane są pary „klucz: wartość”');
    return null;
  }
  for (const at of settleScalars(document)) report('yaml-skladnia', lines.place(offset + at), CONTROL_ESCAPE);
  return {
    data: empty ? {} : (document.toJS() as Record<string, unknown>),
    ...collectPlaces(document, offset, lines),
  };
}
