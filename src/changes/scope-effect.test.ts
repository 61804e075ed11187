import { describe, expect, it } from 'vitest';
import { briefEffect } from '../testing/brief-effect.ts';
import { stepsOfId } from '../model/steps-of-id.ts';
import type { Effect, UnitRange } from '../types.ts';
import { intoProgramme, outOfProgrammes, scopeEffect } from './scope-effect.ts';

const path = (id: string): UnitRange['from'] => (id === '' ? [] : stepsOfId(id));
const range = (id: string): UnitRange => {
  const [from = '', to] = id.split('..');
  return { from: path(from), to: to === undefined ? null : path(to) };
};
const places = (...ids: readonly string[]): readonly unknown[] => ids.map((id) => ({ ...range(id), part: 'unit' }));

const effect = (fields: Readonly<Record<string, unknown>>): Effect => fields as unknown as Effect;
const EFFECTS: readonly (readonly [string, Effect, string | null, string | null])[] = [
  ['repeal', effect({ type: 'repeal', targets: places('zal-1-par-2', 'par-5') }), 'repeal par-2', 'repeal par-5'],
  ['range', effect({ type: 'repeal', targets: places('zal-1-par-2..zal-1-par-4') }), 'repeal par-2..4', null],
  ['annul', effect({ type: 'annul', targets: places('par-5') }), null, 'annul par-5'],
  ['replace', effect({ type: 'replace', targets: places('zal-1-par-2'), wording: {} }), 'replace par-2', null],
  [
    'words',
    effect({
      type: 'words',
      places: places('zal-1-par-2', 'par-5'),
      find: 'a',
      put: 'b',
      mode: 'replace',
      occurrences: { exactly: 1 },
    }),
    'replace par-2 [a|b]',
    'replace par-5 [a|b]',
  ],
  ['mark', effect({ type: 'punctuation', places: places('par-5'), from: '.', to: ';' }), null, 'mark par-5 [.|;]'],
  [
    'insert',
    effect({ type: 'insert', under: path('zal-1-par-2'), announced: [range('zal-1-par-2-ust-3')], anchor: null, wording: {} }),
    'insert par-2-ust-3 in par-2'.replaceAll('-ust', '/ust'),
    null,
  ],
  [
    'insert beside',
    effect({
      type: 'insert',
      under: path(''),
      announced: [range('par-5a')],
      anchor: { side: 'after', path: path('par-5') },
      wording: {},
    }),
    null,
    'insert par-5a after par-5',
  ],
  [
    'part',
    effect({ type: 'insert-part', part: 'title', target: path('zal-1-par-2'), after: null, wording: {} }),
    'insert title in par-2 after null',
    null,
  ],
  [
    'renumber',
    effect({ type: 'renumber', wrap: false, from: [range('zal-1-par-2')], to: [range('zal-1-par-3')] }),
    'renumber par-2 as par-3',
    null,
  ],
  ['renumber out', effect({ type: 'renumber', wrap: false, from: [range('zal-1-par-2')], to: [range('par-3')] }), null, null],
  [
    'subpoints',
    effect({ type: 'subpoints', operation: 'repeal', numbers: ['1.1'], under: path('zal-1-pkt-1') }),
    'repeal ppkt 1.1 in pkt-1',
    null,
  ],
  [
    'rows',
    effect({ type: 'rows', operation: 'insert', place: { ...range('zal-1-par-2'), part: 'table' }, wording: {} }),
    'insert rows par-2#table',
    null,
  ],
  [
    'attachment',
    effect({ type: 'attachment', added: false, targets: [range('zal-1')], sources: [range('zal-1')] }),
    'replace . from zal-1',
    null,
  ],
];

const brief = (scoped: Effect | null): string | null =>
  scoped === null ? null : briefEffect(scoped).replaceAll(/(\w)-(\d+\w?)/gu, '$1-$2');

describe('an effect', () => {
  it.each(EFFECTS)(
    '(%s) is seen from the programme by its own ways, and from the act without it',
    (_, given, inside, outside) => {
      const inner = scopeEffect(given, intoProgramme(1));
      expect(brief(inner)).toBe(inside);
      expect(brief(scopeEffect(given, outOfProgrammes([1])))).toBe(outside);
      expect(scopeEffect(given, outOfProgrammes([]))).toEqual(given);
    },
  );

  it('that ends an act is one for all its documents', () => {
    const end = effect({ type: 'end', except: [], act: {} });
    expect(scopeEffect(end, intoProgramme(1))).toBe(end);
    expect(scopeEffect(end, outOfProgrammes([1]))).toBe(end);
  });
});

describe('the attachment that is a programme', () => {
  const leads = (step: Readonly<Record<string, unknown>>, attachment: number): boolean =>
    intoProgramme(attachment)([{ kind: 'zal', number: '', ...step }] as never) !== null;

  it.each<[Readonly<Record<string, unknown>>, number, boolean]>([
    [{ number: '1' }, 1, true],
    [{ number: '2' }, 1, false],
    [{ number: '2' }, 2, true],
    [{ number: '' }, 1, true],
    [{ number: '' }, 2, false],
    [{ number: '', name: 'program' }, 2, true],
    [{ number: '1', name: 'statut' }, 1, false],
    [{ kind: 'par', number: '1' }, 1, false],
  ])('is named by %j, where it is number %i: %s', (step, attachment, expected) => {
    expect(leads(step, attachment)).toBe(expected);
  });
});
