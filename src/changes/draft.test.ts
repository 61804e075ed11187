import { describe, expect, it } from 'vitest';
import type { Inflection } from '../law/inflection/inflection.ts';
import { stepsOfId } from '../model/steps-of-id.ts';
import { REASONS } from '../strings/versions.ts';
import { read } from '../testing/read-legal-text.ts';
import type { Effect, IsoDate, Unit, Version } from '../types.ts';
import { advance, applyChange, draftOf, refuseChange, type WordingDraft, type ChangeOutcome } from './draft.ts';
import type { PlannedChange } from './plan-changes.ts';

const BASE = '§ 1. Jeden.\n\n§ 2. Dwa:\n\n1) raz;\n\n2) dwa.\n\n§ 3. Trzy.';
const DAY = '2020-06-01' as IsoDate;
const LATER = '2020-07-01' as IsoDate;
const NO_WORDS = {} as Inflection;

const units = (text: string): readonly Unit[] => read(text).units;
const start = (text = BASE): WordingDraft =>
  draftOf({ title: 'Uchwała', units: units(text), changedBy: {}, unapplied: [] } as unknown as Version, NO_WORDS);

const change = (provision: string, act = 'zmiana', fields: Partial<PlannedChange> = {}): PlannedChange =>
  ({
    act: { id: act },
    instruction: { provision, words: `słowa ${provision}`, unread: null },
    refused: null,
    effects: [],
    units: [],
    ...fields,
  }) as unknown as PlannedChange;

/** Moves a draft on to a text; gives the provisions touched. */
const move = (draft: WordingDraft, by: PlannedChange, text: string, effect: Effect | null = null, day = DAY): readonly string[] =>
  advance(draft, by, effect, { title: 'Uchwała', units: units(text) }, day);

const brief = ({ operations, amendedBy, changedBy }: WordingDraft): unknown => ({
  operations: operations.map(({ document, provision, instruction, before, after }) => [
    document,
    provision,
    instruction,
    before,
    after,
  ]),
  amendedBy: amendedBy.map(({ document, provision }) => `${document}#${provision ?? ''}`),
  changedBy: Object.fromEntries(
    [...changedBy].map(([id, causes]) => [id, causes.map(({ document, provision, date }) => `${document}#${provision} ${date}`)]),
  ),
});

const NEW_1 = BASE.replace('Jeden', 'Nowe');
const NEW_1_3 = NEW_1.replace('Trzy', 'Nowsze');

