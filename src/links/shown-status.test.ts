import { describe, expect, it } from 'vitest';
import type { LinkedWork } from '../types.ts';
import { shownStatus } from './shown-status.ts';

const NO_DAYS = { entry: null, exceptions: [], ends: [] };
const work = (status: string, fields: object = {}, document: object = {}): LinkedWork =>
  ({
    status,
    partlyVoid: false,
    performed: false,
    ...fields,
    document: {
      kind: 'act',
      type: 'uchwała',
      date: '2020-01-30',
      publication: null,
      inForceFrom: null,
      days: NO_DAYS,
      statedDays: { from: null, to: null },
      ...document,
    },
  }) as unknown as LinkedWork;
const DATED = { inForceFrom: '2020-03-01', statedDays: { from: '2020-03-01', to: null } };

describe('the state that readers are told', () => {
  it.each<[string, LinkedWork]>([
    ['in-force', work('in-force')],
    ['amended', work('amended')],
    ['performed', work('in-force', { performed: true })],
    ['performed', work('amended', { performed: true, partlyVoid: true })],
    ['partly-void', work('in-force', { partlyVoid: true })],
    ['partly-void', work('amended', { partlyVoid: true })],
    ['repealed', work('repealed', { performed: true, partlyVoid: true })],
    ['draft', work('draft')],
    ['adopted', work('adopted', {}, DATED)],
    ['undated', work('adopted')],
    ['published', work('adopted', {}, { type: 'obwieszczenie' })],
    ['adopted', work('adopted', {}, { ...DATED, type: 'obwieszczenie' })],
    ['adopted', work('adopted', {}, { kind: 'programme' })],
    ['published', work('published', {}, { kind: 'news' })],
  ])('is „%s”', (expected, given) => {
    expect(shownStatus(given)).toBe(expected);
  });
});
