import { describe, expect, it } from 'vitest';
import { BARE_SITE, readAct } from '../../testing/read-act.ts';
import type { IsoDate, LinkedWork, Version, WorkId } from '../../types.ts';
import { linkCitations } from './link-citations.ts';

/** An act with a wording for each day; its number and day are given by hand. */
function workOf(id: string, number: string, date: string, wordings: Readonly<Record<string, string>>): LinkedWork {
  const read = Object.entries(wordings).map(([day, body]) => {
    const act = readAct(body);
    if (act === null) throw new Error(`no act ${id}`);
    return { ...act, version: { ...act.version, id: day as IsoDate, inForceFrom: day as IsoDate } satisfies Version };
  });
  const [first, ...later] = read;
  if (first === undefined) throw new Error('no wording');
  return {
    document: { ...first.document, id: id as WorkId, number, date: date as IsoDate } as LinkedWork['document'],
    versions: [first.version, ...later.map(({ version }) => version)],
    events: [],
    officialTexts: [],
    endings: [],
    partlyVoid: false,
    ledger: [],
    path: `/${id}/`,
    status: 'in-force',
    performed: false,
    apart: null,
    outgoing: [],
    incoming: [],
  };
}

const CITED = workOf('uchwaly/zasady', 'I/1/2018', '2018-01-10', {
  '2018-02-01': '§ 1. Zasady.\n\n§ 2. Dawne.',
  '2020-01-01': '§ 1. Zasady.\n\n§ 3. Nowe.',
});

const addressesIn = (date: string, body: string, day = '2024-01-01'): (string | null)[] => {
  const citing = workOf('uchwaly/cytuje', 'II/2/2019', date, { [date]: body });
  const citations = linkCitations([CITED, citing], BARE_SITE, day as IsoDate);
  return citations.of(citing, citing.versions[0]).map(({ status, target }) => target?.address ?? status);
};

describe('a citation leads to the wording of the day on which its act was made', () => {
  it('which is a page of its own once another is in force', () => {
    expect(addressesIn('2019-05-01', '§ 1. Stosuje się § 2 uchwały nr I/1/2018.')[0]).toBe(
      '/uchwaly/zasady/wersje/2018-02-01/#par-2',
    );
  });

  it('which is the page of the act itself while it is in force', () => {
    expect(addressesIn('2021-05-01', '§ 1. Stosuje się § 3 uchwały nr I/1/2018.')[0]).toBe('/uchwaly/zasady/#par-3');
    expect(addressesIn('2019-05-01', '§ 1. Stosuje się § 2 uchwały nr I/1/2018.', '2019-12-31')[0]).toBe(
      '/uchwaly/zasady/#par-2',
    );
  });

  it('or to the latest that has the provision, where that of the day does not', () => {
    expect(addressesIn('2019-12-01', '§ 1. Stosuje się § 3 uchwały nr I/1/2018.')[0]).toBe('/uchwaly/zasady/#par-3');
    expect(addressesIn('2021-05-01', '§ 1. Stosuje się § 2 uchwały nr I/1/2018.')[0]).toBe(
      '/uchwaly/zasady/wersje/2018-02-01/#par-2',
    );
  });
});
