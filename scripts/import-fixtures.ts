/**
 * Makes the office files of the tests: `node scripts/import-fixtures.ts`. LibreOffice, where it is installed, saves some of
 * them again in its own way and in other formats; the results are kept in the repository, so that tests need neither.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packDocuments } from './fixtures/documents.ts';

const FOLDER = resolve(import.meta.dirname, '..', 'src', 'import', 'fixtures');
const WORK = mkdtempSync(join(tmpdir(), 'wzory-'));

/** Saves a file in another format; returns where. */
function convert(file: string, format: string): string {
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', WORK, file], { stdio: 'ignore' });
  return join(WORK, `${(file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')}.${format}`);
}

for (const [name, bytes] of await packDocuments()) writeFileSync(join(FOLDER, `${name}.docx`), bytes);

const source = (name: string): string => join(FOLDER, `${name}.docx`);
const place = (from: string, name: string): void => {
  renameSync(from, join(FOLDER, name));
};
place(convert(convert(source('numeracja-automatyczna'), 'odt'), 'docx'), 'libreoffice-numeracja.docx');
place(convert(convert(source('komorki-scalone'), 'odt'), 'docx'), 'libreoffice-tabela.docx');
// Straight from .docx, LibreOffice loses count of lists in .doc; by way of RTF it does not.
place(convert(convert(convert(source('numeracja-mieszana'), 'rtf'), 'doc'), 'docx'), 'ze-starego-doc.docx');
place(convert(source('numeracja-automatyczna'), 'doc'), 'stary.doc');
for (const format of ['odt', 'rtf', 'html', 'pdf']) place(convert(source('zalaczniki'), format), `zalaczniki.${format}`);
for (const format of ['odt', 'rtf', 'html']) place(convert(source('komorki-scalone'), format), `komorki-scalone.${format}`);
for (const format of ['odt', 'rtf']) {
  place(convert(source('przypisy'), format), `przypisy.${format}`);
  place(convert(source('sledzenie-zmian'), format), `sledzenie-zmian.${format}`);
  place(convert(source('numeracja-mieszana'), format), `numeracja-mieszana.${format}`);
}
