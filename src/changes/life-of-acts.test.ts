import { describe, expect, it } from 'vitest';
import { actFile, type TestFile } from '../testing/consolidated.ts';
import { lifeOf } from '../testing/life-of-acts.ts';

const BASE = actFile('baza', 'X/1/2019', '2019-03-01', '§ 1. Jeden.\n\n§ 2. Dwa.', 'wchodzi_w_zycie: 2019-04-01');
const NAMED = 'nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r.';
const AMENDING = 'nr XX/2/2020 Rady Gminy Przykładowo z dnia 1 marca 2020 r.';
const REPEALING = 'nr XXX/3/2020 Rady Gminy Przykładowo z dnia 1 kwietnia 2020 r.';

const amending = (text: string, entry: string, ...keys: readonly string[]): TestFile =>
  actFile(
    'zmiana',
    'XX/2/2020',
    '2020-03-01',
    `§ 1. W uchwale ${NAMED} ${text}\n\n§ 2. Uchwała wchodzi w życie ${entry}.`,
    'zmienia: [uchwaly/baza]',
    ...keys,
  );
const CHANGE = amending('§ 1 otrzymuje brzmienie: „§ 1. Nowy.”.', 'z dniem 1 czerwca 2020 r');

const repealing = (text: string, entry: string, ...keys: readonly string[]): TestFile =>
  actFile('uchylajaca', 'XXX/3/2020', '2020-04-01', `§ 1. ${text}\n\n§ 2. Uchwała wchodzi w życie ${entry}.`, ...keys);
const ends = (text: string, entry = 'z dniem 1 maja 2020 r', ...keys: readonly string[]): TestFile =>
  repealing(text, entry, 'uchyla: [uchwaly/baza]', ...keys);
const undoes = (entry: string, ...keys: readonly string[]): TestFile =>
  repealing(`Uchyla się uchwałę ${AMENDING}`, entry, 'uchyla: [uchwaly/zmiana]', ...keys);

const decision = (about: string, day: string, target: string, ...keys: readonly string[]): TestFile =>
  actFile(
    'decyzja',
    'NK/1/2020',
    day,
    `Stwierdzam nieważność ${about}`,
    'rodzaj: zarządzenie',
    `stwierdza_niewaznosc: [uchwaly/${target}]`,
    ...keys,
  );
const voidsChange = (day: string, ...keys: readonly string[]): TestFile =>
  decision(`uchwały ${AMENDING}`, day, 'zmiana', ...keys);
const judgment = (day: string): TestFile =>
  actFile(
    'wyrok',
    'II/9/2020',
    day,
    'Uchyla się rozstrzygnięcie nadzorcze nr NK/1/2020.',
    'rodzaj: obwieszczenie',
    'uchyla: [uchwaly/decyzja]',
  );

const OLD = 'par-1: Jeden. | par-2: Dwa.';
const NEW = 'par-1: Nowy. | par-2: Dwa.';
const UNCHANGED = [`2019-04-01 – …: ${OLD}`];
const CHANGED = [`2019-04-01 – 2020-05-31: ${OLD}`, `2020-06-01 – …: ${NEW}`];

const story = (...files: readonly TestFile[]): string[] => lifeOf(files).story;

