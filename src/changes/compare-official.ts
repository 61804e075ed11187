import { plainText } from '../model/plain-text.ts';
import { numberOf } from '../model/unit-number.ts';
import type { ActDocument, AdoptedAct, OfficialDifference, OfficialText, Unit, UnitId, Version, Work } from '../types.ts';
import { attachmentsOf } from './attachments-of.ts';
import { comparableText } from './comparable-text.ts';
import { chainOf, moved } from './edit-tree.ts';
import { versionOn } from '../model/version-on.ts';
import { allUnits } from '../model/all-units.ts';

/**
 * The consolidated act that an announcement carries: its first attachment is the act's own text, the others are the act's attachments
 * (§ 101 of „Zasady techniki prawodawczej”). Ids are those the provisions have in the act.
 */
function officialUnits(announcement: ActDocument): Unit[] {
  const [text, ...attachments] = attachmentsOf(announcement.units);
  if (text === undefined) return [];
  const own = text.children.map((unit) => moved(unit, chainOf([text]), null));
  return [...own, ...attachments.map((unit) => moved(unit, null, null, numberOf(unit)))];
}

const isTitled = ({ kind }: Unit): boolean => kind === 'zal' || kind === 'rozdz' || kind === 'dzial' || kind === 'oddz';

/** What is compared of a provision: own words, of a chapter or attachment its title too; a repealed one says that alone. */
function wordsOf(unit: Unit | undefined): string | null {
  if (unit === undefined) return null;
  if (unit.repealed) return '';
  const title = isTitled(unit) && unit.heading !== null ? `${plainText(unit.heading)} ` : '';
  return `${title}${unit.text}`.trim();
}

const isSame = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : comparableText(a) === comparableText(b);

/** What an id has where its provision stands a second time. */
const SECOND = /--2(?=-|$)/;

/** Words of a provision in the first later wording that has others; `null` where none is known. */
function futureWords({ versions }: Pick<Work, 'versions'>, now: Version, provision: UnitId): string | null {
  const wordsIn = ({ units }: Version): string | null => wordsOf(allUnits(units).find(({ id }) => id === provision));
  const present = wordsIn(now);
  const later = versions.slice(versions.indexOf(now) + 1).map(wordsIn);
  return later.find((words) => !isSame(words, present)) ?? null;
}

/**
 * An official consolidated text against the wording computed for the day it was announced, provision by provision. A provision that stands
 * a second time in it is its future wording, given beside the present one (§ 106a), and is compared with that.
 */
export function compareOfficial(announcement: AdoptedAct, work: Pick<Work, 'versions'>): OfficialText {
  const version = versionOn(work, announcement.date);
  const compared = (units: readonly Unit[]): Map<UnitId, Unit> =>
    new Map(
      allUnits(units)
        .filter(({ kind }) => kind !== 'text' && kind !== 'wsp')
        .map((unit) => [unit.id, unit]),
    );
  const official = compared(officialUnits(announcement));
  const computed = compared(version.units);
  const ids = [...official.keys(), ...[...computed.keys()].filter((id) => !official.has(id))];
  const differences = ids.flatMap((provision): OfficialDifference[] => {
    const theirs = wordsOf(official.get(provision));
    const first = provision.replace(SECOND, '') as UnitId;
    const isFuture = first !== provision && !computed.has(provision) && official.has(first);
    const ours = isFuture ? futureWords(work, version, first) : wordsOf(computed.get(provision));
    return isSame(theirs, ours) ? [] : [{ provision, official: theirs, computed: ours }];
  });
  return { document: announcement.id, date: announcement.date, version: version.id, compared: ids.length, differences };
}
