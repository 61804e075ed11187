import type { LineIndex } from '../../diagnostics/line-index.ts';
import { distance } from 'fastest-levenshtein';
import { idName } from '../../model/id-name.ts';
import { reporter } from '../../diagnostics/reporter.ts';
import type { Citations, Diagnostic, LinkedWork } from '../../types.ts';
import { provisionsOf } from './provision-index.ts';
import { sourceOffset } from './source-offset.ts';

/** A file as it was read, for places in it. */
export interface ReadSource {
  readonly text: string;
  readonly lines: LineIndex;
}

/** A provision whose id is one slip of a finger from the one that isn't there, as people name it; empty where none is. */
function slipOf(wanted: string, ids: Iterable<string>): string {
  const found = [...ids].find((id) => distance(id, wanted) === 1);
  return found === undefined ? '' : idName(found);
}

/** Reports the citations of a document's own file that name a provision which isn't there. */
export function reportBroken(
  work: LinkedWork,
  citations: Citations,
  workOf: (id: string) => LinkedWork | undefined,
  sourceOf: (file: string) => ReadSource,
  diagnostics: Diagnostic[],
): void {
  const [original] = work.versions;
  const broken = citations.of(work, original).filter(({ status }) => status === 'broken');
  if (broken.length === 0) return;
  const { file } = work.document;
  const { text, lines } = sourceOf(file);
  const report = reporter(file, diagnostics);
  for (const { unit: id, start, end, text: words, target } of broken) {
    const unit = provisionsOf(original).get(id);
    const cited = workOf(target?.document ?? '');
    if (unit === undefined || cited === undefined) continue;
    const place = lines.place(sourceOffset(unit, start, text), end - start);
    report(
      'odeslanie-bez-celu',
      place,
      words.replace(/\s+/g, ' '),
      cited === work ? '' : cited.document.title,
      slipOf(target?.provision ?? '', provisionsOf(cited.versions[0]).keys()),
    );
  }
}