describe('a change', () => {
  it('shows from the day its act enters into force', () => {
    expect(story(BASE, CHANGE)).toEqual(CHANGED);
  });

  it.each(['projekt', 'nieważna'])('of an act whose status is „%s” never shows', (status) => {
    const life = lifeOf([BASE, amending('uchyla się § 1.', 'z dniem 1 czerwca 2020 r', `status: ${status}`)]);
    expect([life.story, life.ledger]).toEqual([UNCHANGED, []]);
  });

  it('of an unknown day is told of and not made', () => {
    const life = lifeOf([BASE, amending('uchyla się § 1.', 'po upływie 14 dni od dnia ogłoszenia')]);
    expect(life.story).toEqual([
      ...UNCHANGED,
      '! uchwaly/zmiana#par-1: nie wiadomo, kiedy zmiana wchodzi w życie; podaj „wchodzi_w_zycie”',
    ]);
    expect(life.ledger).toEqual(['zmiana#par-1 unapplied']);
  });

  it('made before the first day of a text is in its first wording', () => {
    const base = { ...BASE, keys: BASE.keys.map((key) => key.replace('2019-04-01', '2021-01-01')) };
    expect(story(base, CHANGE)).toEqual([`2021-01-01 – …: ${NEW}`]);
  });

  it('of a text whose last day has passed has no effect', () => {
    const base = { ...BASE, keys: [...BASE.keys, 'traci_moc: 2019-12-31'] };
    const life = lifeOf([base, CHANGE]);
    expect(life.story).toEqual([`2019-04-01 – 2019-12-31: ${OLD}`]);
    expect([life.ledger, life.rules]).toEqual([['zmiana#par-1 superseded'], []]);
    const until = { ...BASE, keys: [...BASE.keys, 'traci_moc: 2020-06-01'] };
    expect(story(until, CHANGE)).toEqual([CHANGED[0], `2020-06-01 – 2020-06-01: ${NEW}`]);
  });
});

describe('an act that repeals the amending act', () => {
  it.each(['z dniem 1 maja 2020 r', 'z dniem 1 czerwca 2020 r'])(
    '%s, no later than that enters into force, undoes it',
    (entry) => {
      const life = lifeOf([BASE, CHANGE, undoes(entry)]);
      expect(life.story).toEqual(UNCHANGED);
      expect(life.ledger).toEqual(['zmiana#par-1 superseded', 'uchylajaca#par-1 applied']);
      expect(life.rules).toEqual([]);
    },
  );

  it('after that has entered into force leaves what it changed', () => {
    expect(story(BASE, CHANGE, undoes('z dniem 2 czerwca 2020 r'))).toEqual(CHANGED);
  });

  it('undoes nothing while it is a draft', () => {
    expect(story(BASE, CHANGE, undoes('z dniem 1 maja 2020 r', 'status: projekt'))).toEqual(CHANGED);
  });
});

describe('a decision that voids the amending act', () => {
  it.each(['2020-05-01', '2020-06-01'])('of %s, before it changed anything, leaves the text as it was', (day) => {
    const life = lifeOf([BASE, CHANGE, voidsChange(day)]);
    expect(life.story).toEqual(UNCHANGED);
    expect(life.ledger).toEqual(['zmiana#par-1 superseded', 'decyzja#wstep applied']);
    expect(life.rules).toEqual([]);
  });

  const VOIDED = (last: string, next: string): string[] => [
    `2019-04-01 – 2020-05-31: ${OLD}`,
    `2020-06-01 – ${last}: ${NEW}`,
    `${next} – …: ${OLD}`,
  ];

  it('takes the change back from its day, or from that of its announcement', () => {
    expect(story(BASE, CHANGE, voidsChange('2020-07-01'))).toEqual(VOIDED('2020-06-30', '2020-07-01'));
    const published = 'publikacja: { dziennik: POL_WOJ_WP, rok: 2020, pozycja: 1, data: 2020-08-01 }';
    expect(story(BASE, CHANGE, voidsChange('2020-07-01', published))).toEqual(VOIDED('2020-07-31', '2020-08-01'));
  });

  it('takes back what the provisions it names changed, and nothing else', () => {
    expect(story(BASE, CHANGE, decision(`§ 1 uchwały ${AMENDING}`, '2020-07-01', 'zmiana'))).toEqual(
      VOIDED('2020-06-30', '2020-07-01'),
    );
    expect(story(BASE, CHANGE, decision(`§ 2 uchwały ${AMENDING}`, '2020-07-01', 'zmiana'))).toEqual(CHANGED);
  });

  it('takes nothing back while it is a draft', () => {
    expect(story(BASE, CHANGE, voidsChange('2020-07-01', 'status: projekt'))).toEqual(CHANGED);
  });

  it('and is quashed by a court lets the change show again from that day', () => {
    const life = lifeOf([BASE, CHANGE, voidsChange('2020-07-01'), judgment('2020-09-01')]);
    expect(life.story).toEqual([
      ...VOIDED('2020-06-30', '2020-07-01').slice(0, 2),
      `2020-07-01 – 2020-08-31: ${OLD}`,
      `2020-09-01 – …: ${NEW}`,
    ]);
    expect(life.ledger).toEqual(['zmiana#par-1 applied', 'decyzja#wstep superseded', 'wyrok#wstep applied']);
    expect(life.rules).toEqual([]);
    expect(story(BASE, CHANGE, voidsChange('2020-05-01'), judgment('2020-09-01'))).toEqual([
      `2019-04-01 – 2020-08-31: ${OLD}`,
      `2020-09-01 – …: ${NEW}`,
    ]);
    expect(story(BASE, CHANGE, voidsChange('2020-05-01'), judgment('2020-05-20'))).toEqual(CHANGED);
  });

  it('and is quashed after another voided the same leaves it void', () => {
    const other = { ...voidsChange('2020-08-01'), path: 'uchwaly/druga.md' };
    const files = [BASE, CHANGE, voidsChange('2020-07-01'), judgment('2020-09-01')];
    expect(story(...files, { ...other, keys: other.keys.map((key) => key.replace('NK/1', 'NK/7')) })).toEqual(
      VOIDED('2020-06-30', '2020-07-01'),
    );
  });
});

