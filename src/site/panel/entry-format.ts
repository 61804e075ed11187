import { parse, stringify } from 'yaml';

/** The name of the format of files of documents in the panel, which takes none for Markdown that does not end like this. */
export const ENTRY_FORMAT = 'programoteka-frontmatter';

/** Keys that may state one document or several; the form shows each as a list. */
const REFERENCE_KEYS = [
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
  'komisja',
] as const;

/** Keys that state one document; the form shows a list of at most one, which also shows a number that is no known document. */
const SINGLE_KEYS = ['uchwala', 'program'] as const;

type Entry = Readonly<Record<string, unknown>>;

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/;

const asList = (value: unknown): string[] =>
  value === undefined || value === null ? [] : (Array.isArray(value) ? value : [value]).map(String);

/** Keys with every list as a list; a competition inside a document has some of them too. */
function withLists(keys: Entry, singles: readonly string[]): Record<string, unknown> {
  const lists = [...REFERENCE_KEYS, ...singles].filter((key) => key in keys);
  return { ...keys, ...Object.fromEntries(lists.map((key) => [key, asList(keys[key])])) };
}

const isGroup = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file as the form edits it. Throws where its front matter is no YAML, which the panel reports. */
export function fromFile(text: string): Record<string, unknown> {
  const [, head = '', body = ''] = FRONT_MATTER.exec(text.replace(/^\uFEFF/, '')) ?? [];
  if (head === '' && body === '') return { body: text };
  const keys = (parse(head) ?? {}) as Record<string, unknown>;
  const { konkurs } = keys;
  return {
    ...withLists(keys, SINGLE_KEYS),
    ...(isGroup(konkurs) ? { konkurs: withLists(konkurs, []) } : {}),
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

/** The value of a key without what is empty, and with numbers as numbers. */
function filled(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, key)).filter((item) => !isEmpty(item));
  if (!isGroup(value)) return NUMBERS.includes(key) ? asNumber(value) : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !OWN_KEY.test(name))
      .map(([name, inner]) => [name, filled(inner, name)] as const)
      .filter(([, inner]) => !isEmpty(inner)),
  );
}

/** The value of a key as the file has it: a single document without brackets. */
const written = (key: string, value: unknown): unknown =>
  (SINGLE_KEYS as readonly string[]).includes(key) && Array.isArray(value) && value.length < 2 ? value[0] : value;

/** The file of an entry: keys without a value are left out, the text stands as it was written. */
export function toFile({ body, ...keys }: Entry): string {
  const stated = filled(Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, written(key, value)])));
  const head = stringify(stated, { lineWidth: 0, singleQuote: true });
  const text = typeof body === 'string' ? body.trim() : '';
  return `---\n${head}---\n${text === '' ? '' : `\n${text}\n`}`;
}
