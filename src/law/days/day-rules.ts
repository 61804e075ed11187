import type { EntryRule, Period } from '../../types.ts';
import { readDay } from './calendar-day.ts';
import type { DayFormula } from './day-formula.ts';
import { readEvent, readEventLocative, readFromEvent, readPeriod, readPlace, type Event } from './events.ts';
import { readToEnd } from './free-words.ts';
import { readOrdinal } from './numbers.ts';
import { words, type Reader } from './reader.ts';

interface DayRule extends DayFormula {
  readonly read: (reader: Reader) => EntryRule | null;
}

const ELSEWHERE: EntryRule = { type: 'elsewhere' };

const after = (event: Event, wait: Period | null, then: Extract<EntryRule, { type: 'after' }>['then']): EntryRule =>
  event === 'elsewhere' ? ELSEWHERE : { type: 'after', event, wait, then };

const ELAPSED = words('(?:po upływie|z upływem)(?: (?:okresu|terminu))?');
const PAST = words('po');
const NEXT_DAY = words('(?:(?:z|w|od) )?(?:(?:dniem|dniu|dnia) )?następ(?:ującym|nym|ującego|nego)(?: (?:dnia|dniu|dniem))? po');
const NEXT = words('(?:dniu|dacie)');
const EVENT_DAY = words('z dniem|w dniu|od dnia|z chwilą|z datą|od daty|od chwili|z momentem|od momentu|dnia');
const CALENDAR_DAY = words(
  'z dniem|od dnia|od daty|w dniu|dnia|z datą|od|z początkiem dnia|(?:począwszy|poczynając) od(?: dnia)?',
);
const WITHIN = words('w (?:terminie|ciągu|przeciągu|okresie)|w');
const AFTER_IN_WORDS = words('po(?: dniu)?');
const SET_ELSEWHERE = words(
  '(?:w|z) (?:terminie|dniem|dniu) (?:określon|wskazan|ustalon|wyznaczon|oznaczon|przewidzian)(?:ym|ego)|z dniem wejścia w życie|z dniem rozpoczęcia|z dniem zatwierdzenia|z dniem uprawomocnienia(?: się)?',
);

/** „pierwszego dnia”, „z pierwszym dniem”, „z dniem 1”, „z początkiem”: a day of some month. */
const DAY_OF = words('(?:dnia|dniem|dniu)');
const ON = words('(?:z|od|w)(?: (?:dniem|dnia|dniu))?|dnia');
const BEGINNING = words('z początkiem|na początku');
const MONTH = words('miesiąca');
const FOLLOWING = words('następ(?:ującego|nego)');
const MONTH_OF = words('miesiącu');
const IN_WHICH = words('(?:, )?w którym');
const AFTER = words('po');
const RUN_OUT = words('upływie(?: (?:okresu|terminu))?|upłyn(?:ie|ął|ęło|ęły|ęła)|upływa');
const HAPPENED = words(
  String.raw`(?:(?:niniejsz[ae] )?(?:uchwała|ona|zarządzenie|ono|ustawa|rozporządzenie) )?(?:(?:została|zostanie|zostało|była|było|będzie) )?(?:(?:ogłoszon[aey]|opublikowan[aey]|ogłoszono|opublikowano)|(podjęt[aey]|uchwalon[aey]|podpisan[aey]|wydan[aey]|podjęto|uchwalono|podpisano|wydano))(?: (?:(?:niniejsz[ąae] )?(?:uchwał[aę]|zarządzenie|ustaw[aę]|rozporządzenie)))?`,
);
const HAPPENING = words('nastąpi(?:ło)?|miał[oa] miejsce|dokonano');
const EVENT_NOUN = words(
  '(?:(?:jej|jego) )?(?:(?:ogłoszenie|ogłoszenia|opublikowanie|opublikowania|publikacja)|(podjęcie|podpisanie|uchwalenie))',
);

/** What stands after „następującego po”: „miesiącu ogłoszenia”, „upływie 30 dni od dnia ogłoszenia”, „miesiącu, w którym ją ogłoszono”. */
function readStart(reader: Reader): { event: Event; wait: Period | null } | null {
  const elapsed = (): { event: Event; wait: Period } | null => {
    const wait = readPeriod(reader);
    const event = wait === null ? null : readFromEvent(reader);
    return wait === null || event === null ? null : { event, wait };
  };
  if (reader.take(RUN_OUT) !== null) return elapsed();
  if (reader.take(MONTH_OF) !== null && reader.take(IN_WHICH) !== null) {
    if (reader.take(RUN_OUT) !== null) return elapsed();
    const happened = reader.take(HAPPENED) ?? (reader.take(HAPPENING) === null ? null : reader.take(EVENT_NOUN));
    if (happened === null) return null;
    if (happened[1] !== undefined) return { event: 'adopted', wait: null };
    return { event: readPlace(reader), wait: null };
  }
  reader.take(NEXT);
  const event = readEvent(reader) ?? readEventLocative(reader);
  return event === null ? null : { event, wait: null };
}

function readDayOfMonth(reader: Reader): EntryRule | null {
  const beginning = reader.take(BEGINNING) !== null;
  if (!beginning) reader.take(ON);
  const day = beginning ? 1 : readOrdinal(reader);
  if (day === null) return null;
  reader.take(DAY_OF);
  const following = reader.take(FOLLOWING) !== null;
  const month = following ? 1 : (reader.attempt(readOrdinal) ?? 1);
  if (reader.take(MONTH) === null) return null;
  if (!following && reader.take(FOLLOWING) === null) return null;
  if (reader.take(AFTER) === null) return null;
  const start = readStart(reader);
  return start === null ? null : after(start.event, start.wait, { day, month });
}

