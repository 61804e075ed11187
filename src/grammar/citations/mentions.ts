import { readAt, type Level, type LevelKind, type NumberSpan } from './parser.ts';

export type StepKind = Exclude<LevelKind, 'zd'>;

/** A step of the way to a provision: „ust. 2” is `{ kind: 'ust', number: '2' }`. */
export interface Step {
  readonly kind: StepKind;
  readonly number: string;
}

/** One named end of a chain of units: „pkt 3 i 4” has two. Offsets are those of the text searched. */
export interface CitedEnd {
  /** Outermost first; empty where an attachment is named without its number. */
  readonly steps: readonly Step[];
  readonly start: number;
  readonly end: number;
}

export interface UnitsMention {
  readonly kind: 'units';
  readonly start: number;
  readonly end: number;
  readonly ends: readonly CitedEnd[];
  /** Names an attachment by the word alone, which means one only before „do uchwały”. */
  readonly bareAttachment: boolean;
}

export interface ActMention {
  readonly kind: 'act';
  readonly start: number;
  readonly end: number;
  readonly pointer: 'self' | 'again' | null;
  readonly type: string;
  readonly organ: string | null;
  readonly numbers: readonly NumberSpan[];
  /** `RRRR-MM-DD` */
  readonly date: string | null;
}

export interface JournalMention {
  readonly kind: 'journal';
  readonly start: number;
  readonly end: number;
  readonly journal: 'DU' | 'MP' | 'WOJ' | 'UE';
  readonly voivodeship: string | null;
  readonly year: number | null;
  readonly position: number;
}

export type Mention = UnitsMention | ActMention | JournalMention;

/** How far down a step stands; in codes articles are divided into §. */
export const STEP_RANKS: Readonly<Record<LevelKind, number>> = {
  zal: 0,
  dzial: 1,
  rozdz: 2,
  oddz: 3,
  art: 4,
  par: 5,
  ust: 6,
  pkt: 7,
  lit: 8,
  tir: 9,
  zd: 99,
};

/** Where a mention may begin; most of a text has none. */
const ANCHOR =
  /§|(?<![\p{L}\d])(?:art(?:\.|ykuł|(?=\s\d))|ust(?:\.|ęp|(?=\s\d))|pkt|punk(?:t|cie)|lit(?:\.|er|(?=\s\p{L}\b))|tiret|podwójn|załącznik|dzia[łl]|rozdz|oddzia|uchwal[eę]|uchwał|u c h w a ł|zarządze|rozporządze|obwieszcze|ogłosze|ustaw|dekre|dyrektyw|traktat|konwencj|porozumie|umow|TFUE|TUE|RODO|niniejsz|ww\.|w\/w|tej |tego |wymienion|cytowan|powołan|przywołan|wskazan|dz\.?\s*u|m\.?\s*p\.)/giu;

/** The levels that make one chain: each deeper than the one before („§ 5 ust. 2”) or, reversed, each higher („pkt 4 § 33”). */
function chainOf(levels: readonly Level[]): readonly Level[] {
  const [first, second] = levels;
  if (first === undefined || second === undefined) return levels;
  const deeper = STEP_RANKS[second.kind] > STEP_RANKS[first.kind];
  let length = 1;
  for (let i = 1; i < levels.length; i++) {
    const [before, here] = [levels[i - 1], levels[i]];
    if (before === undefined || here === undefined) break;
    const isDoubleTiret = before.kind === 'tir' && here.kind === 'tir';
    const difference = STEP_RANKS[here.kind] - STEP_RANKS[before.kind];
    const follows = deeper ? difference > 0 || isDoubleTiret : difference < 0 && here.joint === ' ';
    if (!follows) break;
    length++;
  }
  return levels.slice(0, length);
}

const step = ({ kind }: Level, { number }: NumberSpan): Step => ({
  kind: kind as StepKind,
  number: number.replace(/\s+/g, ''),
});

function endOfLevel({ items, joint: _, kind }: Level, whole: number, isLast: boolean): number {
  return isLast && kind === 'zd' ? whole : (items.at(-1)?.end ?? whole);
}