describe('a change of a draft', () => {
  it('is an operation on the provisions that read otherwise, and their cause', () => {
    const draft = start();
    expect(move(draft, change('par-1'), NEW_1)).toEqual(['par-1']);
    expect(brief(draft)).toEqual({
      operations: [['zmiana', 'par-1', 'słowa par-1', ['par-1'], ['par-1']]],
      amendedBy: ['zmiana#par-1'],
      changedBy: { 'par-1': ['zmiana#par-1 2020-06-01'] },
    });
    expect(draft.state.units).toEqual(units(NEW_1));
  });

  it('that adds a provision touches it with all below it, and shows the topmost', () => {
    const draft = start('§ 1. Jeden.');
    expect(move(draft, change('par-1'), '§ 1. Jeden.\n\n§ 2. Dwa:\n\n1) raz;\n\n2) dwa.')).toEqual(['par-2']);
    expect(brief(draft)).toMatchObject({
      operations: [['zmiana', 'par-1', 'słowa par-1', [], ['par-2']]],
      changedBy: {
        'par-2': ['zmiana#par-1 2020-06-01'],
        'par-2-pkt-1': ['zmiana#par-1 2020-06-01'],
        'par-2-pkt-2': ['zmiana#par-1 2020-06-01'],
      },
    });
  });

  it('that takes a provision away touches it as it was, and is a cause of what lost it', () => {
    const draft = start();
    expect(move(draft, change('par-1'), BASE.replace('raz;\n\n2) dwa.', 'raz;'))).toEqual(['par-2-pkt-2']);
    expect(brief(draft)).toMatchObject({
      operations: [['zmiana', 'par-1', 'słowa par-1', ['par-2-pkt-2'], []]],
      changedBy: { 'par-2': ['zmiana#par-1 2020-06-01'] },
    });
  });

  it('that replaces units as a whole touches them, however little of them reads otherwise', () => {
    const target = { from: stepsOfId('par-2'), to: null, part: 'unit' as const };
    const whole = { type: 'replace', targets: [target], wording: { lead: [], units: [] } } as unknown as Effect;
    const draft = start();
    const text = BASE.replace('raz;', 'trzy;');
    expect(move(draft, change('par-1'), text, whole)).toEqual(['par-2']);
    const part = { ...whole, targets: [{ ...target, part: 'introduction' }] } as unknown as Effect;
    expect(move(start(), change('par-1'), text, part)).toEqual(['par-2-pkt-1']);
    const both = { ...whole, targets: [target, { ...target, part: 'introduction' }] } as unknown as Effect;
    expect(move(start(), change('par-1'), text, both)).toEqual(['par-2-pkt-1']);
    const act = { ...whole, targets: [{ ...target, from: [] }] } as unknown as Effect;
    expect(move(start(), change('par-1'), text, act)).toEqual(['par-2-pkt-1']);
    const none = { ...whole, targets: [{ ...target, from: stepsOfId('par-9') }] } as unknown as Effect;
    expect(move(start(), change('par-1'), text, none)).toEqual([]);
  });

  it('is one operation with others of its instruction that follow it', () => {
    const draft = start();
    move(draft, change('par-1'), NEW_1);
    move(draft, change('par-1'), NEW_1_3);
    move(draft, change('par-1'), NEW_1_3.replace('Nowsze', 'Najnowsze'));
    expect(brief(draft)).toEqual({
      operations: [['zmiana', 'par-1', 'słowa par-1', ['par-1', 'par-3'], ['par-1', 'par-3']]],
      amendedBy: ['zmiana#par-1'],
      changedBy: { 'par-1': ['zmiana#par-1 2020-06-01'], 'par-3': ['zmiana#par-1 2020-06-01'] },
    });
  });

  it('is an operation apart from those of other instructions and acts', () => {
    const draft = start();
    move(draft, change('par-1'), NEW_1);
    move(draft, change('par-2'), NEW_1_3);
    move(draft, change('par-2', 'druga'), BASE);
    move(draft, change('par-1'), NEW_1);
    expect(brief(draft)).toEqual({
      operations: [
        ['zmiana', 'par-1', 'słowa par-1', ['par-1'], ['par-1']],
        ['zmiana', 'par-2', 'słowa par-2', ['par-3'], ['par-3']],
        ['druga', 'par-2', 'słowa par-2', ['par-1', 'par-3'], ['par-1', 'par-3']],
        ['zmiana', 'par-1', 'słowa par-1', ['par-1'], ['par-1']],
      ],
      amendedBy: ['zmiana#par-1', 'zmiana#par-2', 'druga#par-2'],
      changedBy: {
        'par-1': ['zmiana#par-1 2020-06-01', 'druga#par-2 2020-06-01'],
        'par-3': ['zmiana#par-2 2020-06-01', 'druga#par-2 2020-06-01'],
      },
    });
  });

  it('of another day is another cause', () => {
    const draft = start();
    move(draft, change('par-1'), NEW_1);
    move(draft, change('par-1'), BASE, null, LATER);
    expect([...(draft.changedBy.get('par-1') ?? [])].map(({ date }) => date)).toEqual([DAY, LATER]);
  });
});

