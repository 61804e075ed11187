import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noCache } from '../cache/cache.ts';
import { buildCorpus } from '../corpus.ts';
import { allUnits } from '../model/all-units.ts';
import { consultationResult } from '../model/consultation-result.ts';
import { programmeElements } from '../model/programme-elements.ts';
import { readSettings } from '../settings.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { citationsOf } from './citations-of.ts';
import { readFunds } from './read-funds.ts';

/** Content folders of made-up towns, whose texts are pasted as clerks paste them; beside each `<town>.txt` says what a person reads in it. */
const PASTED_TOWNS = join(import.meta.dirname, 'fixtures', 'wklejone');

/** The day on which the towns are read. */
const PASTED_ON = '2025-11-24';

export const pastedTowns = (): string[] =>
  readdirSync(PASTED_TOWNS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** What is read of texts, and told of them. */
export type FactKind = 'jednostki' | 'odesłania' | 'elementy' | 'środki' | 'ostrzeżenia' | 'stan i wynik';
/** Facts by kind, each with the document it is of. */
export type Facts = ReadonlyMap<FactKind, readonly string[]>;

const child = (prefix: string, name: string): string => (prefix === '' ? name : `${prefix}-${name}`);

/** „lit-a..c” as „lit-a”, „lit-b”, „lit-c”; „par-1..3” likewise. */
function ofRange(name: string): string[] {
  const [, stem = '', from = '', to = ''] = /^(.*-)(\d+|[a-z])\.\.(\d+|[a-z])$/.exec(name) ?? [];
  if (from === '') return [name];
  const isNumber = /^\d/.test(from);
  const [first, last] = isNumber ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  return Array.from(
    { length: last - first + 1 },
    (_, index) => stem + (isNumber ? String(first + index) : String.fromCharCode(first + index)),
  );
}

/** „par-2(ust-1 ust-2(pkt-1..3))” as the ids of all its units, in order. */
export function expandUnits(short: string): string[] {
  const ids: string[] = [];
  const prefixes = [''];
  let last = '';
  for (const [token] of short.matchAll(/[^\s()]+|[()]/g)) {
    const prefix = prefixes.at(-1) ?? '';
    if (token === '(') prefixes.push(last);
    else if (token === ')') prefixes.pop();
    else {
      const named = ofRange(token).map((name) => child(prefix, name));
      ids.push(...named);
      last = named.at(-1) ?? '';
    }
  }
  return ids;
}

const KINDS: readonly (readonly [prefix: string, FactKind])[] = [
  ['jednostki: ', 'jednostki'],
  ['odesłanie: ', 'odesłania'],
  ['element ', 'elementy'],
  ['stan: ', 'stan i wynik'],
  ['wynik: ', 'stan i wynik'],
];

/** The facts of a town as its label file, or a reading of it, gives them. Warnings are told apart by file, line and rule. */
export function factsIn(labels: string): Facts {
  const facts = new Map<FactKind, string[]>();
  const add = (kind: FactKind, ...found: readonly string[]): void => {
    facts.set(kind, [...(facts.get(kind) ?? []), ...found]);
  };
  let section = '';
  for (const line of labels.trim().split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3);
    else if (section === 'środki') add('środki', line);
    else if (section === 'ostrzeżenia') add('ostrzeżenia', line.replace(/(:\d+):\d+ /, '$1 '));
    else {
      const [prefix, kind] = KINDS.find(([start]) => line.startsWith(start)) ?? ['', null];
      if (kind === null) throw new Error(`no label: ${line}`);
      const own = line.slice(prefix.length);
      add(kind, ...(kind === 'jednostki' ? expandUnits(own) : [line]).map((fact) => `${section} ${fact}`));
    }
  }
  return facts;
}

function labelsOf({ document, status }: LinkedWork, corpus: Corpus): string[] {
  const result = document.kind === 'consultation' ? consultationResult(document.title, document.units) : null;
  return [
    `## ${document.id}`,
    `stan: ${status}`,
    `jednostki: ${allUnits(document.units)
      .map(({ id }) => id)
      .join(' ')}`,
    ...citationsOf(corpus, document.id).map((citation) => `odesłanie: ${citation}`),
    ...(document.kind === 'programme'
      ? programmeElements(document, document.units).map(
          ({ item, found }) => `element ${String(item)}: ${found?.place.unit ?? 'nie rozpoznano'}`,
        )
      : []),
    ...(result === null
      ? []
      : [result.read === 'whole' ? `wynik: ${String(result.value.remarks)} uwag` : `wynik: „${result.words}”`]),
  ];
}

/** All that is read of a town's texts, and all that its editors are told, in the form of its label file. */
export function readPastedTown(town: string): string {
  const corpus = buildCorpus(readSettings({ CONTENT_DIR: join(PASTED_TOWNS, town), BUILD_DATE: PASTED_ON }), noCache());
  const told = corpus.diagnostics.map(({ file, line, column, rule }) => `${file}:${String(line)}:${String(column)} ${rule}`);
  const funds = readFunds(corpus)
    .split('\n')
    .filter((line) => !line.startsWith('!') && line !== '');
  return [...corpus.works.flatMap((work) => labelsOf(work, corpus)), '## środki', ...funds, '## ostrzeżenia', ...told].join('\n');
}

export const pastedLabels = (town: string): string => readFileSync(join(PASTED_TOWNS, `${town}.txt`), 'utf8').trim();
