import { describe, expect, it } from 'vitest';
import { originalVersion } from '../changes/original-version.ts';
import type {
  ActDocument,
  AdoptedAct,
  Ending,
  IsoDate,
  LegalDocument,
  ProgrammeDocument,
  Status,
  Version,
  WorkId,
} from '../types.ts';
import { statusOf } from './status.ts';

const day = (text: string): IsoDate => text as IsoDate;

const BASE = {
  file: '',
  title: '',
  summary: null,
  note: null,
  character: 'official',
  publisher: null,
  record: {
    attachments: [],
    bip: null,
    producedBy: null,
    responsible: null,
    produced: null,
    published: null,
    changed: null,
    register: [],
    withdrawn: null,
  },
  units: [],
  footnotes: [],
  relations: [],
  hasHtml: false,
  fingerprint: '',
  textLinks: [],
  keyPlaces: {},
} as const;

const act = (fields: Partial<AdoptedAct> | (Partial<ActDocument> & { stage: 'draft' }) = {}): ActDocument => ({
  ...BASE,
  id: 'uchwaly/a' as WorkId,
  kind: 'act',
  type: 'uchwała',
  number: 'XV/1/2019',
  organ: 'Rada Miejska Leszna',
  date: day('2019-10-24'),
  session: null,
  subject: 'w sprawie programu',
  publication: null,
  inForceFrom: day('2020-01-01'),
  inForceTo: null,
  stage: 'adopted',
  statedChanges: [],
  days: { entry: null, exceptions: [], ends: [] },
  statedDays: { from: null, to: null },
  draftNumber: null,
  ...fields,
});

const programme = (fields: Partial<ProgrammeDocument> = {}): ProgrammeDocument => ({
  ...BASE,
  id: 'programy/2020' as WorkId,
  kind: 'programme',
  firstYear: 2020,
  lastYear: 2020,
  attachment: 1,
  inForceFrom: null,
  inForceTo: null,
  stage: 'adopted',
  elements: {},
  ...fields,
});

type Deed = 'repeals' | 'annuls' | 'amends';

/** State of a document on a day, when another act does something to it from a day on. */
function status(
  document: LegalDocument,
  today: string,
  { type, from = '2020-01-01', adopting }: { type?: Deed; from?: string; adopting?: ActDocument } = {},
): Status {
  const original = originalVersion(document);
  const by = 'uchwaly/b' as WorkId;
  const endings: Ending[] =
    type === 'repeals' || type === 'annuls'
      ? [{ type: type === 'repeals' ? 'repealed' : 'annulled', date: day(from), document: by, instruction: null }]
      : [];
  const amended: Version[] =
    type === 'amends'
      ? [
          {
            ...original,
            id: day(from),
            inForceFrom: day(from),
            events: [{ type: 'amends', document: by, retroactiveFrom: null }],
          },
        ]
      : [];
  return statusOf(document, adopting, { versions: [original, ...amended], endings, today: day(today) });
}

