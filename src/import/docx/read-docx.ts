import type { ParagraphBlock, SourceText } from '../blocks.ts';
import { ImportError } from '../import-error.ts';
import type { Losses } from '../losses.ts';
import type { OpenedArchive } from '../open-archive.ts';
import { pictureNames } from '../pictures-of.ts';
import { attributeOf, childOf, childrenOf, elementsOf, readXml, type XmlElement } from '../read-xml.ts';
import type { DocxContext, PackageRelation } from './context.ts';
import { readForeignPart } from './foreign-part.ts';
import { numberLabels } from './number-labels.ts';
import { readNumbering } from './numbering.ts';
import { furnitureText, readBlocks } from './read-blocks.ts';
import { readStyles } from './styles.ts';

/** `../media/x` against the folder of a part; only names of this archive can come out. */
function partName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Documents within documents are read to this depth. */
const MAX_FOREIGN = 2;

interface Related extends PackageRelation {
  readonly type: string;
  readonly id: string;
}

function relationsOf(archive: OpenedArchive, part: string): Related[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const file = archive.get(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (file === undefined) return [];
  return childrenOf(readXml(file, part), 'Relationship').map((element) => {
    const external = attributeOf(element, 'TargetMode') === 'External';
    const target = attributeOf(element, 'Target') ?? '';
    return {
      id: attributeOf(element, 'Id') ?? '',
      type: (attributeOf(element, 'Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : partName(folder, target),
      external,
    };
  });
}

/**
 * A Word document → neutral text: numbers resolved to what Word shows, tracked changes accepted. Reads the parts that the package names
 * and nothing outside of it.
 */
export function readDocx(archive: OpenedArchive, losses: Losses, depth = 0): SourceText {
  const main = relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const bytes = archive.get(main);
  if (bytes === undefined) {
    throw new ImportError(
      'W pliku nie ma tekstu dokumentu (części „word/document.xml”), więc nie jest to dokument Worda albo jest uszkodzony.',
    );
  }
  const related = relationsOf(archive, main);
  const partOf = (type: string): XmlElement | null => {
    const target = related.find((relation) => relation.type === type && !relation.external)?.target ?? '';
    const file = archive.get(target);
    return file === undefined ? null : readXml(file, target);
  };
  const styles = readStyles(partOf('styles'));
  const lists = readNumbering(partOf('numbering'), styles);
  const context: DocxContext = {
    styles,
    lists,
    nextLabel: numberLabels(lists),
    relations: new Map(related.map((relation) => [relation.id, relation])),
    losses,
    // Pictures of a document inside another are not taken out.
    pictures: depth === 0 ? pictureNames(archive) : new Map<string, string>(),
    readForeign(relation) {
      const target = related.find(({ id }) => id === relation)?.target ?? '';
      const part = depth < MAX_FOREIGN ? archive.get(target) : undefined;
      return readForeignPart(part, target.replace(/^.*\//, ''), losses, (inner) => readDocx(inner, losses, depth + 1));
    },
    fields: [],
    boxes: [],
    carried: [],
    noteIds: [],
  };
  const body = childOf(readXml(bytes, main), 'w:body');
  const blocks = body === null ? [] : readBlocks(elementsOf(body), context);
  if (context.carried.length > 0) blocks.push({ type: 'paragraph', label: '', heading: 0, inlines: context.carried.splice(0) });
  for (const { target } of related.filter(({ type }) => type === 'header' || type === 'footer')) {
    const file = archive.get(target);
    const words = file === undefined ? '' : furnitureText(readXml(file, target));
    if (words !== '') losses.add('furniture', words);
  }
  const notes = { f: partOf('footnotes'), e: partOf('endnotes') };
  return { blocks, notes: readNotes(notes, context) };
}

function readNotes(parts: Readonly<Record<'f' | 'e', XmlElement | null>>, context: DocxContext): Map<string, ParagraphBlock[]> {
  const read = new Map<string, ParagraphBlock[]>();
  // A note may hold marks of further notes, so the list grows while it is walked.
  for (const id of context.noteIds) {
    const part = parts[id.startsWith('f') ? 'f' : 'e'];
    const note = part === null ? undefined : elementsOf(part).find((element) => attributeOf(element, 'w:id') === id.slice(1));
    const blocks = note === undefined ? [] : readBlocks(elementsOf(note), { ...context, relations: new Map() });
    read.set(
      id,
      blocks.flatMap((block) =>
        block.type === 'paragraph' ? [block] : block.rows.flat().flatMap(({ paragraphs }) => paragraphs),
      ),
    );
  }
  return read;
}