/** Formulas of one day, in no order: the one that reads most words is right. */
export const DAY_RULES: readonly DayRule[] = [
  {
    name: 'po-uplywie',
    law: '§ 45 ust. 1 pkt 1 i 2, ust. 2',
    example:
      'Uchwała wchodzi w życie po upływie czternastu dni od dnia jej ogłoszenia w Dzienniku Urzędowym Województwa Śląskiego.',
    says: 'dzień po upływie terminu; dnia ogłoszenia się nie liczy, a tygodnie, miesiące i lata kończą się w dniu tej samej nazwy lub daty',
    read: (reader) => {
      if (reader.take(ELAPSED) === null && reader.take(PAST) === null) return null;
      const wait = readPeriod(reader);
      const event = wait === null ? null : readFromEvent(reader);
      return event === null ? null : after(event, wait, 'next-day');
    },
  },
  {
    name: 'dzien-nastepny',
    law: '§ 45 ust. 1 pkt 2a',
    example: 'Uchwała wchodzi w życie z dniem następującym po dniu ogłoszenia.',
    says: 'dzień po ogłoszeniu (podjęciu)',
    read: (reader) => {
      if (reader.take(NEXT_DAY) === null) return null;
      const event = reader.take(NEXT) === null ? (readEventLocative(reader) ?? readEvent(reader)) : readEvent(reader);
      return event === null ? null : after(event, null, 'next-day');
    },
  },
  {
    name: 'dzien-miesiaca',
    law: '§ 45 ust. 1 pkt 3 i 3a',
    example: 'Uchwała wchodzi w życie pierwszego dnia miesiąca następującego po upływie 30 dni od dnia ogłoszenia.',
    says: 'dzień miesiąca, który następuje po miesiącu ogłoszenia albo po miesiącu, w którym upłynął termin',
    read: readDayOfMonth,
  },
  {
    name: 'data',
    law: '§ 45 ust. 1 pkt 4',
    example: 'Uchwała wchodzi w życie z dniem 1 stycznia 2021 r.',
    says: 'dzień z kalendarza',
    read: (reader) => {
      reader.take(CALENDAR_DAY);
      const date = readDay(reader);
      return date === null ? null : { type: 'day', date };
    },
  },
  {
    name: 'dzien-ogloszenia',
    law: '§ 45 ust. 1 pkt 5',
    example: 'Uchwała wchodzi w życie z dniem ogłoszenia w Dzienniku Urzędowym Województwa Warmińsko-Mazurskiego.',
    says: 'dzień ogłoszenia w dzienniku urzędowym',
    read: (reader) => {
      if (reader.take(EVENT_DAY) === null) return null;
      const event = readEvent(reader);
      return event === null || event === 'adopted' ? null : after(event, null, 'same-day');
    },
  },
  {
    name: 'dzien-podjecia',
    law: '',
    example: 'Zarządzenie wchodzi w życie z dniem podpisania.',
    says: 'dzień podjęcia (podpisania, uchwalenia, powzięcia, wydania) aktu',
    read: (reader) => {
      if (reader.take(EVENT_DAY) === null) return null;
      const event = readEvent(reader);
      return event === 'adopted' ? after(event, null, 'same-day') : null;
    },
  },
  {
    name: 'gdzie-indziej',
    law: '§ 45 ust. 1 pkt 7',
    example: 'Uchwała wchodzi w życie w terminie określonym w ustawie o ochronie zabytków.',
    says: 'dzień, którego akt sam nie podaje (z innej ustawy, z tablicy ogłoszeń, ze strony internetowej): nie jest znany',
    read: (reader) => (reader.take(SET_ELSEWHERE) !== null && readToEnd(reader) !== null ? ELSEWHERE : null),
  },
  {
    name: 'w-terminie',
    law: '',
    example: 'Uchwała wchodzi w życie w terminie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Opolskiego.',
    says: 'ostatni dzień terminu albo dzień po nim: nie wiadomo który',
    read: (reader) => {
      reader.take(WITHIN);
      const wait = readPeriod(reader);
      if (wait === null) return null;
      const event =
        readFromEvent(reader) ??
        reader.attempt(() => (reader.take(AFTER_IN_WORDS) === null ? null : (readEventLocative(reader) ?? readEvent(reader))));
      if (event === null) return null;
      return event === 'elsewhere'
        ? ELSEWHERE
        : { type: 'either', of: [after(event, wait, 'same-day'), after(event, wait, 'next-day')] };
    },
  },
];

/** The day that the words from here say, read by the formula that reads most of them; `null` where none does. */
export function readDayRule(reader: Reader): EntryRule | null {
  const start = reader.at;
  let best: { rule: EntryRule; at: number; name: string } | null = null;
  for (const { name, read } of DAY_RULES) {
    reader.at = start;
    const rule = reader.attempt(read);
    if (rule !== null && reader.at > (best?.at ?? start)) best = { rule, at: reader.at, name };
  }
  reader.at = best?.at ?? start;
  if (best !== null) reader.used.add(best.name);
  return best?.rule ?? null;
}
