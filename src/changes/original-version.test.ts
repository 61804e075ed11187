import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '../types.ts';
import { originalVersion } from './original-version.ts';

const document = (fields: Readonly<Record<string, unknown>>): LegalDocument =>
  ({ title: 'Tytuł', units: [], footnotes: [], fingerprint: 'f', ...fields }) as unknown as LegalDocument;

describe('the wording a document was adopted in', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string, string | null, string | null]>([
    [
      'of an act begins on its first day, and ends on its last',
      { kind: 'act', date: '2020-03-01', inForceFrom: '2020-03-15', inForceTo: '2020-12-31' },
      '2020-03-15',
      '2020-03-15',
      '2020-12-31',
    ],
    [
      'of an act whose first day is not known is named by the day of adoption, and begins on no known day',
      { kind: 'act', date: '2020-03-01', inForceFrom: null, inForceTo: null },
      '2020-03-01',
      null,
      null,
    ],
    [
      'of an act without any day is named so',
      { kind: 'act', date: null, inForceFrom: null, inForceTo: null },
      'bez-daty',
      null,
      null,
    ],
    [
      'of a programme without its own days begins with its first year, as far as its name goes',
      { kind: 'programme', firstYear: 2021, inForceFrom: null, inForceTo: null },
      '2021-01-01',
      null,
      null,
    ],
    [
      'of a competition begins on the day it is announced',
      { kind: 'competition', competition: { announced: '2020-05-04' } },
      '2020-05-04',
      '2020-05-04',
      null,
    ],
    ['of news begins on their day', { kind: 'news', date: '2020-06-07' }, '2020-06-07', '2020-06-07', null],
    ['of a page has no day', { kind: 'page' }, 'bez-daty', null, null],
  ])('%s', (_, fields, id, inForceFrom, inForceTo) => {
    expect(originalVersion(document(fields))).toEqual({
      id,
      inForceFrom,
      inForceTo,
      fingerprint: 'f',
      title: 'Tytuł',
      units: [],
      footnotes: [],
      events: [],
      amendedBy: [],
      operations: [],
      unapplied: [],
      changedBy: {},
    });
  });
});
