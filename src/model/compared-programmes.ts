import { programmeTopic } from '../law/programme-topic.ts';
import { fold } from '../law/fold.ts';
import type { LinkedWork, ProgrammeDocument, WorkId } from '../types.ts';
import { comparisonPath } from './history-paths.ts';
import { oncePer } from './once-per.ts';

/**
 * The first programmes of a series are all compared with each other; each later one with those of near years only, because the number of
 * pairs is quadratic. A pair that is compared stays so, however long the series grows.
 */
const FEW = 8;
/**
 * The greatest distance of compared years in a long series, and of a programme that is not the main one of its year (a draft
 * beside the adopted one).
 */
const NEAR = 3;
const BESIDE = 1;

/** A programme with the address of its page. */
interface ComparedProgramme {
  readonly document: ProgrammeDocument;
  readonly path: string;
}

/** Two programmes of one kind and of different years, which one page compares. */
export interface ComparedPair {
  readonly earlier: ComparedProgramme;
  readonly later: ComparedProgramme;
  /** The address of the comparison; the later programme's, unless that is taken by another pair. */
  readonly path: string;
  /** The address of the same pair from the other programme, which leads to it; `null` where it is that of another pair. */
  readonly former: string | null;
}

/** What is asked about a work to tell whose and what programme it is. */
type Asked = Pick<LinkedWork, 'document' | 'path' | 'outgoing'>;

interface Candidate extends ComparedProgramme {
  readonly topic: string;
  readonly organ: string | null;
}

/** Rank among programmes of one year: adopted before draft, then yearly before multi-year. */
const rank = ({ document: { stage, firstYear, lastYear } }: ComparedProgramme): number =>
  (stage === 'adopted' ? 0 : 2) + (firstYear === lastYear ? 0 : 1);

const yearOf = ({ document }: ComparedProgramme): number => document.firstYear;

/** A title without its years. */
const titleKey = ({ document }: ComparedProgramme): string =>
  fold(document.title)
    .replace(/\d{4}/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

function candidatesOf(works: readonly Asked[]): Candidate[] {
  const organs = new Map(
    works.flatMap(({ document }) => (document.kind === 'act' ? [[document.id, document.organ] as const] : [])),
  );
  // An earlier version of a draft is compared with the later one, not with other years.
  const superseded = new Set(
    works.flatMap(({ outgoing }) => outgoing.flatMap(({ type, to }) => (type === 'revises' ? [to] : []))),
  );
  return works.flatMap(({ document, path, outgoing }) => {
    if (document.kind !== 'programme' || superseded.has(document.id)) return [];
    const act = outgoing.find(({ type }) => type === 'adopts')?.to;
    const organ = act === undefined ? undefined : organs.get(act);
    return [{ document, path, topic: programmeTopic(document.title), organ: organ ?? null }];
  });
}

/**
 * Programmes of one kind: about the same, and adopted by the same organ where both are known. Where a year still has several of the same
 * rank, only those of the same title belong together.
 */
const seriesOf = oncePer((works: readonly Asked[]): Candidate[][] => {
  const series: Candidate[][] = [];
  for (const one of candidatesOf(works)) {
    const own = series.find(
      ([first]) => first?.topic === one.topic && (first.organ === null || one.organ === null || first.organ === one.organ),
    );
    if (own === undefined) series.push([one]);
    else own.push(one);
  }
  return series.flatMap((own) => {
    const places = new Set(own.map((one) => `${String(yearOf(one))} ${String(rank(one))}`));
    return places.size === own.length ? [own] : [...Map.groupBy(own, titleKey).values()];
  });
});

/** The main programme of each year of a series, by year. */
function mainOf(series: readonly Candidate[]): Map<number, Candidate> {
  const years = new Map<number, Candidate>();
  for (const one of series) {
    const other = years.get(yearOf(one));
    if (other === undefined || rank(one) < rank(other)) years.set(yearOf(one), one);
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}

function pairsOf(series: readonly Candidate[]): ComparedPair[] {
  const main = [...mainOf(series).values()];
  const pairs = main.flatMap((later, place) =>
    main.slice(place < FEW ? 0 : place - NEAR, place).map((earlier): ComparedPair => ({
      earlier,
      later,
      path: comparisonPath(later.path, yearOf(earlier)),
      former: comparisonPath(earlier.path, yearOf(later)),
    })),
  );
  const beside = series
    .filter((one) => !main.includes(one))
    .flatMap((one) => {
      const place = main.findIndex((other) => yearOf(other) === yearOf(one));
      const near = main.filter((_, index) => index !== place && Math.abs(index - place) <= BESIDE);
      return near.map((other): ComparedPair => {
        const [earlier, later] = yearOf(other) < yearOf(one) ? [other, one] : [one, other];
        return { earlier, later, path: comparisonPath(one.path, yearOf(other)), former: null };
      });
    });
  return [...pairs, ...beside];
}

/** All pairs of programmes that are compared, with the address of each comparison: one for a pair, the older programme first. */
export const comparedPairs = oncePer((works: readonly Asked[]): readonly ComparedPair[] => seriesOf(works).flatMap(pairsOf));

/** The main programmes of all years of the series a programme belongs to, in order of years; the programme itself among them or not. */
export function seriesOfProgramme(works: readonly Asked[], id: WorkId): readonly ProgrammeDocument[] {
  const own = seriesOf(works).find((series) => series.some(({ document }) => document.id === id)) ?? [];
  return [...mainOf(own).values()].map(({ document }) => document);
}
