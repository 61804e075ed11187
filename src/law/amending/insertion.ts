import type { UnitPath, WordsPlace } from '../../types.ts';
import { attachmentEffect, isAttachment, readSources } from './attachment.ts';
import type { Cursor } from './cursor.ts';
import { joinPaths, readPlaces } from './places.ts';
import { COLON, placeIn, SIE, type Clause, type FormulaScope } from './scope.ts';
import type { FormulaToken } from './tokens.ts';
import { takeWording } from './wording.ts';

const ADDS = 'dodaje|dodać|dopisuje|wprowadza|wstawia|umieszcza';
/** „po § 4 powinien być § 4a o następującej treści”: a correction (ZTP § 112 ust. 3a). */
const SHOULD_BE = '(?:po)?win(?:ien|na|no|ny)';

/** „w brzmieniu:”, „o następującej treści:” and the quotation after it. */
function readNewWording(cursor: Cursor): FormulaToken | null {
  return cursor.attempt((c) => {
    const announced =
      c.take('w', 'następującym|nowym', 'brzmieniu') ||
      c.take('w', 'brzmieniu') ||
      c.take('o', 'następującej|nowej', 'treści') ||
      c.take('o', 'następującym|nowym', 'brzmieniu') ||
      c.take('o', 'treści|brzmieniu') ||
      c.take('następującej', 'treści') ||
      c.take('z', 'treścią|zapisem');
    if (!announced) return null;
    c.take(COLON);
    return takeWording(c);
  });
}

const above = (path: UnitPath): UnitPath => path.slice(0, -1);

/** The unit that new units go into: what the formula names without the units themselves. */
function underOf(scope: FormulaScope, anchor: WordsPlace | null, unit: WordsPlace): UnitPath {
  const named = placeIn(anchor === null ? scope : { places: [anchor] }, unit);
  return above(named.from);
}

function insertion(
  scope: FormulaScope,
  side: 'after' | 'before',
  anchor: WordsPlace | null,
  units: readonly WordsPlace[],
  wording: FormulaToken,
): Clause | null {
  const [first] = units;
  if (first === undefined) return null;
  const full = anchor === null ? null : placeIn(scope, anchor);
  if (first.part !== 'unit') return insertedPart(scope, side, full, first, wording);
  if (full !== null && full.part !== 'unit') return null;
  // „dodaje się pkt 2 lit. c” names the unit above with the new one.
  const under = underOf(scope, full, first);
  const announced = units.map((unit) => {
    const { from, to } = placeIn({ places: full === null ? scope.places : [full] }, unit);
    return { from, to };
  });
  return {
    rule: 'dodanie',
    type: 'insert',
    under,
    anchor: full === null ? null : { side, path: full.to ?? full.from },
    announced,
    wording,
  };
}

const isRow = ({ part }: WordsPlace): boolean => typeof part === 'object' && 'row' in part;

/** „w tabeli po poz. 3 dodaje się poz. 4 w brzmieniu: …”: after the row named, else at the end of the table. */
function insertedRow(scope: FormulaScope, anchor: WordsPlace | null, row: WordsPlace, wording: FormulaToken): Clause | null {
  if (anchor !== null && !isRow(anchor)) return null;
  const place = anchor ?? placeIn(scope, { ...row, part: 'table' });
  return { rule: 'tabela', type: 'rows', place, operation: 'insert', wording };
}

