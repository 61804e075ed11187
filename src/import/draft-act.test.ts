import { describe, expect, it } from 'vitest';
import { paragraph, plainPiece } from './blocks.ts';
import { draftAct } from './draft-act.ts';

const KNOWN = { organs: [], actByNumber: new Map<string, string>() };
const HEADING = 'Uchwała nr XXV/4/2017 Rady Gminy Przykładowo z dnia 20 listopada 2017 r. w sprawie zasad';
const JOURNAL = 'Dziennik Urzędowy Województwa Łódzkiego, Łódź, dnia 5 grudnia 2017 r., poz. 9115';

interface Days {
  readonly from: unknown;
  readonly to: unknown;
  readonly remarks: readonly string[];
}

/** What an import makes of the days of an act whose last lines are given. */
function daysOf(lines: readonly string[], before: readonly string[] = []): Days {
  const blocks = ['§ 1. Uchwala się zasady.', ...lines].map((line) => paragraph([plainPiece(line)]));
  const { guesses, remarks } = draftAct(
    HEADING,
    before.map((line) => paragraph([plainPiece(line)])),
    blocks,
    new Map(),
    KNOWN,
  );
  const value = (key: string): unknown => guesses.find((guess) => guess.key === key)?.value ?? null;
  return { from: value('wchodzi_w_zycie'), to: value('traci_moc'), remarks };
}

describe('the days of an imported act', () => {
  it.each([
    [['§ 2. Uchwała wchodzi w życie z dniem podjęcia.'], '2017-11-20', null],
    [
      ['§ 2.', 'Uchwała wchodzi w życie z dniem 1 stycznia 2018 r. i obowiązuje do dnia 31 grudnia 2018 r.'],
      '2018-01-01',
      '2018-12-31',
    ],
    [
      ['§ 2. Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem:', '1) § 1, który wchodzi w życie z dniem 1 maja 2018 r.'],
      '2017-11-20',
      null,
    ],
    [
      [
        '§ 2. W uchwale nr I/1/2010 § 9 otrzymuje brzmienie:',
        '„§ 9. Uchwała wchodzi w życie z dniem 1 maja 2018 r.”.',
        '§ 3. Uchwała wchodzi w życie z dniem podjęcia.',
      ],
      '2017-11-20',
      null,
    ],
  ])('are guessed from „%s”', (lines, from, to) => {
    expect(daysOf(lines)).toEqual({ from, to, remarks: [] });
  });

  it('are reckoned from the journal’s day where the file has it', () => {
    const clause =
      '§ 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia, nie wcześniej niż z dniem 1 stycznia 2018 r.';
    expect(daysOf([clause], [JOURNAL]).from).toBe('2018-01-01');
    expect(daysOf([clause])).toMatchObject({ from: null, remarks: [expect.stringContaining('zależy od ogłoszenia')] });
  });

  it.each([
    ['§ 2. Uchwała wchodzi w życie w terminie 14 dni od dnia ogłoszenia.', 'wchodzi_w_zycie'],
    ['§ 2. Uchwała wchodzi w życie z dniem podjęcia i obowiązuje do czasu uchwalenia nowej.', 'traci_moc'],
  ])('are left to the editor where the words tell none: „%s”', (clause, key) => {
    const { remarks } = daysOf([clause], [JOURNAL]);
    expect(remarks).toEqual([expect.stringContaining(key)]);
  });
});
