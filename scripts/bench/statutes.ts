/** Statutes that the generated acts rest on and cite. */
interface StatuteText {
  /** Day of the statute. */
  readonly date: string;
  /** What follows the day in its title. */
  readonly about: string;
  readonly eli: string;
  /** Where its text was announced, from a year on; the first is the original announcement. */
  readonly journals: readonly (readonly [number, string])[];
  /** Provisions that acts of a commune cite. */
  readonly articles: readonly string[];
}

const split = (text: string): readonly string[] => text.split(', ');

export const STATUTES: readonly StatuteText[] = [
  {
    date: '1990-03-08',
    about: 'o samorządzie gminnym',
    eli: 'DU/1990/95',
    journals: [
      [1990, 'Dz. U. Nr 16, poz. 95'],
      [2001, 'Dz. U. z 2001 r. Nr 142, poz. 1591 z późn. zm.'],
      [2019, 'Dz. U. z 2019 r. poz. 506 z późn. zm.'],
      [2024, 'Dz. U. z 2024 r. poz. 1465'],
    ],
    articles: split(
      'art. 7 ust. 1 pkt 9, art. 18 ust. 2 pkt 15, art. 40 ust. 1, art. 40 ust. 2 pkt 4, art. 41 ust. 1, art. 6 ust. 1, art. 5a ust. 1',
    ),
  },
  {
    date: '2003-04-24',
    about: 'o działalności pożytku publicznego i o wolontariacie',
    eli: 'DU/2003/873',
    journals: [
      [2003, 'Dz. U. z 2003 r. Nr 96, poz. 873 z późn. zm.'],
      [2010, 'Dz. U. z 2010 r. Nr 234, poz. 1536 z późn. zm.'],
      [2014, 'Dz. U. z 2014 r. poz. 1118 z późn. zm.'],
      [2018, 'Dz. U. z 2018 r. poz. 450 z późn. zm.'],
      [2019, 'Dz. U. z 2019 r. poz. 688 z późn. zm.'],
      [2020, 'Dz. U. z 2020 r. poz. 1057 z późn. zm.'],
      [2022, 'Dz. U. z 2022 r. poz. 1327 z późn. zm.'],
      [2023, 'Dz. U. z 2023 r. poz. 571'],
      [2024, 'Dz. U. z 2024 r. poz. 1491'],
    ],
    articles: split(
      'art. 3 ust. 3, art. 4 ust. 1, art. 5 ust. 2, art. 5a ust. 1, art. 5a ust. 4, art. 11 ust. 2, art. 13 ust. 1, art. 15 ust. 2a, art. 15 ust. 2d',
    ),
  },
  {
    date: '2009-08-27',
    about: 'o finansach publicznych',
    eli: 'DU/2009/1240',
    journals: [
      [2009, 'Dz. U. Nr 157, poz. 1240 z późn. zm.'],
      [2024, 'Dz. U. z 2024 r. poz. 1530'],
    ],
    articles: split('art. 44 ust. 3 pkt 1, art. 126, art. 221 ust. 1, art. 250, art. 251 ust. 1, art. 252 ust. 1'),
  },
  {
    date: '2010-06-25',
    about: 'o sporcie',
    eli: 'DU/2010/857',
    journals: [
      [2010, 'Dz. U. Nr 127, poz. 857 z późn. zm.'],
      [2024, 'Dz. U. z 2024 r. poz. 1488'],
    ],
    articles: split('art. 27 ust. 1, art. 27 ust. 2, art. 28 ust. 1, art. 31 ust. 3'),
  },
  {
    date: '1960-06-14',
    about: '– Kodeks postępowania administracyjnego',
    eli: 'DU/1960/168',
    journals: [
      [1960, 'Dz. U. Nr 30, poz. 168 z późn. zm.'],
      [2024, 'Dz. U. z 2024 r. poz. 572'],
    ],
    articles: split('art. 35 ust. 1, art. 61 ust. 1, art. 104, art. 221 ust. 1'),
  },
  {
    date: '2001-09-06',
    about: 'o dostępie do informacji publicznej',
    eli: 'DU/2001/1198',
    journals: [
      [2001, 'Dz. U. Nr 112, poz. 1198 z późn. zm.'],
      [2022, 'Dz. U. z 2022 r. poz. 902'],
    ],
    articles: split('art. 1 ust. 1, art. 5 ust. 2, art. 8 ust. 1, art. 10 ust. 1'),
  },
  {
    date: '1996-09-13',
    about: 'o utrzymaniu czystości i porządku w gminach',
    eli: 'DU/1996/622',
    journals: [
      [1996, 'Dz. U. Nr 132, poz. 622 z późn. zm.'],
      [2024, 'Dz. U. z 2024 r. poz. 399'],
    ],
    articles: split('art. 4 ust. 1, art. 5 ust. 1, art. 6j ust. 1, art. 6k ust. 1 pkt 1'),
  },
  {
    date: '1985-03-21',
    about: 'o drogach publicznych',
    eli: 'DU/1985/60',
    journals: [
      [1985, 'Dz. U. Nr 14, poz. 60 z późn. zm.'],
      [2024, 'Dz. U. z 2024 r. poz. 320'],
    ],
    articles: split('art. 7 ust. 2, art. 13b ust. 3, art. 19 ust. 1, art. 40 ust. 8'),
  },
  {
    date: '2004-03-12',
    about: 'o pomocy społecznej',
    eli: 'DU/2004/593',
    journals: [
      [2004, 'Dz. U. Nr 64, poz. 593 z późn. zm.'],
      [2024, 'Dz. U. z 2024 r. poz. 1283'],
    ],
    articles: split('art. 7, art. 17 ust. 1, art. 50 ust. 6, art. 110 ust. 10'),
  },
  {
    date: '1997-08-21',
    about: 'o gospodarce nieruchomościami',
    eli: 'DU/1997/741',
    journals: [
      [1997, 'Dz. U. Nr 115, poz. 741 z późn. zm.'],
      [2024, 'Dz. U. z 2024 r. poz. 1145'],
    ],
    articles: split('art. 13 ust. 1, art. 37 ust. 2, art. 67 ust. 1, art. 68 ust. 1'),
  },
];

/** Where a statute's text stood in a given year. */
export function journalOf(statute: StatuteText, year: number): string {
  const known = statute.journals.filter(([from]) => from <= year);
  return (known.at(-1) ?? statute.journals[0])?.[1] ?? '';
}
