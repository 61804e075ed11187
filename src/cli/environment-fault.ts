import { sep } from 'node:path';
import { WORKSHOPS } from '../content/program-places.ts';
import { codeOf, systemFault } from '../content/system-error.ts';
import { capitalise } from '../law/capitalise.ts';

/** The work folder of a build, which no setting can move. */
const OWN_FOLDER = WORKSHOPS + sep;
const OWN_REMEDY =
  'Budowanie zapisuje tam pliki robocze, więc katalog programu musi pozwalać na zapis: popraw uprawnienia albo uruchom kopię programu, do której wolno pisać';
const NOT_WRITABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Start of messages of libraries that include a system error code. */
const CODE_IN_TEXT = /^(?:\[[^\]]*\]\s*)?(E[A-Z]{3,}):/;

/** Messages of native modules, which have no error code. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/too many open files/i, 'EMFILE'],
  [/no space left on device/i, 'ENOSPC'],
  [/read-only file system/i, 'EROFS'],
  [/permission denied/i, 'EACCES'],
];

const codeInText = (text: string): string => CODE_IN_TEXT.exec(text)?.[1] ?? WORDS.find(([words]) => words.test(text))?.[1] ?? '';

/** The system error code behind an error, looked for in its causes too. */
function systemCode(error: unknown, depth = 0): { readonly code: string; readonly error: Error } | null {
  if (!(error instanceof Error) || depth > 5) return null;
  const code = [codeOf(error) ?? '', codeInText(error.message)].find((known) => systemFault(known) !== null);
  if (code !== undefined) return { code, error };
  const inner: unknown[] = [error.cause, ...(error instanceof AggregateError ? (error.errors as unknown[]) : [])];
  for (const other of inner) {
    const found = systemCode(other, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** The file an error is about, as the system or its message names it. */
const pathOf = (error: Error): string | undefined =>
  'path' in error && typeof error.path === 'string' ? error.path : /'([^']+)'/.exec(error.message)?.[1];

/** The message for a person whose machine has a problem; `null` for any other error. */
export function environmentFault(error: unknown): string | null {
  const found = systemCode(error);
  const fault = found === null ? null : systemFault(found.code);
  if (found === null || fault === null) return null;
  const path = pathOf(found.error);
  const isOwn = NOT_WRITABLE.has(found.code) && path?.startsWith(OWN_FOLDER) === true;
  return `${capitalise(fault.reason)}${path === undefined ? '' : `: ${path}`}. ${isOwn ? OWN_REMEDY : fault.remedy}.`;
}
