import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../settings.ts';
import { jsonOf } from '../testing/data-site.ts';
import type { IsoDate } from '../types.ts';
import { competitionsByClock } from './competitions-by-clock.ts';
import { portalFiles } from './portal-files.ts';
import type { PortalFile } from './portal-shapes.ts';
import { programmeYears } from './programme-years.ts';
import type { GatheredTown, Portal, TownCompetition, TownFunds, TownTask } from './types.ts';

const day = (text: string): IsoDate => text as IsoDate;

const plan = (more: Partial<TownFunds>): TownFunds => ({
  programme: 'programy/2026',
  firstYear: 2026,
  lastYear: 2026,
  stated: null,
  computed: null,
  unread: [],
  ...more,
});
const task = (planned: TownTask['planned'], spheres: readonly string[] = ['17'], name = 'Sport'): TownTask => ({
  programme: 'programy/2026',
  firstYear: 2026,
  lastYear: 2026,
  task: name,
  spheres,
  planned,
});
const competition = (title: string, more: Partial<TownCompetition>): TownCompetition => ({
  document: `konkursy/${title}`,
  title,
  character: 'official',
  url: `https://dolna.example/konkursy/${title}/`,
  mode: 'competition',
  state: 'open',
  spheres: ['17'],
  amount: 10_000,
  announced: day('2026-01-01'),
  deadline: { day: day('2026-02-10'), hour: null },
  ...more,
});

const town = (slug: string, more: Partial<GatheredTown> = {}, inhabitants: number | null = null): GatheredTown => ({
  entry: { slug, name: `Gmina ${slug}`, address: `https://${slug}.example/`, folder: null, inhabitants },
  state: 'whole',
  address: `https://${slug}.example/`,
  site: 'Serwis',
  publisher: `Gmina ${slug}`,
  licence: null,
  apiVersion: '1.1',
  built: day('2026-01-31'),
  cards: [
    {
      id: 'programy/2026',
      kind: 'programme',
      title: '<script>alert(1)</script>',
      name: '<script>alert(1)</script>',
      number: null,
      date: day('2025-11-20'),
      status: 'in-force',
      url: `https://${slug}.example/programy/2026/`,
    },
  ],
  texts: 1,
  characters: new Map([['programy/2026', 'illustrative']]),
  funds: { plans: [], tasks: [] },
  competitions: [],
  missing: [],
  ...more,
});
const failed = (slug: string) => ({ entry: town(slug).entry, state: 'failed' as const, reason: 'serwer nie przyjął połączenia' });

describe('programmes side by side', () => {
  it('have money per inhabitant where inhabitants are stated', () => {
    const funds = { plans: [plan({ stated: 85_000 })], tasks: [task(85_000)] };
    const [year] = programmeYears([town('a', { funds }, 8500), town('b', { funds })]);
    expect(year?.rows.map(({ total, perPerson }) => [total.text, perPerson])).toEqual([
      ['85\u00a0000\u00a0zł', '10\u00a0zł'],
      ['85\u00a0000\u00a0zł', 'nie podano liczby mieszkańców'],
    ]);
  });

  it('show what was read in part in the words of the text, and count it into nothing', () => {
    const partly = { read: 'partly' as const, words: 'do 20 000 zł' };
    const funds = { plans: [plan({ stated: partly })], tasks: [task(10_000), task(partly), task(null)] };
    const [year] = programmeYears([town('a', { funds }, 100)]);
    expect(year?.rows[0]?.total).toEqual({ text: 'nieodczytane w całości: „do 20 000 zł”', grosze: null });
    expect(year?.rows[0]?.perPerson).toBe('nie do obliczenia');
    const own = year?.spheres[0]?.rows[0]?.own;
    expect(own?.grosze).toBeNull();
    expect(own?.text).toBe(
      '10\u00a0000\u00a0zł (odczytano kwoty 1 z 3 zadań); nieodczytane w całości: „do 20 000 zł”; nie podano',
    );
  });

  it('do not divide the money of tasks of several spheres', () => {
    const funds = { plans: [plan({ computed: 5000 })], tasks: [task(5000, ['17', '19'])] };
    const [year] = programmeYears([town('a', { funds }, 100)]);
    expect(year?.spheres.map(({ item, rows }) => [item, rows[0]?.own.text, rows[0]?.shared?.text])).toEqual([
      ['17', 'brak takich zadań w planie', '5000\u00a0zł'.replace('5000', '5\u00a0000')],
      ['19', 'brak takich zadań w planie', '5\u00a0000\u00a0zł'],
    ]);
  });

  it('say of a town why it is not there: it was not gathered, or has no plan', () => {
    const funds = { plans: [plan({ stated: 1 })], tasks: [] };
    const [year] = programmeYears([town('a', { funds }), town('b'), failed('c')]);
    expect(year?.leftOut.map(({ reason }) => reason)).toEqual([
      'serwis nie podaje planu zadań na ten rok',
      'nie zebrano: serwer nie przyjął połączenia',
    ]);
  });

  it('say that a sphere is not planned only where the whole plan was read', () => {
    const sport = { plans: [plan({ computed: 1 })], tasks: [task(1)] };
    const culture = { plans: [plan({ computed: 1 })], tasks: [task(1, ['16'])] };
    const half = { plans: [plan({ unread: ['około 5 000 zł'] })], tasks: [task(1, ['16'])] };
    const [year] = programmeYears([town('a', { funds: sport }), town('b', { funds: culture }), town('c', { funds: half })]);
    expect(year?.spheres.find(({ item }) => item === '17')?.leftOut.map(({ reason }) => reason)).toEqual([
      'odczytany plan nie ma zadania tej sfery',
      'nie wiadomo: część planu nie jest odczytana albo nie ma podanych sfer',
    ]);
  });
});

