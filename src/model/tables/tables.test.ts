import { describe, expect, it } from 'vitest';
import { corpusOf, messagesOf } from '../../testing/corpus-of.ts';
import type { Corpus, TaskPlan } from '../../types.ts';

const programme = (table: string, keys = 'rok: 2020'): Record<string, string> => ({
  'programy/p.md': `---\ntytul: Program\n${keys}\n---\n\n§ 1. Planuje się środki:\n\n${table}\n`,
});

const plansOf = (corpus: Corpus): readonly TaskPlan[] => [...corpus.plans.values()].flat();

const short = ({ tasks }: TaskPlan): unknown[] =>
  tasks.map(({ name, spheres, planned }) => [name, spheres.join(' '), planned?.read === 'whole' ? planned.value : null]);

describe('tasks of a programme', () => {
  it('are read by the headings of columns, in whatever order they stand and however amounts are written', () => {
    const corpus = corpusOf(
      programme(`| Kwota | Rodzaj zadania | Sfera (art. 4 ust. 1 pkt) | L.p. |
| --- | --- | --- | --- |
| 30.000 zł | Zdrowie | 6 | 1. |
| 50 000zł | Sport | pkt 17 | 2. |
| 250 000,00 PLN | Kultura | 4 i 16 | 3. |
| 1.000 zł | Seniorzy | 10, 1a | 4. |
| 45 000 | Małe granty | 1–2 | 5. |
| **376 000 zł** | **Ogółem** | | |`),
    );
    const [plan] = plansOf(corpus);
    expect(plan && short(plan)).toEqual([
      ['Zdrowie', '6', 3_000_000],
      ['Sport', '17', 5_000_000],
      ['Kultura', '4 16', 25_000_000],
      ['Seniorzy', '10 1a', 100_000],
      ['Małe granty', '1 1a 1aa 1b 2', 4_500_000],
    ]);
    expect(plan).toMatchObject({
      total: { stated: { read: 'whole', value: 37_600_000 }, computed: 37_600_000 },
      wrongTotals: [],
    });
    expect(messagesOf(corpus, 'suma-niezgodna')).toEqual([]);
  });

  it('take spheres from the words of a task where there is no column for them', () => {
    const corpus = corpusOf(
      programme(
        '| Zadanie | Kwota |\n| --- | --- |\n| kultura fizyczna (art. 4 ust. 1 pkt 17 ustawy) | 5 000 zł |\n| inne | – |',
      ),
    );
    expect(plansOf(corpus).map(short)).toEqual([
      [
        ['kultura fizyczna (art. 4 ust. 1 pkt 17 ustawy)', '17', 500_000],
        ['inne', '', null],
      ],
    ]);
  });

  it('stand under the provision on funds where other tables look the same', () => {
    const other = '| Zadanie | Kwota |\n| --- | --- |\n| Z innej tabeli | 1 |';
    const funds = '| Zadanie | Kwota |\n| --- | --- |\n| Właściwe | 2 |';
    const corpus = corpusOf({
      'programy/p.md': `---\ntytul: P\nrok: 2020\n---\n\nRozdział 1. Zadania z poprzedniego roku\n\n§ 1. Tak:\n\n${other}\n\nRozdział 2. Wysokość środków planowanych na realizację programu\n\n§ 2. Tak:\n\n${funds}\n`,
    });
    expect(plansOf(corpus).map(({ tasks, place }) => [tasks.map(({ name }) => name), place.unit])).toEqual([
      [['Właściwe'], 'par-2'],
    ]);
  });

  it('are kept by year where a multi-year programme gives each year a column', () => {
    const corpus = corpusOf(
      programme(
        '| Zadanie | Plan na 2021 (tys. zł) | Plan na 2022 (tys. zł) |\n| --- | --- | --- |\n| Sport | 10 | 12,5 |',
        'lata: 2021–2022',
      ),
    );
    expect(plansOf(corpus).map(({ firstYear, total }) => [firstYear, total.computed])).toEqual([
      [2021, 1_000_000],
      [2022, 1_250_000],
    ]);
  });

  it('are none in a table of indicators', () => {
    const corpus = corpusOf(programme('| Lp. | Wskaźnik | Wartość |\n| --- | --- | --- |\n| 1 | Oferty | 24 000 |'));
    expect(plansOf(corpus)).toEqual([]);
  });
});

