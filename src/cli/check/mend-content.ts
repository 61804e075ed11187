import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import pc from 'picocolors';
import { printable } from '../../diagnostics/printable.ts';
import { isOpenDocument } from '../../model/open-text.ts';
import { listFiles } from '../../content/list-files.ts';
import { mendText } from '../../checks/style/mend-text.ts';
import type { Corpus } from '../../types.ts';

const coloured = (line: string): string => (line.startsWith('+') ? pc.green(line) : line.startsWith('-') ? pc.red(line) : line);

/** Rules that a document's front matter silences. */
const silencedBy = (corpus: Corpus, file: string): Set<string> => {
  const document = corpus.works.find((work) => work.document.file === file)?.document;
  return new Set(
    Object.keys(document?.keyPlaces ?? {}).flatMap((path) =>
      path.startsWith('wyciszone.') ? [path.slice('wyciszone.'.length)] : [],
    ),
  );
};

/**
 * Mends the mechanical slips of drafts and prints what changed. Texts that were adopted or published stand as they are; files that can't be read are left for
 * a person.
 */
export function mendContent(corpus: Corpus): number {
  const { contentDir } = corpus.settings;
  const open = new Set(corpus.works.flatMap(({ document }) => (isOpenDocument(document) ? [document.file] : [])));
  // The check that follows reports what can't be read.
  const names = listFiles(contentDir, []).filter((name) => open.has(name.replaceAll('\\', '/')));
  let mendedFiles = 0;
  for (const name of names) {
    const bytes = readFileSync(join(contentDir, name));
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      continue;
    }
    const mended = mendText(text, silencedBy(corpus, name));
    if (mended === text) continue;
    mendedFiles++;
    writeFileSync(join(contentDir, name), mended);
    const patch = createTwoFilesPatch(name, name, text.replace(/\r/g, '␍'), mended, 'przed', 'po', { context: 1 });
    console.log(printable(patch).split('\n').slice(1).map(coloured).join('\n'));
  }
  return mendedFiles;
}
