import type { ActMention } from '../../grammar/citations/mentions.ts';
import { foreignNoun, isPointedBack } from '../../grammar/citations/phrases.ts';
import { stemKey } from '../../grammar/stem-key.ts';
import type { IsoDate, LinkedWork, Site, Unit, Version } from '../../types.ts';
import type { ActIndex } from './act-index.ts';
import { hasArticles } from './provision-index.ts';
import { definedTerms, type DefinedTerm } from './short-names.ts';
import { journalAddress, journalOf, statuteRegister, type StatuteRegister } from './statutes.ts';
import { UNKNOWN, type Cited, type Reach } from './targets.ts';
import { unitText, type UnitText } from './unit-text.ts';

/** Everything that decides where the citations of one wording lead. */
export interface CitingText {
  readonly work: LinkedWork;
  readonly version: Version;
  /** The day whose wordings it cites: that of the document, or of the wording where it was amended. */
  readonly day: IsoDate;
  readonly hasArticles: boolean;
  readonly isLegal: boolean;
  readonly terms: readonly DefinedTerm[];
  readonly statutes: StatuteRegister;
  readonly acts: ActIndex;
  readonly reach: Reach;
  /** The act whose words „niniejsza uchwała” are: for a programme the one that adopts it. */
  readonly own: LinkedWork;
  /** The act it amends, where its front matter names exactly one. */
  readonly amended: LinkedWork | null;
  /** The programme that „Program” alone means. */
  readonly programme: LinkedWork | null;
  /** The last act of each kind that was named, for „tej uchwały”. */
  readonly last: Map<string, Cited>;
}

export const work = (target: LinkedWork, attachment: string | null = null): Cited => ({ kind: 'work', work: target, attachment });
export const external = (url: string | null | undefined): Cited =>
  url === null || url === undefined ? UNKNOWN : { kind: 'external', url };

const flat = (units: readonly Unit[]): Unit[] => units.flatMap((unit) => [unit, ...flat(unit.children)]);

export interface Surroundings {
  readonly site: Site;
  readonly acts: ActIndex;
  readonly reach: Reach;
  readonly workOf: (id: string) => LinkedWork | undefined;
  readonly day: IsoDate;
}

export function citingText(citing: LinkedWork, version: Version, surroundings: Surroundings): CitingText {
  const { site, acts, reach, workOf, day } = surroundings;
  const { document, outgoing } = citing;
  const related = (type: string): LinkedWork[] =>
    outgoing.filter((relation) => relation.type === type).flatMap(({ to }) => workOf(to) ?? []);
  const adopting = document.kind === 'programme' ? related('adopts')[0] : undefined;
  const [amended = null, ...others] = related('amends');
  const about = related('about').filter((other) => other.document.kind === 'programme');
  const programme =
    document.kind === 'programme'
      ? citing
      : (reach.programmeOf(citing, '1') ??
        (amended === null ? null : reach.programmeOf(amended, '1')) ??
        (about.length === 1 ? (about[0] ?? null) : null));
  return {
    work: citing,
    version,
    day,
    hasArticles: hasArticles(version),
    isLegal: document.kind === 'act' || document.kind === 'programme',
    terms: definedTerms(version.units),
    statutes: statuteRegister(flat(version.units).map(unitText), site),
    acts,
    reach,
    own: adopting ?? citing,
    amended: others.length === 0 ? amended : null,
    programme,
    last: new Map(),
  };
}

const EUROPEAN = /^(?:Rady(?! (?:Gmin|Miast|Miejsk|Powiat|Minist))|Parlamentu Europejskiego|Komisji)/;

/** Where an act named with its number, day or journal leads; `null` where only its kind is named. */
function named(mention: ActMention, number: string | null, text: UnitText, citing: CitingText): Cited | null {
  if (mention.type === 'inny' || (mention.type !== 'uchwała' && mention.organ !== null && EUROPEAN.test(mention.organ)))
    return UNKNOWN;
  const journal = journalOf(mention, text);
  if (mention.type !== 'ustawa') {
    const found = number === null && mention.date === null ? null : citing.acts.find(mention, number, citing.work);
    if (found !== null) return work(found);
  }
  if (journal !== null) return external(journalAddress(journal, mention.date ?? citing.day));
  const statute = citing.statutes.find(mention, text);
  if (statute !== null) return external(statute.url);
  return number === null && mention.date === null ? null : UNKNOWN;
}

/** Where an act that a term stands for leads. */
function termTarget({ act, name }: DefinedTerm, citing: CitingText): Cited | null {
  if (/^program/iu.test(name) && citing.programme !== null) return work(citing.programme);
  if (act === null) return null;
  if (act.mention.pointer === 'self') return work(citing.own);
  return named(act.mention, act.mention.numbers[0]?.number ?? null, unitText(act.unit), citing);
}

/** The document that some words name by a short name the text defines, or by „Program”. */
export function shortNameTarget(after: string, citing: CitingText): Cited | null {
  const words = after.trimStart().split(/[\s,.;:()„”"]+/, 8);
  const keys = words.map(stemKey);
  const [first = ''] = words;
  const term = citing.terms.find(
    (candidate) =>
      candidate.keys.every((key, index) => key === keys[index]) &&
      (candidate.act !== null || /^program/iu.test(candidate.name)) &&
      (!candidate.capital || /^\p{Lu}/u.test(first)),
  );
  const target = term === undefined ? null : termTarget(term, citing);
  if (target !== null) return target;
  return /^program(?:u|ie|em)?$/iu.test(first) && citing.programme !== null ? work(citing.programme) : null;
}

/** Where an act mention leads, whole, by its number or by what was said before. */
export function citedAct(
  mention: ActMention,
  number: string | null,
  text: UnitText,
  citing: CitingText,
  amended: Cited | null,
): Cited {
  const direct = named(mention, number, text, citing);
  if (direct !== null) return direct;
  const { type } = mention;
  const after = text.raw.slice(mention.end, mention.end + 60);
  if (mention.pointer === 'self') return work(citing.own);
  if (mention.pointer === 'again') return citing.last.get(type) ?? UNKNOWN;
  if (isPointedBack(after))
    return amended ?? (citing.amended === null ? (citing.last.get(type) ?? UNKNOWN) : work(citing.amended));
  const term = shortNameTarget(text.raw.slice(mention.start, mention.end), citing);
  // „ustawy o sporcie” is not „ustawa” of the definitions.
  if (term !== null && !/^\s+o\s+\p{L}/u.test(after)) return term;
  if (amended?.kind === 'work' && amended.work.document.kind === 'act' && amended.work.document.type === type) return amended;
  if (citing.own.document.kind === 'act' && citing.own.document.type === type) return work(citing.own);
  if (type === 'ustawa' && !/^\s+o\s+\p{L}/u.test(after)) return external(citing.statutes.single()?.url);
  return UNKNOWN;
}

/** The document a chain of units belongs to by the word right after it; `null` where that says nothing. */
export function citedByNoun(after: string, citing: CitingText): Cited | null {
  const short = shortNameTarget(after, citing);
  if (short !== null) return short;
  const noun = foreignNoun(after);
  if (noun === null) return null;
  return external(citing.statutes.byTitle(after.trimStart().split(/[(,;.]/, 1)[0] ?? '')?.url);
}
