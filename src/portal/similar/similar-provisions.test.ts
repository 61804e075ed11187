import { describe, expect, it } from 'vitest';
import type { TownDocument, TownEntry } from '../types.ts';
import type { OfTown } from './collect-texts.ts';
import { ALIKE } from './group-texts.ts';
import { similarProvisions } from './similar-provisions.ts';

const town = (name: string): TownEntry => ({ slug: name.toLowerCase(), name, address: null, folder: null, inhabitants: null });

const programme = (of: string, year: number, texts: readonly string[], more: Partial<TownDocument> = {}) => ({
  town: town(of),
  document: {
    id: `programy/${String(year)}`,
    kind: 'programme',
    title: `Program na ${String(year)} rok`,
    name: `Program na ${String(year)} rok`,
    number: null,
    date: null,
    status: 'in-force',
    url: `https://${of.toLowerCase()}.example/programy/${String(year)}/`,
    character: 'official',
    partlyVoid: false,
    amends: false,
    wordingUrl: `https://${of.toLowerCase()}.example/programy/${String(year)}/wersje/${String(year)}-01-01/`,
    provisions: texts.map((text, index) => ({
      id: `par-${String(index + 1)}`,
      unit: 'par',
      label: `§ ${String(index + 1)}.`,
      heading: null,
      parent: null,
      text,
      repealed: false,
    })),
    ...more,
  } satisfies TownDocument,
});

const similar = (documents: readonly OfTown[]) => similarProvisions(() => documents);

const SENIORS =
  'Gmina prowadzi dom dziennego pobytu dla seniorów, w którym organizacje mogą bezpłatnie korzystać z sali i zaplecza w godzinach od 15.00 do 20.00.';
const SENIORS_ELSEWHERE =
  'Miasto prowadzi dom dziennego pobytu dla seniorów, w którym organizacje mogą bezpłatnie korzystać z sali, ale bez zaplecza, w godzinach od 16.00 do 19.00.';
const DOGS =
  'Schronisko dla zwierząt przyjmuje psy znalezione na drogach powiatowych, a koszty ich leczenia pokrywa się z rezerwy na zadania bieżące.';
const STATUTE =
  'Współpraca odbywa się na zasadach: pomocniczości, suwerenności stron, partnerstwa, efektywności, uczciwej konkurencji i jawności.';

describe('provisions of several towns', () => {
  it('stand together where their words are alike, each with its dated address', () => {
    const { groups } = similar([programme('Dolna', 2026, [SENIORS, DOGS]), programme('Górna', 2026, [SENIORS_ELSEWHERE])]);
    expect(groups).toHaveLength(1);
    // The longer text is the one that the other is measured by.
    expect(groups[0]?.provisions.map(({ town: of, name, url }) => [of.name, name, url])).toEqual([
      ['Górna', '§ 1', 'https://górna.example/programy/2026/wersje/2026-01-01/#par-1'],
      ['Dolna', '§ 1', 'https://dolna.example/programy/2026/wersje/2026-01-01/#par-1'],
    ]);
    const [, other] = groups[0]?.provisions ?? [];
    expect(other?.likeness).toBeGreaterThan(ALIKE);
    expect(other?.likeness).toBeLessThan(1);
  });

  it('are no group within one town, however alike', () => {
    expect(similar([programme('Dolna', 2025, [SENIORS]), programme('Dolna', 2026, [SENIORS])]).groups).toEqual([]);
  });

  it('that only repeat the statute are left out and counted', () => {
    const { groups, statutory } = similar([programme('Dolna', 2026, [STATUTE]), programme('Górna', 2026, [STATUTE])]);
    expect([groups, statutory]).toEqual([[], 2]);
  });

  it('of drafts, void acts and amending acts are no rules', () => {
    for (const more of [{ status: 'draft' }, { status: 'void' }, { amends: true }, { kind: 'news' }])
      expect(similar([programme('Dolna', 2026, [SENIORS]), programme('Górna', 2026, [SENIORS], more)]).groups).toEqual([]);
  });

  it('show for each town what is in force, and name its other documents', () => {
    const { groups } = similar([
      programme('Dolna', 2024, [SENIORS], { status: 'expired' }),
      programme('Dolna', 2026, [SENIORS]),
      programme('Górna', 2026, [SENIORS]),
    ]);
    const dolna = groups[0]?.provisions.find(({ town: of }) => of.name === 'Dolna');
    expect(dolna?.document.id).toBe('programy/2026');
    expect(dolna?.alsoIn.map(({ title }) => title)).toEqual(['Program na 2024 rok']);
  });

  it('are the same groups in whatever order towns come', () => {
    const all = [
      programme('Dolna', 2026, [SENIORS, DOGS]),
      programme('Górna', 2026, [SENIORS_ELSEWHERE]),
      programme('Nowa', 2026, [DOGS, SENIORS]),
    ];
    expect(similar([...all].reverse()).groups).toEqual(similar(all).groups);
  });

  it('of others that are nested without end or hold themselves are read as far as an act goes', () => {
    const deep = programme('Dolna', 2026, []);
    const provisions = Array.from({ length: 5000 }, (_, index) => ({
      id: `x${String(index)}`,
      unit: 'lit',
      label: 'a)',
      heading: null,
      parent: index === 0 ? 'x0' : `x${String(index - 1)}`,
      text: 'a',
      repealed: false,
    }));
    expect(similar([{ ...deep, document: { ...deep.document, provisions } }]).groups).toEqual([]);
  });
});
