import { quotations } from '../../model/quotes.ts';
import type { UnitPath, UnitRange } from '../../types.ts';
import { sentencesOf } from '../sentences.ts';
import { Reader } from './reader.ts';
import { readSentence } from './read-sentence.ts';
import type { DayStatement } from './statement.ts';

/** A sentence that speaks of days of the act: read to its last word, or only in part, which tells no day. */
export type DayClause = { readonly words: string } & (
  | {
      readonly read: 'whole';
      readonly statements: readonly DayStatement[];
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
    }
);

const ENTERS = /(?:wchodz[iąa]|wejdzie|wejdą)\p{L}*\s+(?:(?:ona|ono|one)\s+)?w\s+życie/iu;
const ENDS =
  /(?<!\p{L})(?:obowiązuj[eą](?!\p{L})|obowiązywa[ćł]|trac(?:i|ą)\s+(?:swoją\s+)?moc|wygasa|przestaj[eą]\s+obowiązywać)/iu;
const DAYS = /\d{4}|(?<!\p{L})(?:do\s+(?:dnia|czasu|końca|odwołania)|od\s+dnia|z\s+dniem|okres|lat|miesi|bezterminowo)/iu;
const BEGINS = /(?<!\p{L})(?:od|z\s+dniem|począwszy)(?!\p{L})/iu;
/** The sentence orders a change: new wording that nothing quotes may follow. */
const AMENDS =
  /(?:otrzymuj[eą]|w|nadaje\s+się)\s+(?:nowe\s+|następujące\s+|następującym\s+)?brzmieni[eu]|(?<!\p{L})(?:brzmi|brzmią)\s*:|dodaje\s+się|zastępuje\s+się|następującej\s+treści/iu;

/** Words after which new wording follows in units of its own: „§ 5 otrzymuje brzmienie:”. */
export const announcesWording = (text: string): boolean => text.endsWith(':') && AMENDS.test(text.slice(-400));

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
  if (!ENTERS.test(text) && !ENDS.test(text)) return [];
  const original = text.replace(/[\s\u00a0\u00ad\u200b]+/gu, ' ').trim();
  const blank = blankQuotations(original).replace(/(?<!\p{L})Woj\./gu, 'woj.');
  return sentencesOf(blank).flatMap(({ from, to }): DayClause[] => {
    const sentence = blank.slice(from, to);
    const clause = readClause(new Reader(sentence, original.slice(from, to)), context);
    return clause === null ? [] : [clause];
  });
}

function readClause(reader: Reader, context: UnitPath): DayClause | null {
  const { text } = reader;
  const [enters, ends] = [ENTERS.test(text), ENDS.test(text)];
  if ((!enters && !ends) || (AMENDS.test(text) && text.search(AMENDS) < text.search(enters ? ENTERS : ENDS))) return null;
  // The stop of „2021 r.” belongs to the year.
  const words = reader.original.trim().replace(/(?<!\sr)\.$/u, '');
  const reading = readSentence(reader, context);
  if (reading.about === 'other')
    return enters
      ? { words, read: 'partly', subject: 'other', unknown: ['entry'], units: new Reader(text).allUnits(context) }
      : null;
  if (reading.statements !== null) return { words, read: 'whole', statements: reading.statements, rules: [...reader.used] };
  if (!enters && !DAYS.test(text)) return null;
  if (reading.about === 'act') {
    const unknown = [...(enters || BEGINS.test(text) ? (['entry'] as const) : []), ...(ends ? (['end'] as const) : [])];
    return { words, read: 'partly', subject: 'act', unknown, units: new Reader(text).allUnits(context) };
  }
  return readUnits(new Reader(text).allUnits(context), enters, words);
}

/** A sentence on units that was not understood: their day is known not to be that of the act, and no more. */
function readUnits(units: readonly UnitRange[], enters: boolean, words: string): DayClause {
  if (units.length === 0) return { words, read: 'partly', subject: 'other', unknown: enters ? ['entry'] : [], units };
  if (!enters) return { words, read: 'partly', subject: 'units', unknown: ['end'], units };
  const said: DayStatement = { units, within: null, enters: { type: 'elsewhere' }, binds: null, forceFrom: null, lastDays: null };
  return { words, read: 'whole', statements: [said], rules: [] };
}
