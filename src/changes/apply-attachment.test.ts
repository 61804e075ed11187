import { describe, expect, it } from 'vitest';
import { plainText } from '../model/plain-text.ts';
import { stepsOfId } from '../model/steps-of-id.ts';
import { read } from '../testing/read-legal-text.ts';
import type { Unit, UnitRange } from '../types.ts';
import { applyAttachment } from './apply-attachment.ts';
import { isRefusal } from './wording-state.ts';

const range = (id: string): UnitRange => ({ from: id === '' ? [] : stepsOfId(id), to: null });
const TEXT = '§ 1. Nadaje się statut.\n\n## Załącznik nr 1 – Statut\n\n§ 1. Stary.\n\n## Załącznik nr 2 – Wzór\n\n§ 1. Wzór.';
const NEW =
  '§ 1. Zmienia się statut.\n\n## Załącznik nr 1 – Nowy statut\n\n§ 1. 1. Nowy.\n\n2. Drugi.\n\n## Załącznik nr 2\n\nSam tekst.\n\n## Załącznik nr 3';

const titled = ({ id, label, heading, text }: Unit): string =>
  [id, `(${label})`, heading === null ? '' : `[${plainText(heading)}]`, text].filter((part) => part !== '').join(' ');
const lines = (units: readonly Unit[]): string[] => units.flatMap((unit) => [titled(unit), ...lines(unit.children)]);

/** The attachments of a text with those of another act in it, or why they are not. */
function changed(
  targets: readonly string[],
  sources: readonly string[],
  added = false,
  amending = NEW,
): readonly string[] | string {
  const state = applyAttachment(
    { title: 'T', units: read(TEXT).units },
    { type: 'attachment', added, targets: targets.map(range), sources: sources.map(range) },
    read(amending).units,
  );
  return isRefusal(state) ? state.refused : lines(state.units).slice(1);
}

const FIRST = ['zal-1 (Załącznik nr 1) [Statut]', 'zal-1-par-1 (§ 1.) Stary.'];
const SECOND = ['zal-2 (Załącznik nr 2) [Wzór]', 'zal-2-par-1 (§ 1.) Wzór.'];

describe('an attachment of the amending act', () => {
  it('takes the place of the one that is named, under its number', () => {
    expect(changed(['zal-2'], ['zal-1'])).toEqual([
      ...FIRST,
      'zal-2 (Załącznik nr 2) [Nowy statut]',
      'zal-2-par-1 (§ 1.)',
      'zal-2-par-1-ust-1 (1.) Nowy.',
      'zal-2-par-1-ust-2 (2.) Drugi.',
    ]);
  });

  it('keeps the title of the one before it where it has none of its own', () => {
    expect(changed(['zal-1'], ['zal-2'])).toEqual(['zal-1 (Załącznik nr 1) [Statut]', 'zal-1-tekst () Sam tekst.', ...SECOND]);
  });

  it('does not bring a title that only says whose attachment it is', () => {
    const amending = (heading: string): string => `§ 1. X.\n\n## Załącznik nr 1 – ${heading}\n\n§ 1. Nowy.`;
    expect(changed(['zal-1'], ['zal-1'], false, amending('do uchwały nr XX/2/2020'))[0]).toBe('zal-1 (Załącznik nr 1) [Statut]');
    expect(changed(['zal-1'], ['zal-1'], false, amending('dom kultury'))[0]).toBe('zal-1 (Załącznik nr 1) [dom kultury]');
  });

  it('stands beside the others under the number announced for it', () => {
    expect(changed(['zal-3'], ['zal-1'], true)).toEqual([
      ...FIRST,
      ...SECOND,
      'zal-3 (Załącznik nr 3) [Nowy statut]',
      'zal-3-par-1 (§ 1.)',
      'zal-3-par-1-ust-1 (1.) Nowy.',
      'zal-3-par-1-ust-2 (2.) Drugi.',
    ]);
  });

  it('becomes the text of a programme', () => {
    const state = applyAttachment(
      { title: 'T', units: read('§ 1. Stary.').units },
      { type: 'attachment', added: false, targets: [range('')], sources: [range('zal-1')] },
      read(NEW).units,
    );
    expect(isRefusal(state) ? state.refused : lines(state.units)).toEqual([
      'par-1 (§ 1.)',
      'par-1-ust-1 (1.) Nowy.',
      'par-1-ust-2 (2.) Drugi.',
    ]);
    const plain = applyAttachment(
      { title: 'T', units: [] },
      { type: 'attachment', added: false, targets: [range('')], sources: [range('zal-2')] },
      read(NEW).units,
    );
    expect(isRefusal(plain) ? plain.refused : lines(plain.units)).toEqual(['tekst () Sam tekst.']);
  });

  it.each<[readonly string[], readonly string[], boolean, string]>([
    [['zal-1'], ['zal-9'], false, 'w akcie zmieniającym nie ma treści, którą zapowiada (załącznik 9)'],
    [['zal-1'], ['zal-3'], false, 'w akcie zmieniającym nie ma treści, którą zapowiada (załącznik 3)'],
    [['zal-9'], ['zal-1'], false, 'nie ma jednostki załącznik 9'],
    [['zal-1', 'zal-2'], ['zal-1'], false, 'liczba jednostek i nowych numerów nie jest taka sama'],
    [['zal-1'], ['zal-1', 'zal-2'], false, 'liczba jednostek i nowych numerów nie jest taka sama'],
    [['zal-3', 'zal-4'], ['zal-1'], true, 'liczba jednostek i nowych numerów nie jest taka sama'],
    [[''], ['zal-1', 'zal-2'], false, 'liczba jednostek i nowych numerów nie jest taka sama'],
    [['zal-2'], ['zal-1'], true, 'jednostka załącznik 2 już istnieje'],
  ])('in the place of %j of %j is refused', (targets, sources, added, reason) => {
    expect(changed(targets, sources, added)).toBe(reason);
  });
});
