import { oneSpaced } from '../one-spaced.ts';
import { quotations } from '../quotes.ts';
import type { UnitPath, UnitRange } from '../../types.ts';
import { sentencesOf } from '../sentences.ts';
import { Reader } from './reader.ts';
import { readSentence } from './read-sentence.ts';
import { statement, type DayStatement } from './statement.ts';
import { BINDING, ENTERING, LOSING } from './verbs.ts';

/** What a sentence says of days of the act: read to its last word, or only in part, which tells no day. */
type DayReading =
  | {
      readonly read: 'whole';
      readonly statements: readonly DayStatement[];
      /** „z zastrzeżeniem ust. 2”: units that must say when they, or others, enter into force. */
      readonly reserves: readonly UnitRange[];
      /** Names of the formulas that read it. */
      readonly rules: readonly string[];
    }
  | {
      readonly read: 'partly';
      /** What enters into force or ends by it. */
      readonly subject: 'act' | 'units' | 'other';
      /** What of its days stays unknown. */
      readonly unknown: readonly ('entry' | 'end')[];
      /** Units it names. */
      readonly units: readonly UnitRange[];
    };

export type DayClause = DayReading & {
  readonly words: string;
  /** The way to the unit it stands in. */
  readonly at: UnitPath;
};

const ENTERS = new RegExp(ENTERING, 'iu');
const ENDS = new RegExp(String.raw`(?<!\p{L})(?:${BINDING}|${LOSING})(?!\p{L})`, 'iu');
const DAYS = /\d{4}|(?<!\p{L})(?:do (?:dnia|czasu|końca|odwołania)|od dnia|z dniem|okres|lat|miesi|bezterminowo)/iu;
const BEGINS = /(?<!\p{L})(?:od|z dniem|począwszy)(?!\p{L})/iu;
/** The sentence orders a change: new wording that nothing quotes may follow. */
const AMENDS =
  /(?:otrzymuj[eą]|w|nadaje się) (?:nowe |następujące |następującym )?brzmieni[eu]|(?<!\p{L})brzmią? ?:|dodaje się|zastępuje się|następującej treści/iu;

/** Words after which new wording follows in units of its own: „§ 5 otrzymuje brzmienie:”. */
export const announcesWording = (text: string): boolean => text.endsWith(':') && AMENDS.test(oneSpaced(text.slice(-400)));

const BLANK = '\uFFFC';

/** A text of the same length without the words of its quotations, which are another act's; one that never closes hides all that follows. */
function blankQuotations(text: string): string {
  let blank = '';
  for (const { start, end } of quotations(text)) blank += text.slice(blank.length, start) + BLANK.repeat(end - start);
  blank += text.slice(blank.length);
  const open = blank.indexOf('„');
  return open === -1 ? blank : blank.slice(0, open) + BLANK.repeat(blank.length - open);
}

/** What a unit's own words say of the days on which the act, or units of it, enter into force and lose it; in order. */
export function readDays(text: string, context: UnitPath = []): DayClause[] {
  const original = oneSpaced(text.replace(/[\u00ad\u200b]/gu, ''));
  if (!ENTERS.test(original) && !ENDS.test(original)) return [];
  const blank = blankQuotations(original).replace(/(?<!\p{L})Woj\./gu, 'woj.');
  return sentencesOf(blank).flatMap(({ from, to }): DayClause[] => {
    const sentence = blank.slice(from, to);
    const reading = readClause(new Reader(sentence, original.slice(from, to)), context);
    // The stop of „2021 r.” belongs to the year.
    const words = original.slice(from, to).replace(/(?<!\sr)\.$/u, '');
    return reading === null ? [] : [{ ...reading, words, at: context }];
  });
}

function readClause(reader: Reader, context: UnitPath): DayReading | null {
  const { text } = reader;
  const [enters, ends] = [ENTERS.test(text), ENDS.test(text)];
  if ((!enters && !ends) || (AMENDS.test(text) && text.search(AMENDS) < text.search(enters ? ENTERS : ENDS))) return null;
  const { about, statements, reserves } = readSentence(reader, context);
  if (statements !== null) return { read: 'whole', statements, reserves, rules: [...reader.used] };
  if (about === 'other' ? !enters : !enters && !DAYS.test(text)) return null;
  const units = new Reader(text).allUnits(context);
  if (about === 'act') {
    const unknown = [...(enters || BEGINS.test(text) ? (['entry'] as const) : []), ...(ends ? (['end'] as const) : [])];
    return { read: 'partly', subject: 'act', unknown, units };
  }
  if (about === 'other' || units.length === 0)
    return { read: 'partly', subject: 'other', unknown: enters ? ['entry'] : [], units };
  if (!enters) return { read: 'partly', subject: 'units', unknown: ['end'], units };
  // Their day is known not to be that of the act, and no more.
  const said: DayStatement = { ...statement(units), enters: { type: 'elsewhere' } };
  return { read: 'whole', statements: [said], reserves: [], rules: [] };
}
