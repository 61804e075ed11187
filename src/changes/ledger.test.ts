import { describe, expect, it } from 'vitest';
import { actFile, consolidated, linesOf, versionOf, type TestFile } from '../testing/consolidated.ts';
import type { Work } from '../types.ts';

const BASE = actFile(
  'baza',
  'X/1/2019',
  '2019-03-01',
  '§ 1. Uchwala się zasady.\n\n§ 2. 1. Stypendium wynosi 500 zł.\n\n2. Wnioski rozpatruje Komisja.\n\n§ 3. Wykonanie powierza się Wójtowi.',
  'wchodzi_w_zycie: 2019-04-01',
);
const NAME = 'uchwale nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. w sprawie regulaminu';
const NAMED = NAME.replace('uchwale', 'uchwały');

const changing = (name: string, number: string, day: string, text: string, ...keys: readonly string[]): TestFile =>
  actFile(name, number, day, text, ...keys);

const AMENDS = 'zmienia: [uchwaly/baza]';
const amending = (text: string, ...keys: readonly string[]): TestFile =>
  changing(
    'zmiana',
    'XX/2/2020',
    '2020-03-01',
    `§ 1. ${text}\n\n§ 2. Uchwała wchodzi w życie z dniem 1 czerwca 2020 r.`,
    ...keys,
  );

const ledgerOf = (work: Work | undefined): unknown =>
  work?.ledger.map(({ instruction, status, targets }) => [
    instruction.provision,
    status,
    ...targets.map(({ document, provision }) => `${document}#${provision ?? ''}`),
  ]);
const notices = (work: Work | undefined): unknown => work?.versions.at(-1)?.unapplied.map(({ text }) => text);
const days = (work: Work | undefined): unknown => work?.versions.map(({ id }) => id);

describe('the ledger of an act that changes another', () => {
  it('lists each provision with what became of it', () => {
    const act = amending(
      `W ${NAME} wprowadza się następujące zmiany:\n\n1) w § 2 uchyla się ust. 2;\n\n2) uchyla się § 9.`,
      AMENDS,
    );
    const { works, diagnostics } = consolidated([BASE, act]);
    expect(ledgerOf(works.get('uchwaly/zmiana'))).toEqual([
      ['par-1', 'other'],
      ['par-1-pkt-1', 'applied', 'uchwaly/baza#par-2-ust-2'],
      ['par-1-pkt-2', 'unapplied', 'uchwaly/baza#'],
      ['par-2', 'other'],
    ]);
    expect(notices(works.get('uchwaly/baza'))).toEqual(['uchyla się § 9']);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['zmiana-niewprowadzona', 13]]);
  });

  it('applies all of an instruction or none of it', () => {
    const act = amending(
      `W ${NAME} w § 2 uchyla się ust. 2, a w § 3 wyrazy „Staroście” zastępuje się wyrazami „Sekretarzowi”.`,
      AMENDS,
    );
    const { works } = consolidated([BASE, act]);
    const version = versionOf(works.get('uchwaly/baza'), '2020-06-01');
    expect(linesOf(version.units)).toEqual(linesOf(works.get('uchwaly/baza')?.versions[0].units ?? []));
    expect(version.unapplied).toHaveLength(1);
  });

  it('tells of every point under an opening that is not read, and reports the opening alone', () => {
    const act = amending(`W ${NAME} koryguje się, co następuje:\n\n1) uchyla się § 3;\n\n2) w § 2 uchyla się ust. 2.`, AMENDS);
    const { works, diagnostics } = consolidated([BASE, act]);
    expect(notices(works.get('uchwaly/baza'))).toHaveLength(3);
    expect(diagnostics.filter(({ rule }) => rule === 'zmiana-niewprowadzona')).toHaveLength(1);
  });

  it('reports a key without an instruction, and tells readers of the other act', () => {
    const { works, diagnostics } = consolidated([BASE, amending('Uchwala się podziękowanie dla mieszkańców.', AMENDS)]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['relacja-bez-polecenia']);
    expect(works.get('uchwaly/baza')?.versions.at(-1)?.unapplied).toHaveLength(1);
  });

  it('carries out an instruction without a key, and reports that the key is missing', () => {
    const { works, diagnostics } = consolidated([BASE, amending(`Uchyla się § 3 ${NAMED}.`)]);
    expect(versionOf(works.get('uchwaly/baza'), '2020-06-01').units.at(-1)?.repealed).toBe(true);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['polecenie-bez-relacji']);
  });

  it('changes nothing where the number is that of another act than the key states', () => {
    const act = amending('W uchwale nr X/911/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. uchyla się § 3.', AMENDS);
    const { works, diagnostics } = consolidated([BASE, act]);
    expect(
      works
        .get('uchwaly/baza')
        ?.versions.at(-1)
        ?.units.some(({ repealed }) => repealed),
    ).toBe(false);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['zmiana-niewprowadzona']);
  });

  it('changes nothing where words after the title were taken by no formula', () => {
    const { works } = consolidated([
      BASE,
      amending(`W ${NAME} w preambule wyrazy „Wójtowi” zastępuje się wyrazami „Staroście”.`, AMENDS),
    ]);
    expect(linesOf(works.get('uchwaly/baza')?.versions.at(-1)?.units ?? []).at(-1)).toBe(
      'par-3: Wykonanie powierza się Wójtowi.',
    );
    expect(notices(works.get('uchwaly/baza'))).toHaveLength(1);
  });

  it('counts ordinals of sentences in the text before the act', () => {
    const base = actFile('baza', 'X/1/2019', '2019-03-01', '§ 1. Jeden jest. Dwa są. Trzy są.', 'wchodzi_w_zycie: 2019-04-01');
    const act = amending(
      `W ${NAME} w § 1 skreśla się zdanie pierwsze, a zdanie trzecie otrzymuje brzmienie: „Nowe jest.”.`,
      AMENDS,
    );
    expect(linesOf(versionOf(consolidated([base, act]).works.get('uchwaly/baza'), '2020-06-01').units)).toEqual([
      'par-1: Dwa są. Nowe jest.',
    ]);
  });
});