describe('checking tables', () => {
  const listed = '| Ochrona zdrowia | 30.000 zł |\n| Kultura fizyczna | 200.000 zł |\n| Wolontariat | 9.500 zł |';

  it('warns at the cell of a total that is not the sum of its rows', () => {
    const corpus = corpusOf(programme(`| Zadanie | Kwota |\n| --- | --- |\n${listed}\n| Razem | 315.000 zł |`));
    expect(messagesOf(corpus, 'suma-niezgodna')).toEqual([
      '13:11 Suma w kolumnie „Kwota” nie zgadza się z wierszami: jest 315 000 zł, a wiersze dają 239 500 zł.',
    ]);
    expect(corpus.diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('takes totals of parts and a grand total, and rows that only repeat some of another', () => {
    const corpus = corpusOf(
      programme(`| Zadanie | Kwota |
| --- | --- |
| a | 1 000 |
| b | 2 000 |
| w tym: dla dzieci | 500 |
| Razem | 3 000 |
| c | 4 000 |
| Razem | 4 000 |
| Ogółem | 7 000 |`),
    );
    expect(messagesOf(corpus, 'suma-niezgodna')).toEqual([]);
  });

  it('sums no rows of several years, and says so', () => {
    const corpus = corpusOf(
      programme(
        '| Rok | Obszar | Nakłady (w złotych) |\n| --- | --- | --- |\n| 2026 | Kultura | 40 000 |\n| | Sport | 60 000 |\n| 2026 | OGÓŁEM ROK | 100 000 |\n| 2027 | Kultura | 42 000 |',
      ),
    );
    expect(messagesOf(corpus, 'suma-niezgodna')).toEqual([]);
    expect(messagesOf(corpus, 'wiersze-niejasne')).toHaveLength(1);
    expect(plansOf(corpus).flatMap(({ tasks, total }) => [...tasks, total.stated])).toEqual([null]);
  });

  it('takes „ogółem” over a row it could not read for no task, and says so', () => {
    const corpus = corpusOf(
      programme(
        '| Obszar | Kwota |\n| --- | --- |\n| Kultura | 40 000 |\n| Razem A | 40 000 |\n| Sport | ok. 60 000 |\n| Ogółem ROK | 60 000 |',
      ),
    );
    expect(messagesOf(corpus, 'wiersze-niejasne')).toHaveLength(1);
  });

  it.each([
    [
      'before the names',
      '| Zadanie | Kwota |\n| --- | --- |\n| A. Kultura | 40 000 |\n| A.1 Festyny | 25 000 |\n| A.2 Chóry | 15 000 |\n| B. Sport | 60 000 |\n| Razem | 100 000 |',
    ],
    [
      'in a column',
      '| Lp. | Zadanie | Kwota |\n| --- | --- | --- |\n| I | Kultura | 40 000 |\n| I.1 | Festyny | 25 000 |\n| I.2 | Chóry | 15 000 |\n| II | Sport | 60 000 |\n| | Razem | 100 000 |',
    ],
  ])('adds no part twice whose number goes on with that of its row: %s', (_, table) => {
    const corpus = corpusOf(programme(table));
    expect(messagesOf(corpus, 'suma-niezgodna')).toEqual([]);
    expect(plansOf(corpus).map(({ total }) => total.computed)).toEqual([10_000_000]);
  });

  it('judges no sum with an amount it could not read, and says which one', () => {
    const corpus = corpusOf(programme('| Zadanie | Kwota |\n| --- | --- |\n| a | ok. 5 000 |\n| b | 2 000 |\n| Razem | 7 000 |'));
    expect(messagesOf(corpus, 'suma-niezgodna')).toEqual([]);
    expect(messagesOf(corpus, 'kwota-nieczytelna')).toEqual([
      '10:7 Wartości „ok. 5 000” nie da się odczytać jako jednej kwoty, więc nie wejdzie do zestawień: strona pokaże ją słowami tekstu i nie poda sumy.',
    ]);
  });

  it('warns of a sphere the statute does not have, but not of one that came later', () => {
    const table = '| Zadanie | Sfera | Kwota |\n| --- | --- | --- |\n| a | 6a | 1 |\n| b | 34 | 1 |';
    expect(messagesOf(corpusOf(programme(table)), 'sfera-nieznana')).toEqual([
      '10:7 Art. 4 ust. 1 ustawy o działalności pożytku publicznego nie ma pkt 6a, więc zadanie nie trafi do tej sfery.',
    ]);
  });

  it('checks the sums of a report too', () => {
    const corpus = corpusOf({
      'sprawozdania/2019.md':
        '---\ntytul: S\nrok: 2019\ndata: 2020-05-01\n---\n\n| Zadanie | Plan (zł) | Wykonanie (zł) |\n| --- | --- | --- |\n| a | 10 | 9 |\n| Razem | 10 | 8 |\n',
    });
    expect(messagesOf(corpus, 'suma-niezgodna')).toEqual([
      '10:16 Suma w kolumnie „Wykonanie (zł)” nie zgadza się z wierszami: jest 8 zł, a wiersze dają 9 zł.',
    ]);
  });
});
