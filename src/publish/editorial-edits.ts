import { asText } from '../cache/utf8.ts';
import { kindRuleOf } from '../model/kinds.ts';
import { parseDocument } from '../model/parse-document.ts';
import { plainText } from '../model/plain-text.ts';
import { provisionName } from '../model/provision-name.ts';
import type { Corpus, FileEdit, IsoDate, LinkedWork, Unit } from '../types.ts';

/** A provision whose words the editors changed in the file of its document, which no act ordered. */
interface EditedProvision {
  readonly id: string;
  /** „§ 2 ust. 1”; empty for a text without a number. */
  readonly name: string;
  readonly how: 'added' | 'removed' | 'corrected';
}

/** An edit of a document's text: its day, the name of the text after it in the repository, and the provisions it changed. */
interface EditorialEdit {
  readonly date: IsoDate;
  readonly text: string;
  readonly provisions: readonly EditedProvision[];
}

/** Edits of a document that are told; older ones stand in the history of its file. */
const MOST = 50;

interface Told {
  readonly words: string;
  readonly name: string;
}

/** Each provision with its own words and its name, in order of the text. */
function toldUnits(units: readonly Unit[], above: readonly Unit[] = []): [string, Told][] {
  return units.flatMap((unit) => {
    const path = [...above, unit];
    const heading = unit.heading === null ? '' : plainText(unit.heading);
    const own: [string, Told] = [unit.id, { words: `${heading}\n${unit.text}`, name: provisionName(path) }];
    return [own, ...toldUnits(unit.children, path)];
  });
}

/** What a change of a document's file did to its provisions; nothing where one of the texts can't be read. */
function changedProvisions({ before, after }: FileEdit, work: LinkedWork, corpus: Corpus): EditedProvision[] {
  const path = work.document.file;
  const rule = kindRuleOf(path);
  const unitsOf = (name: string): Map<string, Told> | null => {
    const text = corpus.edits.text(name);
    if (text === null || rule === null) return null;
    const { units } = parseDocument({ path, text: text.replace(/^\ufeff/, '') }, rule, corpus.site.organs, '');
    return units === null ? null : new Map(toldUnits(units));
  };
  const [old, now] = [unitsOf(before), unitsOf(after)];
  if (old === null || now === null) return [];
  return [
    ...[...now].flatMap(([id, { words, name }]): EditedProvision[] => {
      const former = old.get(id);
      if (former === undefined) return [{ id, name, how: 'added' }];
      return former.words === words ? [] : [{ id, name, how: 'corrected' }];
    }),
    ...[...old].flatMap(([id, { name }]): EditedProvision[] => (now.has(id) ? [] : [{ id, name, how: 'removed' }])),
  ];
}

/**
 * What the editors changed in the text of a document since its file was first published, by the history of the repository, newest first:
 * corrections of the record, not changes of the law. Changes of front matter alone are none.
 */
export function editorialEdits(work: LinkedWork, corpus: Corpus): EditorialEdit[] {
  return corpus.edits
    .of(work.document.file)
    .slice(0, MOST)
    .flatMap((edit) => {
      const kept = corpus.keep(['edit', work.document.file, JSON.stringify(corpus.site.organs), edit.before, edit.after], () =>
        JSON.stringify(changedProvisions(edit, work, corpus)),
      );
      const provisions = JSON.parse(asText(kept)) as EditedProvision[];
      return provisions.length === 0 ? [] : [{ date: edit.date, text: edit.after, provisions }];
    });
}
