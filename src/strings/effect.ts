/** Words of the report on what a change of the content does. */
import type { Fate } from '../types.ts';
import { plural } from './plural.ts';

export const EFFECT = {
  title: 'Skutek zmiany',
  none: 'Zmiana nie wpływa na to, co widzą czytelnicy.',
  summary: (works: number, faults: number): string => `Dokumenty: ${String(works)}, nowe uwagi: ${String(faults)}.`,
  work: { new: 'Nowy dokument', changed: 'Zmieniony dokument', gone: 'Usunięty dokument' },
  version: {
    new: (id: string): string => `Pojawia się brzmienie obowiązujące od ${id}`,
    changed: (id: string): string => `Zmienia się tekst brzmienia z ${id}`,
    gone: (id: string): string => `Znika brzmienie z ${id}`,
  },
  status: (before: string, after: string): string => `Stan: ${before} → ${after}`,
  noStatus: 'brak',
  provisions: (count: number): string =>
    plural(count, { one: 'zmieniona jednostka', few: 'zmienione jednostki', many: 'zmienionych jednostek' }),
  unapplied: 'Zmiany niewprowadzone',
  faults: 'Nowe uwagi do treści',
  before: 'Było',
  after: 'Jest',
} as const;

export const FATES: Readonly<Record<Exclude<Fate, 'kept'>, string>> = {
  reworded: 'nowe brzmienie',
  inserted: 'dodana',
  repealed: 'uchylona',
  dropped: 'usunięta',
  moved: 'przeniesiona',
};
