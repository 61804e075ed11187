import { stemKey } from '../../law/stem-key.ts';

/** A statute or another act of a journal, as a text names it. */
export interface Statute {
  /** „ustawa”, „rozporządzenie”: an act of another type and the same day is another act. */
  readonly type: string;
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

const SMALL = new Set(['o', 'i', 'oraz', 'w', 'we', 'z', 'ze', 'na', 'do', 'a']);

/** The same for acts of one day, whose titles texts give less exactly: „o działalności pożytku publicznego i wolontariacie”. */
const closeTitle = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [a, b].map((title) => title.filter((word) => !SMALL.has(word)));
  return sameTitle(a, b) || sameTitle(x ?? [], y ?? []);
};

/** „o sporcie” is a title of its own, but also the beginning of „o sporcie kwalifikowanym”: so short a title must be there whole. */
const isSure = (a: readonly string[], b: readonly string[]): boolean =>
  Math.min(a.length, b.length) > 2 || a.length === b.length || a[0] !== 'o';

const beginningOf = (title: readonly string[]): string => title.slice(0, 2).join(' ');

/** The one statute of several namings; `null` where they may be two, as several were passed on many a day. */
const onlyOne = (namings: readonly Statute[]): Statute | null => {
  const titled = namings.filter(({ title }) => title.length > 0);
  const [first] = titled.length > 0 ? titled : namings;
  const isSame = ({ title }: Statute): boolean => title.length === 0 || first === undefined || sameTitle(title, first.title);
  return first !== undefined && namings.every(isSame) ? first : null;
};

export interface StatuteIndex {
  /** By day, unless the titles differ; where one of the days is missing, by title alone. */
  readonly find: (type: string, date: string | null, title: readonly string[]) => Statute | null;
}

export function statuteIndex(statutes: readonly Statute[]): StatuteIndex {
  const byDay = Map.groupBy(statutes, ({ type, date }) => `${type} ${date ?? ''}`);
  const byBeginning = Map.groupBy(statutes, ({ title }) => beginningOf(title));
  return {
    find(type, date, title) {
      const ofDay = (date === null ? undefined : byDay.get(`${type} ${date}`)) ?? [];
      const exact = ofDay.find((other) => title.length > 0 && other.title.join(' ') === title.join(' '));
      if (exact !== undefined) return exact;
      const may = ofDay.filter((other) => title.length === 0 || other.title.length === 0 || closeTitle(other.title, title));
      if (may.length > 0) return onlyOne(may);
      const titled = byBeginning.get(beginningOf(title)) ?? [];
      const isMeant = (other: Statute): boolean =>
        other.type === type &&
        (date === null || other.date === null) &&
        sameTitle(other.title, title) &&
        isSure(other.title, title);
      return titled.find(isMeant) ?? null;
    },
  };
}
