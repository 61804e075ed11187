import { formatAmount } from './money.ts';
import type { IsoDate, Publication } from '../types.ts';

/** What of the statute on public benefit (ustawa z dnia 24 kwietnia 2003 r.) changes in figures, and programmes repeat. */
export type ParameterId =
  | 'small-grant'
  | 'small-grant-days'
  | 'small-grants-of-organisation'
  | 'small-grants-share'
  | 'offer-shown-days'
  | 'offer-remarks-days'
  | 'competition-days'
  | 'reasons-days'
  | 'adoption'
  | 'report';

/** A figure of the statute, from one day to another. */
export interface StatutoryParameter {
  readonly id: ParameterId;
  /** The provision of the statute. */
  readonly provision: string;
  /** `MM-DD` for days of the year, else a number of złote, days or per cent; `null` where the statute sets no limit on these days. */
  readonly value: number | string | null;
  readonly unit: 'zł' | 'dni' | '%' | 'dzień';
  /** Whether more is against the statute, or less. */
  readonly bound: 'most' | 'least';
  /** First day; `null` where it is not established, which is not „since always”. */
  readonly from: IsoDate | null;
  /** Last day; `null` where no later figure is known. */
  readonly to: IsoDate | null;
  /** Where the figure stands: the consolidated text, or the act that set it. */
  readonly source: string;
}

/** Whether the words of a title name the statute on public benefit. */
export const isPublicBenefitStatute = (subject: string): boolean =>
  /^(?:ustaw\p{L}+ )?o działalności pożytku publicznego i o wolontariacie$/iu.test(subject.trim());

/** The consolidated text of the statute that this program states provisions of. */
export const STATUTE_TEXT: Publication = { journal: 'DU', year: 2024, position: 1491, date: null };
const CONSOLIDATED = 'Dz. U. z 2024 r. poz. 1491';
const ACT_OF_2026 = 'Dz. U. z 2026 r. poz. 1040';
const ACT_OF_2015 = 'Dz. U. z 2015 r. poz. 1339';
const ACT_OF_2010 = 'Dz. U. z 2010 r. Nr 28, poz. 146';

type Shared = Pick<StatutoryParameter, 'id' | 'provision' | 'unit' | 'bound'>;

/** Rows of one parameter: value, first day, last day, source. */
const rows = (
  shared: Shared,
  ...values: readonly (readonly [value: number | string | null, from: string | null, to: string | null, source: string])[]
): StatutoryParameter[] =>
  values.map(([value, from, to, source]) => ({
    ...shared,
    value,
    from: from as IsoDate | null,
    to: to as IsoDate | null,
    source,
  }));

const NEW_LIMITS = '2026-09-01';
const OLD_LIMITS_END = '2026-08-31';

/**
 * The one table of such figures; spheres of public tasks have their own (`spheres.ts`), because they are words. What the act of 2026 made of the terms of
 * art. 19a ust. 3 and 4 is not established here, so they end with the old limits and nothing follows.
 */
export const STATUTORY_PARAMETERS: readonly StatutoryParameter[] = [
  ...rows(
    { id: 'small-grant', provision: 'art. 19a ust. 1', unit: 'zł', bound: 'most' },
    [10_000, null, OLD_LIMITS_END, CONSOLIDATED],
    [20_000, NEW_LIMITS, null, ACT_OF_2026],
  ),
  ...rows(
    { id: 'small-grant-days', provision: 'art. 19a ust. 1', unit: 'dni', bound: 'most' },
    [90, null, OLD_LIMITS_END, CONSOLIDATED],
    [null, NEW_LIMITS, null, ACT_OF_2026],
  ),
  ...rows(
    { id: 'small-grants-of-organisation', provision: 'art. 19a ust. 6', unit: 'zł', bound: 'most' },
    [20_000, null, OLD_LIMITS_END, CONSOLIDATED],
    [40_000, NEW_LIMITS, null, ACT_OF_2026],
  ),
  ...rows(
    { id: 'small-grants-share', provision: 'art. 19a ust. 7', unit: '%', bound: 'most' },
    [20, null, OLD_LIMITS_END, CONSOLIDATED],
    [30, NEW_LIMITS, null, ACT_OF_2026],
  ),
  ...rows({ id: 'offer-shown-days', provision: 'art. 19a ust. 3', unit: 'dni', bound: 'least' }, [
    7,
    null,
    OLD_LIMITS_END,
    CONSOLIDATED,
  ]),
  ...rows({ id: 'offer-remarks-days', provision: 'art. 19a ust. 4', unit: 'dni', bound: 'least' }, [
    7,
    null,
    OLD_LIMITS_END,
    CONSOLIDATED,
  ]),
  ...rows({ id: 'competition-days', provision: 'art. 13 ust. 1', unit: 'dni', bound: 'least' }, [21, null, null, CONSOLIDATED]),
  ...rows({ id: 'reasons-days', provision: 'art. 15 ust. 2i', unit: 'dni', bound: 'least' }, [30, null, null, CONSOLIDATED]),
  ...rows({ id: 'adoption', provision: 'art. 5a ust. 1', unit: 'dzień', bound: 'most' }, [
    '11-30',
    '2010-03-12',
    null,
    ACT_OF_2010,
  ]),
  ...rows(
    { id: 'report', provision: 'art. 5a ust. 3', unit: 'dzień', bound: 'most' },
    ['04-30', '2010-03-12', '2015-11-08', ACT_OF_2010],
    ['05-31', '2015-11-09', null, ACT_OF_2015],
  ),
];

/** The rows of a parameter that hold on some day from `first` to `last`, in order of time. */
export const parametersBetween = (id: ParameterId, first: IsoDate, last: IsoDate): StatutoryParameter[] =>
  STATUTORY_PARAMETERS.filter(
    (row) => row.id === id && (row.from === null || row.from <= last) && (row.to === null || row.to >= first),
  );

/** The row of a parameter on a day; `null` where none is established for it. */
export const parameterOn = (id: ParameterId, day: IsoDate): StatutoryParameter | null =>
  parametersBetween(id, day, day)[0] ?? null;

/** The figure as Polish writes it: „20 000 zł”, „21 dni”, „30%”; empty where it is a day of the year or none. */
export function parameterText({ value, unit }: StatutoryParameter): string {
  if (typeof value !== 'number') return '';
  return unit === 'zł' ? formatAmount(value * 100) : unit === '%' ? `${String(value)}%` : `${String(value)}\u00a0${unit}`;
}