describe('an act', () => {
  it.each([
    ['2019-12-31', 'adopted'],
    ['2020-01-01', 'in-force'],
    ['2020-12-31', 'in-force'],
    ['2021-01-01', 'expired'],
  ])('in force from 1 January to 31 December 2020 is on %s „%s”', (today, expected) => {
    expect(status(act({ inForceTo: day('2020-12-31') }), today)).toBe(expected);
  });

  it('stays in force where no last day is stated', () => {
    expect(status(act(), '2099-01-01')).toBe('in-force');
  });

  it('is only adopted where its first day in force is not known', () => {
    expect(status(act({ inForceFrom: null }), '2099-01-01')).toBe('adopted');
  });

  it('is a draft whatever its dates and relations', () => {
    expect(status(act({ stage: 'draft', inForceTo: day('2019-01-01') }), '2020-06-01', { type: 'repeals' })).toBe('draft');
  });

  it('is void from the beginning, before it would be in force too', () => {
    expect(status(act({ stage: 'void' }), '2019-11-01')).toBe('void');
    expect(status(act({ stage: 'void' }), '2030-01-01')).toBe('void');
  });

  it.each([
    ['repeals', 'repealed'],
    ['amends', 'amended'],
    ['annuls', 'void'],
  ] as const)('that another act %s changes state on the day from which that counts', (type, expected) => {
    expect(status(act(), '2020-02-29', { type, from: '2020-03-01' })).toBe('in-force');
    expect(status(act(), '2020-03-01', { type, from: '2020-03-01' })).toBe(expected);
  });

  it('is not amended by a correction or by a decision on a part of it', () => {
    const original = originalVersion(act());
    const versions = (['corrects', 'annuls'] as const).map((type): Version => ({
      ...original,
      events: [{ type, document: 'uchwaly/b' as WorkId, retroactiveFrom: null }],
    }));
    expect(statusOf(act(), undefined, { versions, endings: [], today: day('2020-06-01') })).toBe('in-force');
  });

  it('is repealed rather than expired or amended, and void rather than repealed', () => {
    const ended = act({ inForceTo: day('2020-12-31') });
    expect(status(ended, '2021-06-01', { type: 'repeals' })).toBe('repealed');
    expect(status(ended, '2021-06-01', { type: 'amends' })).toBe('expired');
    expect(status(act({ stage: 'void' }), '2021-06-01', { type: 'repeals' })).toBe('void');
  });
});

describe('a programme', () => {
  it.each([
    ['2019-12-31', 'adopted'],
    ['2020-01-01', 'in-force'],
    ['2020-12-31', 'in-force'],
    ['2021-01-01', 'expired'],
  ])('runs for its year: on %s it is „%s”', (today, expected) => {
    expect(status(programme(), today)).toBe(expected);
  });

  it('runs for all its years', () => {
    const years = programme({ firstYear: 2021, lastYear: 2025 });
    expect([status(years, '2020-12-31'), status(years, '2025-12-31'), status(years, '2026-01-01')]).toEqual([
      'adopted',
      'in-force',
      'expired',
    ]);
  });

  it('runs for the days it states rather than for its year', () => {
    const stated = programme({ inForceFrom: day('2020-02-01'), inForceTo: day('2020-11-30') });
    expect([status(stated, '2020-01-31'), status(stated, '2020-02-01'), status(stated, '2020-12-01')]).toEqual([
      'adopted',
      'in-force',
      'expired',
    ]);
  });

  it.each(['draft', 'consulted'] as const)('that is %s is a draft', (stage) => {
    expect(status(programme({ stage }), '2020-06-01')).toBe('draft');
  });

  it('is a draft until the day its council sat', () => {
    const adopting = act({ date: day('2019-10-24') });
    expect(status(programme(), '2019-10-23', { adopting })).toBe('draft');
    expect(status(programme(), '2019-10-24', { adopting })).toBe('adopted');
  });

  it('shares the fate of the act that adopted it', () => {
    expect(status(programme(), '2020-06-01', { adopting: act({ stage: 'draft' }) })).toBe('draft');
    expect(status(programme(), '2020-06-01', { adopting: act({ stage: 'void' }) })).toBe('void');
    expect(status(programme(), '2020-06-01', { adopting: act(), type: 'repeals' })).toBe('repealed');
    expect(status(programme(), '2020-06-01', { adopting: act(), type: 'annuls' })).toBe('void');
    expect(status(programme(), '2020-06-01', { adopting: act(), type: 'amends' })).toBe('amended');
  });

  it('that was amended is expired after its year all the same', () => {
    expect(status(programme(), '2021-01-01', { type: 'amends' })).toBe('expired');
  });
});

describe('other documents', () => {
  it('are published, whatever their dates', () => {
    const page: LegalDocument = { ...BASE, id: 'strony/kontakt' as WorkId, kind: 'page' };
    const news: LegalDocument = { ...BASE, id: 'aktualnosci/a' as WorkId, kind: 'news', date: day('2099-01-01') };
    expect([status(page, '2020-01-01'), status(news, '2020-01-01', { type: 'repeals' })]).toEqual(['published', 'published']);
  });
});
