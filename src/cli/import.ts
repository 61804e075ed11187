import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SingleBar } from 'cli-progress';
import pc from 'picocolors';
import { printable } from '../diagnostics/printable.ts';
import type { KnownContent } from '../import/draft.ts';
import { attachedFiles, draftFile, draftPath, type ImportedFile } from '../import/draft-file.ts';
import type { ImportedDraft } from '../import/import-document.ts';
import type { ImportedPicture } from '../import/pictures-of.ts';
import { ImportError } from '../import/import-error.ts';
import type { Loss } from '../import/losses.ts';
import { PICTURE_SCHEME } from '../import/inline-markdown.ts';
import { BATCH_WORDS, DRAFT_REMARKS, picturesWritten } from '../strings/import.ts';
import { batchReport, type BatchEntry } from './import/batch-report.ts';
import { plural } from '../strings/plural.ts';
import { UsageError, type Command } from './command-line.ts';
import { confirm } from './import/confirm.ts';
import { createConverter, type Converter } from './import/converter.ts';
import { knownContent } from './import/known-content.ts';
import { attachedReport, draftReport, fileReport, lossesReport } from './import/report.ts';
import { sourceFiles } from './import/source-files.ts';
import { createPrompt, type Prompt } from './prompt.ts';

const MAX_BYTES = 50_000_000;

interface Run {
  readonly converter: Converter;
  readonly known: KnownContent;
  /** `null` where nothing is asked. */
  readonly prompt: Prompt | null;
}

function readSource(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new ImportError('Nie ma takiego pliku.');
  if (!found.isFile()) throw new ImportError('To nie jest zwykły plik.');
  if (found.size > MAX_BYTES) {
    throw new ImportError(
      `Plik ma ${String(Math.round(found.size / 1_000_000))} MB; czytane są pliki do 50 MB. Usuń z niego obrazy albo podziel go.`,
    );
  }
  return readFileSync(file);
}

interface WrittenFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes all files of one source, or none: a file that is there already is never replaced. */
function writeFiles(outDir: string, files: readonly WrittenFile[]): void {
  for (const { path } of files) {
    if (existsSync(join(outDir, path)))
      throw new ImportError(`Plik „${join(outDir, path)}” już jest i nie zostanie nadpisany. Usuń go albo zmień jego nazwę.`);
  }
  for (const { path, content } of files) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), content, { flag: 'wx' });
  }
}

/** A source that could be read, with what the person who imports has confirmed. */
interface Source {
  readonly file: string;
  readonly drafts: readonly ImportedDraft[];
  readonly pictures: readonly ImportedPicture[];
  readonly losses: readonly Loss[];
}

/** A scan of an act that has its own file already. */
const isBeside = (draft: ImportedDraft, file: string, isThere: (path: string) => boolean): boolean =>
  draft.body === '' && draft.attachments.length > 0 && isThere(draftPath(draft, file));

async function convertFile(file: string, { converter, known, prompt }: Run, isThere: (path: string) => boolean): Promise<Source> {
  const { drafts, pictures, losses } = await converter.convert(readSource(file), file, known);
  if (prompt === null) return { file, drafts, pictures, losses };
  const confirmed: ImportedDraft[] = [];
  for (const draft of drafts) {
    if (isBeside(draft, file, isThere)) {
      confirmed.push(draft);
      continue;
    }
    console.log(printable(`${pc.bold(file)}: sprawdź odczytane dane (Enter przyjmuje, „-” pomija, inny tekst zastępuje)`));
    confirmed.push(await confirm(draft, prompt, known));
  }
  return { file, drafts: confirmed, pictures, losses };
}

/** The content with the acts of this import, so that an act may name another that comes with it. */
function withImported(known: KnownContent, sources: readonly Source[]): KnownContent {
  const acts = sources.flatMap(({ file, drafts }) =>
    drafts.flatMap((draft): [string, string][] => {
      const number = draft.guesses.find(({ key }) => key === 'numer')?.value;
      return draft.kind === 'act' && typeof number === 'string' ? [[number, draftPath(draft, file).replace(/\.md$/, '')]] : [];
    }),
  );
  return { ...known, actByNumber: new Map([...known.actByNumber, ...acts]) };
}

/** The text with its pictures at their addresses. */
const placed = (text: string, folder: string): string => text.replaceAll(`](${PICTURE_SCHEME}`, `](/${folder}/`);

/** What was written of a source, in words of the terminal and for the report of the import. */
interface Written {
  readonly words: string;
  readonly entry: BatchEntry;
}

