import { describe, expect, it } from 'vitest';
import { pathOf, ruleName, unitNames } from '../../testing/days-in-words.ts';
import type { ActDays, UnitId } from '../../types.ts';
import { readDays } from './read-days.ts';
import { settleDays } from './settle-days.ts';

/** What provisions say together, each with its unit before it („par-2/ust-1: Uchwała wchodzi …”). */
function settled(...provisions: readonly string[]): ActDays {
  return settleDays(
    provisions.flatMap((provision) => {
      const [, unit = '', text = ''] = /^(\S+): (.+)$/su.exec(provision) ?? [];
      return readDays(text, pathOf(unit)).map((clause) => ({ ...clause, provision: unit as UnitId }));
    }),
  );
}

/** `par-2: 2021-01-01 force 2020-09-01`, `par-2: unread (par-3)` */
function entry(...provisions: readonly string[]): string | null {
  const { entry: read } = settled(...provisions);
  if (read === null) return null;
  if (read.read === 'partly') return `${String(read.provision)}: unread (${unitNames(read.units)})`;
  return `${String(read.provision)}: ${ruleName(read.rule)}${read.forceFrom === null ? '' : ` force ${read.forceFrom}`}`;
}

const exceptions = (...provisions: readonly string[]): string[] =>
  settled(...provisions).exceptions.map(
    ({ provision, units, within, rule, forceFrom }) =>
      `${String(provision)}: ${unitNames(units)}${within === null ? '' : ` {${within}}`} ${rule === null ? 'with the act' : ruleName(rule)}${forceFrom === null ? '' : ` force ${forceFrom}`}`,
  );

const ends = (...provisions: readonly string[]): string[] =>
  settled(...provisions).ends.map(
    ({ provision, units, lastDays }) => `${String(provision)}: ${unitNames(units) || 'act'} [${lastDays.join(', ')}]`,
  );

const ADOPTED = 'par-2: Uchwała wchodzi w życie z dniem podjęcia.';

describe('entry into force of an act', () => {
  it('is not told by provisions that say no day', () => {
    expect(settled()).toEqual({ entry: null, exceptions: [], ends: [] });
    expect(settled('par-1: Uchwala się regulamin.')).toEqual({ entry: null, exceptions: [], ends: [] });
    expect(entry('par-3: Uchwała obowiązuje do dnia 31 grudnia 2020 r.')).toBeNull();
    expect(entry('par-3: § 2 obowiązuje do dnia 31 grudnia 2020 r.')).toBeNull();
  });

  it('is that of the one sentence that says it, with its words', () => {
    expect(entry('par-1: Uchwala się regulamin.', ADOPTED)).toBe('par-2: adopted, same-day');
    expect(settled(ADOPTED).entry?.words).toBe('Uchwała wchodzi w życie z dniem podjęcia');
  });

  it('is certain where two sentences say the same day, and has the words of both', () => {
    const twice = ['par-8: Uchwała wchodzi w życie z dniem podjęcia.', 'par-9: Zarządzenie wchodzi w życie z dniem podjęcia.'];
    expect(entry(...twice)).toBe('par-8: adopted, same-day');
    expect(settled(...twice).entry?.words).toBe(
      'Uchwała wchodzi w życie z dniem podjęcia Zarządzenie wchodzi w życie z dniem podjęcia',
    );
  });

  it('has words once that stand twice', () => {
    expect(settled(ADOPTED, 'par-3: Uchwała wchodzi w życie z dniem podjęcia.').entry?.words).toBe(
      'Uchwała wchodzi w życie z dniem podjęcia',
    );
  });

  it('is unread where two sentences say two days, with the words of both', () => {
    const two = [ADOPTED, 'par-3: Uchwała wchodzi w życie z dniem 1 stycznia 2021 r.'];
    expect(entry(...two)).toBe('par-2: unread ()');
    expect(settled(...two).entry?.words).toBe(
      'Uchwała wchodzi w życie z dniem podjęcia Uchwała wchodzi w życie z dniem 1 stycznia 2021 r.',
    );
    expect(entry('par-2: Uchwała obowiązuje od dnia 1 maja 2020 r.', 'par-3: Uchwała obowiązuje od dnia 1 czerwca 2020 r.')).toBe(
      'par-2: unread ()',
    );
  });

  it('is no earlier than the day from which another sentence says that the act binds, and has effect from that', () => {
    const binds = 'par-1: Uchwała obowiązuje od dnia 1 maja 2020 r.';
    expect(entry(binds, ADOPTED)).toBe('par-2: latest(adopted, same-day, 2020-05-01) force 2020-05-01');
    expect(entry(binds, 'par-2: Uchwała wchodzi w życie z dniem 1 maja 2020 r.')).toBe('par-2: 2020-05-01 force 2020-05-01');
  });

  it('is the day from which the act binds where no sentence says that it enters into force', () => {
    expect(entry('par-2: Uchwała obowiązuje od dnia 1 maja 2020 r.')).toBe('par-2: 2020-05-01');
    expect(entry('par-2: Uchwała obowiązuje od dnia podjęcia.')).toBe('par-2: adopted, same-day');
  });

  it('may have effect from a day before it', () => {
    expect(entry('par-2: Uchwała wchodzi w życie z dniem podjęcia z mocą od dnia 1 stycznia 2020 r.')).toBe(
      'par-2: adopted, same-day force 2020-01-01',
    );
    expect(entry(ADOPTED, 'par-3: § 1 wchodzi w życie z dniem ogłoszenia z mocą od dnia 1 stycznia 2020 r.')).toBe(
      'par-2: adopted, same-day',
    );
  });

  it('is unread where any sentence about it is read in part, with the words and units of that one', () => {
    const unread = 'par-3: Uchwała wchodzi w życie z dniem 1 stycznia 2020 r., z wyjątkiem § 1 i § 5 pkt 2.';
    expect(entry(ADOPTED, unread)).toBe('par-3: unread (par-1 par-5/pkt-2)');
    expect(settled(ADOPTED, unread).entry?.words).toBe(
      'Uchwała wchodzi w życie z dniem 1 stycznia 2020 r., z wyjątkiem § 1 i § 5 pkt 2',
    );
    expect(entry('par-3: Uchwała wchodzi w życie niezwłocznie.')).toBe('par-3: unread ()');
  });

  it('stays certain where only the end of the act is not understood', () => {
    expect(entry(ADOPTED, 'par-3: Uchwała obowiązuje dnia 31 grudnia 2020 r.')).toBe('par-2: adopted, same-day');
  });

  it('is no matter of what enters into force beside the act', () => {
    const programme = 'par-3: Program wchodzi w życie z dniem 1 stycznia 2021 r.';
    expect(entry(ADOPTED, programme)).toBe('par-2: adopted, same-day');
    expect(entry(programme)).toBe('par-3: unread ()');
    expect(entry(programme, 'par-4: Umowa wchodzi w życie z dniem podpisania.')).toBe('par-4: unread ()');
    expect(entry('par-3: Opłaty obowiązują od dnia 1 stycznia 2021 r.')).toBeNull();
  });

  it('is unread where only units are said to enter into force', () => {
    const units = 'par-4: § 3 wchodzi w życie z dniem 1 stycznia 2021 r.';
    expect(entry(units)).toBe('par-4: unread ()');
    expect(settled(units).entry?.words).toBe('§ 3 wchodzi w życie z dniem 1 stycznia 2021 r.');
    expect(entry(units, 'par-5: Program wchodzi w życie z dniem 1 stycznia 2021 r.')).toBe('par-5: unread ()');
    expect(entry('par-4: § 3 obowiązuje od dnia 1 stycznia 2021 r.')).toBeNull();
    expect(entry('par-4: § 3 obowiązuje do dnia 1 stycznia 2021 r.', units)).toBe('par-4: unread ()');
  });
});

