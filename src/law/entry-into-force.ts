import type { EntryRule, IsoDate, UnitPath, UnitRange } from '../types.ts';
import { Cursor } from './amending/cursor.ts';
import { joinPaths, readPlaces } from './amending/places.ts';
import { tokenise } from './amending/tokens.ts';
import { readDate } from './read-date.ts';

/** What a clause on entry into force says of the act, or of some of its units. */
export interface EntryClause {
  /** Empty for the act as a whole. */
  readonly units: readonly UnitRange[];
  readonly rule: EntryRule;
  readonly retroactiveFrom: IsoDate | null;
}

const ENTERS = /wchodz[iąa](?:c[ay])?\s+w\s+życie/giu;

const NUMBERS: Readonly<Record<string, number>> = {
  trzech: 3,
  siedmiu: 7,
  czternastu: 14,
  dwudziestu: 20,
  'dwudziestu jeden': 21,
  trzydziestu: 30,
};

const MONTHS: Readonly<Record<string, number>> = {
  dwóch: 2,
  trzech: 3,
  czterech: 4,
  pięciu: 5,
  sześciu: 6,
  dziewięciu: 9,
  dwunastu: 12,
};

const PUBLISHED = '(?:ogłoszenia|opublikowania|publikacji)';

/** „po upływie 14 dni od dnia ogłoszenia”, „z dniem podjęcia”, „z dniem 1 stycznia 2021 r.”; `null` for a rule that is none of these. */
function readRule(text: string): EntryRule | null {
  const after = new RegExp(
    `po\\s+upływie\\s+(\\d+|\\p{L}+(?:\\s+jeden)?)\\s+dni\\s+od\\s+(?:dnia\\s+)?(?:daty\\s+)?(?:jej\\s+|jego\\s+)?${PUBLISHED}`,
    'iu',
  ).exec(text);
  if (after !== null) {
    const days = Number(after[1]) || NUMBERS[after[1]?.toLowerCase() ?? ''];
    return days === undefined ? null : { type: 'published', after: days + 1 };
  }
  // „po upływie miesiąca”: art. 6 ust. 2 of the statute on publishing normative acts, as entryDay reckons it.
  const months = new RegExp(
    `po\\s+upływie\\s+(?:(\\d+|\\p{L}+)\\s+)?miesi(?:ąca|ęcy)\\s+od\\s+(?:dnia\\s+)?(?:daty\\s+)?(?:jej\\s+|jego\\s+)?${PUBLISHED}`,
    'iu',
  ).exec(text);
  if (months !== null) {
    const [, written = '1'] = months;
    const count = Number(written) || MONTHS[written.toLowerCase()];
    return count === undefined ? null : { type: 'published', months: count, after: 1 };
  }
  if (new RegExp(`(?:następnym|następującym)\\s+po\\s+dniu\\s+(?:jej\\s+|jego\\s+)?${PUBLISHED}`, 'iu').test(text))
    return { type: 'published', after: 1 };
  if (/(?:następnym|następującym)\s+po\s+dniu\s+(?:podjęcia|podpisania|wydania)/iu.test(text))
    return { type: 'adopted', after: 1 };
  const mode = /^\W*(?:z\s+dniem|w\s+dniu|od\s+dnia|dnia|z\s+mocą\s+od\s+dnia|z\s+chwilą)\s+(.*)$/isu.exec(text);
  if (mode === null) return null;
  const rest = mode[1] ?? '';
  if (new RegExp(`^(?:jej\\s+|jego\\s+)?${PUBLISHED}`, 'iu').test(rest)) return { type: 'published', after: 0 };
  if (/^(?:jej\s+|jego\s+)?(?:podjęcia|uchwalenia|podpisania|wydania|powzięcia)/iu.test(rest))
    return { type: 'adopted', after: 0 };
  const date = /^\d/u.test(rest) ? readDate(rest.slice(0, 40)) : null;
  return date === null ? null : { type: 'day', date };
}

const RETROACTIVE = /z\s+mocą\s+(?:obowiązującą\s+)?od\s+(?:dnia\s+)?(\d[^,;]{0,40})/iu;

/** The last units named before „wchodzi w życie”: „z wyjątkiem § 1 pkt 3, który wchodzi w życie …”. */
function unitsBefore(text: string, context: UnitPath): UnitRange[] {
  const tokens = tokenise(text);
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.type !== 'named') continue;
    const cursor = new Cursor(tokens, text, index);
    const places = cursor.attempt(readPlaces);
    if (places === null) continue;
    return places
      .filter(({ part, from }) => part === 'unit' && from.length > 0)
      .map(({ from, to }) => ({ from: joinPaths(context, from), to: to === null ? null : joinPaths(context, to) }));
  }
  return [];
}

/** The clauses on entry into force of a provision's text: of the act first, then of units that enter on other days. */
export function readEntryClauses(text: string): EntryClause[] {
  const matches = [...text.matchAll(ENTERS)];
  // „§ 1 pkt 2, który …, oraz pkt 4, który …”: a unit named without those above it stands beside the one before.
  let context: UnitPath = [];
  return matches.flatMap((match, index): EntryClause[] => {
    const end = matches[index + 1]?.index ?? text.length;
    const following = text.slice(match.index + match[0].length, end);
    const previous = matches[index - 1];
    const before = text.slice(previous === undefined ? 0 : previous.index, match.index);
    const exceptions = /z\s+(?:wyjątkiem|tym,?\s+że|zastrzeżeniem)|,\s*(?:oraz|a|i)\s|,?\s*(?:oraz|a|i)\s+§|;/iu.exec(before);
    const named = index === 0 ? before : exceptions === null ? before : before.slice(exceptions.index);
    const cut = /z\s+(?:wyjątkiem|tym,?\s+że|zastrzeżeniem)/iu.exec(following)?.index ?? following.length;
    const own = following.slice(0, cut);
    const rule = readRule(own.replace(/^[\s\u00a0:]+/u, '')) ?? null;
    if (rule === null) return [];
    const units = unitsBefore(named, context);
    context = units.at(-1)?.from ?? context;
    const retroactive = RETROACTIVE.exec(own);
    return [{ units, rule, retroactiveFrom: retroactive === null ? null : readDate(retroactive[1] ?? '') }];
  });
}
