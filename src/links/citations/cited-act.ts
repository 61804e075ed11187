import type { ActMention } from '../../law/citations/mentions.ts';
import { abbreviatedStatute, isPointedBack, namedDocument, titleAfter } from '../../law/citations/phrases.ts';
import { stemKey } from '../../law/stem-key.ts';
import type { LinkedWork, Unit } from '../../types.ts';
import type { CitingText } from './citing-text.ts';
import { provisionsOf } from './provision-index.ts';
import type { DefinedTerm } from './short-names.ts';
import { abbreviated, isOfItsYear, journalAddress, journalOf } from './statutes.ts';
import { titleKeys } from './statute-index.ts';
import { above, idOf, type Way } from './steps.ts';
import { HERE, UNKNOWN, type Cited } from './targets.ts';
import { firstAfter, unitText, type UnitText } from './unit-text.ts';

export const work = (target: LinkedWork, attachment: string | null = null): Cited => ({ kind: 'work', work: target, attachment });
export const external = (url: string | null | undefined): Cited =>
  url === null || url === undefined ? UNKNOWN : { kind: 'external', url };

/** Where an act is named: its text and what stands above it there, and the act that is being amended. */
export interface NamingPlace {
  readonly text: UnitText;
  readonly own: Way;
  readonly citing: CitingText;
  readonly amended: Cited | null;
}

const EUROPEAN = /^(?:Rady(?! (?:Gmin|Miast|Miejsk|Powiat|Minist))|Parlamentu Europejskiego|Komisji)/;

/** Where an act named with its number, day or journal leads; `null` where only its kind is named. */
function named(mention: ActMention, text: UnitText, citing: CitingText): Cited | null {
  const { type, organ, number, date } = mention;
  if (type === 'inny' || (type !== 'uchwała' && organ !== null && EUROPEAN.test(organ))) return UNKNOWN;
  if (type !== 'ustawa' && (number !== null || date !== null)) {
    const found = citing.acts.find(mention, citing.work, titleKeys(titleAfter(text.raw, mention.end)));
    if (found !== null) return work(found);
  }
  const journal = journalOf(mention, text);
  const address = journal !== null && isOfItsYear(journal, mention, text) ? journalAddress(journal, date) : null;
  if (address !== null) return external(address);
  const statute = citing.statutes.find(mention, text);
  if (statute !== null) return external(statute.url);
  return number === null && date === null ? null : UNKNOWN;
}

/** Where an act that a term stands for leads. */
function termTarget({ act, name, isHere }: DefinedTerm, citing: CitingText): Cited | null {
  if (/^program/iu.test(name) && citing.programme !== null) return work(citing.programme);
  if (act === null) return isHere ? HERE : null;
  if (act.mention.pointer === 'self') return work(citing.own);
  return named(act.mention, unitText(act.unit), citing);
}

const mayBeNamed = ({ act, isHere, name }: DefinedTerm): boolean => act !== null || isHere || /^program/iu.test(name);

/** „Ustawie – należy przez to rozumieć ustawę z dnia …” defines „ustawa” too: its capital is that of the list. */
const isKindOfAct = ({ act, keys, name }: DefinedTerm): boolean =>
  act !== null && keys.length === 1 && /^(?:ustaw|uchwał|uchwal|rozporządz|zarządz)/iu.test(name);

/** The document that some words name by a short name the text defines, or by „Program”. */
function shortNameTarget(words: readonly string[], citing: CitingText): Cited | null {
  const [first = ''] = words;
  const term = citing.terms.find(
    (candidate) =>
      candidate.keys.every((wanted, index) => wanted === stemKey(words[index] ?? '')) &&
      mayBeNamed(candidate) &&
      (!candidate.capital || /^\p{Lu}/u.test(first) || isKindOfAct(candidate)),
  );
  const target = term === undefined ? null : termTarget(term, citing);
  if (target !== null) return target;
  const programme = /^program(?:u|ie|em)?$/iu.test(first) ? (citing.programme ?? programmeOfLast(citing)) : null;
  return programme === null ? null : work(programme);
}

/** The programme that is the attachment of the resolution named last: a notice of a competition names both. */
function programmeOfLast({ last, reach }: CitingText): LinkedWork | null {
  const resolution = last.get('uchwała');
  return resolution?.kind === 'work' ? reach.programmeOf(resolution.work, '1') : null;
}

