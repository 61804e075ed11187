import { lineIndex } from '../diagnostics/line-index.ts';
import { openDictionary } from '../law/dictionary/dictionary.ts';
import { inflection } from '../law/inflection/inflection.ts';
import { readDictionary } from '../content/read-dictionary.ts';
import { relateDocuments } from '../links/relate-documents.ts';
import { kindRuleOf, workIdOf } from '../model/kinds.ts';
import { readDocument } from '../checks/read-document.ts';
import type { Diagnostic, Unit, Version, Work } from '../types.ts';
import { consolidate } from '../changes/consolidate.ts';

/** A content file for tests: path below `uchwaly/` (or with its folder), front matter lines, text. */
export interface TestFile {
  readonly path: string;
  readonly keys: readonly string[];
  readonly text: string;
}

const ACT_KEYS = ['organ: Rada Gminy Przykładowo', 'w_sprawie: w sprawie regulaminu'];

/** An act as a file: number and day first, further keys after. */
export const actFile = (name: string, number: string, day: string, text: string, ...keys: readonly string[]): TestFile => ({
  path: `uchwaly/${name}.md`,
  keys: [`numer: ${number}`, `data: ${day}`, ...ACT_KEYS, ...keys],
  text,
});

const WORDS = inflection(() => openDictionary(readDictionary()));

const fileText = (keys: readonly string[], text: string): string => ['---', ...keys, '---', '', text].join('\n');

/** Files read and consolidated, without the disk; messages of `check` with them. */
export function consolidated(files: readonly TestFile[]): {
  readonly works: ReadonlyMap<string, Work>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const read = files.map(({ path, keys, text }) => {
    const rule = kindRuleOf(path);
    if (rule === null) throw new Error(path);
    const document = readDocument({ path, text: fileText(keys, text) }, rule, [], path);
    diagnostics.push(...document.diagnostics);
    return { ...document, id: workIdOf(path), file: path };
  });
  const relations = relateDocuments(read, diagnostics);
  const texts = new Map(files.map(({ path, keys, text }) => [path, fileText(keys, text)]));
  const works = consolidate(
    read.flatMap(({ document }) => document ?? []),
    relations,
    {
      sourceOf: ({ file }) => {
        const text = texts.get(file) ?? '';
        return { text, lines: lineIndex(text) };
      },
      words: WORDS,
    },
    diagnostics,
  );
  return { works: new Map(works.map((work) => [work.document.id, work])), diagnostics };
}

/** A text as lines: id, a colon, own words; of a unit with a title, the title in brackets. */
export function linesOf(units: readonly Unit[]): string[] {
  return units.flatMap((unit) => {
    const title = unit.heading === null ? '' : ` [${unit.heading.map((node) => ('value' in node ? node.value : '')).join('')}]`;
    return [`${unit.id}:${title} ${unit.text}`.trimEnd(), ...linesOf(unit.children)];
  });
}

/** The version of a work that begins on a day. */
export function versionOf(work: Work | undefined, id: string): Version {
  const version = work?.versions.find((other) => other.id === id);
  if (version === undefined) throw new Error(`no version ${id}: ${String(work?.versions.map((other) => other.id))}`);
  return version;
}
