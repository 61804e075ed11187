import type { WordsPlace } from '../../types.ts';
import { attachmentEffect, readSources } from './attachment.ts';
import type { Cursor } from './cursor.ts';
import { readPlaces } from './places.ts';
import { COLON, objectsOf, SIE, takesWholly, type Clause, type Scope } from './scope.ts';
import { takeWording } from './wording.ts';

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
export function takesStated(c: Cursor): boolean {
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

/** „§ 3 otrzymuje brzmienie: „…””, „załącznik otrzymuje brzmienie określone w załączniku do niniejszej uchwały”. */
export function readReplacement(cursor: Cursor, scope: Scope): Clause | null {
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

export function replaceClause(targets: readonly WordsPlace[], wording: NonNullable<ReturnType<typeof takeWording>>): Clause {
  const [target] = targets;
  const isRow = target !== undefined && typeof target.part === 'object' && 'row' in target.part;
  if (target !== undefined && targets.length === 1 && isRow)
    return { rule: 'tabela', type: 'rows', place: target, operation: 'replace', wording };
  return { rule: target?.part === 'table' ? 'tabela' : 'brzmienie', type: 'replace', targets, wording };
}
