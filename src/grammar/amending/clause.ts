import type { Effect, UnitPath, UnitRange, WordsPlace } from '../../types.ts';
import type { Cursor } from './cursor.ts';
import { readLabels } from './labels.ts';
import { joinPaths, readPlaces } from './places.ts';
import type { Token } from './tokens.ts';
import { readSubpoints } from './subpoints.ts';
import { readWords } from './words.ts';

/** An operation as the formula says it; its new wording is the quotation it names. */
export type Clause = Effect<Token>;

/** Where the formula is: places named so far in the line, or what the lines above it name. */
export interface Scope {
  readonly places: readonly WordsPlace[];
}

const SIE = /^się$/u;
const ADDS = /^(?:dodaje|dodać|dopisuje|wprowadza|wstawia|umieszcza)$/u;
const DROPS = /^(?:uchyla|skreśla|wykreśla|usuwa)$/u;
const COLON = /^[:–]$/u;

/** A place named in a formula, seen from where the formula is. */
export function placeIn(scope: Scope, place: WordsPlace): WordsPlace {
  const context = scope.places.at(-1)?.from ?? [];
  return {
    ...place,
    from: joinPaths(context, place.from),
    to: place.to === null ? null : joinPaths(context, place.to),
  };
}

/** The units a formula is about: those it names, else those of its scope. */
function unitsOf(places: readonly WordsPlace[] | null, scope: Scope): WordsPlace[] {
  return places === null ? [...scope.places] : places.map((place) => placeIn(scope, place));
}

/** „w brzmieniu:”, „o następującej treści:” and the quotation after it. */
function readNewWording(cursor: Cursor): Token | null {
  return cursor.attempt((c) => {
    const announced =
      c.take(/^w$/u, /^(?:następującym|nowym)$/u, /^brzmieniu$/u) ||
      c.take(/^w$/u, /^brzmieniu$/u) ||
      c.take(/^o$/u, /^(?:następującej|nowej)$/u, /^treści$/u) ||
      c.take(/^o$/u, /^(?:następującym|nowym)$/u, /^brzmieniu$/u) ||
      c.take(/^o$/u, /^(?:treści|brzmieniu)$/u) ||
      c.take(/^następującej$/u, /^treści$/u) ||
      c.take(/^z$/u, /^(?:treścią|zapisem)$/u);
    if (!announced) return null;
    c.take(COLON);
    return c.takeQuote();
  });
}

/** „(określone) w załączniku nr 2 do niniejszej uchwały”: which attachments of the amending act hold the wording. */
function readSources(cursor: Cursor): UnitRange[] | null {
  return cursor.attempt((c) => {
    const announced =
      c.take(/^(?:określon|zawart|ustalon|podan|jak|zgodn)\S*$/u) ||
      c.take(/^stanowiąc\S*$/u) ||
      c.take(/^w$/u, /^brzmieniu$/u, /^(?:określon|zawart|ustalon)\S*$/u);
    c.take(/^odpowiednio$/u);
    const inside = c.take(/^(?:w|we|z|jako)$/u);
    c.take(/^odpowiednio$/u);
    if ((!announced && !inside) || c.peek()?.value !== 'zal' || c.peek()?.type !== 'named') return null;
    c.at++;
    const ranges = readLabels(c, 'zal');
    // It is an attachment of the amending act only where the formula says so.
    if (ranges === null || !c.take(/^do$/u) || !c.take(/^(?:niniejsze(?:j|go)|tej|tego)$/u)) return null;
    if (c.peek()?.value === 'act') c.at++;
    return ranges.map(({ from, to }) => ({
      from: [{ kind: 'zal', number: from }],
      to: to === null ? null : [{ kind: 'zal', number: to }],
    }));
  });
}

const isAttachment = ({ from, part }: WordsPlace): boolean => from.length === 1 && from[0]?.kind === 'zal' && part === 'unit';

function attachmentEffect(places: readonly WordsPlace[], sources: readonly UnitRange[], added: boolean): Clause | null {
  return places.every(isAttachment)
    ? { type: 'attachment', targets: places.map(({ from, to }) => ({ from, to })), sources, added }
    : null;
}

