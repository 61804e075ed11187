import type { UnitRange, WordsPlace } from '../../types.ts';
import { readAnnulled } from './annulled.ts';
import { attachmentEffect, readSources } from './attachment.ts';
import { Cursor } from './cursor.ts';
import { readEnding } from './ending.ts';
import { readInsertion } from './insertion.ts';
import { readPlaces } from './places.ts';
import { COLON, objectsOf, placeIn, SIE, takesWholly, unitsOf, type Clause, type Scope } from './scope.ts';
import { readSubpoints } from './subpoints.ts';
import { takeWording } from './wording.ts';
import { readWords } from './words.ts';

const DROPS = /^(?:uchyla|skreśla|wykreśla|usuwa)$/u;

/** „on”, „mu”, „jej”: the unit named just before. */
const takesPronoun = (c: Cursor): boolean => c.take(/^(?:on|ona|ono|one|mu|jej|im)$/u);

/** „nowe brzmienie”, „następującą treść”, „nowego, następującego brzmienia”, „brzmienie o treści”. */
const takesNoun = (cursor: Cursor): boolean =>
  cursor.attempt((c) => {
    takesPronoun(c);
    for (let words = 0; words < 3 && c.take(/^(?:now|następując|poniższ)\p{L}+$/u); words++) c.take(/^,$/u);
    if (!c.take(/^(?:brzmieni[ea]|treść|treści)$/u)) return null;
    takesStated(c);
    return true;
  }) === true;

/** „w brzmieniu”, „o treści”, „o następującym brzmieniu”. */
function takesStated(c: Cursor): boolean {
  return (
    c.take(/^w$/u, /^(?:następującym|nowym)$/u, /^brzmieniu$/u) ||
    c.take(/^w$/u, /^brzmieniu$/u) ||
    c.take(/^o$/u, /^(?:następującej|nowej|następującym|nowym)$/u, /^(?:treści|brzmieniu)$/u) ||
    c.take(/^o$/u, /^(?:treści|brzmieniu)$/u)
  );
}

/** „treścią”, „nowym § 3 w brzmieniu”, „zdaniem:”, „tabelą:” after „zastępuje się”: what stands for the unit is the wording that follows. */
function takesSubstitute(c: Cursor): boolean {
  c.take(/^(?:now|następując)\p{L}+$/u);
  if (c.take(/^(?:treścią|brzmieniem|tekstem|zapisem)$/u)) return (takesStated(c), true);
  if (c.attempt(readPlaces) === null && !c.takeNamed('sentence') && !c.takeNamed('tir')) return takesStated(c);
  c.take(/^(?:now|następując)\p{L}+$/u);
  return takesStated(c) || /^[:–]$/u.test(c.peek()?.value ?? '');
}

/** „otrzymuje brzmienie”, „brzmi następująco”, „nadaje się nowe brzmienie”, „zostaje zastąpiony § 3 o treści”: says that new wording follows. */
function takesNewWording(c: Cursor): boolean {
  if (
    c.take(/^(?:otrzymuj[eą]|otrzyma|otrzymać|przyjmuj[eą]|uzyskuj[eą]|zyskuj[eą]|nadając)$/u) ||
    c.take(/^(?:nadaje|ustala)$/u, SIE) ||
    c.take(/^nadaje$/u, /^(?:mu|jej|im)$/u, SIE)
  )
    return takesNoun(c);
  if (c.take(/^(?:powin(?:ien|na|no|ny)|winn[oay]|ma|mają)$/u))
    return c.take(/^(?:brzmieć|mieć|otrzymać)$/u) && (c.take(/^brzmienie$/u), true);
  if (c.take(/^brzmi(?:ą)?$/u)) return (c.take(/^(?:następująco|jak)$/u), true);
  if (c.take(/^zastępuje$/u, SIE)) return takesSubstitute(c);
  return c.take(/^zmieniają?$/u, /^brzmienie$/u) && (c.take(/^na$/u), true);
}