describe('competitions', () => {
  const competitions = [
    competition('pozniej', { deadline: { day: day('2026-03-01'), hour: null } }),
    competition('dzis', { deadline: { day: day('2026-02-01'), hour: '12:00' } }),
    competition('minal', { deadline: { day: day('2026-01-31'), hour: null } }),
    competition('ruszyl', { state: 'planned', announced: day('2026-01-30') }),
    competition('zapowiedziany', { state: 'planned', announced: day('2026-02-05') }),
    competition('staly', { mode: 'small-grant', deadline: null }),
    competition('nieznany', { state: 'unknown', deadline: null }),
    competition('rozstrzygniety', { state: 'decided' }),
  ];
  const groups = competitionsByClock([town('a', { competitions }), failed('b')], day('2026-02-01'));
  const titles = (list: typeof groups.open): string[] => list.map(({ competition: { title } }) => title);

  it('are open by the day of gathering, not by that on which their site was built', () => {
    expect(titles(groups.open)).toEqual(['dzis', 'ruszyl', 'pozniej']);
    expect([titles(groups.standing), titles(groups.planned), titles(groups.unknown)]).toEqual([
      ['staly'],
      ['zapowiedziany'],
      ['nieznany'],
    ]);
  });

  it('of a town that was not gathered are not known', () => {
    expect(groups.notGathered.map(({ name }) => name)).toEqual(['Gmina b']);
  });
});

describe('the data of a portal', () => {
  const portal: Portal = {
    plan: { name: 'Portal', description: null, towns: [] },
    settings: readSettings({ SITE_URL: 'https://portal.example', BASE_PATH: '/r/', BUILD_DATE: '2026-02-01' }),
    day: day('2026-02-01'),
    towns: [
      town('a', { funds: { plans: [plan({ stated: 1 })], tasks: [task(1)] }, competitions: [competition('x', {})] }),
      failed('b'),
    ],
    groups: [],
    statutory: 0,
    cut: 0,
  };

  it('are valid by the published schemas', async () => {
    const files = await portalFiles(portal);
    const ajv = new Ajv2020({ strict: true });
    for (const name of ['portal', 'similar']) {
      const [data, schema] = ['json', 'schema.json'].map((end) => files.find(({ path }) => path === `api/v1/${name}.${end}`));
      const validate = ajv.compile(jsonOf(schema ?? { path: '', content: '{}' }) as object);
      expect(validate(jsonOf(data ?? { path: '', content: '{}' })), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('carry what a text is, and say of a town that was not gathered that nothing is known', async () => {
    const files = await portalFiles(portal);
    const data = jsonOf(files.find(({ path }) => path === 'api/v1/portal.json') ?? { path: '', content: '{}' }) as PortalFile;
    expect(data.plans[0]?.character).toBe('illustrative');
    expect(data.towns[1]).toMatchObject({ state: 'failed', documents: null, reason: 'serwer nie przyjął połączenia' });
  });

  it('do not hand pages of demonstration texts alone to search engines', async () => {
    const sitemap = (await portalFiles(portal)).find(({ path }) => path === 'sitemap.xml')?.content;
    expect(sitemap).toContain('https://portal.example/r/samorzady/a/');
    expect(sitemap).not.toContain('/programy/2026/');
  });
});