/** „§ 3 otrzymuje brzmienie: „…””, „załącznik otrzymuje brzmienie określone w załączniku do niniejszej uchwały”. */
function readReplacement(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    c.take(/^zmienia$/u, SIE);
    c.take(/^(?:dotychczasow|now)\S+$/u);
    c.take(/^(?:treść|brzmienie)$/u);
    const places = unitsOf(c.attempt(readPlaces), scope);
    c.take(/^zmienia$/u, SIE);
    c.take(/^,$/u);
    c.take(/^(?:i|oraz|który|która|które)$/u);
    if (c.take(/^(?:otrzymuje|otrzymują|otrzyma|przyjmuje|przyjmują)$/u)) {
      c.take(/^(?:nowe|następujące)$/u);
      if (!c.take(/^(?:brzmienie|treść)$/u)) return null;
    } else if (!c.take(/^nadaje$/u, SIE, /^(?:nowe|następujące)$/u, /^brzmienie$/u) && !c.take(/^nadaje$/u, SIE, /^brzmienie$/u))
      return null;
    c.take(COLON);
    if (places.length === 0) return null;
    const wording = c.takeQuote();
    if (wording !== null) return { type: 'replace', targets: places, wording };
    const sources = readSources(c);
    return sources === null ? null : attachmentEffect(places, sources, false);
  });
}

/** „uchyla się ust. 2 i 3”, „§ 7 skreśla się”. */
function readRepeal(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    if (c.take(DROPS, SIE)) {
      c.take(/^(?:dotychczasow|cał)\S+$/u);
      const places = c.attempt(readPlaces);
      const targets = unitsOf(places, scope);
      // „w § 3 ust. 4 uchyla się”: without an object the verb closes the line.
      return targets.length === 0 || (places === null && c.peek()?.type === 'word') ? null : { type: 'repeal', targets };
    }
    const places = unitsOf(c.attempt(readPlaces), scope);
    return places.length > 0 && c.take(DROPS, SIE) ? { type: 'repeal', targets: places } : null;
  });
}

const above = (path: UnitPath): UnitPath => path.slice(0, -1);

/** The unit that new units go into: what the formula names without the units themselves. */
function underOf(scope: Scope, anchor: WordsPlace | null, unit: WordsPlace): UnitPath {
  const named = placeIn(anchor === null ? scope : { places: [anchor] }, unit);
  return above(named.from);
}

function insertion(
  scope: Scope,
  side: 'after' | 'before',
  anchor: WordsPlace | null,
  units: readonly WordsPlace[],
  wording: Token,
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
  return { type: 'insert', under, anchor: full === null ? null : { side, path: full.to ?? full.from }, announced, wording };
}

function insertedPart(
  scope: Scope,
  side: 'after' | 'before',
  anchor: WordsPlace | null,
  part: WordsPlace,
  wording: Token,
): Clause | null {
  const target = anchor ?? scope.places.at(-1);
  if (part.part === 'unit') return null;
  if (part.part === 'title' && anchor?.part === 'unit')
    return { type: 'insert', under: above(anchor.from), anchor: { side, path: anchor.from }, announced: [], wording };
  const kind = typeof part.part === 'object' ? 'sentence' : part.part;
  const ordinal = typeof part.part === 'object' ? part.part.sentence : 0;
  const anchorSentence = anchor !== null && typeof anchor.part === 'object' ? anchor.part.sentence : null;
  const after =
    anchorSentence === null ? (ordinal > 0 ? ordinal - 1 : null) : side === 'after' ? anchorSentence : anchorSentence - 1;
  return { type: 'insert-part', part: kind, target: joinPaths(target?.from ?? [], part.from), after, wording };
}

/** New units; a sentence or a tiret may have no number: „dodaje się zdanie w brzmieniu:”. */
function readNewUnits(cursor: Cursor): WordsPlace[] | null {
  cursor.take(/^(?:now|kolejn|następując)\S+$/u);
  const places = cursor.attempt(readPlaces);
  if (places !== null) return places;
  cursor.take(/^(?:now|kolejn|drugie|trzecie)\S*$/u);
  if (cursor.peek()?.type === 'named' && cursor.peek()?.value === 'sentence') {
    cursor.at++;
    return [{ from: [], to: null, part: { sentence: 0 } }];
  }
  if (cursor.peek()?.type === 'named' && cursor.peek()?.value === 'tir') {
    cursor.at++;
    return [{ from: [{ kind: 'tir', number: '' }], to: null, part: 'unit' }];
  }
  return null;
}

