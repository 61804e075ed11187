import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { noCache, type Cache } from '../cache/cache.ts';
import { fileCache } from '../cache/file-cache.ts';
import { buildCorpus } from '../corpus.ts';
import { readSettings } from '../settings.ts';
import { temporaryFolder } from '../testing/built-site.ts';
import { TOWNS, type TownQuestion } from '../testing/town-questions.ts';
import { EVERYDAY_QUESTIONS } from '../testing/everyday-questions.ts';
import { FURTHER } from '../testing/further-questions.ts';
import { searchedInMemory, type SearchInMemory } from '../testing/searched-in-memory.ts';
import type { Search } from './browser/search.ts';
import type { SearchOutcome, Result, ResultDetails } from './browser/types.ts';
import { indexSite } from './index-site.ts';

const FIXTURES = join(import.meta.dirname, '..', 'testing', 'fixtures');

let cache: Cache = noCache();
beforeAll(() => {
  cache = fileCache(temporaryFolder('cache'));
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** The search of a town on a day. */
function searchOf(content: string, day: string): Promise<SearchInMemory> {
  const corpus = buildCorpus(readSettings({ CONTENT_DIR: content, BUILD_DATE: day }), noCache());
  return searchedInMemory(day, (put) => indexSite(corpus, cache, put));
}

const ask = (search: Search, query: string): Promise<SearchOutcome> =>
  search({ query, filters: {}, byDate: false, former: false, exactly: false });

const detailsOf = ({ details }: Result): Promise<ResultDetails> =>
  typeof details === 'function' ? details() : Promise.resolve(details);

const said = ({ reply }: SearchOutcome): string => (reply?.text ?? '').replaceAll(/\s+/gu, ' ');

interface Verdict {
  readonly hasDocument: boolean;
  readonly hasProvision: boolean;
  readonly isEmpty: boolean;
  readonly reply: string;
}

/** Judges a question: its document among the first five results, its provision among the first three. */
async function judge(search: Search, { q, rel }: TownQuestion): Promise<Verdict> {
  const outcome = await ask(search, q);
  const results = await outcome.load(0, 5);
  const anchors = await Promise.all(
    results.slice(0, 3).map(async (result) => (await detailsOf(result)).units.map(({ url }) => url.split('#')[1] ?? '')),
  );
  const documentOf = (one: string): string => (one.includes('/') ? one : 'programy/2026');
  // The provision itself, one inside it, or the one directly above.
  const leads = (anchor: string, one: string): boolean =>
    anchor === one || anchor.startsWith(`${one}-`) || anchor === one.split('-').slice(0, -2).join('-');
  return {
    hasDocument: results.some(({ id }) => rel.some((one) => documentOf(one) === id)),
    hasProvision: anchors.some((own, at) =>
      rel.some((one) => documentOf(one) === results[at]?.id && (one.includes('/') || own.some((anchor) => leads(anchor, one)))),
    ),
    isEmpty: outcome.total === 0,
    reply: said(outcome),
  };
}

/** What of a set is asked for at least, as shares: sets of everyday questions are harder. */
const TUNED = { document: 0.92, provision: 0.8, refused: 0.9, right: 0.75 };
const EVERYDAY = { document: 0.9, provision: 0.75, refused: 0.9, right: 0.5 };
const SETS = [
  ...[...TOWNS, ...FURTHER].map((set) => ({ ...set, least: TUNED })),
  ...EVERYDAY_QUESTIONS.map((set) => ({ ...set, least: EVERYDAY })),
];

describe.each(SETS)('$questions.length people’s questions over $town', ({ town, day, questions, least }) => {
  let search: Search;
  beforeAll(async () => {
    ({ search } = await searchOf(join(FIXTURES, 'pytania', town), day));
  });

  it('are answered by the provisions, refused where they are not its matter, and never answered wrongly', async () => {
    const wrong: string[] = [];
    const counts = { answerable: 0, document: 0, provision: 0, empty: 0, outside: 0, refused: 0, facts: 0, right: 0 };
    for (const question of questions) {
      const { hasDocument, hasProvision, isEmpty, reply } = await judge(search, question);
      const { q, rel, answer } = question;
      if (rel.length === 0) {
        counts.outside += 1;
        if (isEmpty) counts.refused += 1;
        if (reply !== '') wrong.push(`${q}: ${reply}`);
        continue;
      }
      counts.answerable += 1;
      if (hasDocument) counts.document += 1;
      if (hasProvision) counts.provision += 1;
      if (isEmpty) counts.empty += 1;
      if (answer === undefined) continue;
      counts.facts += 1;
      if (reply.includes(answer)) counts.right += 1;
      else if (reply !== '') wrong.push(`${q}: ${reply}`);
    }
    expect(wrong).toEqual([]);
    expect(counts.document / counts.answerable).toBeGreaterThanOrEqual(least.document);
    expect(counts.provision / counts.answerable).toBeGreaterThanOrEqual(least.provision);
    expect(counts.empty / counts.answerable).toBeLessThanOrEqual(0.05);
    expect(counts.refused / counts.outside).toBeGreaterThanOrEqual(least.refused);
    expect(counts.right / counts.facts).toBeGreaterThanOrEqual(least.right);
  });
});

describe('a search of a town', () => {
  let search: Search;
  beforeAll(async () => {
    ({ search } = await searchOf(join(FIXTURES, 'pytania', 'gmina-brzozowka'), '2026-02-16'));
  });

  it('names the place of each competition that is open', async () => {
    vi.useFakeTimers({ now: new Date('2026-02-16T12:00:00'), toFake: ['Date'] });
    const reply = said(await ask(search, 'gdzie złożyć ofertę'));
    expect(reply).toContain('„Konkurs na szkolenie sportowe młodzieży” – sekretariat');
    expect(reply).toContain('„Konkurs na działalność zespołów ludowych” – Gminny Ośrodek Kultury');
  });

  it('keeps culture out of sport, and sport out of culture', async () => {
    expect(said(await ask(search, 'ile na kulturę'))).not.toContain('fizyczn');
    expect(said(await ask(search, 'ile na sport'))).toContain('90 000 zł');
    const culture = await (await ask(search, 'kultura')).load(0, 1);
    const [first] = culture;
    const anchors = first === undefined ? [] : (await detailsOf(first)).units.map(({ url }) => url.split('#')[1]);
    expect(anchors[0]).toBe('par-6-pkt-8');
  });

  it.each(['kontakt', 'telefon', 'adres', 'mail', 'godziny', 'godziny otwarcia urzędu'])(
    'leads from „%s” straight to the contact page',
    async (query) => {
      expect((await ask(search, query)).direct.map(({ url }) => url)).toContainEqual(expect.stringMatching(/\/kontakt\/$/));
    },
  );

  it.each([
    ['jaki program teraz obowiązuje', 'Program na rok 2026” – od 1 stycznia 2026 r. do 31 grudnia 2026 r.'],
    ['kiedy uchwalono program', '27 listopada 2025 r.'],
    ['kiedy trwały konsultacje', 'od 6 października 2025 r. do 20 października 2025 r.'],
    ['do kiedy składać oferty na sport', '27 lutego 2026 r. do godz. 15.00'],
  ])('answers „%s” by what was read', async (query, answer) => {
    vi.useFakeTimers({ now: new Date('2026-02-16T12:00:00'), toFake: ['Date'] });
    expect(said(await ask(search, query))).toContain(answer);
  });

  it('loads one file for what begins alike, and nothing of documents before they are shown', async () => {
    const { search: fresh, asked } = await searchOf(join(FIXTURES, 'pytania', 'gmina-brzozowka'), '2026-02-16');
    const outcome = await ask(fresh, 'koty');
    expect(asked.filter((address) => address.startsWith('tekst/'))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(5);
    const [first] = await outcome.load(0, 10);
    expect(first?.id).toBe('programy/2026');
    // The three on top, one part of each.
    expect(asked.filter((address) => address.startsWith('tekst/')).length).toBeLessThanOrEqual(3);
  });
});
