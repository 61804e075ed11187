import { describe, expect, it } from 'vitest';
import type { ArchivedFile, SiteManifest } from '../../../publish/whole/manifest-shape.ts';
import { judgeFile } from './judge-file.ts';

type Document = SiteManifest['documents'][number];
type File = Document['files'][number];

const file = (sha256: string, holds: File['holds'] = 'wording'): File => ({
  url: `/${sha256}`,
  type: 'application/pdf',
  holds,
  sha256,
});

const act: Document = {
  id: 'uchwaly/zasady',
  kind: 'act',
  title: 'Uchwała nr I/1/2020',
  state: 'obowiązująca',
  isEnded: false,
  url: '/uchwaly/zasady/',
  character: 'official',
  current: '2020-06-01',
  files: [file('aa-dzis'), file('aa-strona', 'page'), file('aa-skan', 'attachment'), file('aa-dni', 'calendar')],
  versions: [
    { id: '2020-01-01', url: '', words: 'slowa-1', files: [file('aa-pierwsze')] },
    { id: '2020-06-01', url: '', words: 'slowa-2', files: [file('aa-drugie')] },
    { id: '2027-01-01', url: '', words: 'slowa-3', files: [file('aa-trzecie')] },
  ],
};

const manifestOf = (...documents: Document[]): SiteManifest => ({
  $schema: '',
  site: '',
  publisher: '',
  date: '2026-11-24',
  signature: null,
  archive: null,
  documents,
});

const former = (changes: Partial<ArchivedFile>): ArchivedFile => ({
  sha256: 'aa-dawny',
  from: '2026-11-01',
  to: '2026-11-02',
  document: act.id,
  type: 'application/pdf',
  holds: 'wording',
  version: '2020-06-01',
  words: 'slowa-2',
  ...changes,
});

const judged = (sha256: string, archive: ArchivedFile[] = [], document = act) =>
  judgeFile(sha256, manifestOf(document), archive).map(({ standing, stateOn, file: { version, seen } }) => [
    standing,
    version,
    stateOn,
    seen,
  ]);

describe('a file of today', () => {
  it('is the wording of today, of before or of later, with the day whose state it shows', () => {
    expect(judged('aa-dzis')).toEqual([['today', '2020-06-01', '2026-11-24', null]]);
    expect(judged('aa-drugie')).toEqual([['today', '2020-06-01', '2020-06-01', null]]);
    expect(judged('aa-pierwsze')).toEqual([['older', '2020-01-01', '2020-01-01', null]]);
    expect(judged('aa-trzecie')).toEqual([['later', '2027-01-01', '2027-01-01', null]]);
  });

  it('is the last wording of a document that has ended, and never called the one of today', () => {
    expect(judged('aa-dzis', [], { ...act, state: 'uchylona', isEnded: true })).toEqual([
      ['ended', '2020-06-01', '2026-11-24', null],
    ]);
  });

  it('is no wording where it is attached, a calendar or data', () => {
    expect(judged('aa-skan')).toEqual([['attachment', null, '2026-11-24', null]]);
    expect(judged('aa-dni').map(([standing]) => standing)).toEqual(['calendar']);
    expect(judged('aa-strona').map(([standing]) => standing)).toEqual(['today']);
  });
});

describe('a file of a former build', () => {
  const SEEN = { from: '2026-11-01', to: '2026-11-02' };

  it('is known by the archive, with the days it was there', () => {
    expect(judged('aa-dawny', [former({})])).toEqual([['same', '2020-06-01', null, SEEN]]);
    expect(judged('aa-dawny', [former({ version: '2020-01-01', words: 'slowa-1' })])).toEqual([
      ['older', '2020-01-01', null, SEEN],
    ]);
  });

  it('is not the text of today where its words were corrected since', () => {
    expect(judged('aa-dawny', [former({ words: 'slowa-2-z-bledem' })]).map(([standing]) => standing)).toEqual(['corrected']);
  });

  it('says when its wording, or its document, is there no more', () => {
    expect(judged('aa-dawny', [former({ version: '2020-03-01' })]).map(([standing]) => standing)).toEqual(['removed']);
    const [gone] = judgeFile('aa-dawny', manifestOf(), [former({})]);
    expect([gone?.standing, gone?.document]).toEqual([null, null]);
  });

  it('is told in every document that had it', () => {
    const shared = ['uchwaly/a', 'uchwaly/b'].map((document) =>
      former({ document, holds: 'attachment', version: null, words: null }),
    );
    expect(judged('aa-dawny', shared)).toHaveLength(2);
  });
});

describe('an unknown file', () => {
  it('has no findings, whatever stands beside it in its part of the archive', () => {
    expect(judged('aa-inny', [former({})])).toEqual([]);
  });
});
