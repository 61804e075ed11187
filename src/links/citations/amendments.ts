import { amendmentOpening, isAmending, isConnector, isEarlierChange, opensInProgramme } from '../../law/citations/phrases.ts';
import type { Unit, UnitKind } from '../../types.ts';
import { citedAct, work, type NamingPlace } from './cited-act.ts';
import type { ActMention } from '../../law/citations/mentions.ts';
import type { Opening } from './citing-text.ts';
import type { Amendment } from './reading.ts';
import { unitText } from './unit-text.ts';

const folded = (number: string): string => number.toLowerCase().replace(/\s+/gu, '');

/** Whether a mention is the name by which an instruction names its act: the same number, or where it has none the same day. */
export function isNameOf(mention: ActMention, { named }: Opening): boolean {
  if (named.number !== null) return mention.number !== null && folded(mention.number) === folded(named.number);
  return named.date !== null && mention.date === named.date;
}

const PROVISIONS: ReadonlySet<UnitKind> = new Set(['par', 'art', 'ust', 'pkt', 'lit', 'tir']);

/** Whether a provision, or one below it, orders changes. A preamble ends with a colon too, but orders nothing. */
function ordersChanges(unit: Unit): boolean {
  if (!PROVISIONS.has(unit.kind)) return false;
  const { raw } = unitText(unit);
  return isAmending(raw) || (raw.trimEnd().endsWith(':') && unit.children.some(ordersChanges));
}

/** Where the name of an act ends: acts that changed it before belong to it („…, zmienionej uchwałą nr … i uchwałą nr …”). */
function endOfName(name: Pick<ActMention, 'end'>, { text }: NamingPlace): number {
  let { end } = name;
  for (const mention of text.mentions) {
    if (mention.kind !== 'act' || mention.start < end) continue;
    const between = text.raw.slice(end, mention.start);
    if (!isEarlierChange(between) && !isConnector(between)) break;
    end = mention.end;
  }
  return end;
}

/** The amendment that a unit opens, and from where in its text on; `null` where its words order no changes of another act. */
export function openedAmendment(unit: Unit, place: NamingPlace): { readonly amendment: Amendment; readonly from: number } | null {
  const { text, citing } = place;
  const known = citing.openings.get(unit.id);
  if (known !== undefined && citing.isLegal) {
    const named = text.mentions.find((mention) => mention.kind === 'act' && isNameOf(mention, known));
    return {
      amendment: { cited: work(known.work, known.attachment), way: [] },
      from: named === undefined ? 0 : endOfName(named, place),
    };
  }
  const mayAmend = citing.amended !== null || text.mentions.some(({ kind }) => kind === 'act');
  if (!mayAmend || !citing.isLegal || !ordersChanges(unit)) return null;
  for (const mention of text.mentions) {
    if (mention.kind !== 'act') continue;
    const opening = amendmentOpening(text.raw.slice(0, mention.start));
    if (opening === null) continue;
    const named = citedAct(mention, place);
    // „W uchwale w sprawie statutu …”: by its title alone an act is known only where the front matter says which it is.
    const isBare = named.kind === 'unknown' && mention.number === null;
    const cited = isBare && citing.amended !== null ? work(citing.amended) : named;
    const target = cited.kind === 'work' ? { ...cited, attachment: opening.attachment } : cited;
    return { amendment: { cited: target, way: [] }, from: endOfName(mention, place) };
  }
  if (citing.amended === null) return null;
  const amended = opensInProgramme(text.raw) ? (citing.programme ?? citing.amended) : citing.amended;
  return { amendment: { cited: work(amended), way: [] }, from: 0 };
}
