import { describe, expect, it } from 'vitest';
import type { Task } from '../types.ts';
import { matchTasks } from './match-tasks.ts';
import { sphereGroups } from './sphere-groups.ts';

const task = (name: string, ...spheres: readonly string[]): Task => ({ name, group: null, spheres }) as unknown as Task;

const matched = (before: readonly Task[], after: readonly Task[]): object => {
  const { pairs, added, dropped } = matchTasks(before, after);
  return {
    pairs: pairs.map(([old, now]) => `${old.name} → ${now.name}`),
    added: added.map(({ name }) => name),
    dropped: dropped.map(({ name }) => name),
  };
};

describe('tasks of two plans', () => {
  it('are one task where their names are the same but for case and punctuation', () => {
    expect(matched([task('Turystyka i krajoznawstwo', '19')], [task('turystyka i krajoznawstwo;', '19')])).toMatchObject({
      pairs: ['Turystyka i krajoznawstwo → turystyka i krajoznawstwo;'],
    });
  });

  it('are one task where they alone have the sphere and their names share most words', () => {
    expect(
      matched([task('Kontakty i współpraca między społeczeństwami', '26')], [task('Współpraca między społeczeństwami', '26')]),
    ).toMatchObject({ added: [], dropped: [] });
  });

  it('are different tasks of one sphere where their names are about something else', () => {
    expect(matched([task('Zawody sportowe dla seniorów', '17')], [task('Szkolenie młodzieży', '17')])).toEqual({
      pairs: [],
      added: ['Szkolenie młodzieży'],
      dropped: ['Zawody sportowe dla seniorów'],
    });
  });

  it('are not matched by a name that has another sphere, nor by one that occurs twice', () => {
    expect(matched([task('Zajęcia', '15')], [task('Zajęcia', '17')])).toMatchObject({ pairs: [] });
    expect(matched([task('Zajęcia'), task('Zajęcia')], [task('Zajęcia')])).toMatchObject({
      pairs: [],
      added: ['Zajęcia'],
      dropped: ['Zajęcia', 'Zajęcia'],
    });
  });

  it('are not matched by sphere where one year has two tasks in it', () => {
    expect(
      matched([task('Kultura fizyczna', '17')], [task('Kultura fizyczna: zawody', '17'), task('Kultura: szkolenie', '17')]),
    ).toMatchObject({
      pairs: [],
    });
  });
});

describe('tasks of two plans by spheres', () => {
  const groups = (before: readonly Task[], after: readonly Task[]): string[] | undefined =>
    sphereGroups(before, after)?.map(
      ({ items, before: old, after: now }) => `${items.join(' ')}: ${String(old.length)}, ${String(now.length)}`,
    );

  it('stand alone, or together where a task of either year belongs to several', () => {
    expect(groups([task('a', '4'), task('b', '16'), task('c', '19')], [task('d', '4', '16'), task('e', '1')])).toEqual([
      '1: 0, 1',
      '4 16: 2, 1',
      '19: 1, 0',
    ]);
  });

  it('keep tasks for all spheres apart', () => {
    const many = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    expect(groups([task('Małe granty', ...many)], [task('Sport', '17')])).toEqual(['17: 0, 1', ': 1, 0']);
  });

  it('are not grouped where some task has no sphere', () => {
    expect(groups([task('a', '4')], [task('b')])).toBeUndefined();
  });
});
