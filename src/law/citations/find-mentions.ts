import { POINTING } from '../pointing-words.ts';
import { readUnitChain } from './chains.ts';
import type { ActMention, JournalMention, Mention } from './mentions.ts';
import { readAt } from './parser.ts';

const UNIT = String.raw`§|paragraf|par\.|art(?:\.|ykuł|(?=\s\d))|ust(?:\.|ęp|(?=\s\d))|pkt|punk(?:t|cie)|lit(?:\.|er|(?=\s[a-z]))|tiret|podwójn|załącznik|zał\.|dzia[łl]|rozdz|oddzia`;
const ACT = String.raw`uchwal[eę]|uchwał|u c h w a ł|zarządze|rozporządze|obwieszcze|ogłosze|ustaw|dekre|dyrektyw|traktat|konwencj|porozumie|umow|tfue|tue|rodo`;
const ENDING = '[a-ząćęłńóśźż]{1,3}';
const ENDING_OR_NONE = '[a-ząćęłńóśźż]{0,3}';
const SHORT = POINTING.short.map((word) => word.replace(/[./]/g, String.raw`\$&`));
const POINTER = String.raw`(?:niniejsz${ENDING}|${[...SHORT, ...POINTING.pronouns].join('|')}|(?:${POINTING.stems.join('|')})(?:${POINTING.endings.join('|')}))\s{1,9}(?=${ACT})`;
const JOURNAL = String.raw`dz\.?\s{0,3}u|m\.?\s{0,3}p\.|dziennik${ENDING_OR_NONE}\s{1,5}u`;

/** A pattern in letters of either case: the flag for that costs several times as much in a text that has few of its words. */
const eitherCase = (pattern: string): string =>
  pattern
    .replace(/\[([^\]]+)\]/g, (_, letters: string) => `[${letters}${letters.toUpperCase()}]`)
    .replace(/\\.|\[[^\]]*\]|\(\?|[a-ząćęłńóśźż]/g, (part) => (part.length === 1 ? `[${part}${part.toUpperCase()}]` : part));

/** Where a mention may begin, with the sign before it; most of a text has none. Looking behind for that sign takes twice as long. */
const ANCHOR = new RegExp(
  `(^|[^A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż\\d])(?:(${eitherCase(UNIT)})|(${eitherCase(JOURNAL)})|${eitherCase(POINTER)}|${eitherCase(ACT)})`,
  'g',
);

/** The acts that one word names: „uchwałami nr VII/80/2015 z dnia … i nr VIII/90/2015 z dnia …” are two. */
function readActs(text: string, at: number): ActMention[] {
  const reading = readAt('Act', text, at);
  if (reading === null) return [];
  const { pointer, type, acts } = reading.value;
  // „uchwały nr X i nr Y Rady Miejskiej Leszna” are both of the organ named last.
  const organ = acts.findLast((act) => act.organ !== undefined)?.organ ?? null;
  return acts.map(({ number, date, organ: own, start, end }, index) => ({
    kind: 'act',
    start: index === 0 ? at : at + start,
    end: at + end,
    pointer,
    type,
    organ: own ?? organ,
    number: number ?? null,
    date: date === undefined ? null : `${date[0]}-${date[1].padStart(2, '0')}-${date[2].padStart(2, '0')}`,
  }));
}

/** „(tj. *z 2010 r.* Dz. U. Nr 234, poz. 1536)”: the year may stand before the journal. */
const YEAR_BEFORE = /(?<![\p{L}\d])z\s{1,3}(\d{4})\s{0,3}(?:r\.|roku)?\s{0,3},?\s{0,3}$/iu;

/** A place in a journal with the further positions of its bracket; each is of the year named last, and a range goes up. */
function readJournal(text: string, at: number): JournalMention[] {
  const reading = readAt('Journal', text, at);
  if (reading === null) return [];
  const { journal, voivodeship, year: own, position, end, further } = reading.value;
  const before = own === null ? YEAR_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[1] : undefined;
  let year = before === undefined ? own : Number(before);
  let last = position;
  const first = { kind: 'journal', journal, voivodeship, year, position, start: at, end: at + end } as const;
  return [
    first,
    ...further.flatMap((place): JournalMention[] => {
      year = place.year ?? year;
      const isRange = place.endsRange !== true || place.position > last;
      last = place.position;
      const [start, end] = [at + place.start, at + place.end];
      return isRange ? [{ kind: 'journal', journal, voivodeship, year, position: place.position, start, end }] : [];
    }),
  ];
}

/** All chains of units, acts and journals a text names, in order; they don't overlap. Offsets are those of the text. */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  // One expression for all texts, since a text may be as short as a word: what it remembers is set anew.
  ANCHOR.lastIndex = 0;
  for (let match = ANCHOR.exec(text); match !== null; match = ANCHOR.exec(text)) {
    const [, before = '', unit, journal] = match;
    const index = match.index + before.length;
    const units = unit === undefined ? null : readUnitChain(text, index);
    if (units !== null) mentions.push(units);
    else if (journal !== undefined) mentions.push(...readJournal(text, index));
    else if (unit === undefined) mentions.push(...readActs(text, index));
    const last = mentions.at(-1);
    // The sign before the next mention may be the last of this one.
    if (last !== undefined && last.end > index) ANCHOR.lastIndex = last.end - 1;
  }
  return mentions;
}
