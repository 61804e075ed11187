import type { NamedAct, UnitPath } from '../../types.ts';
import { MONTHS } from '../dates.ts';
import { POINTING } from '../pointing-words.ts';
import { readDate } from '../read-date.ts';
import type { Cursor } from './cursor.ts';
import { endOfFreeWords } from './free-words.ts';
import { readLabels } from './labels.ts';
import { isSpelled, isWord } from './spelling.ts';

/** „nr XV/200/2019”, „Nr II / 13 / 2010”, „nr 124/XXII/2016”, „NK-IV.4131.3.2019”. */
const NUMBER = /(?:nr|numer)\.?\s*([\p{L}\d]+(?:\s?\/\s?[\p{L}\d]+|[.\-–][\p{L}\d]+){0,7})/iuy;
const DATE = new RegExp(
  String.raw`(?:z\s+)?(?:dnia\s+|dn\.\s*)?(\d{1,2}\s+(?:${MONTHS.join('|')})\s+\d{4}|\d{1,2}\.\d{1,2}\.\d{4})\s*(?:roku|r\.?(?!\p{L}))?`,
  'iuy',
);
/** „Rady Miejskiej w Kalinowie”, „Prezydenta m.st. Warszawy”, „RADY GMINY BRZOZOWO”. */
const ORGAN =
  /(?:Rad|RAD|Wójt|WÓJT|Burmistrz|BURMISTRZ|Prezydent|PREZYDENT|Staro[sś][tc]|STAROST|Zarząd|ZARZĄD|Sejmik|SEJMIK|Marszał|MARSZAŁ|Wojewo|WOJEWO|Minist|MINIST|Prezes|PREZES|Kolegi|KOLEGI|Komisj|KOMISJ|Zgromadzeni|ZGROMADZENI)\p{L}*(?:,?\s+(?!Nr|NR|Numer|Z\s|Dz\.|W\s+[§\p{Ll}])(?:(?:w|we|i|z|na|nad|pod|do|ds\.|m\.|m\.\s?st\.|st\.|W|WE|I)\s+){0,2}\p{Lu}\p{L}*(?:[-–]\p{L}+)*)*/uy;
const AMENDED_SINCE = /z[ez]?\s+(?:p[oó][źz]n\.?\s*|późniejszymi\s+)?zm(?:ianami|ianą|ian|\.)/iuy;
/** „ogłoszonej w Dzienniku Urzędowym Województwa Wielkopolskiego z 2019 r. poz. 123”. */
const PUBLISHED =
  /(?:ogłoszon|opublikowan)\p{L}+\s+w\s+(?:Dzienniku\s+(?:Urzędowym|Ustaw)|Dz\.\s*(?:Urz|U)\.)[^,;:§]{0,160}?poz\.?\s*\d+/iuy;
/** Words that say which act is meant without naming it again; besides those of all texts, „zmienianej”, „zaskarżonej”, „całej”. */
const POINTERS = [
  ...['ww', 'w/w', 'wyżej', 'to', ...POINTING.pronouns],
  `(?:${[...POINTING.stems, 'zmienian', 'zaskarżon', 'przedmiotow', 'cał'].join('|')})(?:${POINTING.endings.join('|')})`,
].join('|');

interface Parts {
  number: string | null;
  date: NamedAct['date'];
  title: string | null;
  pointer: UnitPath | null;
}

/** „(Dz. Urz. Woj. Wielkopolskiego z 2019 r. poz. 123)”: everything to the bracket that closes it. */
function takeBrackets(cursor: Cursor): boolean {
  if (!cursor.sees('[(]')) return false;
  const start = cursor.at;
  let open = 0;
  while (!cursor.ended) {
    const token = cursor.peek();
    cursor.at++;
    if (isWord(token, '[(]')) open++;
    if (isWord(token, '[)]') && --open === 0) return true;
  }
  cursor.at = start;
  return false;
}

/** „art. 3 ust. 3 ustawy z dnia … o działalności pożytku publicznego” within a title. */
function skipStatute(cursor: Cursor): boolean {
  return (
    cursor.attempt((c) => {
      for (let steps = 0; steps < 40; steps++) {
        if (c.isNamed('act')) return readParts(c, true) === null ? null : true;
        const token = c.peek();
        const inChain =
          (token?.type === 'named' && isSpelled(token.value, 'art|ust|pkt|lit|tir|sentence')) ||
          token?.type === 'label' ||
          isWord(token, '[,–)]|.{1,2}|oraz|lub');
        if (!inChain) return null;
        c.at++;
      }
      return null;
    }) === true
  );
}

/** The tokens of a free title, as the text has them; `null` where there are none. */
export function takeFreeWords(cursor: Cursor, extraStop?: Parameters<typeof endOfFreeWords>[2]): string | null {
  const start = cursor.at;
  cursor.at = endOfFreeWords(cursor, skipStatute, extraStop);
  return cursor.at === start ? null : cursor.wordsSince(start);
}

/** „w sprawie …”, „o samorządzie gminnym”, „zmieniającej uchwałę w sprawie …”, „– Prawo farmaceutyczne”. */
function readTitle(cursor: Cursor): string | null {
  return cursor.attempt((c) => {
    if (c.take('w', 'sprawie') || c.take('ws')) {
      c.take('[:.]');
      return takeFreeWords(c);
    }
    const start = c.at;
    if (c.take('zmieniając*')) {
      if (!c.isNamed('act') || readParts(c, true) === null) return null;
      return c.wordsSince(start);
    }
    if (c.take('o')) return takeFreeWords(c);
    if (c.sees('–') && c.peek(1)?.capital === true) {
      c.at++;
      return takeFreeWords(c);
    }
    return null;
  });
}

