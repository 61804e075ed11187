import { parse, stringify } from 'yaml';

/** The name of the format of files of documents in the panel, which takes none for Markdown that does not end like this. */
export const ENTRY_FORMAT = 'programoteka-frontmatter';

/** Keys that may state one thing or several; the form shows each as a list. */
export const REFERENCE_KEYS: readonly string[] = [
  'projekt_uchwaly',
  'zmienia',
  'uchyla',
  'wykonuje',
  'prostuje',
  'stwierdza_niewaznosc',
  'oglasza_tekst_jednolity',
  'dotyczy',
  'zadania',
  'sfery',
  'wymagania',
  'komisja',
  'jednostka',
];

/** Keys that state one document; the form shows a list of at most one, which also shows a number that is no known document. */
export const SINGLE_KEYS: readonly string[] = ['uchwala', 'program', 'poprzedni_projekt', 'akt'];

type Entry = Readonly<Record<string, unknown>>;

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/;

const asList = (value: unknown): string[] =>
  value === undefined || value === null ? [] : (Array.isArray(value) ? value : [value]).map(String);

const isGroup = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys as the form shows them, also those in groups and in lists of groups. */
function shown(value: unknown, key = ''): unknown {
  if (REFERENCE_KEYS.includes(key) || SINGLE_KEYS.includes(key)) return asList(value);
  if (Array.isArray(value)) return value.map((item) => shown(item));
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shown(inner, name)]));
}

/** A file as the form edits it. Throws where its front matter is no YAML, which the panel reports. */
export function fromFile(text: string): Record<string, unknown> {
  const [, head = '', body = ''] = FRONT_MATTER.exec(text.replace(/^\uFEFF/, '')) ?? [];
  if (head === '' && body === '') return { body: text };
  const keys = shown(parse(head) ?? {}) as Record<string, unknown>;
  return {
    ...keys,
    body: body.replace(/^\r?\n/, '').trimEnd(),
  };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isGroup(value) && Object.keys(value).length === 0);

/** „1200000”, „640000.50”: numbers that fields of a form hand over as words. */
const NUMBER = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const NUMBERS = ['kwota', 'sfery'];

const asNumber = (value: unknown): unknown => (typeof value === 'string' && NUMBER.test(value) ? Number(value) : value);

/** Keys that the panel gives items of lists for itself, and those of the names of groups. */
const OWN_KEY = /^(?:__sc_|grupa_)/;

/** The value of a key as the file has it: without what is empty, numbers as numbers, a single document without brackets. */
function written(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => written(item, key)).filter((item) => !isEmpty(item));
    return SINGLE_KEYS.includes(key) && items.length < 2 ? items[0] : items;
  }
  if (!isGroup(value)) return NUMBERS.includes(key) ? asNumber(value) : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !OWN_KEY.test(name))
      .map(([name, inner]) => [name, written(inner, name)] as const)
      .filter(([, inner]) => !isEmpty(inner)),
  );
}

/** The file of an entry: keys without a value are left out, the text stands as it was written. */
export function toFile({ body, ...keys }: Entry): string {
  const head = stringify(written(keys), { lineWidth: 0, singleQuote: true });
  const text = typeof body === 'string' ? body.trim() : '';
  return `---\n${head}---\n${text === '' ? '' : `\n${text}\n`}`;
}
