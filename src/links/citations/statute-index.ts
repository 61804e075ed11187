import { stemKey } from '../../law/stem-key.ts';

/** A statute or another act of a journal, as a text names it. */
export interface Statute {
  readonly date: string | null;
  /** Its title as a row of word keys, so that „Kodeksu pracy” is „Kodeks pracy”. */
  readonly title: readonly string[];
  readonly url: string | null;
}

export const titleKeys = (title: string): string[] => (title.match(/[\p{L}\d]+/gu) ?? []).map(stemKey);

/** Whether two titles may be the same: one begins the other. */
export const sameTitle = (a: readonly string[], b: readonly string[]): boolean => {
  const length = Math.min(a.length, b.length);
  return length >= 2 && a.slice(0, length).every((word, index) => word === b[index]);
};

/** „o sporcie” is a title of its own, but also the beginning of „o sporcie kwalifikowanym”: so short a title must be there whole. */
const isSure = (a: readonly string[], b: readonly string[]): boolean =>
  Math.min(a.length, b.length) > 2 || a.length === b.length || a[0] !== 'o';

const beginningOf = (title: readonly string[]): string => title.slice(0, 2).join(' ');

export interface StatuteIndex {
  /** By day, unless the titles differ; where one of the days is missing, by title alone. */
  readonly find: (date: string | null, title: readonly string[]) => Statute | null;
}

export function statuteIndex(statutes: readonly Statute[]): StatuteIndex {
  const byDay = Map.groupBy(statutes, ({ date }) => date);
  const byBeginning = Map.groupBy(statutes, ({ title }) => beginningOf(title));
  return {
    find(date, title) {
      const ofDay = date === null ? undefined : byDay.get(date);
      const sameDay = ofDay?.find((other) => title.length === 0 || other.title.length === 0 || sameTitle(other.title, title));
      if (sameDay !== undefined) return sameDay;
      const titled = byBeginning.get(beginningOf(title)) ?? [];
      const isMeant = (other: Statute): boolean =>
        (date === null || other.date === null) && sameTitle(other.title, title) && isSure(other.title, title);
      return titled.find(isMeant) ?? null;
    },
  };
}
