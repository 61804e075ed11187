import type { DayEvent, Period } from '../../types.ts';
import { readFree } from './free-words.ts';
import { readCount } from './numbers.ts';
import { signs, words, type Reader } from './reader.ts';

const ACT =
  '(?:(?:niniejsz(?:ej|ego) )?(?:uchwały|zarządzenia|rozporządzenia|ustawy|obwieszczenia|aktu)(?: niniejsz(?:ej|ego))?)';
const ITS = words(String.raw`jej|jego|${ACT}`);
const ADOPTION = words('podjęcia|uchwalenia|podpisania|powzięcia|wydania|przyjęcia');
const BY_COUNCIL = words('przez radę(?: gminy| miasta| miejską| powiatu)?');
const ANNOUNCEMENT = words('ogłoszenia|opublikowania|publikacji|promulgacji|ukazania się');
const ADOPTION_LOCATIVE = words('(?:(?:jej|jego) )?(?:podjęciu|uchwaleniu|podpisaniu|powzięciu|wydaniu|przyjęciu)');
const ANNOUNCEMENT_LOCATIVE = words('(?:(?:jej|jego) )?(?:ogłoszeniu|opublikowaniu|publikacji|ukazaniu się)');
const OTHER_EVENT = words(
  '(?:podania (?:(?:jej|jego) )?do (?:publicznej|powszechnej) wiadomości|wywieszenia|rozplakatowania|zamieszczenia|umieszczenia|udostępnienia|obwieszczenia)',
);

const VOIVODESHIP = String.raw`(?:\p{L}+o\s*[-–—]\s*)?\p{L}+kiego|\p{L}{1,6}\.`;
const JOURNAL = signs(
  String.raw`w (?:wojewódzkim )?(?:dzienniku (?:urzędowym|ustaw)(?!\p{L})|monitorze polskim(?!\p{L})|dz\.\s?u(?:\.|rz\.))(?:\s*(?:województwa|woj\.|wojewody)(?:\s*(?:${VOIVODESHIP}))?)?(?: rzeczypospolitej polskiej)?`,
);
const OTHER_PLACE = words(
  String.raw`(?:(?:i|oraz|(?:, )?a także|,) )?(?:(?:na|w|we) (?:tablic|stron|witryn|biuletyn|bip|pras|gazec|siedzib|urzędzie|sposób|drodze|miejsc|portal|internecie|lokaln)\p{L}*|(?:po)?przez (?:wywieszenie|rozplakatowanie|obwieszczenie|zamieszczenie|umieszczenie|ogłoszenie)|(?:po)?przez)`,
);

export type Event = DayEvent | 'elsewhere';

/** Where something is announced: a journal's day is known, that of a notice board isn't. */
export function readPlace(reader: Reader): Event {
  reader.take(JOURNAL);
  if (reader.take(OTHER_PLACE) === null) return 'published';
  readFree(reader);
  return 'elsewhere';
}

/** „ogłoszenia w Dzienniku Urzędowym Województwa Wielkopolskiego”, „jej podjęcia”, „podania do publicznej wiadomości”. */
export function readEvent(reader: Reader): Event | null {
  reader.take(ITS);
  if (reader.take(OTHER_EVENT) !== null) {
    readFree(reader);
    return 'elsewhere';
  }
  if (reader.take(ADOPTION) !== null) {
    reader.take(ITS);
    reader.take(BY_COUNCIL);
    return 'adopted';
  }
  if (reader.take(ANNOUNCEMENT) === null) return null;
  reader.take(ITS);
  return readPlace(reader);
}

/** „ogłoszeniu”, „jej podjęciu”: an event after „po”. */
export function readEventLocative(reader: Reader): Event | null {
  if (reader.take(ADOPTION_LOCATIVE) !== null) {
    reader.take(ITS);
    return 'adopted';
  }
  if (reader.take(ANNOUNCEMENT_LOCATIVE) === null) return null;
  reader.take(ITS);
  return readPlace(reader);
}

const FROM = words('od(?: (?:dnia|daty|chwili|momentu))?');
const COUNTED = words('(?:, )?licząc');
const UNITS: readonly (readonly [Period['unit'], RegExp])[] = [
  ['days', words('(?:dni|dnia|dniach|dniu)(?: kalendarzowych)?')],
  ['weeks', words('tygodni(?:a|u|ach)?')],
  ['months', words('miesi(?:ęcy|ąca|ące|ącu|ącach)')],
  ['years', words('(?:lat|latach|roku|lata)')],
];
/** One of them, said without a number. */
const SINGLE: readonly (readonly [Period['unit'], RegExp])[] = [
  ['weeks', words('tydzień|tygodni(?:a|u)')],
  ['months', words('miesiąc(?:a|u)?')],
  ['years', words('rok(?:u)?')],
];
const COMPOUND: readonly (readonly [Period['unit'], RegExp])[] = [
  ['days', signs(String.raw`(\d{1,3})\s*[-–]?\s*dniow(?:ego|ym)(?:\s+(?:okresu|terminu|okresie|terminie))?`)],
  ['months', signs(String.raw`(\d{1,3})\s*[-–]?\s*miesięczn(?:ego|ym)(?:\s+(?:okresu|terminu|okresie|terminie))?`)],
];

/** „14 dni”, „czternastu dni”, „3 miesięcy”, „miesiąca”, „14-dniowego terminu”. */
export function readPeriod(reader: Reader): Period | null {
  for (const [unit, pattern] of COMPOUND) {
    const match = reader.take(pattern);
    if (match !== null) return { count: Number(match[1]), unit };
  }
  return reader.attempt(() => {
    const count = readCount(reader);
    const unit = (count === null ? SINGLE : UNITS).find(([, pattern]) => reader.take(pattern) !== null)?.[0];
    return unit === undefined ? null : { count: count ?? 1, unit };
  });
}

/** „od dnia ogłoszenia”, „, licząc od dnia jej podjęcia”. */
export function readFromEvent(reader: Reader): Event | null {
  return reader.attempt(() => {
    reader.take(COUNTED);
    return reader.take(FROM) === null ? null : readEvent(reader);
  });
}