function insertedPart(
  scope: FormulaScope,
  side: 'after' | 'before',
  anchor: WordsPlace | null,
  part: WordsPlace,
  wording: FormulaToken,
): Clause | null {
  const target = anchor ?? scope.places.at(-1);
  if (part.part === 'unit') return null;
  if (part.part === 'title' && anchor?.part === 'unit')
    return {
      rule: 'dodanie',
      type: 'insert',
      under: above(anchor.from),
      anchor: { side, path: anchor.from },
      announced: [],
      wording,
    };
  if (isRow(part)) return insertedRow(scope, anchor, part, wording);
  if (part.part === 'table') return null;
  const kind = typeof part.part === 'object' ? 'sentence' : part.part;
  const ordinal = typeof part.part === 'object' && 'sentence' in part.part ? part.part.sentence : 0;
  const anchorSentence =
    anchor !== null && typeof anchor.part === 'object' && 'sentence' in anchor.part ? anchor.part.sentence : null;
  if (anchor !== null && anchor.part !== 'unit' && anchorSentence === null) return null;
  const after =
    anchorSentence === null ? (ordinal > 0 ? ordinal - 1 : null) : side === 'after' ? anchorSentence : anchorSentence - 1;
  return { rule: 'dodanie', type: 'insert-part', part: kind, target: joinPaths(target?.from ?? [], part.from), after, wording };
}

/** New units; a sentence or a tiret may have no number: „dodaje się zdanie w brzmieniu:”. */
function readNewUnits(cursor: Cursor): WordsPlace[] | null {
  cursor.take('(?:now|kolejn|następując|dodatkow)*');
  const places = cursor.attempt(readPlaces);
  if (places !== null) return places;
  cursor.take('(?:now|kolejn|drugie|trzecie)*');
  if (cursor.takeNamed('sentence')) return [{ from: [], to: null, part: { sentence: 0 } }];
  return cursor.takeNamed('tir') ? [{ from: [{ kind: 'tir', number: '' }], to: null, part: 'unit' }] : null;
}

/** „§ 2 uzupełnia się o ust. 4”, „tabelę uzupełnia się o poz. 4”: the place that gets something. */
function readFilled(cursor: Cursor, scope: FormulaScope): FormulaScope | null {
  return cursor.attempt((c) => {
    const places = c.attempt(readPlaces);
    if (!c.take('uzupełnia', SIE, 'o')) return null;
    return places === null ? scope : { places: places.map((place) => placeIn(scope, place)) };
  });
}

/** „po ust. 2 dodaje się ust. 2a w brzmieniu: „…””, „dodaje się po ust. 2 ust. 2a …”, „dodaje się załącznik nr 3 w brzmieniu …”. */
export function readInsertion(cursor: Cursor, context: FormulaScope): Clause | null {
  return cursor.attempt((c) => {
    let scope = context;
    const readAnchor = (): { side: 'after' | 'before'; places: WordsPlace[] } | null =>
      c.attempt((inner) => {
        const side = inner.take('po') ? 'after' : inner.take('przed') ? 'before' : null;
        if (side === null) return null;
        inner.take('dotychczasow*');
        const places = inner.attempt(readPlaces);
        return places === null ? null : { side, places };
      });
    const filled = readFilled(c, scope);
    if (filled !== null) scope = filled;
    // „kropkę zastępuje się średnikiem, a po nim dodaje się pkt 4”
    c.take('po', 'nim|niej|nich');
    let anchor = filled === null ? readAnchor() : null;
    c.take(',');
    const atEnd = c.take('na', 'końcu');
    if (filled === null && !c.take(ADDS, SIE) && !(anchor !== null && !atEnd && c.take(SHOULD_BE, 'być'))) return null;
    anchor ??= readAnchor();
    c.take('na', 'końcu');
    c.take('oznaczenie', 'i|oraz');
    const units = readNewUnits(c);
    if (units === null) return null;
    anchor ??= readAnchor();
    c.take(',');
    const brings = c.take('który|która|które');
    if (brings && !c.take('brzmi(?:ą)?')) c.take('otrzymuj[eą]');
    // „w brzmieniu” opens a reference to the act's own attachment as well as a quotation.
    const sources = units.every(isAttachment) ? readSources(c) : null;
    if (sources !== null) return attachmentEffect(units, sources, true);
    const wording = readNewWording(c) ?? (c.take(COLON) || c.take('brzmienie', COLON) ? takeWording(c) : null);
    if (wording === null) return null;
    return insertion(scope, anchor?.side ?? 'after', anchor?.places.at(-1) ?? null, units, wording);
  });
}
