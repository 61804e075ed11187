import './browser-globals.ts';
import { readDocument } from '../../checks/read-document.ts';
import { applySilences } from '../../checks/style/apply-silences.ts';
import { checkWords } from '../../checks/words/check-words.ts';
import { reporter, sortDiagnostics } from '../../diagnostics/reporter.ts';
import { neutralHtml } from '../../html/neutral-html.ts';
import { KIND_RULES, type KindRule } from '../../model/kinds.ts';
import type { ReadDocument } from '../../model/parse-document.ts';
import { CMS_CHECK } from '../../strings/cms.ts';
import type { Diagnostic, Organ } from '../../types.ts';
import { toFile } from './entry-format.ts';
import { labelOf } from './label-of.ts';

/** A message of `check` as the form shows it: by the line of the text, or by the field. */
export interface EntryMessage extends Pick<Diagnostic, 'severity' | 'blocking' | 'rule' | 'message' | 'hint'> {
  /** „Treść, wiersz 12”, „Pole „Organ”” */
  readonly where: string;
  /** Line of the text, from 1; `null` for a field. */
  readonly line: number | null;
}

export type EntryKeys = Readonly<Record<string, unknown>>;

/** What an entry is, as far as its text is read by it. */
export interface EntryContext {
  /** Folder of the collection: „uchwaly”. */
  readonly collection: string;
  readonly organs: readonly Organ[];
}

const ruleOf = (collection: string): KindRule | undefined => KIND_RULES.find(({ folder }) => folder === collection);

const bodyOf = ({ body }: EntryKeys): string => (typeof body === 'string' ? body.trim() : '');

/** Places of messages in the form: `head` are the lines of front matter, before the text. */
function placeOf(line: number, head: readonly string[]): Pick<EntryMessage, 'where' | 'line'> {
  const inText = line - head.length;
  if (inText > 0) return { where: CMS_CHECK.line(inText), line: inText };
  // The lines around the keys belong to none of them.
  const isBetween = /^(?:---)?$/.test(head[line - 1] ?? '');
  const key = (isBetween ? [] : head)
    .slice(1, line)
    .map((one) => /^(\w+):/.exec(one)?.[1])
    .findLast((name) => name !== undefined);
  return { where: key === undefined ? CMS_CHECK.whole : CMS_CHECK.key(labelOf(key)), line: null };
}

/** A message in the words of the form: who fills in fields adds no line „klucz: …” to a file. */
function asMessage({ severity, blocking, rule, message, hint, line }: Diagnostic, head: readonly string[]): EntryMessage {
  const missing = rule === 'klucz-brak' ? /„(\w+)”/.exec(message)?.[1] : undefined;
  if (missing === undefined) return { severity, blocking, rule, message, hint, ...placeOf(line, head) };
  const where = CMS_CHECK.key(labelOf(missing));
  return { severity, blocking, rule, message: CMS_CHECK.missing, hint: CMS_CHECK.fillIn, where, line: null };
}

function readEntry(entry: EntryKeys, { collection, organs }: EntryContext, rule: KindRule): { text: string; read: ReadDocument } {
  const text = toFile(entry);
  return { text, read: readDocument({ path: `${collection}/wpis.md`, text }, rule, organs, text) };
}

/** The messages that `check` has for an entry alone, with their places in the form. */
export function checkEntry(entry: EntryKeys, context: EntryContext): EntryMessage[] {
  const rule = ruleOf(context.collection);
  if (rule === undefined) return [];
  const { text, read } = readEntry(entry, context, rule);
  const file = `${context.collection}/wpis.md`;
  const diagnostics = [...read.diagnostics];
  if (read.document !== null && read.document.record.withdrawn === null)
    checkWords({ path: file, text }, read.bodyStart, rule.dialect, neutralHtml(read.document), reporter(file, diagnostics));
  const body = bodyOf(entry);
  const head = text
    .slice(0, body === '' ? undefined : text.lastIndexOf(body))
    .replace(/\n$/, '')
    .split('\n');
  return sortDiagnostics(applySilences([{ file, keyPlaces: read.keyPlaces }], diagnostics)).map((diagnostic) =>
    asMessage(diagnostic, head),
  );
}

/** Front matter with which a text is read whose own is not finished yet. */
const STAND_IN: EntryKeys = { data: '2000-01-01', od: '2000-01-01', do: '2000-01-01', rok: 2000 };

/** The least front matter of a kind: its required keys alone. */
function standIn(collection: string): EntryKeys {
  if (collection === 'uchwaly') return { organ: CMS_CHECK.whole, data: STAND_IN['data'], w_sprawie: '…', status: 'projekt' };
  const keys: Readonly<Record<string, readonly string[]>> = {
    programy: ['rok'],
    aktualnosci: ['data'],
    konsultacje: ['data', 'od', 'do'],
    sprawozdania: ['rok', 'data'],
  };
  return { tytul: '…', ...Object.fromEntries((keys[collection] ?? []).map((key) => [key, STAND_IN[key]])) };
}

/** The page of an entry as far as it stands by itself. */
export interface EntryPreview {
  /** `null` where the fields that make it are not filled in. */
  readonly title: string | null;
  /** The text as the site shows it, without links to other documents; safe. */
  readonly html: string;
}

/** An entry as its page will show it, read by the same steps as the build; `null` where the text can't be read. */
export function previewEntry(entry: EntryKeys, context: EntryContext): EntryPreview | null {
  const rule = ruleOf(context.collection);
  if (rule === undefined) return null;
  const { document } = readEntry(entry, context, rule).read;
  if (document !== null) return { title: document.title, html: neutralHtml(document) };
  const other = readEntry({ ...standIn(context.collection), body: entry['body'] }, context, rule).read.document;
  return other === null ? null : { title: null, html: neutralHtml(other) };
}
