import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import pc from 'picocolors';
import { printable } from '../../diagnostics/printable.ts';
import { isOpenDocument } from '../../model/open-text.ts';
import { listFiles } from '../../content/list-files.ts';
import { withTables } from '../../model/pasted-sheets.ts';
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

/** Where the text of a file begins, after its front matter. */
const bodyStart = (text: string): number => /^---[^\n]*\n[\s\S]*?\n---[ \t]*\r?(?=\n|$)/.exec(text)?.[0].length ?? text.length;

/**
 * Mends the mechanical slips of drafts and prints what changed; sheets pasted as text become tables in every document, with all their
 * words. The words of texts that were adopted or published stand as they are; files that can't be read are left for a person.
 */
export function mendContent(corpus: Corpus): number {
  const { contentDir } = corpus.settings;
  const open = new Set(corpus.works.flatMap(({ document }) => (isOpenDocument(document) ? [document.file] : [])));
  const known = new Set(corpus.works.map(({ document }) => document.file));
  // The check that follows reports what can't be read.
  const names = listFiles(contentDir, []).filter((name) => known.has(name.replaceAll('\\', '/')));
  let mendedFiles = 0;
  for (const name of names) {
    const bytes = readFileSync(join(contentDir, name));
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      continue;
    }
    const silenced = silencedBy(corpus, name);
    const tabulated = silenced.has('arkusz-wklejony') ? text : withTables(text, bodyStart(text));
    const mended = open.has(name.replaceAll('\\', '/')) ? mendText(tabulated, silenced) : tabulated;
    if (mended === text) continue;
    mendedFiles++;
    writeFileSync(join(contentDir, name), mended);
    const patch = createTwoFilesPatch(name, name, text.replace(/\r/g, '␍'), mended, 'przed', 'po', { context: 1 });
    console.log(printable(patch).split('\n').slice(1).map(coloured).join('\n'));
  }
  return mendedFiles;
}
