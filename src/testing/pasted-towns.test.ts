import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noCache } from '../cache/cache.ts';
import { buildCorpus } from '../corpus.ts';
import { allUnits } from '../model/all-units.ts';
import { consultationResult } from '../model/consultation-result.ts';
import { programmeElements } from '../model/programme-elements.ts';
import { readSettings } from '../settings.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { citationsOf } from './citations-of.ts';
import { readFunds } from './read-funds.ts';

const TOWNS = join(import.meta.dirname, 'fixtures', 'wklejone');

const corpusOfTown = (town: string): Corpus =>
  buildCorpus(readSettings({ CONTENT_DIR: join(TOWNS, town), BUILD_DATE: '2025-11-24' }), noCache());

function factsOf({ document, status }: LinkedWork, corpus: Corpus): string[] {
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

/** All that is read of a town's texts, and all that its editors are told. */
function readTown(corpus: Corpus): string {
  const told = corpus.diagnostics.map(({ file, line, column, rule }) => `${file}:${String(line)}:${String(column)} ${rule}`);
  const funds = readFunds(corpus)
    .split('\n')
    .filter((line) => !line.startsWith('!'));
  return [...corpus.works.flatMap((work) => factsOf(work, corpus)), '## środki', ...funds, '## ostrzeżenia', ...told].join('\n');
}

describe('texts as clerks paste them', () => {
  it.each([
    ['jesionowo', 'without headings'],
    ['brody', 'with tables of rows and their parts'],
    ['wierzbica', 'with amounts in sentences and lists'],
  ])('of %s, %s, are read to the word, and nothing is told that is not so', (town) => {
    expect(readTown(corpusOfTown(town))).toBe(readFileSync(join(TOWNS, `${town}.txt`), 'utf8').trim());
  });
});
