import slugify from '@sindresorhus/slugify';
import { stringify } from 'yaml';
import { KIND_RULES } from '../model/kinds.ts';
import { DRAFT_REMARKS } from '../strings/import.ts';
import type { KnownContent, Guess, KeyValue } from './draft.ts';
import type { ImportedDraft } from './import-document.ts';

export interface ImportedFile {
  /** Path below the output folder. */
  readonly path: string;
  readonly text: string;
  /** What could not be stated, for the person who imports. */
  readonly remarks: readonly string[];
}

/** Keys in the order in which the guide shows them. */
const ORDER = [
  'tytul',
  'tryb',
  'program',
  'rodzaj',
  'numer',
  'organ',
  'rok',
  'lata',
  'data',
  'sesja',
  'w_sprawie',
  'uchwala',
  'zalacznik',
  'publikacja',
  'wchodzi_w_zycie',
  'traci_moc',
  'status',
  'zadania',
  'sfery',
  'kwota',
  'ogloszono',
  'termin',
  'realizacja',
  'miejsce',
  'wymagania',
  'kontakt',
  'komisja',
  'wynik_do',
  'konkurs',
  'zalaczniki',
];

const keyOrder = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);

const valueOf = (guesses: readonly Guess[], key: string): KeyValue | null =>
  guesses.find((guess) => guess.key === key)?.value ?? null;

/** Path of the file: year and number for an act, years for a programme or report, else the name of the source. */
export function draftPath({ kind, guesses }: Pick<ImportedDraft, 'kind' | 'guesses'>, sourceName: string): string {
  const folder = KIND_RULES.find((rule) => rule.kind === kind)?.folder ?? 'strony';
  const text = (key: string): string | null => {
    const value = valueOf(guesses, key);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
  const own =
    slugify(sourceName.replace(/^.*[/\\]|\.[^.]*$/g, ''))
      .slice(0, 60)
      .replace(/-$/, '') || 'dokument';
  if (kind === 'act') {
    const year = text('data')?.slice(0, 4) ?? /(?:19|20)\d{2}$/.exec(text('numer') ?? '')?.[0];
    const number = text('numer');
    const name = number === null ? own : slugify(number);
    return [folder, year, name === '' ? own : name].filter((part) => part !== undefined).join('/') + '.md';
  }
  if (kind === 'competition') {
    const days = valueOf(guesses, 'realizacja');
    const [start] = days === null || typeof days !== 'object' ? [] : Object.values(days);
    const year = (typeof start === 'string' ? start : text('termin'))?.slice(0, 4);
    return [folder, year, own].filter((part) => part !== undefined).join('/') + '.md';
  }
  const years = text('rok') ?? text('lata')?.replace(/[–—]/, '-') ?? null;
  return `${folder}/${(kind === 'programme' || kind === 'report') && years !== null ? slugify(years) : own}.md`;
}

/** „uchwaly/2026/ii-2-2026.md” → „ii-2-2026” */
const ownName = (path: string): string => path.replace(/^.*\/|\.md$/g, '');

/** The files attached to a document, each beside it: „uchwaly/2026/ii-2-2026-zalacznik-1.pdf”. */
export const attachedFiles = (
  { attachments }: Pick<ImportedDraft, 'attachments'>,
  path: string,
): { path: string; bytes: Uint8Array }[] =>
  attachments.map(({ name, bytes }) => ({ path: path.replace(/[^/]*$/, `${ownName(path)}-${name}`), bytes }));

/** A confirmed draft as a file. Acts it names become relations where they are in the content; others are told. */
export function draftFile(draft: ImportedDraft, path: string, adoptingAct: string | null, known: KnownContent): ImportedFile {
  const values = new Map(draft.guesses.map(({ key, value }) => [key, value]));
  if (adoptingAct !== null) values.set('uchwala', adoptingAct);
  if (draft.attachments.length > 0)
    values.set(
      'zalaczniki',
      draft.attachments.map(({ name, title, type, accessible }) => ({
        plik: `${ownName(path)}-${name}`,
        tytul: title,
        rodzaj: type,
        ...(accessible === undefined ? {} : { dostepny: accessible }),
      })),
    );
  const remarks: string[] = [];
  const relations = new Map<string, string[]>();
  for (const { key, number } of draft.cited) {
    const id = known.actByNumber.get(number);
    if (id === undefined) remarks.push(DRAFT_REMARKS.notInContent(key, number));
    else if (`${id}.md` !== path) relations.set(key, [...(relations.get(key) ?? []), id]);
  }
  const keys = [...values, ...relations].sort(([a], [b]) => keyOrder(a) - keyOrder(b));
  const text = draft.body === '' ? '' : `\n${draft.body}\n`;
  return { path, text: `---\n${stringify(Object.fromEntries(keys), { lineWidth: 0 })}---\n${text}`, remarks };
}
