import { KNOWN_STATUTES } from '../../law/citations/known-statutes.ts';
import type { ActMention, JournalMention } from '../../law/citations/mentions.ts';
import { isBracket, isConsolidated, opensTitleWithin, titleAfter } from '../../law/citations/phrases.ts';
import { datesInText } from '../../law/dates-in-text.ts';
import { journalCode, journalUrl } from '../../law/journals.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Site } from '../../types.ts';
import { sameTitle, statuteIndex, titleKeys, type Statute, type StatuteIndex } from './statute-index.ts';
import { firstAfter, type UnitText } from './unit-text.ts';

/** Address of a place in a journal; a year left out is that of the act (§ 162 of „Zasady techniki prawodawczej”). */
export function journalAddress({ journal, voivodeship, year, position }: JournalMention, date: string | null): string | null {
  if (journal === 'UE') return null;
  const code = journal === 'WOJ' ? journalCode(voivodeship ?? '') : journal;
  const inYear = year ?? (date === null ? null : Number(date.slice(0, 4)));
  return code === null || inYear === null ? null : journalUrl({ journal: code, year: inYear, position, date: null });
}

/** How far from an act its journal may stand; titles are long. */
const MAX_TITLE = 420;

const endsTitle = ({ type, date, number }: ActMention, before: string): boolean =>
  date !== null || number !== null || (type === 'ustawa' && !opensTitleWithin(before));

/** The journal given in brackets after an act's title. */
export function journalOf(act: ActMention, { raw, mentions }: UnitText): JournalMention | null {
  let afterUnits = false;
  for (let index = firstAfter(mentions, act.end); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.start - act.end > MAX_TITLE) return null;
    afterUnits ||= mention.kind === 'units';
    // What stands between is another act, unless the title itself names it: „o zmianie ustawy o …”, „Przepisy wprowadzające ustawę – …”.
    if (mention.kind === 'act' && (afterUnits || endsTitle(mention, raw.slice(act.end, mention.start)))) return null;
    if (mention.kind !== 'journal') continue;
    return isBracket(raw.slice(act.end, mention.start)) ? mention : null;
  }
  return null;
}

/**
 * Whether a place without a year may be of the year of its act (§ 162 of „Zasady techniki prawodawczej”): not where the text is called consolidated, and
 * not where the act is known to have been published elsewhere. Year and position that don't stand together make no address.
 */
export function isOfItsYear(journal: JournalMention, act: ActMention, text: UnitText): boolean {
  if (journal.year !== null) return true;
  if (isConsolidated(text.raw.slice(Math.max(0, journal.start - 40), journal.start))) return false;
  const known = act.date === null ? null : KNOWN.find(act.type, act.date, titleOf(act, text));
  return known === null || known.url === journalAddress(journal, act.date);
}

export interface StatuteRegister {
  /** The statute a mention names by its day or title; `null` where the text has no means to tell. */
  readonly find: (act: ActMention, text: UnitText) => Statute | null;
  /** The statute that words name by its title alone: „Kodeksu pracy”. */
  readonly byTitle: (words: string) => Statute | null;
  /** The only statute a text names, which „ustawa” alone then means. */
  readonly single: () => Statute | null;
}

const urlOf = (year: number, position: number): string | null => journalUrl({ journal: 'DU', year, position, date: null });

const KNOWN = statuteIndex(
  KNOWN_STATUTES.map(({ date, title, year, position }) => ({
    type: 'ustawa',
    date,
    title: titleKeys(title),
    url: urlOf(year, position),
  })),
);

/** The statute that an abbreviation stands for, where it is one of the best known. */
export const abbreviated = (short: string): Statute | null => {
  const known = KNOWN_STATUTES.find((statute) => statute.short?.includes(short) === true);
  return known === undefined ? null : KNOWN.find('ustawa', known.date, titleKeys(known.title));
};

/** The statutes that the site's settings list. */
const siteStatutes = oncePer((site: Site): StatuteIndex =>
  statuteIndex(
    site.statutes.map(({ title, eli }) => {
      const [, year = '', position = ''] = /^DU\/(\d+)\/(\d+)$/.exec(eli) ?? [];
      // „ustawa z dnia 8 marca 1990 r. o samorządzie gminnym”: the title is what follows the date.
      const named = /\b(?:r\.|roku)\s+(.+)$/.exec(title)?.[1] ?? title;
      return {
        type: 'ustawa',
        date: datesInText(title.slice(0, -named.length))[0] ?? null,
        title: titleKeys(named),
        url: year === '' ? null : urlOf(Number(year), Number(position)),
      };
    }),
  ),
);

const titles = new WeakMap<ActMention, readonly string[]>();

/** The words of the title that follows a mention, as keys; read once, since every naming of a statute asks. */
function titleOf(mention: ActMention, { raw }: UnitText): readonly string[] {
  const title = titles.get(mention) ?? titleKeys(titleAfter(raw, mention.end));
  titles.set(mention, title);
  return title;
}

/** The statutes that some texts name, each naming once. */
function namedIn(texts: readonly UnitText[]): Statute[] {
  const named = new Map<string, Statute>();
  for (const text of texts) {
    for (const mention of text.mentions) {
      if (mention.kind !== 'act' || mention.number !== null) continue;
      const journal = journalOf(mention, text);
      if (journal === null && (mention.type !== 'ustawa' || mention.date === null)) continue;
      const title = titleOf(mention, text);
      const url = journal === null || !isOfItsYear(journal, mention, text) ? null : journalAddress(journal, mention.date);
      const key = `${mention.type} ${mention.date ?? ''} ${title.join(' ')} ${url ?? ''}`;
      if (!named.has(key)) named.set(key, { type: mention.type, date: mention.date, title, url });
    }
  }
  return [...named.values()];
}

/** All statutes that some texts name with their journals, then those the site knows, then the best known ones. */
export function statuteRegister(texts: readonly UnitText[], site: Site): StatuteRegister {
  const named = namedIn(texts);
  const indexes = [statuteIndex(named.filter(({ url }) => url !== null)), siteStatutes(site), KNOWN];
  const find = (type: string, date: string | null, title: readonly string[]): Statute | null => {
    for (const index of indexes) {
      const found = index.find(type, date, title);
      if (found !== null) return found;
    }
    return null;
  };
  const single = (): Statute | null => {
    const distinct: Statute[] = [];
    for (const statute of named) {
      const resolved = statute.url === null ? (find(statute.type, statute.date, statute.title) ?? statute) : statute;
      const isSame = ({ date, title }: Statute): boolean =>
        date === resolved.date && (title.length === 0 || sameTitle(title, resolved.title));
      if (!distinct.some(isSame)) distinct.push(resolved);
      if (distinct.length > 1) return null;
    }
    return distinct[0] ?? null;
  };
  return {
    find: (act, text) => {
      const title = titleOf(act, text);
      return act.date === null && title.length === 0 ? null : find(act.type, act.date, title);
    },
    byTitle: (words) => find('ustawa', null, titleKeys(words)),
    single,
  };
}
