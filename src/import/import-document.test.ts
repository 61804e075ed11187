import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineIndex } from '../diagnostics/line-index.ts';
import { reporter } from '../diagnostics/reporter.ts';
import { plainText } from '../model/plain-text.ts';
import { readUnits } from '../model/read-units.ts';
import { parseMarkdown } from '../content/markdown.ts';
import type { Diagnostic } from '../types.ts';
import { draftFile, draftPath } from './draft-file.ts';
import type { KnownContent } from './draft.ts';
import { importDocument, type Imported } from './import-document.ts';
import { allUnits } from '../model/all-units.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const KNOWN: KnownContent = { organs: [], actByNumber: new Map([['XV/96/2019', 'uchwaly/2019/xv-96-2019']]) };

const read = (file: string): Promise<Imported> => importDocument(readFileSync(join(FOLDER, file)), file, KNOWN);

/** The files an import makes, each under its path. */
async function filesOf(source: string): Promise<string> {
  const { drafts } = await read(source);
  const act = drafts.find(({ kind }) => kind === 'act');
  const actPath = act === undefined ? null : draftPath(act, source).replace(/\.md$/, '');
  return drafts
    .map((draft) => draftFile(draft, draftPath(draft, source), draft.adoptedBy === null ? null : actPath, KNOWN))
    .map(({ path, text }) => `<!-- ${path} -->\n${text}`)
    .join('\n');
}

const SOURCES: readonly (readonly [file: string, expected: string])[] = [
  ['numeracja-automatyczna.docx', 'numeracja-automatyczna'],
  ['libreoffice-numeracja.docx', 'numeracja-automatyczna'],
  ['numeracja-reczna.docx', 'numeracja-reczna'],
  ['numeracja-mieszana.docx', 'numeracja-mieszana'],
  ['numeracja-mieszana.odt', 'numeracja-mieszana'],
  ['numeracja-mieszana.rtf', 'numeracja-mieszana'],
  ['numeracja-w-stylach.docx', 'numeracja-w-stylach'],
  ['komorki-scalone.docx', 'komorki-scalone'],
  ['libreoffice-tabela.docx', 'komorki-scalone'],
  ['komorki-scalone.odt', 'komorki-scalone'],
  ['komorki-scalone.rtf', 'komorki-scalone'],
  ['komorki-scalone.html', 'komorki-scalone'],
  ['przypisy.docx', 'przypisy'],
  ['przypisy.odt', 'przypisy'],
  ['przypisy.rtf', 'przypisy'],
  ['sledzenie-zmian.docx', 'sledzenie-zmian'],
  ['sledzenie-zmian.odt', 'sledzenie-zmian'],
  ['sledzenie-zmian.rtf', 'sledzenie-zmian'],
  ['zalaczniki.docx', 'zalaczniki'],
  ['ze-starego-doc.docx', 'numeracja-mieszana'],
  ['zalaczniki.odt', 'zalaczniki'],
  ['zalaczniki.rtf', 'zalaczniki'],
  ['zalaczniki.pdf', 'zalaczniki'],
  ['zalaczniki.html', 'zalaczniki-html'],
  ['pola-tekstowe.docx', 'pola-tekstowe'],
  ['uchwala-zmieniajaca.docx', 'uchwala-zmieniajaca'],
  ['sprawozdanie.docx', 'sprawozdanie'],
];

describe('an office file', () => {
  it.each(SOURCES)('%s becomes the Markdown of %s.md', async (file, expected) => {
    expect(await filesOf(file)).toBe(readFileSync(join(FOLDER, `${expected}.md`), 'utf8'));
  });
});

const words = (text: string): string[] =>
  text
    .replace(/[§\u00a0]/g, ' $& ')
    .split(/\s+/)
    .filter((word) => word !== '');

/** The text as the pipeline reads it: labels, headings and words of all units, in order. */
function wordsOfUnits(body: string, faults: Diagnostic[]): string[] {
  const units = readUnits(parseMarkdown(body, 0, 'legal'), body, lineIndex(body), reporter('uchwaly/a.md', faults));
  return allUnits(units).flatMap(({ label, heading, text }) =>
    words([label, heading === null ? '' : plainText(heading), text].join(' ')),
  );
}

describe('what an import emits', () => {
  // The text as LibreOffice exports it, with the numbers it shows: an independent reading of the same files.
  it.each(['numeracja-automatyczna', 'libreoffice-numeracja', 'numeracja-w-stylach', 'uchwala-zmieniajaca'])(
    'reads back, from %s, with the labels and words that LibreOffice shows',
    async (name) => {
      // LibreOffice draws dashes of lists as rings when it exports text.
      const shown = readFileSync(join(FOLDER, `${name}.txt`), 'utf8').replace(/◦/g, '–');
      const faults: Diagnostic[] = [];
      const [act] = (await read(`${name}.docx`)).drafts;
      expect(wordsOfUnits(act?.body ?? '', faults)).toEqual(words(shown.slice(shown.indexOf('Na podstawie'))));
      expect(faults).toEqual([]);
    },
  );

  it('tells what was changed and left out', async () => {
    const kinds = async (file: string): Promise<string[]> =>
      (await read(file)).losses.map(({ kind, count }) => `${kind} ${String(count)}`);
    expect(await kinds('sledzenie-zmian.docx')).toEqual(['deletions 2', 'insertions 3']);
    expect(await kinds('komorki-scalone.docx')).toEqual(['merged-cells 5']);
    expect(await kinds('zalaczniki.docx')).toContain('furniture 2');
    expect(await kinds('pola-tekstowe.docx')).toEqual(['text-boxes 2']);
    expect(await kinds('numeracja-reczna.docx')).toEqual(expect.arrayContaining(['soft-hyphens 1', 'quotes 2']));
  });

  it('leaves open what the text does not tell', async () => {
    const [report] = (await read('sprawozdanie.docx')).drafts;
    expect(report?.missing).toEqual(['data']);
    const [mixed] = (await read('numeracja-mieszana.docx')).drafts;
    expect(mixed?.guesses.map(({ key }) => key)).not.toContain('wchodzi_w_zycie');
    expect(mixed?.remarks.join(' ')).toContain('po upływie 14 dni');
  });
});
