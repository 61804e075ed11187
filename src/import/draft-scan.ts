import { basename } from 'node:path/posix';
import { actOfFileName } from '../law/file-name-number.ts';
import { DRAFT_REMARKS, SCAN_WORDS } from '../strings/import.ts';
import type { Guess } from './draft.ts';
import type { ImportedDraft } from './import-document.ts';

/** Keys of an act that a scan can't tell. */
const UNREAD = ['organ', 'data', 'w_sprawie', 'wchodzi_w_zycie'];

/** A document whose text is only in its file, which comes along; of the document only what the file's name says is guessed. */
export function draftScan(bytes: Uint8Array, path: string): ImportedDraft {
  const name = basename(path.replaceAll('\\', '/'));
  const act = actOfFileName(name);
  const source = SCAN_WORDS.source(name);
  const session = /^([IVXLC]+)\//.exec(act?.number ?? '')?.[1];
  const title = name
    .replace(/\.[^.]*$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  const values: readonly (readonly [string, string | null | undefined])[] =
    act === null
      ? [['tytul', title === '' ? null : title]]
      : [
          ['rodzaj', act.type === 'uchwała' ? null : act.type],
          ['numer', act.number],
          ['sesja', session],
        ];
  const guesses = values.flatMap(([key, value]): Guess[] =>
    value === null || value === undefined ? [] : [{ key, value, source }],
  );
  const has = (key: string): boolean => guesses.some((guess) => guess.key === key);
  return {
    kind: act === null ? 'page' : 'act',
    guesses,
    missing: (act === null ? ['tytul'] : ['numer', ...UNREAD]).filter((key) => !has(key)),
    cited: [],
    remarks: [DRAFT_REMARKS.scan],
    adoptedBy: null,
    body: '',
    attachments: [
      {
        name: 'skan.pdf',
        title: SCAN_WORDS.titles[act?.type ?? 'other'] ?? SCAN_WORDS.titles.other,
        type: 'skan',
        accessible: 'nie',
        bytes,
      },
    ],
  };
}