const takesChange = (c: Cursor): boolean =>
  c.take(/^zmienia$/u, SIE) || c.take(/^zmianie$/u, /^ulega(?:ją)?$/u) || c.take(/^ulega(?:ją)?$/u, /^zmianie$/u);

/** „na:”, „na następującą:” after „zmienia się”: the wording follows. */
const takesInto = (cursor: Cursor): boolean =>
  cursor.attempt((c) => {
    if (!c.take(/^na$/u)) return null;
    c.take(/^(?:now|następując|poniższ)\p{L}+$/u);
    c.take(/^(?:brzmienie|treść)$/u);
    return c.peek()?.type === 'quote' || /^[:–]$/u.test(c.peek()?.value ?? '') ? true : null;
  }) === true;

/** What a formula may say before the name of a unit whose words change: „dotychczasową treść”, „zapis”. */
function skipTextNoun(c: Cursor): void {
  c.take(/^(?:dotychczasow|now)\S+$/u);
  c.take(/^(?:treść|treści|brzmienie|tekst|zapis\p{L}*|przepis\p{L}*|postanowieni\p{L}*)$/u);
}

const titleOfEach = (targets: readonly WordsPlace[] | null): WordsPlace[] | null =>
  targets?.every(({ part, from, to }) => part === 'unit' && to === null && from.length > 0) === true
    ? targets.map((target) => ({ ...target, part: 'title' }))
    : null;

/** „rozdział 2 otrzymuje tytuł: „…””, „rozdziałowi 2 nadaje się nazwę: „…””. */
function readTitling(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    const gives = c.take(/^nadaje$/u, SIE);
    const named = c.attempt(readPlaces);
    // The title of a whole attachment or chapter („w Programie rozdział 3 otrzymuje tytuł”) is no more than a title.
    const targets = titleOfEach(named === null && scope.spent !== true ? [...scope.places] : objectsOf(named, scope));
    if (!gives && !c.take(/^otrzymuj[eą]$/u) && !c.take(/^nadaje$/u, SIE)) return null;
    c.take(/^(?:now|następując)\p{L}+$/u);
    if (targets === null || !c.takeNamed('title')) return null;
    takesStated(c);
    c.take(COLON);
    const wording = takeWording(c);
    return wording === null ? null : replaceClause(targets, wording);
  });
}

/** „nazwę rozdziału 3 „Opłaty” zastępuje się nazwą „Stawki””: the old title is quoted with the new one. */
function readRetitling(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    const [target, second] = objectsOf(c.attempt(readPlaces), scope) ?? [];
    if (target?.part !== 'title' || second !== undefined) return null;
    const old = c.takeQuote();
    if (old === null || !(c.take(/^zastępuje$/u, SIE) || c.take(/^(?:zmienia|zamienia)$/u, SIE))) return null;
    c.take(/^na$/u);
    c.takeNamed('title');
    c.take(COLON);
    const put = c.takeQuote();
    if (put === null) return null;
    return {
      rule: 'wyrazy-zamiana',
      type: 'words',
      places: [target],
      find: old.value,
      put: put.value,
      mode: 'replace',
      occurrences: { exactly: 1 },
    };
  });
}

/** „§ 3 otrzymuje brzmienie: „…””, „załącznik otrzymuje brzmienie określone w załączniku do niniejszej uchwały”. */
function readReplacement(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    let changes = takesChange(c);
    skipTextNoun(c);
    const gives = c.take(/^nadaje$/u, SIE);
    if (gives) takesNoun(c);
    const targets = objectsOf(c.attempt(readPlaces), scope);
    takesWholly(c);
    changes = takesChange(c) || changes;
    takesWholly(c);
    c.take(/^[,–]$/u);
    c.take(/^(?:i|oraz|który|która|które)$/u);
    takesPronoun(c);
    if (targets === null) return null;
    if (c.attempt((inner) => (inner.take(/^zastępuje$/u, SIE) ? true : null)) === true) {
      // „załącznik nr 2 zastępuje się załącznikiem do niniejszej uchwały”
      const sources = readSources(c, true);
      if (sources !== null) return attachmentEffect(targets, sources, false);
      c.at -= 2;
    }
    if (gives) takesNoun(c);
    else if (!(changes && takesInto(c)) && !takesNewWording(c)) return null;
    const sources = readSources(c);
    if (sources !== null) return attachmentEffect(targets, sources, false);
    c.take(COLON);
    const wording = takeWording(c);
    return wording === null ? null : replaceClause(targets, wording);
  });
}