describe('a day that is reserved', () => {
  const reserving = (what: string): string => `par-2/ust-1: Uchwała wchodzi w życie z dniem podjęcia, z zastrzeżeniem ${what}.`;
  const RULE = '§ 1 wchodzi w życie z dniem 1 maja 2020 r.';

  it.each([
    ['par-2/ust-2: ', '§ 2 ust. 2'],
    ['par-2/ust-2/pkt-1: ', '§ 2 ust. 2'],
    ['par-3: ', '§ 3'],
  ])('is known where the reserved unit says another: %s', (unit, what) => {
    expect(entry(reserving(what), unit + RULE)).toBe('par-2/ust-1: adopted, same-day');
  });

  it.each([
    ['no unit says one', '§ 2 ust. 2', []],
    ['another unit says it', '§ 2 ust. 2', [`par-2/ust-3: ${RULE}`]],
    ['a unit of the same number of another kind says it', '§ 2 ust. 2', [`par-2/pkt-2: ${RULE}`]],
    ['a unit of the same number elsewhere says it', '§ 2 ust. 2', [`par-3/ust-2: ${RULE}`]],
    ['a unit above it says it', '§ 2 ust. 2', [`par-2: ${RULE}`]],
    ['one of two units says none', '§ 3 i § 4', [`par-3: ${RULE}`]],
    ['it is read in part', '§ 3', ['par-3: Uchwała wchodzi w życie niezwłocznie, § 1 później.']],
  ])('is unread where %s', (_, what, others) => {
    expect(settled(reserving(what), ...others).entry?.read).toBe('partly');
  });

  it('is unread where a range of units is reserved, of which one may say none', () => {
    expect(entry(reserving('§ 3–4'), `par-3: ${RULE}`, `par-4: ${RULE}`)).toBe('par-2/ust-1: unread (par-3–par-4)');
  });

  it('is unread where the sentence reserves itself alone', () => {
    expect(entry(`par-2: Uchwała wchodzi w życie z dniem podjęcia, z zastrzeżeniem § 2.`)).toBe('par-2: unread (par-2)');
  });

  it('names the reserved units and the words', () => {
    expect(entry(reserving('§ 3'))).toBe('par-2/ust-1: unread (par-3)');
    expect(settled(reserving('§ 3')).entry?.words).toBe('Uchwała wchodzi w życie z dniem podjęcia, z zastrzeżeniem § 3');
  });
});

