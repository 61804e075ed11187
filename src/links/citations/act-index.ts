import type { ActMention } from '../../law/citations/mentions.ts';
import { organGenitive } from '../../law/genitive.ts';
import type { ActDocument, LinkedWork, Site } from '../../types.ts';
import { sameTitle, titleKeys } from './statute-index.ts';
import { numberKey } from '../resolve-relations.ts';

type Act = LinkedWork & { readonly document: ActDocument };

export interface ActIndex {
  /**
   * The act of this site that a mention names, as the citing document would understand it; `null` where none surely is. `title` are the keys of the words
   * after it, which tell apart acts of one day.
   */
  readonly find: (mention: ActMention, citing: LinkedWork, title?: readonly string[]) => LinkedWork | null;
}

const fold = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '').trim();

/** Arabic or Roman, with or without stray spaces; a year of two digits is that of this century. */
const yearless = (key: string): string => key.replace(/\/(\d\d)$/, '/20$1');

/** Finds acts by organ and number together, or by kind, organ and day where no number is given. */
export function actIndex(works: readonly LinkedWork[], site: Site): ActIndex {
  const acts = works.filter((work): work is Act => work.document.kind === 'act');
  const byNumber = Map.groupBy(acts, ({ document }) => (document.number === null ? '' : yearless(numberKey(document.number))));
  const byDay = Map.groupBy(acts, ({ document }) => `${document.type} ${document.date ?? ''}`);
  const genitives = new Map<string, ReadonlySet<string>>();
  const namesOf = (organ: string): ReadonlySet<string> => {
    const known = genitives.get(organ);
    if (known !== undefined) return known;
    const own = site.organs.find(({ name, aliases }) => name === organ || aliases.includes(organ));
    const all = [organ, ...(own === undefined ? [] : [own.name, ...own.aliases])];
    const names = new Set([...all, ...all.map(organGenitive), ...(own === undefined ? [] : [own.genitive])].map(fold));
    genitives.set(organ, names);
    return names;
  };
  const isOwnTown = (organ: string): boolean =>
    site.organs.some(({ name, aliases }) => name === organ || aliases.includes(organ));
  const sameTown = (organ: string, citing: LinkedWork): boolean => {
    if (citing.document.kind !== 'act') return isOwnTown(organ);
    return citing.document.organ === organ || (isOwnTown(organ) && isOwnTown(citing.document.organ));
  };

  return {
    find(mention, citing, title = []) {
      const { number } = mention;
      const candidates =
        number === null ? byDay.get(`${mention.type} ${mention.date ?? ''}`) : byNumber.get(yearless(numberKey(number)));
      const fitting = (candidates ?? []).filter(({ document }) => {
        if (mention.type !== document.type) return false;
        if (mention.date !== null && mention.date !== document.date) return false;
        if (mention.organ !== null) return namesOf(document.organ).has(fold(mention.organ));
        return sameTown(document.organ, citing) || (number !== null && mention.date !== null);
      });
      const titled =
        fitting.length > 1 ? fitting.filter(({ document }) => sameTitle(titleKeys(document.subject), title)) : fitting;
      return titled.length === 1 ? (titled[0] ?? null) : null;
    },
  };
}
