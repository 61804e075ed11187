import { strToU8 } from 'fflate';
import { draftFile, draftPath } from '../../import/draft-file.ts';
import { importDocument, type Imported } from '../../import/import-document.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Unit } from '../../types.ts';
import { corpusOf } from '../corpus-of.ts';
import { readAkn } from '../read-akn.ts';

const KNOWN = { organs: [], actByNumber: new Map() };

const titleOf = ({ heading }: Unit): string | null => (heading === null || plainText(heading) === '' ? null : plainText(heading));

const withParents = (units: readonly Unit[], parent: string | null = null): object[] =>
  units.flatMap((unit) => [
    { id: unit.id, label: unit.label, heading: titleOf(unit), parent, text: unit.text, repealed: unit.repealed },
    ...withParents(unit.children, unit.id),
  ]);

/** Characters on each side of the first difference. */
const CONTEXT = 60;

/** Each pair of things that differ, as JSON: the opening of the first, then both from where they part. */
function differences(written: readonly unknown[], read: readonly unknown[]): string[] {
  const length = Math.max(written.length, read.length);
  return Array.from({ length }, (_, index) =>
    [written, read].map((list) => (index < list.length ? JSON.stringify(list[index]) : '–')),
  ).flatMap(([one = '', other = '']) => {
    if (one === other) return [];
    let at = 0;
    while (one[at] === other[at]) at++;
    const shown = (text: string): string => text.slice(Math.max(at - CONTEXT, 0), at + CONTEXT);
    return [`${one.slice(0, 50)} … «${shown(one)}» is read back as «${shown(other)}»`];
  });
}

/** Units and words of a wording that Akoma Ntoso does not read back as they are. */
export const aknRoundTrip = (file: string, units: readonly Unit[]): string[] =>
  differences(
    withParents(units),
    readAkn(file).map(({ id, label, heading, parent, text, repealed }) => ({ id, label, heading, parent, text, repealed })),
  );

/** Imports write quotation marks the Polish way and drop characters without a width; the title of a § stands in brackets. */
const folded = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/["„”]/g, '"')
    // Raised digits are characters of their own after an import.
    .replace(/[²³¹⁰⁴-⁹]/g, (sign) => sign.normalize('NFKC'))
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** The end of an id; that of headed text is made of its words, which are compared folded. */
const ownId = ({ id, kind, heading }: Unit, above: string): string =>
  kind === 'text' && heading !== null ? '' : id.startsWith(`${above}-`) ? id.slice(above.length + 1) : id;

/** Kind, depth, end of the id, title and words of each unit; how a number is written (`1/`, `§1`) is not kept. */
const shapeOf = (units: readonly Unit[], above = '', depth = 0): unknown[] =>
  units.flatMap((unit) => [
    [depth, ownId(unit, above), unit.kind, folded(titleOf(unit) ?? ''), folded(unit.text), unit.repealed],
    ...shapeOf(unit.children, unit.id, depth + 1),
  ]);

/** The units of what an import makes of a file. */
function unitsOf(imported: Imported): readonly Unit[] {
  const files = Object.fromEntries(
    imported.drafts.map((draft, index) => [
      `uchwaly/2026/${String(index)}.md`,
      draftFile(draft, draftPath(draft, 'akt.xml'), null, KNOWN).text,
    ]),
  );
  return corpusOf(files).byId.get('uchwaly/2026/0')?.document.units ?? [];
}

/** Units and words of a wording that `akt.xml` does not read back as they are, by the import of packages. */
export async function edapRoundTrip(file: string, units: readonly Unit[]): Promise<string[]> {
  return differences(shapeOf(units), shapeOf(unitsOf(await importDocument(strToU8(file), 'akt.xml', KNOWN))));
}