const wordsOf = (text: string): string[] => text.trimStart().split(/[\s,.;:()„”"]+/, 8);

/** The first act of a kind that a provision names, itself or below. */
function actNamedIn(unit: Unit, type: string, citing: CitingText): Cited | null {
  const text = unitText(unit);
  for (const mention of text.mentions) {
    if (mention.kind !== 'act' || mention.type !== type || mention.pointer !== null) continue;
    const found = named(mention, text, citing);
    if (found !== null) return found;
  }
  for (const child of unit.children) {
    const found = actNamedIn(child, type, citing);
    if (found !== null) return found;
  }
  return null;
}

/** „rozporządzenia zmienianego w § 1”, „uchwały, o której mowa w ust. 1 pkt 2”: the act which that provision names. */
function pointedAct(mention: ActMention, { text, own, citing, amended }: NamingPlace): Cited {
  const pointer = text.mentions[firstAfter(text.mentions, mention.end)];
  const [end] = pointer?.kind === 'units' && pointer.start - mention.end < 60 ? pointer.ends : [];
  const [first] = end?.steps ?? [];
  if (end !== undefined && first !== undefined) {
    const isBasic = first.kind === 'par' || first.kind === 'art';
    const way = [...(isBasic ? own.filter(({ kind }) => kind === 'zal') : above(own, first)), ...end.steps];
    const unit = provisionsOf(citing.version).get(idOf(way));
    const found = unit === undefined ? null : actNamedIn(unit, mention.type, citing);
    if (found !== null) return found;
  }
  return amended ?? (citing.amended === null ? (citing.last.get(mention.type) ?? UNKNOWN) : work(citing.amended));
}

/** Whether more of a name follows a bare kind: „ustawy o sporcie” is not „ustawa” of the definitions. */
const hasTitle = (after: string): boolean =>
  /^\s+(?:o\s+\p{L}|w\s+sprawie\s|zmieniając|budżetowej)/u.test(after) && !isPointedBack(after);

/** Where a kind of act alone leads: by a short name, else the act that is spoken of. */
function bare(mention: ActMention, { text, citing, amended }: NamingPlace, after: string): Cited {
  const { type, start, end } = mention;
  const titled = hasTitle(after);
  const term = titled ? null : shortNameTarget(wordsOf(text.raw.slice(start, end)), citing);
  if (term !== null) return term;
  if (amended?.kind === 'work' && amended.work.document.kind === 'act' && amended.work.document.type === type) return amended;
  if (citing.own.document.kind === 'act' && citing.own.document.type === type && !titled) return work(citing.own);
  return type === 'ustawa' && !titled ? external(citing.statutes.single()?.url) : UNKNOWN;
}

/** Where an act mention leads: by its number, day or title, by the provision it points to, or by what was said before. */
export function citedAct(mention: ActMention, place: NamingPlace): Cited {
  const { text, citing } = place;
  const after = text.raw.slice(mention.end, mention.end + 60);
  if (mention.pointer === 'self') return work(citing.own);
  const direct = named(mention, text, citing) ?? (isPointedBack(after) ? pointedAct(mention, place) : null);
  if (direct !== null) {
    citing.last.set(mention.type, direct);
    return direct;
  }
  return mention.pointer === 'again' ? (citing.last.get(mention.type) ?? UNKNOWN) : bare(mention, place, after);
}

/** The document a chain of units belongs to by the word right after it; `null` where that says nothing. */
export function citedByNoun(after: string, citing: CitingText): Cited | null {
  const short = shortNameTarget(wordsOf(after), citing);
  if (short !== null) return short;
  const abbreviation = abbreviatedStatute(after);
  if (abbreviation !== null) return external(abbreviated(abbreviation)?.url);
  const document = namedDocument(after);
  if (document === null) return null;
  if (document.isThis) return HERE;
  const attachment = citing.attachments.get(document.noun);
  if (attachment !== undefined) return work(citing.work, attachment);
  return external(citing.statutes.byTitle(after.trimStart().split(/[(,;.]/, 1)[0] ?? '')?.url);
}

/** How far after an article the statute may be named that it belongs to as well: a sentence of a definition. */
const SENTENCE = 300;

/**
 * The statute of an article that nothing qualifies, in an act that has no articles itself: „w rozumieniu art. 3 ust. 2 oraz podmioty, o
 * których mowa w art. 3 ust. 3 ustawy”. The one named after it in the sentence, else the one the text calls „ustawa”.
 */
export function statuteMeant(end: number, place: NamingPlace): Cited {
  const { text, citing } = place;
  for (let index = firstAfter(text.mentions, end); index < text.mentions.length; index++) {
    const mention = text.mentions[index];
    if (mention === undefined || mention.start - end > SENTENCE) break;
    if (mention.kind === 'units') {
      const named = citedByNoun(text.raw.slice(mention.end, mention.end + 80), citing);
      if (named !== null) return named.kind === 'external' ? named : UNKNOWN;
      continue;
    }
    return mention.kind === 'act' && mention.type === 'ustawa' ? citedAct(mention, place) : UNKNOWN;
  }
  return shortNameTarget(['ustawy'], citing) ?? UNKNOWN;
}
