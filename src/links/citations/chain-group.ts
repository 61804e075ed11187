import type { ActMention, Mention, UnitsMention } from '../../law/citations/mentions.ts';
import {
  isConnector,
  isEarlierChange,
  isGenitiveNoun,
  isOnlyName,
  isPointing,
  isQualifying,
  leadsTo,
  mayLeadTo,
  otherDocument,
} from '../../law/citations/phrases.ts';
import { citedAct, citedByNoun, work } from './cited-act.ts';
import { placeOf, type UnitReading } from './reading.ts';
import { UNKNOWN, type Cited } from './targets.ts';

/** Chains of units joined by „i”, „oraz”, commas, and the document that the words after or before them name. */
export interface ChainGroup {
  readonly chains: readonly UnitsMention[];
  readonly cited: Cited | null;
  /** Whether it says where an act is named: „rozporządzenia zmienianego *w § 1*”; such a chain leads into the text that says so. */
  readonly isPointer: boolean;
}

/** The document that the words right after a chain name. */
function qualifier(chain: UnitsMention, next: Mention | undefined, reading: UnitReading): Cited | null {
  const { text, citing } = reading;
  if (next?.kind === 'act' && isQualifying(text.raw.slice(chain.end, next.start))) {
    const bare = next.number === null && next.date === null && next.organ === null && next.pointer === null;
    if (bare && !isGenitiveNoun(text.raw.slice(next.start, next.end))) return null;
    return citedAct(next, placeOf(reading));
  }
  const after = text.raw.slice(chain.end, chain.end + 80);
  const named = citedByNoun(after, citing);
  const other = named === null ? otherDocument(after) : null;
  if (other === null) return named;
  const amended = reading.amendment?.cited ?? (citing.amended === null ? UNKNOWN : work(citing.amended));
  return other === 'amended' ? amended : UNKNOWN;
}

/** The act named right before a chain: „w uchwale nr X w § 5”. */
function leader(index: number, reading: UnitReading): Cited | null {
  const { mentions, raw } = reading.text;
  const before = mentions.slice(Math.max(0, index - 8), index).findLast(({ kind }) => kind !== 'journal');
  const chain = mentions[index];
  if (before?.kind !== 'act' || chain === undefined || before.pointer === 'self') return null;
  if (before.number === null && before.date === null) return null;
  const between = raw.slice(before.end, chain.start);
  const head = chain.kind === 'units' ? chain.ends[0]?.steps[0]?.kind : undefined;
  // „uchwały nr XV/200/2019 § 2”, „ustawy z dnia … o samorządzie gminnym (Dz. U. …), art. 18”: the unit follows the name itself.
  const isNext = isOnlyName(between);
  const follows = isNext && head === (before.type === 'ustawa' ? 'art' : 'par');
  if (!follows && !leadsTo(between)) {
    // „uchwałą nr XV/200/2019 ust. 2”, „w uchwale nr XV/200/2019 jest mowa o § 2”: whose units these are can't be told.
    const isBasic = head === 'par' || head === 'art' || head === 'zal';
    const mayBeIts = reading.amendment === null && isBasic && !isConnector(between) && mayLeadTo(between);
    return isNext || mayBeIts ? UNKNOWN : null;
  }
  return citedAct(namedBefore(mentions.slice(0, mentions.indexOf(before)), before, raw), placeOf(reading));
}

/** The act itself where acts that changed it stand between its name and the units: „uchwały nr A, zmienionej uchwałą nr B i uchwałą nr C”. */
function namedBefore(earlier: readonly Mention[], last: ActMention, raw: string): ActMention {
  let { start } = last;
  for (const mention of earlier.slice(-8).reverse()) {
    if (mention.kind !== 'act') continue;
    const between = raw.slice(mention.end, start);
    if (isEarlierChange(between)) return mention;
    if (!isConnector(between)) break;
    ({ start } = mention);
  }
  return last;
}

/** Whether a chain only says where the act before it is named. */
function pointsBack(index: number, { text: { raw, mentions } }: UnitReading): boolean {
  const [before, chain] = [mentions[index - 1], mentions[index]];
  return before?.kind === 'act' && chain !== undefined && isPointing(raw.slice(before.end, chain.start));
}

/** The group of chains that begins with the mention of an index. */
export function chainGroup(from: number, reading: UnitReading): ChainGroup {
  const { raw, mentions } = reading.text;
  const first = mentions[from];
  if (first?.kind === 'units' && pointsBack(from, reading)) return { chains: [first], cited: null, isPointer: true };
  const chains: UnitsMention[] = [];
  let index = from;
  for (; index < mentions.length; index++) {
    const mention = mentions[index];
    const last = chains.at(-1);
    if (mention?.kind !== 'units') break;
    const joined =
      last === undefined || (isConnector(raw.slice(last.end, mention.start)) && qualifier(last, undefined, reading) === null);
    if (!joined) break;
    chains.push(mention);
  }
  const last = chains.at(-1);
  const named = last === undefined ? null : (qualifier(last, mentions[index], reading) ?? leader(from, reading));
  return { chains, cited: named?.kind === 'here' ? null : named, isPointer: false };
}

const headOf = (chain: UnitsMention): string => chain.ends[0]?.steps[0]?.kind ?? 'zal';
const HEADS: ReadonlySet<string> = new Set(['art', 'par', 'zal']);

/** From which chain of a group on the document named beside it is meant: „ust. 1 oraz art. 13 ustawy” leaves „ust. 1” at home. */
export function firstReached({ chains, cited }: ChainGroup): number {
  if (cited === null) return chains.length;
  const heads = chains.map(headOf);
  const wanted = heads.findLast((head) => HEADS.has(head)) ?? heads.at(-1) ?? '';
  return heads.indexOf(wanted);
}
