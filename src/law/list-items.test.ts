import { describe, expect, it } from 'vitest';
import { citesNext } from './citing-end.ts';
import { endsWithConjunction, mayOpenCommonPart, opensCommonPart, sumsUp } from './list-items.ts';

const yes = (ask: (words: string) => boolean, wanted: readonly string[], others: readonly string[]): void => {
  expect([...wanted, ...others].filter(ask)).toEqual(wanted);
};

describe('items of a list', () => {
  it('go on after a conjunction', () => {
    yes(
      endsWithConjunction,
      ['wytworzone albo', 'sfinansowane, lub', 'sport i', 'sport oraz', 'bądź', 'ANI', 'czy'],
      ['sporti', 'sport i kultura', 'albo;', ''],
    );
  });

  it('are summed up', () => {
    yes(
      sumsUp,
      ['Razem 30 000 zł', 'Ogółem: 12 000 zł', 'Łącznie – 5', 'suma 1'],
      ['Razemnicy 5', 'Kwota razem 5', 'Razem', 'Razem; 5'],
    );
  });

  it('may have a common part', () => {
    yes(
      mayOpenCommonPart,
      [
        'w zakresie ich zadań',
        'w ramach',
        'w trybie',
        'z udziałem',
        'na zasadach',
        'zgodnie z art.',
        'stosownie do',
        'na podstawie',
      ],
      ['w zakresienie', 'także w zakresie', 'W zakresie', 'w gminie'],
    );
    yes(
      opensCommonPart,
      [
        ...[
          'które składa się',
          'której',
          'jeżeli działają',
          'jeśli',
          'o ile',
          'gdy',
          'z zastrzeżeniem',
          'z wyjątkiem',
          'z wyłączeniem',
        ],
        ...['z tym że', 'pod warunkiem', 'przy czym', 'w terminie', 'nie później niż', 'po uprzednim'],
      ],
      ['gdyby', 'i które', 'Które', 'z tym', 'w terminierze', 'któr'],
    );
  });

  it('cite what stands on the next line', () => {
    yes(
      citesNext,
      [
        ...[
          'zgodnie z',
          'na podstawie przepisu',
          'o którym mowa w',
          'cele i',
          'oraz',
          'lub',
          'albo',
          'a',
          'we',
          'ze',
          'o',
          'od',
          'do',
        ],
        ...[
          'na',
          'po',
          'niż',
          'przepis',
          'postanowień',
          'na podstawie',
          'mowa',
          'określone',
          'wymienionych',
          'uchyla',
          'uchyla się',
        ],
        ...['uchyla  się', 'art', 'art.', 'ust.', 'pkt', 'lit.'],
      ],
      ['gmini', 'cele', 'art. 5', 'stosuje się', 'z..', ''],
    );
  });
});
