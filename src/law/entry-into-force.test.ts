import { describe, expect, it } from 'vitest';
import { readEntryClauses } from './entry-into-force.ts';

const read = (text: string): unknown =>
  readEntryClauses(text).map(({ units, rule, retroactiveFrom }) => [
    units.map(({ from }) => from.map(({ kind, number }) => `${kind}-${number}`).join('/')).join(', '),
    rule.type === 'day'
      ? rule.date
      : `${rule.type}+${rule.type === 'published' && rule.months !== undefined ? `${String(rule.months)}m+` : ''}${String(rule.after)}`,
    ...(retroactiveFrom === null ? [] : [retroactiveFrom]),
  ]);

describe('entry into force', () => {
  it.each([
    ['Uchwała wchodzi w życie z dniem podjęcia.', [['', 'adopted+0']]],
    ['Zarządzenie wchodzi w życie z dniem podpisania.', [['', 'adopted+0']]],
    [
      'Rozporządzenie wchodzi w życie z dniem ogłoszenia, z mocą od dnia 26 sierpnia 2020 r.',
      [['', 'published+0', '2020-08-26']],
    ],
    [
      'Uchwała wchodzi w życie z dniem podjęcia z mocą obowiązującą od dnia 1 stycznia 2016 r.',
      [['', 'adopted+0', '2016-01-01']],
    ],
    [
      'Uchwała wchodzi w życie po upływie 14 dni od dnia jej ogłoszenia w Dzienniku Urzędowym Województwa Wielkopolskiego.',
      [['', 'published+15']],
    ],
    [
      'Uchwała wchodzi w życie po upływie czternastu dni od dnia opublikowania w Dzienniku Urzędowym Województwa Zachodniopomorskiego.',
      [['', 'published+15']],
    ],
    ['Ustawa wchodzi w życie z dniem następującym po dniu ogłoszenia.', [['', 'published+1']]],
    ['Uchwała wchodzi w życie z dniem 1 stycznia 2021 r. i obowiązuje do dnia 31 grudnia 2021 r.', [['', '2021-01-01']]],
    [
      'Uchwała podlega ogłoszeniu w Dzienniku Urzędowym Województwa Wielkopolskiego i wchodzi w życie z dniem 1 stycznia 2016 roku.',
      [['', '2016-01-01']],
    ],
    [
      'Ustawa wchodzi w życie z dniem następującym po dniu ogłoszenia, z wyjątkiem art. 5, który wchodzi w życie z dniem następującym po dniu ogłoszenia, z mocą od dnia 16 maja 2020 r.',
      [
        ['', 'published+1'],
        ['art-5', 'published+1', '2020-05-16'],
      ],
    ],
    [
      'Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia, z wyjątkiem § 1 pkt 2, który wchodzi w życie z dniem 1 maja 2020 r., oraz pkt 4, który wchodzi w życie z dniem 1 czerwca 2020 r.',
      [
        ['', 'published+15'],
        ['par-1/pkt-2', '2020-05-01'],
        ['par-1/pkt-4', '2020-06-01'],
      ],
    ],
    [
      'Ustawa wchodzi w życie z dniem 1 stycznia 2019 r., z wyjątkiem: art. 1 pkt 1 i pkt 2 lit. c, art. 2 pkt 3 oraz art. 18, które wchodzą w życie z dniem następującym po dniu ogłoszenia; art. 4 i art. 6, które wchodzą w życie z dniem 1 lipca 2019 r.',
      [
        ['', '2019-01-01'],
        ['art-1/pkt-1, art-1/pkt-2/lit-c, art-2/pkt-3, art-18', 'published+1'],
        ['art-4, art-6', '2019-07-01'],
      ],
    ],
    ['Uchwała wchodzi w życie po upływie miesiąca od dnia ogłoszenia.', [['', 'published+1m+1']]],
    ['Ustawa wchodzi w życie po upływie 3 miesięcy od dnia ogłoszenia.', [['', 'published+3m+1']]],
    ['Ustawa wchodzi w życie po upływie sześciu miesięcy od dnia ogłoszenia.', [['', 'published+6m+1']]],
    ['Uchwała wchodzi w życie po upływie roku od dnia ogłoszenia.', []],
    ['Stypendium wypłaca się z dniem 1 maja 2020 r.', []],
  ])('reads „%s”', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });
});