function replaceClause(targets: readonly WordsPlace[], wording: NonNullable<ReturnType<typeof takeWording>>): Clause {
  const [target] = targets;
  const isRow = target !== undefined && typeof target.part === 'object' && 'row' in target.part;
  if (target !== undefined && targets.length === 1 && isRow)
    return { rule: 'tabela', type: 'rows', place: target, operation: 'replace', wording };
  return { rule: target?.part === 'table' ? 'tabela' : 'brzmienie', type: 'replace', targets, wording };
}

/** Verbs of an operation whose object stands before them. */
const VERB_AFTER = /^(?:otrzymuj[eą]|brzmi|brzmią|oznacza|staje|stają|nadaje|uchyla|skreśla|wykreśla|zastępuje)$/u;

/** Units after a verb; the last of „zdanie pierwsze i zdanie drugie otrzymuje brzmienie” is what the next verb is about. */
function placesBeforeVerb(c: Cursor, objects = false): WordsPlace[] | null {
  const start = c.at;
  const places = c.attempt((inner) => readPlaces(inner, objects));
  const next = c.peek();
  if (places === null || next?.type !== 'word' || !VERB_AFTER.test(next.value)) return places;
  for (let cut = c.at - 1; cut > start; cut--) {
    const token = c.tokens[cut];
    if (token?.type !== 'word' || !/^(?:i|oraz)$/u.test(token.value)) continue;
    const head = new Cursor(c.tokens.slice(0, cut), c.text, start);
    const before = readPlaces(head, objects);
    if (before === null || !head.ended || head.acts.length > 0) return null;
    c.at = cut;
    return before;
  }
  return places;
}

/** „uchyla się ust. 2 i 3”, „§ 7 skreśla się”, „traci moc § 7”. */
function readRepeal(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    if (c.take(DROPS, SIE)) {
      takesWholly(c);
      c.take(/^(?:dotychczasow|cał)\S+$/u);
      c.take(/^(?:przepis|postanowieni|zapis|treść)\S*$/u);
      const places = placesBeforeVerb(c, true);
      const targets = objectsOf(places, scope);
      takesWholly(c);
      // „w § 3 ust. 4 uchyla się”: without an object the verb closes the line.
      return targets === null || (places === null && (c.peek()?.type === 'word' || c.peek()?.type === 'named'))
        ? null
        : { rule: 'uchylenie', type: 'repeal', targets };
    }
    const places = c.attempt(readPlaces);
    const targets = objectsOf(places, scope);
    takesWholly(c);
    c.take(/^–$/u);
    if (targets === null || places === null || !c.take(DROPS, SIE)) return null;
    takesWholly(c);
    return { rule: 'uchylenie', type: 'repeal', targets };
  });
}

/** What a renumbering says before the new numbers: „oznacza się jako”, „otrzymują oznaczenie”, „stają się odpowiednio”. */
function takesNumbering(c: Cursor): boolean {
  const taken =
    c.take(/^oznacza$/u, SIE) ||
    c.take(/^otrzymuj[eą]$/u, /^(?:oznaczenie|oznaczenia|numer|numery|numerację)$/u) ||
    c.take(/^otrzymuj[eą]$/u, /^(?:odpowiednio|kolejn\S+|now\S+)$/u, /^(?:oznaczenie|oznaczenia|numer|numery|numerację)$/u) ||
    c.take(/^staj[eą]$/u, SIE);
  while (c.take(/^(?:odpowiednio|jako)$/u));
  return taken;
}