/** The named ends of a chain, with their offsets from its beginning. */
function endsOf(chain: readonly Level[], length: number): CitedEnd[] {
  const reversed = chain.length > 1 && STEP_RANKS[chain[1]?.kind ?? 'zd'] < STEP_RANKS[chain[0]?.kind ?? 'zd'];
  const units = chain.filter(({ kind }) => kind !== 'zd');
  if (reversed) {
    const steps = units.toReversed().flatMap((level) => level.items.slice(0, 1).map((item) => step(level, item)));
    return [{ steps, start: 0, end: length }];
  }
  const ends: CitedEnd[] = [];
  let above: Step[] = [];
  let start = 0;
  units.forEach((level, index) => {
    const isLast = index === units.length - 1;
    level.items.forEach((item, position) => {
      if (position > 0) start = item.start;
      const isEnd = isLast || position < level.items.length - 1;
      if (isEnd) ends.push({ steps: [...above, step(level, item)], start, end: item.end });
    });
    above = [...above, ...level.items.slice(-1).map((item) => step(level, item))];
  });
  if (ends.length === 0) ends.push({ steps: [], start: 0, end: length });
  return ends;
}

function readUnits(text: string, at: number): UnitsMention | null {
  const reading = readAt('Units', text, at);
  if (reading === null) return null;
  const chain = chainOf(reading.value);
  const cut = chain.length < reading.value.length;
  const last = chain.at(-1);
  const length = cut && last !== undefined ? endOfLevel(last, reading.length, false) : reading.length;
  if (chain.every(({ kind }) => kind === 'zd')) return null;
  const bareAttachment = chain.some(({ kind, items }) => kind === 'zal' && items.length === 0);
  const move = (end: CitedEnd): CitedEnd => ({ steps: end.steps, start: at + end.start, end: at + end.end });
  return { kind: 'units', start: at, end: at + length, ends: endsOf(chain, length).map(move), bareAttachment };
}

function readAct(text: string, at: number): ActMention | null {
  const reading = readAt('Act', text, at);
  if (reading === null) return null;
  const { pointer, type, parts } = reading.value;
  const date = parts.find((part) => part.date !== undefined)?.date;
  const shift = ({ number, start, end }: NumberSpan): NumberSpan => ({ number, start: at + start, end: at + end });
  return {
    kind: 'act',
    start: at,
    end: at + reading.length,
    pointer,
    type,
    organ: parts.find((part) => part.organ !== undefined)?.organ ?? null,
    numbers: (parts.find((part) => part.numbers !== undefined)?.numbers ?? []).map(shift),
    date: date === undefined ? null : `${date[0]}-${date[1].padStart(2, '0')}-${date[2].padStart(2, '0')}`,
  };
}

function readJournal(text: string, at: number): JournalMention | null {
  const reading = readAt('Journal', text, at);
  return reading === null ? null : { kind: 'journal', start: at, end: at + reading.length, ...reading.value };
}

const isJournalAnchor = (anchor: string): boolean => /^(?:dz\.?\s*u|m\.?\s*p)/i.test(anchor);
const isUnitAnchor = (anchor: string): boolean =>
  /^(?:§|art|ust(?!aw)|pkt|punk|lit|tiret|podw|załącz|dzia|rozdz|oddzia)/i.test(anchor);

/** All chains of units, acts and journals a text names, in order; they don't overlap. Offsets are those of the text. */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  const anchors = new RegExp(ANCHOR);
  for (let match = anchors.exec(text); match !== null; match = anchors.exec(text)) {
    const [anchor] = match;
    const mention = isJournalAnchor(anchor)
      ? readJournal(text, match.index)
      : isUnitAnchor(anchor)
        ? readUnits(text, match.index)
        : readAct(text, match.index);
    if (mention === null) continue;
    mentions.push(mention);
    anchors.lastIndex = Math.max(mention.end, match.index + 1);
  }
  return mentions;
}
