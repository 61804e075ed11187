import { describe, expect, it } from 'vitest';
import { actFile, consolidated } from '../testing/consolidated.ts';

const BASE = '§ 1. Uchwala się Regulamin.\n\n§ 2. Opłata wynosi 10 zł.\n\n§ 3. Wnioski rozpatruje Komisja.';

interface Outcome {
  /** Days of the wordings that came of the changes. */
  readonly days: readonly string[];
  /** Why changes were left out. */
  readonly reasons: readonly string[];
}

/** What two changes of 1 March 2020, announced on 10 March, make of an act when the clause of entry into force ends as given. */
function outcome(clause: string, ...keys: readonly string[]): Outcome {
  const points = '1) w § 2 wyrazy „10 zł” zastępuje się wyrazami „20 zł”;\n\n2) uchyla się § 3.';
  const opening =
    'W uchwale nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. w sprawie regulaminu wprowadza się następujące zmiany:';
  const { works } = consolidated([
    actFile('baza', 'X/1/2019', '2019-03-01', BASE, 'wchodzi_w_zycie: 2019-04-01'),
    actFile(
      'zmiana',
      'XX/2/2020',
      '2020-03-01',
      `§ 1. ${opening}\n\n${points}\n\n§ 2. Uchwała wchodzi w życie ${clause}.`,
      'zmienia: [uchwaly/baza]',
      'publikacja: { dziennik: POL_WOJ_WP, rok: 2020, pozycja: 5099, data: 2020-03-10 }',
      ...keys,
    ),
  ]);
  const versions = works.get('uchwaly/baza')?.versions ?? [];
  return {
    days: versions.slice(1).map(({ id }) => id),
    reasons: versions.at(-1)?.unapplied.map(({ reason }) => reason) ?? [],
  };
}

describe('the day on which a change shows', () => {
  it.each([
    ['z dniem podjęcia', ['2020-03-01']],
    ['po upływie 14 dni od dnia ogłoszenia', ['2020-03-25']],
    ['pierwszego dnia miesiąca następującego po upływie 30 dni od dnia ogłoszenia', ['2020-05-01']],
    ['po upływie 14 dni od dnia ogłoszenia, nie wcześniej niż z dniem 1 stycznia 2021 r.', ['2021-01-01']],
    ['z dniem podjęcia, z wyjątkiem § 1 pkt 2, który wchodzi w życie z dniem 1 stycznia 2021 r.', ['2020-03-01', '2021-01-01']],
    ['z dniem podjęcia, z tym że § 1 pkt 2 z mocą od dnia 1 lutego 2020 r.', ['2020-03-01']],
  ])('is that of „%s”', (clause, days) => {
    expect(outcome(clause)).toEqual({ days, reasons: [] });
  });

  it('is none for a provision of which a part enters into force on another day', () => {
    const { days, reasons } = outcome(
      'z dniem podjęcia, z wyjątkiem § 1 pkt 1 w zakresie wyrazów „20 zł”, który wchodzi w życie z dniem 1 stycznia 2021 r.',
    );
    expect(days).toEqual(['2020-03-01']);
    expect(reasons).toEqual([expect.stringContaining('w zakresie wyrazów „20 zł”')]);
  });

  it('is none where a unit below it has another', () => {
    const { days, reasons } = outcome(
      'z dniem podjęcia, z wyjątkiem § 1 pkt 1 lit. a, która wchodzi w życie z dniem 1 stycznia 2021 r.',
    );
    expect([days, reasons.length]).toEqual([['2020-03-01'], 1]);
  });

  it.each([
    'z dniem podjęcia, z wyjątkiem § 1 pkt 2, który wchodzi w życie z dniem wywieszenia na tablicy ogłoszeń',
    'z dniem podjęcia, z wyjątkiem § 1 pkt 2, który wchodzi w życie w terminie 14 dni od dnia ogłoszenia',
    'z dniem podjęcia, z wyjątkiem § 1 pkt 2, który wchodzi w życie z dniem podjęcia, z mocą od dnia 1 stycznia 2021 r.',
  ])('is none for a provision excepted without a known day: „%s”', (clause) => {
    const { days, reasons } = outcome(clause);
    expect([days, reasons.length]).toEqual([['2020-03-01'], 1]);
  });

  it('is none for units that an unread clause names, whatever the front matter says of the act', () => {
    const { days, reasons } = outcome('z dniem podjęcia, z wyjątkiem § 1 pkt 2', 'wchodzi_w_zycie: 2020-03-01');
    expect([days, reasons.length]).toEqual([['2020-03-01'], 1]);
  });

  it('is none where the clause was read in part', () => {
    const { days, reasons } = outcome('po upływie 14 dni roboczych od dnia ogłoszenia');
    expect([days, reasons.length]).toEqual([[], 2]);
  });
});
