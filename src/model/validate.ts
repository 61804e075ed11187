import type { z } from 'zod';
import { nearest } from '../diagnostics/nearest.ts';
import { FILE_START, type Report } from '../diagnostics/reporter.ts';
import type { YamlData } from '../content/yaml.ts';
import { writtenDates } from '../law/written-dates.ts';
import type { Place } from '../types.ts';
import { isoDate } from './schemas/primitives.ts';

type Path = readonly PropertyKey[];

const join = (path: Path): string => path.map(String).join('.');

/** The place of a value; where it is not in the file, that of the nearest parent that is. */
function placeOf(path: Path, yaml: YamlData): Place {
  for (let length = path.length; length > 0; length--) {
    const place = yaml.values[join(path.slice(0, length))];
    if (place !== undefined) return place;
  }
  return FILE_START;
}

const valueAt = (path: Path, data: unknown): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );

/** A path as people say it: „zalaczniki, pozycja 2”. */
const wordsOf = (path: Path): string =>
  path.map((part) => (typeof part === 'number' ? `pozycja ${String(part + 1)}` : String(part))).join(', ');

function describe(value: unknown): string {
  if (value === null) return 'pusta wartość';
  if (Array.isArray(value)) return 'lista';
  if (typeof value === 'object') return 'grupa kluczy';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `„${String(value)}”`
    : 'inna wartość';
}

/** The keys of a record whose keys are a closed list. */
function recordKeys(record: Readonly<Record<string, unknown>>): string[] {
  const { def } = (record['keyType'] as z.core.$ZodType)._zod;
  return Object.keys((def as unknown as { entries?: object }).entries ?? {});
}

/** The keys that a schema has at a path; unwraps optional and transformed values. */
function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  const def = schema._zod.def as unknown as Readonly<Record<string, unknown>>;
  for (const wrapped of ['innerType', 'in']) {
    const inner = def[wrapped] as z.core.$ZodType | undefined;
    // A pipe of `preprocess` has the transform first and the schema second.
    if (inner !== undefined) {
      const keys = knownKeys(inner, path);
      if (keys.length > 0 || def['out'] === undefined) return keys;
      return knownKeys(def['out'] as z.core.$ZodType, path);
    }
  }
  if (path.length === 0)
    return def['type'] === 'record' ? recordKeys(def) : Object.keys((def['shape'] as object | undefined) ?? {});
  const [first, ...rest] = path;
  const next =
    def['type'] === 'array'
      ? (def['element'] as z.core.$ZodType)
      : (def['shape'] as Record<PropertyKey, z.core.$ZodType> | undefined)?.[first ?? ''];
  return next === undefined ? [] : knownKeys(next, rest);
}

/** A day in another common spelling, as `RRRR-MM-DD`; empty where it can't be told. */
function betterDate(value: unknown): string {
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(String(value));
  // „25 października 2019 r.”
  if (match === null) return writtenDates(String(value))[0]?.date ?? '';
  const [, day = '', month = '', year = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isoDate.safeParse(date).success ? date : '';
}

/** Paths of the keys that unknown ones may have been meant for. */
function meantKeys(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = knownKeys(schema, issue.path);
  return issue.keys.flatMap((key) => {
    const meant = nearest(key, known);
    return meant === '' ? [] : [join([...issue.path, meant])];
  });
}

function reportIssue(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlData, report: Report): void {
  const key = wordsOf(issue.path);
  const value = valueAt(issue.path, yaml.data);
  const place = placeOf(issue.path, yaml);
  if (issue.code === 'unrecognized_keys' || (issue.code === 'invalid_key' && issue.path.length > 0)) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path.at(-1))];
    const known = knownKeys(schema, issue.path);
    for (const unknown of keys) {
      const at = yaml.keys[join([...issue.path, unknown])] ?? place;
      report('klucz-nieznany', at, unknown, nearest(unknown, known), known.join(', '));
    }
  } else if (value === undefined) {
    report('klucz-brak', place, String(issue.path.at(-1)), wordsOf(issue.path.slice(0, -1)));
  } else if (issue.code === 'custom' && issue.message === 'data') {
    report('data-zapis', place, key, typeof value === 'string' ? value : describe(value), betterDate(value));
  } else if (issue.code === 'invalid_value' && typeof value === 'string') {
    const allowed = issue.values.map(String);
    report('wartosc-spoza-listy', place, key, value, nearest(value, allowed), allowed.join(', '));
  } else {
    report('wartosc-rodzaj', place, key, issue.message, describe(value));
  }
}

/** Front matter checked against its schema; every fault is reported at its place, and `null` comes back where there is one. */
export function validate<Schema extends z.ZodType>(schema: Schema, yaml: YamlData, report: Report): z.output<Schema> | null {
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  const { issues } = result.error;
  const mistyped = new Set(issues.flatMap((issue) => meantKeys(issue, schema)));
  for (const issue of issues) {
    // „tytół: Kontakt”: the key is there, mistyped.
    const isThere = valueAt(issue.path, yaml.data) === undefined && mistyped.has(join(issue.path));
    if (!isThere) reportIssue(issue, schema, yaml, report);
  }
  return null;
}