/** „po ust. 2 dodaje się ust. 2a w brzmieniu: „…””, „dodaje się po ust. 2 ust. 2a …”, „dodaje się załącznik nr 3 w brzmieniu …”. */
function readInsertion(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    const readAnchor = (): { side: 'after' | 'before'; places: WordsPlace[] } | null =>
      c.attempt((inner) => {
        const side = inner.take(/^po$/u) ? 'after' : inner.take(/^przed$/u) ? 'before' : null;
        if (side === null) return null;
        inner.take(/^dotychczasow\S+$/u);
        const places = inner.attempt(readPlaces);
        return places === null ? null : { side, places };
      });
    let anchor = readAnchor();
    c.take(/^,$/u);
    if (!c.take(ADDS, SIE)) return null;
    anchor ??= readAnchor();
    c.take(/^na$/u, /^końcu$/u);
    c.take(/^oznaczenie$/u, /^(?:i|oraz)$/u);
    const units = readNewUnits(c);
    if (units === null) return null;
    anchor ??= readAnchor();
    c.take(/^,$/u);
    c.take(/^(?:który|która|które)$/u, /^(?:otrzymuje|otrzymują)$/u);
    const wording = readNewWording(c) ?? (c.take(COLON) || c.take(/^brzmienie$/u, COLON) ? c.takeQuote() : null);
    if (wording === null) {
      const sources = units.every(isAttachment) ? readSources(c) : null;
      return sources === null ? null : attachmentEffect(units, sources, true);
    }
    return insertion(scope, anchor?.side ?? 'after', anchor?.places.at(-1) ?? null, units, wording);
  });
}

/** „dotychczasową treść oznacza się jako ust. 1”, „dotychczasowe ust. 2 i 3 otrzymują oznaczenie ust. 3 i 4”. */
function readRenumbering(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    c.take(/^dotychczasow\S+$/u);
    const wrap = c.take(/^(?:treść|tekst|przepis)$/u);
    const from = c.attempt(readPlaces);
    if (!c.take(/^oznacza$/u, SIE, /^(?:jako|odpowiednio)$/u) && !c.take(/^(?:otrzymuje|otrzymują)$/u, /^oznaczenie$/u))
      return null;
    c.take(/^(?:odpowiednio|jako)$/u);
    const to = c.attempt(readPlaces);
    if (to === null) return null;
    const bare = (place: WordsPlace): UnitRange => ({ from: place.from, to: place.to });
    const kind = to[0]?.from.at(-1)?.kind;
    // „w § 5 ust. 2–4 oznacza się jako ust. 3–5”: what gets new numbers was taken for the place.
    const inPlace = from === null && !wrap && scope.places.every((place) => place.from.at(-1)?.kind === kind);
    if ((wrap || from === null) && !inPlace) {
      const wrapped = unitsOf(from, scope);
      const [target] = wrapped;
      if (wrapped.length !== 1 || target === undefined || to.length !== 1) return null;
      return {
        type: 'renumber',
        wrap: true,
        from: [bare(target)],
        to: to.map((place) => bare(placeIn({ places: [target] }, place))),
      };
    }
    return {
      type: 'renumber',
      wrap: false,
      from: unitsOf(from, scope).map(bare),
      to: to.map((place) => bare(placeIn(scope, place))),
    };
  });
}

const READERS = [readSubpoints, readWords, readReplacement, readInsertion, readRenumbering, readRepeal];

/** One operation from the cursor on, or `null`. */
export function readClause(cursor: Cursor, scope: Scope): Clause[] | null {
  for (const read of READERS) {
    const clause = cursor.attempt((c) => read(c, scope));
    if (clause !== null) return Array.isArray(clause) ? clause : [clause];
  }
  return null;
}
