import type { WordsPlace } from '../../types.ts';
import { attachmentEffect, readSources } from './attachment.ts';
import type { Cursor } from './cursor.ts';
import { readPlaces } from './places.ts';
import { COLON, objectsOf, SIE, takesWholly, type Clause, type FormulaScope } from './scope.ts';
import { takeWording } from './wording.ts';

/** „on”, „mu”, „jej”: the unit named just before. */
const takesPronoun = (c: Cursor): boolean => c.take('on|ona|ono|one|mu|jej|im');

/** „nowe brzmienie”, „następującą treść”, „nowego, następującego brzmienia”, „brzmienie o treści”. */
const takesNoun = (cursor: Cursor): boolean =>
  cursor.attempt((c) => {
    takesPronoun(c);
    for (let words = 0; words < 3 && c.take('(?:now|następując|poniższ)*'); words++) c.take(',');
    if (!c.take('brzmieni[ea]|treść|treści')) return null;
    takesStated(c);
    return true;
  }) === true;

/** „w brzmieniu”, „o treści”, „o następującym brzmieniu”. */
export function takesStated(c: Cursor): boolean {
  return (
    c.take('w', 'następującym|nowym', 'brzmieniu') ||
    c.take('w', 'brzmieniu') ||
    c.take('o', 'następującej|nowej|następującym|nowym', 'treści|brzmieniu') ||
    c.take('o', 'treści|brzmieniu')
  );
}

/** „treścią”, „nowym § 3 w brzmieniu”, „zdaniem:”, „tabelą:” after „zastępuje się”: what stands for the unit is the wording that follows. */
function takesSubstitute(c: Cursor): boolean {
  c.take('(?:now|następując)*');
  if (c.take('treścią|brzmieniem|tekstem|zapisem')) return (takesStated(c), true);
  if (c.attempt(readPlaces) === null && !c.takeNamed('sentence') && !c.takeNamed('tir')) return takesStated(c);
  c.take('(?:now|następując)*');
  return takesStated(c) || c.sees(COLON);
}

/** „otrzymuje brzmienie”, „brzmi następująco”, „nadaje się nowe brzmienie”, „zostaje zastąpiony § 3 o treści”: says that new wording follows. */
function takesNewWording(c: Cursor): boolean {
  if (
    c.take('otrzymuj[eą]|otrzyma|otrzymać|przyjmuj[eą]|uzyskuj[eą]|zyskuj[eą]|nadając') ||
    c.take('nadaje|ustala', SIE) ||
    c.take('nadaje', 'mu|jej|im', SIE)
  )
    return takesNoun(c);
  if (c.take('(?:po)?win(?:ien|na|no|ny)|ma|mają')) return c.take('brzmieć|mieć|otrzymać') && (c.take('brzmienie'), true);
  if (c.take('brzmi(?:ą)?')) return (c.take('następująco|jak'), true);
  if (c.take('zastępuje', SIE)) return takesSubstitute(c);
  return c.take('zmienia(?:ją)?', 'brzmienie') && (c.take('na'), true);
}

const takesChange = (c: Cursor): boolean =>
  c.take('zmienia', SIE) || c.take('zmianie', 'ulega(?:ją)?') || c.take('ulega(?:ją)?', 'zmianie');

/** „na:”, „na następującą:” after „zmienia się”: the wording follows. */
const takesInto = (cursor: Cursor): boolean =>
  cursor.attempt((c) => {
    if (!c.take('na')) return null;
    c.take('(?:now|następując|poniższ)*');
    c.take('brzmienie|treść');
    return c.peek()?.type === 'quote' || c.sees(COLON) ? true : null;
  }) === true;

/** What a formula may say before the name of a unit whose words change: „dotychczasową treść”, „zapis”. */
function skipTextNoun(c: Cursor): void {
  c.take('(?:dotychczasow|now)*');
  c.take('treść|treści|brzmienie|tekst|zapis*|przepis*|postanowieni*');
}

/** „§ 3 otrzymuje brzmienie: „…””, „załącznik otrzymuje brzmienie określone w załączniku do niniejszej uchwały”. */
export function readReplacement(cursor: Cursor, scope: FormulaScope): Clause | null {
  return cursor.attempt((c) => {
    let changes = takesChange(c);
    skipTextNoun(c);
    const gives = c.take('nadaje', SIE);
    if (gives) takesNoun(c);
    const targets = objectsOf(c.attempt(readPlaces), scope);
    takesWholly(c);
    changes = takesChange(c) || changes;
    takesWholly(c);
    c.take('[,–]');
    c.take('i|oraz|który|która|które');
    takesPronoun(c);
    if (targets === null) return null;
    if (c.attempt((inner) => (inner.take('zastępuje', SIE) ? true : null)) === true) {
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
