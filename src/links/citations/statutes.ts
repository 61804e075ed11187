import { KNOWN_STATUTES } from '../../grammar/citations/known-statutes.ts';
import type { ActMention, JournalMention } from '../../grammar/citations/mentions.ts';
import { isBracket, titleAfter } from '../../grammar/citations/phrases.ts';
import { journalCode, journalUrl } from '../../grammar/journals.ts';
import { stemKey } from '../../grammar/stem-key.ts';
import type { Site } from '../../types.ts';
import type { UnitText } from './unit-text.ts';

/** A statute or another act of a journal, as a text names it. */
export interface Statute {
  readonly date: string | null;
  /** Its title as a row of word keys, so that „Kodeksu pracy” is „Kodeks pracy”. */
  readonly title: readonly string[];
  readonly url: string | null;
}

const titleKeys = (title: string): string[] => (title.match(/[\p{L}\d]+/gu) ?? []).map(stemKey);

/** Whether two titles may be the same: one begins the other. */
const sameTitle = (a: readonly string[], b: readonly string[]): boolean => {
  const length = Math.min(a.length, b.length);
  return length >= 2 && a.slice(0, length).every((word, index) => word === b[index]);
};

/** Address of a place in a journal; a year left out is that of the act (§ 162 of „Zasady techniki prawodawczej”). */
export function journalAddress({ journal, voivodeship, year, position }: JournalMention, date: string | null): string | null {
  if (journal === 'UE') return null;
  const code = journal === 'WOJ' ? journalCode(voivodeship ?? '') : journal;
  const inYear = year ?? (date === null ? null : Number(date.slice(0, 4)));
  return code === null || inYear === null ? null : journalUrl({ journal: code, year: inYear, position, date: null });
}

/** The journal given in brackets after an act's title. */
export function journalOf(act: ActMention, { raw, mentions }: UnitText): JournalMention | null {
  for (const mention of mentions) {
    if (mention.start < act.end) continue;
    if (mention.kind === 'act' && mention.type !== 'ustawa') continue;
    if (mention.kind !== 'journal') {
      if (mention.kind === 'act') return null;
      continue;
    }
    return isBracket(raw.slice(act.end, mention.start)) ? mention : null;
  }
  return null;
}

export interface StatuteRegister {
  /** The statute a mention names by its day or title; `null` where the text has no means to tell. */
  readonly find: (act: ActMention, text: UnitText) => Statute | null;
  /** The statute that words name by its title alone: „Kodeksu pracy”. */
  readonly byTitle: (words: string) => Statute | null;
  /** The only statute a text names, which „ustawa” alone then means. */
  readonly single: () => Statute | null;
}

const siteStatutes = (site: Site): Statute[] =>
  site.statutes.map(({ title, eli }) => {
    const known = titleKeys(title);
    const [, year = '', position = ''] = /^DU\/(\d+)\/(\d+)$/.exec(eli) ?? [];
    const url = year === '' ? null : journalUrl({ journal: 'DU', year: Number(year), position: Number(position), date: null });
    // „ustawa z dnia 8 marca 1990 r. o samorządzie gminnym”: what counts is what follows the date.
    const named = /\b(?:r\.|roku)\s+(.+)$/.exec(title)?.[1];
    return { date: null, title: named === undefined ? known : titleKeys(named), url };
  });

/** All statutes that some texts name with their journals, then those the site knows, then the best known ones. */
export function statuteRegister(texts: readonly UnitText[], site: Site): StatuteRegister {
  const named: Statute[] = [];
  for (const text of texts) {
    for (const mention of text.mentions) {
      if (mention.kind !== 'act' || mention.numbers.length > 0) continue;
      const journal = journalOf(mention, text);
      if (journal === null && (mention.type !== 'ustawa' || mention.date === null)) continue;
      named.push({
        date: mention.date,
        title: titleKeys(titleAfter(text.raw, mention.end)),
        url: journal === null ? null : journalAddress(journal, mention.date),
      });
    }
  }
  const known: Statute[] = [
    ...named.filter(({ url }) => url !== null),
    ...siteStatutes(site),
    ...KNOWN_STATUTES.map(({ date, title, year, position }) => ({
      date,
      title: titleKeys(title),
      url: journalUrl({ journal: 'DU', year, position, date: null }),
    })),
  ];
  const find = (date: string | null, title: readonly string[]): Statute | null =>
    known.find((statute) => {
      const titles = title.length > 0 && statute.title.length > 0;
      if (date !== null && statute.date !== null) return date === statute.date && (!titles || sameTitle(statute.title, title));
      return titles && sameTitle(statute.title, title);
    }) ?? null;
  return {
    find: (act, { raw }) => {
      const title = titleKeys(titleAfter(raw, act.end));
      return act.date === null && title.length === 0 ? null : find(act.date, title);
    },
    byTitle: (words) => find(null, titleKeys(words)),
    single() {
      const distinct: Statute[] = [];
      for (const statute of named) {
        const resolved = statute.url === null ? (find(statute.date, statute.title) ?? statute) : statute;
        if (
          !distinct.some(({ date, title }) => date === resolved.date && (title.length === 0 || sameTitle(title, resolved.title)))
        )
          distinct.push(resolved);
      }
      return distinct.length === 1 ? (distinct[0] ?? null) : null;
    },
  };
}