describe('a change that is left out', () => {
  it('is noted once with its reason, and told each time', () => {
    const [draft, told]: [WordingDraft, ChangeOutcome[]] = [start(), []];
    const tell = (outcome: ChangeOutcome): void => {
      told.push(outcome);
    };
    const first = change('par-1');
    refuseChange(draft, first, 'powód', DAY, tell);
    refuseChange(draft, first, 'powód', null, tell);
    refuseChange(draft, first, 'inny', DAY, tell);
    refuseChange(draft, change('par-2'), 'powód', DAY, tell);
    refuseChange(draft, change('par-1', 'druga'), 'powód', DAY, tell);
    refuseChange(draft, { ...first, instruction: { ...first.instruction, words: 'inne słowa' } }, 'powód', DAY, tell);
    expect(draft.unapplied.map((notice) => Object.values(notice).join(' | '))).toEqual([
      'zmiana | par-1 | słowa par-1 | powód',
      'zmiana | par-1 | słowa par-1 | inny',
      'zmiana | par-2 | słowa par-2 | powód',
      'druga | par-1 | słowa par-1 | powód',
      'zmiana | par-1 | inne słowa | powód',
    ]);
    expect(told.length).toBe(6);
    expect(told[1]).toEqual({ change: first, reason: 'powód', touched: [], date: null });
  });

  const outcomeOf = (draft: WordingDraft, planned: PlannedChange): ChangeOutcome | undefined => {
    const told: ChangeOutcome[] = [];
    applyChange(draft, planned, DAY, (outcome) => told.push(outcome));
    expect(told.length).toBe(1);
    return told[0];
  };
  const instruction = (unread: string | null): Partial<PlannedChange> =>
    ({ instruction: { provision: 'par-1', words: 'słowa', unread } }) as unknown as Partial<PlannedChange>;
  const repeal = (id: string): Effect => ({ type: 'repeal', targets: [{ from: stepsOfId(id), to: null, part: 'unit' }] });

  it.each<[string, Partial<PlannedChange>, string]>([
    ['it was not read', { ...instruction('nie odczytano'), refused: 'inny akt' }, 'nie odczytano'],
    ['it is refused', { ...instruction(null), refused: 'inny akt' }, 'inny akt'],
    ['nobody knows', instruction(null), REASONS.notRead],
    ['a part of it can not be applied', { effects: [repeal('par-1'), repeal('par-9')] }, REASONS.noTarget('§ 9')],
  ])('says why: %s', (_, fields, reason) => {
    const draft = start();
    const { state } = draft;
    const planned = change('par-1', 'zmiana', fields);
    expect(outcomeOf(draft, planned)).toEqual({ change: planned, reason, touched: [], date: DAY });
    expect([draft.state, draft.operations, draft.unapplied.map((notice) => notice.reason)]).toEqual([state, [], [reason]]);
  });

  it('is not one of whose effects all are applied', () => {
    const draft = start();
    const planned = change('par-1', 'zmiana', { effects: [repeal('par-1'), repeal('par-3')] });
    expect(outcomeOf(draft, planned)).toEqual({ change: planned, reason: null, touched: ['par-1', 'par-3'], date: DAY });
    expect(draft.state.units.map(({ repealed }) => repealed)).toEqual([true, false, true]);
  });
});

describe('a draft', () => {
  it('goes on from a wording, with what was left out there and no changes of its own', () => {
    const notice = { document: 'stara', provision: 'par-1', text: 'słowa', reason: 'powód' };
    const cause = { document: 'stara', provision: 'par-1', date: DAY };
    const version = {
      title: 'Uchwała',
      units: units(BASE),
      changedBy: { 'par-1': [cause] },
      unapplied: [notice],
      operations: [1],
      amendedBy: [1],
    };
    const draft = draftOf(version as unknown as Version, NO_WORDS);
    expect(draft).toEqual({
      words: NO_WORDS,
      state: { title: 'Uchwała', units: units(BASE) },
      changedBy: new Map([['par-1', [cause]]]),
      operations: [],
      amendedBy: [],
      unapplied: [notice],
    });
    expect(draft.unapplied).not.toBe(version.unapplied);
  });
});
