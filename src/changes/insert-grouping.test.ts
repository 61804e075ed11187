import { describe, expect, it } from 'vitest';
import { stepsOfId } from '../model/steps-of-id.ts';
import { read } from '../testing/read-legal-text.ts';
import type { Effect, Unit } from '../types.ts';
import { insertGrouping } from './insert-grouping.ts';
import { isRefusal } from './wording-state.ts';

type Insert = Extract<Effect, { type: 'insert' }>;

const outline = (units: readonly Unit[]): string =>
  units.map(({ id, children }) => (children.length === 0 ? id : `${id}(${outline(children)})`)).join(' ');

/** The units of a text with a chapter put in, those below in brackets, or why it is not. */
function put(text: string, side: 'after' | 'before', anchor: string, chapter = '## Rozdział 2 – Nowy'): string {
  const units = read(chapter).units;
  const [fresh] = units;
  if (fresh === undefined) throw new Error('no chapter');
  const effect = {
    type: 'insert',
    under: [],
    announced: [],
    anchor: { side, path: stepsOfId(anchor) },
    wording: { lead: [], units },
  };
  const next = insertGrouping(read(text).units, effect as unknown as Insert, fresh);
  return isRefusal(next) ? next.refused : outline(next);
}

const PLAIN = '§ 1. A.\n\n§ 2. B.\n\n§ 3. C.\n\n## Załącznik nr 1\n\n§ 1. D.';
const CHAPTERS = '## Rozdział 1\n\n§ 1. A.\n\n§ 2. B.\n\n§ 3. C.\n\n## Rozdział 3\n\n§ 4. D.';

describe('a chapter put among §§', () => {
  it('takes in those that follow it, up to an attachment', () => {
    expect(put(PLAIN, 'after', 'par-1')).toBe('par-1 rozdz-2(par-2 par-3) zal-1(zal-1-par-1)');
    expect(put(PLAIN, 'before', 'par-1')).toBe('rozdz-2(par-1 par-2 par-3) zal-1(zal-1-par-1)');
    expect(put(PLAIN, 'after', 'par-3')).toBe('par-1 par-2 par-3 rozdz-2 zal-1(zal-1-par-1)');
  });

  it('brings §§ of its own, before those it takes in', () => {
    expect(put(PLAIN, 'after', 'par-2', '## Rozdział 2\n\n§ 2a. Nowy.')).toBe(
      'par-1 par-2 rozdz-2(par-2a par-3) zal-1(zal-1-par-1)',
    );
  });

  it('ends the chapter that its place is in', () => {
    expect(put(CHAPTERS, 'after', 'par-2')).toBe('rozdz-1(par-1 par-2) rozdz-2(par-3) rozdz-3(par-4)');
    expect(put(CHAPTERS, 'before', 'par-2')).toBe('rozdz-1(par-1) rozdz-2(par-2 par-3) rozdz-3(par-4)');
    expect(put(CHAPTERS, 'after', 'par-3')).toBe('rozdz-1(par-1 par-2 par-3) rozdz-2 rozdz-3(par-4)');
  });

  it('takes in lower parts, where it is a division', () => {
    expect(put(CHAPTERS, 'before', 'rozdz-3', '## Dział II')).toContain('rozdz-1(par-1 par-2 par-3) dzial-ii(');
  });

  it('is refused where its number does not follow, or its place is not there', () => {
    expect(put(CHAPTERS, 'after', 'par-2', '## Rozdział 1')).toBe('jednostka rozdział 1 już istnieje');
    expect(put(CHAPTERS.replace('Rozdział 1', 'Rozdział 2'), 'after', 'par-2', '## Rozdział 1')).toBe(
      'jednostka rozdział 1 już istnieje',
    );
    expect(put(CHAPTERS, 'after', 'par-9')).toBe('nie ma jednostki § 9');
  });

  it('is refused where the place is deeper than a § of the chapter', () => {
    expect(put('## Rozdział 1\n\n§ 1. A:\n\n1) x;\n\n2) y.', 'after', 'par-1-pkt-1')).toContain('nie leży w tej');
  });

  it('is refused where two come at once', () => {
    expect(put(PLAIN, 'after', 'par-1', '## Rozdział 2\n\n§ 2a. A.\n\n## Rozdział 3\n\n§ 2b. B.')).toBe(
      'nie odczytano tego polecenia w całości',
    );
  });
});