/** „2”, „3 i 4”: new numbers without the name of the unit; they are of the kind that gets them. */
function bareNumbers(c: Cursor, from: readonly WordsPlace[] | null): WordsPlace[] | null {
  const last = from?.at(-1)?.from.at(-1);
  if (last === undefined) return null;
  const places: WordsPlace[] = [];
  for (;;) {
    const start = c.at;
    if (places.length > 0 && !c.take(/^(?:,|i|oraz)$/u)) break;
    const token = c.peek();
    if (token?.type !== 'label' || !/^\d+[a-z]*$/u.test(token.value)) {
      c.at = start;
      break;
    }
    c.at++;
    let to: string | null = null;
    const end = c.peek(1);
    if (c.peek()?.value === '–' && end?.type === 'label' && /^\d+[a-z]*$/u.test(end.value)) {
      to = end.value;
      c.at += 2;
    }
    places.push({
      from: [{ kind: last.kind, number: token.value }],
      to: to === null ? null : [{ kind: last.kind, number: to }],
      part: 'unit',
    });
  }
  return places.length === 0 ? null : places;
}

/** „dotychczasową treść oznacza się jako ust. 1”, „dotychczasowe ust. 2 i 3 otrzymują oznaczenie ust. 3 i 4”, „… otrzymuje numer 2”. */
function readRenumbering(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    c.take(/^dotychczasow\S+$/u);
    const wrap = c.take(/^(?:treść|tekst|przepis|brzmienie)$/u);
    const from = c.attempt(readPlaces);
    if (!takesNumbering(c)) return null;
    const to = c.attempt(readPlaces) ?? bareNumbers(c, from);
    if (to === null || [...(from ?? []), ...to].some(({ part }) => part !== 'unit')) return null;
    const bare = (place: WordsPlace): UnitRange => ({ from: place.from, to: place.to });
    const kind = to[0]?.from.at(-1)?.kind;
    // „w § 5 ust. 2–4 oznacza się jako ust. 3–5”: what gets new numbers was taken for the place.
    const inPlace = from === null && !wrap && scope.places.every((place) => place.from.at(-1)?.kind === kind);
    if ((wrap || from === null) && !inPlace) {
      const wrapped = unitsOf(from, scope);
      const [target] = wrapped;
      // „zdanie drugie oznacza się jako ust. 3”: a part of a unit is not all its text.
      if (wrapped.length !== 1 || target?.part !== 'unit' || target.from.length === 0 || to.length !== 1) return null;
      return {
        rule: 'oznaczenie',
        type: 'renumber',
        wrap: true,
        from: [bare(target)],
        to: to.map((place) => bare(placeIn({ places: [target] }, place))),
      };
    }
    const units = unitsOf(from, scope);
    // „§ 4 oznacza się jako ust. 1” would make a unit of another kind of it.
    if (units.length === 0 || [...units, ...to].some(({ from: path }) => path.at(-1)?.kind !== kind)) return null;
    return {
      rule: 'oznaczenie',
      type: 'renumber',
      wrap: false,
      from: units.map(bare),
      to: to.map((place) => bare(placeIn(scope, place))),
    };
  });
}

const READERS = [
  readAnnulled,
  readEnding,
  readSubpoints,
  readWords,
  readTitling,
  readRetitling,
  readReplacement,
  readInsertion,
  readRenumbering,
  readRepeal,
];

/** One operation from the cursor on, or `null`. */
export function readClause(cursor: Cursor, scope: Scope): Clause[] | null {
  for (const read of READERS) {
    const clause = cursor.attempt((c) => read(c, scope));
    if (clause !== null) return Array.isArray(clause) ? clause : [clause];
  }
  return null;
}