describe('a decision on the text itself', () => {
  it('ends it on its day, or voids the units it names', () => {
    const before = [CHANGED[0], `2020-06-01 – 2020-06-30: ${NEW}`];
    expect(story(BASE, CHANGE, decision(`uchwały ${NAMED}`, '2020-07-01', 'baza'))).toEqual([
      ...before,
      'annulled 2020-07-01 uchwaly/decyzja',
    ]);
    expect(story(BASE, CHANGE, decision(`§ 2 uchwały ${NAMED}`, '2020-07-01', 'baza'))).toEqual([
      ...before,
      '2020-07-01 – …: par-1: Nowy. | par-2: (uznany za nieważny)',
    ]);
  });

  it('does neither while it is a draft', () => {
    expect(story(BASE, CHANGE, decision(`uchwały ${NAMED}`, '2020-07-01', 'baza', 'status: projekt'))).toEqual(CHANGED);
  });
});

describe('an act that ends another', () => {
  const ended = (last: string, first: string, act = 'uchylajaca'): string[] => [
    `2019-04-01 – ${last}: ${OLD}`,
    `repealed ${first} uchwaly/${act}`,
  ];

  it.each([
    ['z dniem 1 maja 2020 r', '2020-04-30', '2020-05-01'],
    ['z dniem 1 czerwca 2020 r', '2020-05-31', '2020-06-01'],
  ])('%s, no later than a change of that, leaves the change without effect', (entry, last, first) => {
    const life = lifeOf([BASE, CHANGE, ends(`Traci moc uchwała ${NAMED}`, entry)]);
    expect(life.story).toEqual(ended(last, first));
    expect(life.ledger).toEqual(['zmiana#par-1 superseded', 'uchylajaca#par-1 applied']);
  });

  it('a day after a change of that leaves it the changed wording for that day', () => {
    expect(story(BASE, CHANGE, ends(`Traci moc uchwała ${NAMED}`, 'z dniem 2 czerwca 2020 r'))).toEqual([
      CHANGED[0],
      `2020-06-01 – 2020-06-01: ${NEW}`,
      'repealed 2020-06-02 uchwaly/uchylajaca',
    ]);
  });

  it.each([
    ['Z dniem 31 grudnia 2020 r.', '2020-12-31', '2021-01-01'],
    ['Z dniem 1 stycznia 2021 r.', '2020-12-31', '2021-01-01'],
    ['Z dniem 15 grudnia 2020 r.', '2020-12-14', '2020-12-15'],
    ['Z upływem dnia 15 grudnia 2020 r.', '2020-12-15', '2020-12-16'],
  ])('on a day of its own („%s”) ends it then', (day, last, first) => {
    expect(story(BASE, ends(`${day} traci moc uchwała ${NAMED}`))).toEqual(ended(last, first));
  });

  it.each(['projekt', 'nieważna'])('ends nothing where its status is „%s”, by clause or by key', (status) => {
    const keys = [`status: ${status}`];
    expect(story(BASE, ends(`Traci moc uchwała ${NAMED}`, undefined, ...keys))).toEqual(UNCHANGED);
    expect(story(BASE, ends('Uchwala się statut.', undefined, ...keys))).toEqual(UNCHANGED);
  });

  it('by its key alone ends it on the day it enters into force, and the clerk is asked for the words', () => {
    const life = lifeOf([BASE, ends('Uchwala się statut.')]);
    expect([life.story, life.rules]).toEqual([ended('2020-04-30', '2020-05-01'), ['relacja-bez-polecenia']]);
  });

  it.each([`Traci moc uchwała ${NAMED}`, 'Uchwala się statut.'])('on a day that is not known ends nothing yet: „%s”', (text) => {
    const [wording, notice, ...others] = story(BASE, ends(text, 'po upływie 14 dni od dnia ogłoszenia'));
    expect([wording, notice?.startsWith('! uchwaly/uchylajaca#par-1: '), others]).toEqual([UNCHANGED[0], true, []]);
  });

  it('comes first of two', () => {
    const other = { ...ends(`Traci moc uchwała ${NAMED}`, 'z dniem 15 kwietnia 2020 r'), path: 'uchwaly/druga.md' };
    const second = { ...other, keys: other.keys.map((key) => key.replace('XXX/3', 'XXX/4')) };
    expect(story(BASE, ends(`Traci moc uchwała ${NAMED}`), second)).toEqual([
      `2019-04-01 – 2020-04-14: ${OLD}`,
      'repealed 2020-05-01 uchwaly/uchylajaca',
      'repealed 2020-04-15 uchwaly/druga',
    ]);
  });

  it('but for some units, or in some units, leaves the others', () => {
    const rest = [`2019-04-01 – 2020-04-30: ${OLD}`, '2020-05-01 – …: par-1: (uchylony) | par-2: Dwa.'];
    expect(story(BASE, ends(`Traci moc uchwała ${NAMED}, z wyjątkiem § 2.`))).toEqual(rest);
    expect(story(BASE, ends(`Tracą moc § 1 uchwały ${NAMED}`))).toEqual(rest);
  });

  it('but for a unit that is not there ends nothing', () => {
    expect(story(BASE, ends(`Traci moc uchwała ${NAMED}, z wyjątkiem § 9.`))).toEqual([
      `2019-04-01 – 2020-04-30: ${OLD}`,
      `2020-05-01 – …: ${OLD}`,
      '! uchwaly/uchylajaca#par-1: nie ma jednostki § 9',
    ]);
  });

  it('and is void itself ended nothing; where a court quashed that, it does from then on', () => {
    const files = [BASE, ends(`Traci moc uchwała ${NAMED}`), decision(`uchwały ${REPEALING}`, '2020-04-20', 'uchylajaca')];
    const life = lifeOf(files);
    expect([life.story, life.rules]).toEqual([UNCHANGED, []]);
    expect(life.ledger).toEqual(['uchylajaca#par-1 superseded', 'decyzja#wstep applied']);
    expect(story(...files, judgment('2020-09-01'))).toEqual(ended('2020-08-31', '2020-09-01'));
  });
});

describe('a correction', () => {
  it('shows from its day, or from that of its announcement', () => {
    const correcting = (...keys: readonly string[]): TestFile =>
      actFile(
        'sprostowanie',
        '5/2020',
        '2020-05-01',
        `W uchwale ${NAMED} w § 1 zamiast wyrazu „Jeden” powinien być wyraz „Raz”.`,
        'rodzaj: obwieszczenie',
        'prostuje: [uchwaly/baza]',
        ...keys,
      );
    expect(story(BASE, correcting())).toEqual([`2019-04-01 – 2020-04-30: ${OLD}`, '2020-05-01 – …: par-1: Raz. | par-2: Dwa.']);
    const published = 'publikacja: { dziennik: POL_WOJ_WP, rok: 2020, pozycja: 1, data: 2020-05-09 }';
    expect(story(BASE, correcting(published))).toEqual([
      `2019-04-01 – 2020-05-08: ${OLD}`,
      '2020-05-09 – …: par-1: Raz. | par-2: Dwa.',
    ]);
    expect(story(BASE, correcting('status: projekt'))).toEqual(UNCHANGED);
  });
});