describe('the life of an amending act', () => {
  const act = amending(`W ${NAME} uchyla się § 3.`, AMENDS);
  const amendment = (text: string, day = '2020-05-01', ...keys: readonly string[]): TestFile =>
    changing(
      'zmiana2',
      'XXI/3/2020',
      '2020-04-01',
      `§ 1. ${text}\n\n§ 2. Uchwała wchodzi w życie z dniem ${day === '2020-05-01' ? '1 maja 2020 r.' : '1 lipca 2020 r.'}`,
      'zmienia: [uchwaly/zmiana]',
      ...keys,
    );
  const SECOND = 'uchwale nr XX/2/2020 Rady Gminy Przykładowo z dnia 1 marca 2020 r.';

  it('moves with its own clause on entry into force, if that is changed in time', () => {
    const later = amendment(`W ${SECOND} w § 2 wyrazy „1 czerwca 2020 r.” zastępuje się wyrazami „1 września 2020 r.”.`);
    expect(days(consolidated([BASE, act, later]).works.get('uchwaly/baza'))).toEqual(['2019-04-01', '2020-09-01']);
  });

  it('has no effect where the instruction is repealed before its day, and keeps it where that comes later', () => {
    const text = `W ${SECOND} uchyla się § 1.`;
    const { works } = consolidated([BASE, act, amendment(text)]);
    expect(days(works.get('uchwaly/baza'))).toEqual(['2019-04-01']);
    expect(ledgerOf(works.get('uchwaly/zmiana'))).toContainEqual(['par-1', 'superseded']);
    expect(days(consolidated([BASE, act, amendment(text, '2020-07-01')]).works.get('uchwaly/baza'))).toEqual([
      '2019-04-01',
      '2020-06-01',
    ]);
  });

  it('has no effect on an act that ended before', () => {
    const ending = changing(
      'nowa',
      'XXI/4/2020',
      '2020-04-02',
      `§ 1. Traci moc uchwała nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r.\n\n§ 2. Uchwała wchodzi w życie z dniem 1 maja 2020 r.`,
      'uchyla: [uchwaly/baza]',
    );
    const base = consolidated([BASE, act, ending]).works.get('uchwaly/baza');
    expect(base?.versions.map(({ id, inForceTo }) => [id, inForceTo])).toEqual([['2019-04-01', '2020-04-30']]);
    expect(base?.endings.map(({ type, date, document }) => [type, date, document])).toEqual([
      ['repealed', '2020-05-01', 'uchwaly/nowa'],
    ]);
  });

  it('repeals nothing while it is a draft', () => {
    const draft = changing(
      'nowa',
      'XXI/4/2020',
      '2020-04-02',
      `§ 1. Traci moc ${NAMED.replace('uchwały', 'uchwała')}.`,
      'uchyla: [uchwaly/baza]',
      'status: projekt',
    );
    expect(consolidated([BASE, draft]).works.get('uchwaly/baza')?.endings).toEqual([]);
  });

  it('ends an act but for the units it leaves in force', () => {
    const ending = changing(
      'nowa',
      'XXI/4/2020',
      '2020-04-02',
      `§ 1. Traci moc uchwała nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r., z wyjątkiem § 2.\n\n§ 2. Uchwała wchodzi w życie z dniem 1 maja 2020 r.`,
      'uchyla: [uchwaly/baza]',
    );
    const base = consolidated([BASE, ending]).works.get('uchwaly/baza');
    expect(base?.endings).toEqual([]);
    expect(versionOf(base, '2020-05-01').units.map(({ repealed }) => repealed)).toEqual([true, false, true]);
  });

  it('is applied in the order of the journal’s positions where acts of one day have them', () => {
    const word = (name: string, number: string, position: number, from: string, to: string): TestFile =>
      changing(
        name,
        number,
        '2020-03-01',
        `§ 1. W ${NAME} w § 3 wyrazy „${from}” zastępuje się wyrazami „${to}”.\n\n§ 2. Uchwała wchodzi w życie z dniem 1 czerwca 2020 r.`,
        AMENDS,
        `publikacja: { dziennik: POL_WOJ_WP, rok: 2020, pozycja: ${String(position)}, data: 2020-03-10 }`,
      );
    const first = word('b', 'XX/9/2020', 90, 'Wójtowi', 'Sekretarzowi');
    const second = word('a', 'XX/10/2020', 100, 'Sekretarzowi', 'Skarbnikowi');
    const version = versionOf(consolidated([BASE, second, first]).works.get('uchwaly/baza'), '2020-06-01');
    expect([version.unapplied, linesOf(version.units).at(-1)]).toEqual([[], 'par-3: Wykonanie powierza się Skarbnikowi.']);
  });

  it('that a court quashed voids nothing from that day on', () => {
    const decision: TestFile = {
      path: 'uchwaly/rn.md',
      keys: [
        'rodzaj: zarządzenie',
        'numer: NK/1/2019',
        'organ: Wojewoda',
        'data: 2019-06-01',
        'w_sprawie: rozstrzygnięcie nadzorcze',
        'stwierdza_niewaznosc: [uchwaly/baza]',
      ],
      text: 'Stwierdzam nieważność § 3 uchwały nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r.',
    };
    const judgment: TestFile = {
      path: 'uchwaly/wyrok.md',
      keys: [
        'rodzaj: obwieszczenie',
        'numer: II SA/1/2020',
        'organ: Sąd',
        'data: 2020-02-01',
        'w_sprawie: wyrok',
        'uchyla: [uchwaly/rn]',
      ],
      text: 'Uchyla się rozstrzygnięcie nadzorcze nr NK/1/2019.',
    };
    const base = consolidated([BASE, decision, judgment]).works.get('uchwaly/baza');
    expect(base?.versions.map(({ id, units }) => [id, units.at(-1)?.repealed])).toEqual([
      ['2019-04-01', false],
      ['2019-06-01', true],
      ['2020-02-01', false],
    ]);
    expect(base?.versions.map(({ events }) => events.map(({ type, document }) => `${type} ${document}`))).toEqual([
      [],
      ['annuls uchwaly/rn'],
      ['restores uchwaly/wyrok'],
    ]);
    expect(base?.partlyVoid).toBe(false);
  });
});