describe('units of a day of their own', () => {
  it('enter into force on it', () => {
    expect(exceptions(ADOPTED, 'par-3: § 1 pkt 2 i § 4 wchodzą w życie z dniem 1 stycznia 2021 r.')).toEqual([
      'par-3: par-1/pkt-2 par-4 2021-01-01',
    ]);
    expect(settled(ADOPTED, 'par-3: § 4 wchodzi w życie z dniem ogłoszenia.').exceptions[0]?.words).toBe(
      '§ 4 wchodzi w życie z dniem ogłoszenia',
    );
  });

  it('enter into force with the act where only their force goes back', () => {
    expect(
      exceptions('par-2: Uchwała wchodzi w życie z dniem ogłoszenia, z tym że § 3 z mocą od dnia 1 stycznia 2020 r.'),
    ).toEqual(['par-2: par-3 with the act force 2020-01-01']);
  });

  it('that bind from a day enter into force no earlier than the act', () => {
    const binds = 'par-3: § 1 obowiązuje od dnia 1 lipca 2020 r.';
    expect(exceptions(ADOPTED, binds)).toEqual(['par-3: par-1 latest(adopted, same-day, 2020-07-01) force 2020-07-01']);
    expect(exceptions('par-2: Uchwała wchodzi w życie z dniem 1 lipca 2020 r.', binds)).toEqual([
      'par-3: par-1 2020-07-01 force 2020-07-01',
    ]);
    expect(exceptions('par-2: Uchwała wchodzi w życie niezwłocznie.', binds)).toEqual([
      'par-3: par-1 2020-07-01 force 2020-07-01',
    ]);
    expect(exceptions(ADOPTED, 'par-3: § 1 obowiązuje od dnia ogłoszenia.')).toEqual([
      'par-3: par-1 latest(adopted, same-day, published, same-day)',
    ]);
  });

  it('that enter into force and bind from another day do so on the later of their own', () => {
    expect(exceptions(ADOPTED, 'par-3: § 1 wchodzi w życie z dniem ogłoszenia i obowiązuje od dnia 1 lipca 2020 r.')).toEqual([
      'par-3: par-1 latest(published, same-day, 2020-07-01) force 2020-07-01',
    ]);
    expect(
      exceptions(
        ADOPTED,
        'par-3: § 1 wchodzi w życie z dniem ogłoszenia z mocą od dnia 1 maja 2020 r. i obowiązuje od dnia 1 lipca 2020 r.',
      ),
    ).toEqual(['par-3: par-1 latest(published, same-day, 2020-07-01) force 2020-05-01']);
  });

  it('may be a part of one', () => {
    expect(
      exceptions(
        'par-2: Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem § 1 w zakresie zdania drugiego, który wchodzi w życie z dniem 1 maja 2020 r.',
      ),
    ).toEqual(['par-2: par-1 {w zakresie zdania drugiego} 2020-05-01']);
  });

  it('are not those of which only the end is said', () => {
    expect(exceptions(ADOPTED, 'par-3: § 1 obowiązuje do dnia 31 grudnia 2020 r.')).toEqual([]);
    expect(exceptions(ADOPTED)).toEqual([]);
  });
});

describe('the end of an act and of its units', () => {
  it('is that of each sentence that says it', () => {
    expect(
      ends(
        'par-2: Uchwała wchodzi w życie z dniem podjęcia i obowiązuje do dnia 31 grudnia 2021 r.',
        'par-3: § 1 traci moc z dniem 31 grudnia 2020 r.',
      ),
    ).toEqual(['par-2: act [2021-12-31]', 'par-3: par-1 [2020-12-30, 2020-12-31]']);
    expect(settled('par-3: § 1 traci moc z dniem 5 maja 2020 r.').ends[0]?.words).toBe('§ 1 traci moc z dniem 5 maja 2020 r.');
    expect(ends(ADOPTED)).toEqual([]);
  });

  it('has no day where it is said of a part of a unit', () => {
    expect(ends('par-3: § 1 pkt 2 w zakresie zdania drugiego obowiązuje do dnia 31 grudnia 2020 r.')).toEqual([
      'par-3: par-1/pkt-2 []',
    ]);
  });

  it('has no day where it is not understood', () => {
    const unread = 'par-4: Uchwała obowiązuje do dnia 31 grudnia, o którym mowa w § 3.';
    expect(ends(unread)).toEqual(['par-4: act []']);
    expect(settled(unread).ends[0]?.words).toBe('Uchwała obowiązuje do dnia 31 grudnia, o którym mowa w § 3');
    expect(ends('par-4: § 2 ust. 1 obowiązuje do dnia 31 grudnia, po czym wygasa.')).toEqual(['par-4: par-2/ust-1 []']);
    expect(ends('par-4: Uchwała wchodzi w życie niezwłocznie.')).toEqual([]);
    expect(ends('par-4: Program wchodzi w życie z dniem podjęcia i obowiązuje do dnia 5 maja 2020 r.')).toEqual([]);
  });
});
