import type { Mention, UnitsMention } from '../../grammar/citations/mentions.ts';
import { isConnector, isGenitiveNoun, isQualifying, leadsTo } from '../../grammar/citations/phrases.ts';
import { citedAct, citedByNoun } from './citing-text.ts';
import type { Reading } from './reading.ts';
import type { Cited } from './targets.ts';

/** Chains of units joined by „i”, „oraz”, commas, and the document that the words after or before them name. */
export interface ChainGroup {
  readonly chains: readonly UnitsMention[];
  readonly cited: Cited | null;
}

/** The document that the words right after a chain name. */
function qualifier(chain: UnitsMention, next: Mention | undefined, { text, citing, amendment }: Reading): Cited | null {
  if (next?.kind === 'act' && isQualifying(text.raw.slice(chain.end, next.start))) {
    const bare = next.numbers.length === 0 && next.date === null && next.organ === null && next.pointer === null;
    if (bare && !isGenitiveNoun(text.raw.slice(next.start, next.end))) return null;
    return citedAct(next, next.numbers[0]?.number ?? null, text, citing, amendment?.cited ?? null);
  }
  return citedByNoun(text.raw.slice(chain.end, chain.end + 80), citing);
}

/** The act named right before a chain: „w uchwale nr X w § 5”. */
function leader(index: number, { text, citing, amendment }: Reading): Cited | null {
  const before = text.mentions.slice(0, index).findLast(({ kind }) => kind !== 'journal');
  const chain = text.mentions[index];
  if (before?.kind !== 'act' || chain === undefined || before.pointer === 'self') return null;
  if (before.numbers.length === 0 && before.date === null) return null;
  return leadsTo(text.raw.slice(before.end, chain.start))
    ? citedAct(before, before.numbers[0]?.number ?? null, text, citing, amendment?.cited ?? null)
    : null;
}

/** The group of chains that begins with the mention of an index. */
export function chainGroup(from: number, reading: Reading): ChainGroup {
  const { raw, mentions } = reading.text;
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
  return { chains, cited: last === undefined ? null : (qualifier(last, mentions[index], reading) ?? leader(from, reading)) };
}

const headOf = (chain: UnitsMention): string => chain.ends[0]?.steps[0]?.kind ?? 'zal';
const HEADS: ReadonlySet<string> = new Set(['art', 'par', 'zal']);

/** Whether the document named beside a group is that of one of its chains: „ust. 1 oraz art. 13 ustawy” leaves „ust. 1” at home. */
export function isReached({ chains, cited }: ChainGroup, index: number): boolean {
  if (cited === null) return false;
  const heads = chains.map(headOf);
  const wanted = heads.findLast((head) => HEADS.has(head)) ?? heads.at(-1) ?? '';
  return heads.slice(0, index + 1).includes(wanted);
}
