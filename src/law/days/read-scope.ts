import type { UnitPath, UnitRange } from '../../types.ts';
import { joinPaths } from '../amending/places.ts';
import { signs, words, type Reader } from './reader.ts';

/** Units that a clause speaks of, or a part of them. */
interface Scope {
  readonly units: readonly UnitRange[];
  readonly within: string | null;
}

const PROVISIONS = words(
  '(?:przepis(?:u|y|ów|om|ami|ach|em|owi)?|postanowie(?:nie|nia|niu|niem|ń|niom|niami|niach)|zmian(?:a|y|ę|om)?)(?:, o któr(?:ym|ych|ej) mowa w)?',
);
const IN_SCOPE_OF = words('w (?:zakresie|części dotyczącej)');
/** Quotations are blank, see `readDays`. */
const QUOTED = String.raw`\uFFFC+(?:\s*(?:,|i|oraz)\s*\uFFFC+)*`;
const WORDS_IN = signs(
  String.raw`(?:wyraz(?:y|ów|u|em|ami)?|słów|słowa|zwrotu)\s+${QUOTED}\s*,?\s*(?:(?:zawart|użyt)\p{L}+\s+)?w(?=\s)`,
);
const WITHIN = signs(
  String.raw`,?\s*w\s+(?:zakresie|części)(?!\p{L})(.+?)(?=,?\s+któr\p{L}+(?!\p{L})|,?\s+(?:wchodz|wejd)\p{L}*\s|,?\s+obowiązuj|,?\s+z\s+mocą|\s+[-–—]\s)`,
);
/** A comma or „i” and another unit: whether it stands in the part or beside it can't be told. */
const OTHER_UNIT =
  /(?:[,;]|(?<!\p{L})(?:i|oraz|a\s+także|a))\s+(?:§|(?:art|ust|pkt|lit)(?:\.|(?!\p{L}))|tiret|załącznik|rozdzia)/iu;

/** „w zakresie zdania drugiego”: `undefined` where it says so in words that may name units of their own. */
export function readWithin(reader: Reader): string | null | undefined {
  const start = reader.at;
  const match = reader.take(WITHIN);
  if (match === null) return null;
  if (!OTHER_UNIT.test(match[1] ?? '')) return reader.wordsSince(start).replace(/^,\s*/u, '');
  reader.at = start;
  return undefined;
}

/** „§ 1 pkt 2 i 3 oraz § 4”, „przepisów § 5”, „§ 1 pkt 1 w zakresie wyrazów „…””, „zdania drugiego w § 2”. */
export function readScope(reader: Reader, context: UnitPath): Scope | null {
  return reader.attempt(() => {
    reader.take(PROVISIONS);
    reader.take(IN_SCOPE_OF);
    const start = reader.at;
    const isWords = reader.take(WORDS_IN) !== null;
    const places = reader.places();
    if (places === null) return null;
    const isPart = isWords || places.some(({ part }) => part !== 'unit');
    const named = reader.wordsSince(start);
    const within = readWithin(reader);
    if (within === undefined) return null;
    const units = places.map(({ from, to }): UnitRange => ({
      from: joinPaths(context, from),
      to: to === null ? null : joinPaths(context, to),
    }));
    return { units, within: isPart ? named : within };
  });
}
