import { parameterOn, parametersBetween, STATUTORY_PARAMETERS, type StatutoryParameter } from '../law/statutory-parameters.ts';
import {
  competitionFigures,
  smallGrantFigures,
  speaksOfCompetitions,
  speaksOfSmallGrants,
  type StatedFigure,
} from '../law/stated-figures.ts';
import type { FactPlace, IsoDate, Unit } from '../types.ts';
import { allUnits } from './all-units.ts';
import { passagesOf } from './tables/fund-words.ts';

/** A figure of the statute that a text repeats, with its place and words. */
export interface LawFigure extends Pick<StatedFigure, 'id' | 'value'> {
  readonly words: string;
  readonly place: FactPlace;
}

const isBasic = ({ kind }: Unit): boolean => kind === 'par' || kind === 'art';

/**
 * The figures of the statute that §§ about small grants and competitions repeat. What a § is about is decided by all of its
 * words.
 */
export function lawFigures(units: readonly Unit[]): LawFigure[] {
  return allUnits(units)
    .filter(isBasic)
    .flatMap((basic): LawFigure[] => {
      const inside = allUnits([basic]);
      const all = inside.map(({ text }) => text).join(' ');
      const readers = [
        ...(speaksOfSmallGrants(all) ? [smallGrantFigures] : []),
        ...(speaksOfCompetitions(all) ? [competitionFigures] : []),
      ];
      return inside.flatMap((unit) =>
        passagesOf(unit).flatMap((passage) =>
          readers.flatMap((read) =>
            read(passage.text).map(({ id, value, at, length }) => ({
              id,
              value,
              words: passage.text.slice(at, at + length).replace(/\s+/g, ' '),
              place: passage.placeOf(at),
            })),
          ),
        ),
      );
    });
}

/** Whether a figure was in the statute on any day; then a text that has it repeats the statute. */
const wasLaw = ({ id, value }: LawFigure): boolean => STATUTORY_PARAMETERS.some((row) => row.id === id && row.value === value);

/**
 * The figure of the statute on a day where it differs from that of the text, which repeats the statute of another day; `null`
 * where they agree or the law is not known.
 */
export function lawInstead(figure: LawFigure, day: IsoDate): StatutoryParameter | null {
  const law = parameterOn(figure.id, day);
  return law === null || law.value === figure.value || !wasLaw(figure) ? null : law;
}

/**
 * The figure of the statute that a text breaks on all days from `first` to `last`; `null` where it agrees with it on some day.
 */
export function brokenLaw(figure: LawFigure, first: IsoDate, last: IsoDate): StatutoryParameter | null {
  const rows = parametersBetween(figure.id, first, last);
  const [row] = rows;
  if (row === undefined || rows.some(({ value }) => value === figure.value)) return null;
  const limits = rows.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const isBeyond =
    limits.length === rows.length &&
    limits.every((limit) => (row.bound === 'most' ? figure.value > limit : figure.value < limit));
  return isBeyond || wasLaw(figure) ? row : null;
}
