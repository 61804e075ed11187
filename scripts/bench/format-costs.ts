/**
 * Writes each format of every document once more and prints what it costs: files, CPU seconds and those of one file; then once more with the
 * cache that the first run filled. Run by the benchmark, in a process of its own: other formats than the usual ones are made by no build that
 * does not ask for them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noCache } from '../../src/cache/cache.ts';
import { fileCache } from '../../src/cache/file-cache.ts';
import { buildCorpus } from '../../src/corpus.ts';
import { DOCUMENT_FORMATS, formatFiles } from '../../src/model/formats.ts';
import { formatWriters } from '../../src/publish/formats/format-files.ts';
import { currentWording } from '../../src/publish/formats/wording-file.ts';
import { readSettings } from '../../src/settings.ts';
import type { Corpus, FormatId } from '../../src/types.ts';
import { cpuTime } from './cpu-time.ts';

/** The most that a PDF may cost when the compiler is loaded. */
const PDF_LIMIT = 0.15;

interface Cost {
  readonly files: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Seconds of the first file, which loads what the others share. */
  readonly first: number;
}

const sizeOf = (content: string | Uint8Array): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.length;

/** Writes all files of a format and forgets them. */
function costOf(id: FormatId, corpus: Corpus, write: ReturnType<typeof formatWriters>[FormatId]): Cost {
  let [files, seconds, bytes, first] = [0, 0, 0, 0];
  for (const work of corpus.works) {
    if (!formatFiles(work, corpus).some(({ format }) => format.id === id)) continue;
    const before = cpuTime().own;
    bytes += sizeOf(write(currentWording(work, corpus)));
    const spent = cpuTime().own - before;
    if (files === 0) first = spent;
    seconds += spent;
    files++;
  }
  return { files, seconds, bytes, first };
}

const each = ({ files, seconds, first }: Cost): number => (files < 2 ? seconds : (seconds - first) / (files - 1));

const built = buildCorpus(readSettings(process.env), noCache());
// Every format, whatever the content asks for.
const corpus: Corpus = { ...built, site: { ...built.site, formats: DOCUMENT_FORMATS.map(({ id }) => id) } };
const folder = mkdtempSync(join(tmpdir(), 'programoteka-formaty-'));
const kept = fileCache(folder);
for (const { id, file } of DOCUMENT_FORMATS) {
  const made = costOf(id, corpus, formatWriters(corpus, kept)[id]);
  const again = costOf(id, corpus, formatWriters(corpus, kept)[id]);
  const limit = id === 'pdf' ? `, limit ${String(PDF_LIMIT)} ${each(made) <= PDF_LIMIT ? 'kept' : 'EXCEEDED'}` : '';
  console.log(
    `${''.padEnd(18)} ${file.padEnd(15)} ${String(made.files).padStart(6)} files ${made.seconds.toFixed(1).padStart(7)} s (first ${made.first.toFixed(2)} s, next ${each(made).toFixed(4)} s each${limit}), again ${again.seconds.toFixed(1)} s, ${(made.bytes / 1024 / 1024).toFixed(1)} MiB`,
  );
}
rmSync(folder, { recursive: true, force: true });
