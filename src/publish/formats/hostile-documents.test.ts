import { expect, it } from 'vitest';
import { corpusOf } from '../../testing/corpus-of.ts';
import { hostileTown } from '../../testing/hostile-town.ts';
import { formatReports } from '../../testing/validators/format-faults.ts';

/** One document of each kind, and an amended act; the long run is `scripts/validate-formats.ts`. */
const COUNT = 10;

it('makes files of hostile documents, in every format, that validators read without a fault', async () => {
  const read = corpusOf(hostileTown(COUNT, 7));
  const corpus = {
    ...read,
    site: { ...read.site, formerFormats: false },
    settings: { ...read.settings, siteUrl: 'https://program.example.pl' },
  };
  expect(corpus.works).toHaveLength(COUNT);
  const looked: string[] = [];
  for await (const { what, files, faults } of formatReports(corpus)) {
    expect([what, ...faults]).toEqual([what]);
    if (files > 0) looked.push(what);
  }
  expect(looked).toEqual([
    'dokument.pdf',
    'akn.xml',
    'index.md',
    'kalendarz.ics',
    'akt.xml',
    'dokument.epub',
    'Atom',
    'calendars of the site',
    'api/v1',
    'JSON-LD',
    'DCAT',
  ]);
});
