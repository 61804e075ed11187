/** What the generated acts know of each other: numbers, days, and the wording each has by now. */
import { longDate } from './calendar.ts';
import { citable } from './body.ts';
import { citation, markCited, type Provision } from './provisions.ts';
import type { Random } from './random.ts';

export type ActKind = 'uchwała' | 'zarządzenie';

export interface Act {
  readonly id: string;
  readonly kind: ActKind;
  readonly number: string;
  readonly day: string;
  readonly inForce: string;
  /** Last day in force, where the act sets one. */
  readonly expires: string | null;
  /** „w sprawie …”, „zmieniająca uchwałę …” */
  readonly subject: string;
  readonly journal: { readonly position: number; readonly day: string } | null;
  /** Units that later acts may change and cite; of the text itself or, for an act that adopts a programme, of that programme. */
  units: Provision[];
  readonly adoptsProgramme: boolean;
  /** Day from which its latest change is in force. */
  changed: string;
  /** Day from which another act has repealed it. */
  repealed: string | null;
}

export const ORGANS = { uchwała: 'Rada Gminy Przykładowo', zarządzenie: 'Wójt Gminy Przykładowo' } as const;
const ORGANS_GENITIVE = { uchwała: 'Rady Gminy Przykładowo', zarządzenie: 'Wójta Gminy Przykładowo' } as const;

const FORMS = {
  uchwała: { nom: 'uchwała', gen: 'uchwały', acc: 'uchwałę', loc: 'uchwale', changing: 'zmieniająca' },
  zarządzenie: { nom: 'zarządzenie', gen: 'zarządzenia', acc: 'zarządzenie', loc: 'zarządzeniu', changing: 'zmieniające' },
} as const;

export const actWord = (kind: ActKind, form: keyof (typeof FORMS)['uchwała']): string => FORMS[kind][form];

/** „uchwały nr XV/120/2015 Rady Gminy Przykładowo z dnia 25 marca 2015 r.” */
export const nameOf = ({ kind, number, day }: Act, form: 'nom' | 'gen' | 'loc'): string =>
  `${FORMS[kind][form]} nr ${number} ${ORGANS_GENITIVE[kind]} z dnia ${longDate(day)}`;

const isInForce = (act: Act, day: string): boolean =>
  act.inForce <= day && (act.expires === null || act.expires >= day) && (act.repealed === null || act.repealed > day);

/** Cites a unit of an act in force on a day; `null` where there is none. */
export function citingActs(acts: readonly Act[], day: string, random: Random): (() => string) | null {
  const known = acts.filter((act) => act.units.length > 0 && !act.adoptsProgramme && isInForce(act, day));
  if (known.length === 0) return null;
  return () => {
    const act = random.pick(known);
    const path = random.pick(citable(act.units));
    markCited(path);
    return `${citation(path)} ${nameOf(act, 'gen')} ${act.subject}`;
  };
}