/** „o której mowa w § 1 (niniejszej uchwały)”, „wymienionej w § 1 pkt 2”: the provision of this act that names the one meant. */
function readPointer(cursor: Cursor): UnitPath | null {
  return cursor.attempt((c) => {
    const points = c.take('o', 'któr(?:ej|ym|ych)', 'mowa') || c.take('(?:wymienion|powołan|wskazan|określon|zmienian|opisan)*');
    if (!points || !c.take('w')) return null;
    const path: { kind: 'par' | 'ust' | 'pkt'; number: string }[] = [];
    for (;;) {
      const token = c.peek();
      if (token?.type !== 'named' || !isSpelled(token.value, 'par|ust|pkt')) break;
      c.at++;
      const kind = token.value as 'par' | 'ust' | 'pkt';
      const [label, second] = readLabels(c, kind) ?? [];
      if (label === undefined || second !== undefined) return null;
      path.push({ kind, number: label.from });
    }
    if (path.length === 0) return null;
    c.attempt((inner) => (inner.take('niniejsz*') && inner.takeNamed('act') ? true : null));
    return path;
  });
}

/** „zmienionej uchwałą nr … z dnia … i uchwałą nr …”: what changed the act before; another act, told for completeness. */
function skipEarlierChanges(cursor: Cursor): boolean {
  return (
    cursor.attempt((c) => {
      if (!c.take('zmienion*')) return null;
      do {
        if (c.isNamed('act') ? readParts(c, true) === null : c.takeText(NUMBER) === null) return null;
        while (c.takeText(DATE) !== null || takeBrackets(c));
      } while (c.take(',|i|oraz') && (c.isNamed('act') || c.sees('nr')));
      return true;
    }) === true
  );
}

/** „zwanej dalej „uchwałą””. */
const skipShortName = (cursor: Cursor): boolean =>
  cursor.attempt((c) => {
    if (!c.take('zwan*', 'dalej')) return null;
    return c.takeQuote() === null ? null : true;
  }) === true;

/** „uchwały nr A oraz nr B”: a further act of the same kind, by its number. */
export function readFurtherAct(cursor: Cursor, { kind }: NamedAct): NamedAct | null {
  return cursor.attempt((c) => {
    const start = c.at;
    if (!c.sees('nr')) return null;
    // The parts are read from the kind on, which is not said again.
    c.at--;
    const parts = readParts(c, false);
    return parts?.number == null ? null : { ...parts, kind, words: `${kind} ${c.wordsSince(start)}` };
  });
}

/** The parts that follow the kind of act, in any order, commas between them; `null` where an act is named by nothing (unless it may be). */
function readParts(cursor: Cursor, mayBeBare: boolean): Parts | null {
  const parts: Parts = { number: null, date: null, title: null, pointer: null };
  cursor.at++;
  cursor.take('nadzorcz*');
  let told = false;
  for (;;) {
    const start = cursor.at;
    cursor.take(',');
    const number = parts.number === null ? cursor.takeText(NUMBER) : null;
    if (number !== null) {
      parts.number = (number[1] ?? '').replace(/\s+/gu, '');
    } else {
      const day = parts.date === null ? cursor.takeText(DATE) : null;
      if (day !== null) parts.date = readDate(day[1] ?? '');
      else if (cursor.take('(?:wymienion|powołan|wskazan|przywołan)*', 'wyżej|powyżej')) {
        // „uchwale wymienionej wyżej” points back as „wyżej wymienionej uchwale” does.
      } else if (parts.title === null && parts.pointer === null && takeTitleOrPointer(cursor, parts)) {
        // Recorded in `parts`.
      } else if (
        cursor.takeText(ORGAN) === null &&
        !takeBrackets(cursor) &&
        !skipEarlierChanges(cursor) &&
        !skipShortName(cursor)
      ) {
        if (cursor.takeText(AMENDED_SINCE) === null && cursor.takeText(PUBLISHED) === null) {
          cursor.at = start;
          break;
        }
      }
    }
    told = true;
  }
  return told || mayBeBare ? parts : null;
}

function takeTitleOrPointer(cursor: Cursor, parts: Parts): boolean {
  const pointer = readPointer(cursor);
  if (pointer !== null) parts.pointer = pointer;
  else parts.title = readTitle(cursor);
  return parts.pointer !== null || parts.title !== null;
}

/**
 * The name of an act: its kind, then number, organ, day, „w sprawie …”, journal, earlier changes in any order, or a word that points back
 * („ww. uchwale”, „uchwale, o której mowa w § 1”). `null` for other words and for „niniejszej uchwały”.
 * „uchwale Nr X/1/2019 Rady Gminy Brzozowo z dnia 1 marca 2019 r. w sprawie zasad (Dz. Urz. Woj. Wielkopolskiego poz. 5)”
 */
export function readActName(cursor: Cursor, mayBeBare = false): NamedAct | null {
  return cursor.attempt((c) => {
    const start = c.at;
    let pointed = false;
    while (c.take(POINTERS)) {
      c.take('[.]');
      pointed = true;
    }
    if (!c.isNamed('act')) return null;
    const kind = c.peek()?.raw ?? '';
    const parts = readParts(c, mayBeBare || pointed);
    return parts === null ? null : { ...parts, kind, words: c.wordsSince(start) };
  });
}