function writeSource({ file, drafts, pictures, losses }: Source, outDir: string, known: KnownContent): Written {
  const files: ImportedFile[] = [];
  const remarks: string[] = [];
  const attached: WrittenFile[] = [];
  const report: string[] = [];
  for (const draft of drafts) {
    const adoptingAct = draft.adoptedBy === null ? null : (files[draft.adoptedBy]?.path.replace(/\.md$/, '') ?? null);
    const made = draftFile(draft, draftPath(draft, file), adoptingAct, known);
    const beside = isBeside(draft, file, (path) => existsSync(join(outDir, path)));
    if (!beside) files.push(made);
    for (const { path, bytes } of attachedFiles(draft, made.path)) {
      attached.push({ path, content: bytes });
      report.push(attachedReport(outDir, path));
    }
    if (beside) {
      report.push(pc.yellow(`  ${BATCH_WORDS.beside(made.path)}`));
      remarks.push(BATCH_WORDS.beside(made.path));
    } else {
      report.push(fileReport(outDir, made), draftReport(draft));
      remarks.push(...made.remarks, ...draft.remarks.filter((remark) => !remark.startsWith(DRAFT_REMARKS.legalBasis(''))));
    }
  }
  const [first] = files;
  const folder = `obrazy/${basename(first?.path ?? 'dokument', '.md')}`;
  writeFiles(outDir, [
    ...files.map(({ path, text }) => ({ path, content: placed(text, folder) })),
    ...attached,
    ...pictures.map(({ name, bytes }) => ({ path: `${folder}/${name}`, content: bytes })),
  ]);
  // Those that stand in a text need no telling.
  const loose = pictures.filter(({ name }) => drafts.every(({ body }) => !body.includes(`(${PICTURE_SCHEME}${name})`)));
  if (loose.length > 0)
    report.push(
      `  ${picturesWritten(
        folder,
        loose.map(({ name }) => name),
      )}`,
    );
  const words = [pc.bold(file), ...report, files.length === 0 ? '' : lossesReport(losses)]
    .filter((part) => part !== '')
    .join('\n');
  const isScan = drafts.every(({ body, attachments }) => body === '' && attachments.length > 0);
  const written = [...files.map(({ path }) => path), ...attached.map(({ path }) => path)];
  const missing = files.length === 0 ? [] : drafts.flatMap((draft) => draft.missing);
  // A scan beside a text loses nothing.
  return { words, entry: { file, refusal: null, written, isScan, missing, remarks, losses: files.length === 0 ? [] : losses } };
}

export const importFiles: Command = async ({ args, value, has }) => {
  const outDir = value('out');
  if (args.length === 0 || outDir === undefined || outDir === '')
    throw new UsageError('Podaj pliki albo katalogi oraz katalog wynikowy: npm run import -- uchwala.docx --out content');
  const files = sourceFiles(args);
  if (files.length === 0) {
    console.error('W podanych katalogach nie ma plików .docx, .odt, .rtf, .html, .pdf, .zipx ani akt.xml.');
    return 1;
  }
  const prompt = has('yes') ? null : createPrompt();
  const job: Run = { converter: createConverter(), known: knownContent(outDir), prompt };
  const bar = new SingleBar({ format: '{bar} {value}/{total} {plik}', hideCursor: true });
  if (prompt === null && files.length > 1) bar.start(files.length, 0, { plik: '' });
  let failed = 0;
  const entries: BatchEntry[] = [];
  const refuse = (file: string, error: unknown): void => {
    if (!(error instanceof ImportError)) throw error;
    failed++;
    entries.push({ file, refusal: error.message, written: [], isScan: false, missing: [], remarks: [], losses: [] });
    console.error(printable(pc.red(`${file}: ${error.message} Nic z tego pliku nie zapisano.`)));
  };
  const sources: Source[] = [];
  const isThere = (path: string): boolean =>
    existsSync(join(outDir, path)) ||
    sources.some((source) => source.drafts.some((draft) => draftPath(draft, source.file) === path));
  for (const file of files) {
    bar.update({ plik: file });
    await convertFile(file, job, isThere).then(
      (source) => sources.push(source),
      (error: unknown) => {
        refuse(file, error);
      },
    );
    bar.increment();
  }
  bar.stop();
  prompt?.close();
  await job.converter.close();
  const known = withImported(job.known, sources);
  for (const source of sources) {
    try {
      const { words, entry } = writeSource(source, outDir, known);
      entries.push(entry);
      console.log(printable(`${words}\n`));
    } catch (error) {
      refuse(source.file, error);
    }
  }
  const report = value('raport') ?? '';
  if (report !== '') writeFileSync(report, batchReport(entries, report));
  const forms = { one: 'plik', few: 'pliki', many: 'plików' };
  console.log(
    `Wczytano ${plural(files.length - failed, forms)}${failed === 0 ? '' : `, odrzucono ${String(failed)}`}. Sprawdź treść: npm run check`,
  );
  if (report !== '') console.log(printable(BATCH_WORDS.written(report)));
  else if (files.length > 1) console.log(BATCH_WORDS.hint);
  return failed === 0 ? 0 : 1;
};
