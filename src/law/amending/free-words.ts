import { ordinalOf } from '../ordinals.ts';
import type { Cursor } from './cursor.ts';
import { ATTACHED, markOf, WORDS_NOUN } from './nouns.ts';
import type { Token } from './tokens.ts';

const UNITS = new Set(['par', 'art', 'ust', 'pkt', 'ppkt', 'lit', 'rozdz', 'dzial', 'oddz']);
const ALWAYS = new Set(['zal', 'introduction', 'common', 'table']);
const ROMAN = /^[ivxlc]+[a-z]?$/u;

/** „dodaje się”, „zmienia się”: a verb that says what is done, not „ubiegających się”, „ubiegania się”. */
const REFLEXIVE = /^(?:z(?:am|m)ienia$|(?!\p{L}+(?:ąc[aey]|ani[ae]|eni[ae]|ięci[ae]|ci[ae])$)\p{L}+[aei]$)/u;

/** Verbs of amending formulas that need no „się”. */
const VERB =
  /^(?:otrzymuj[eą]|otrzyma|przyjmuj[eą]|brzm(?:i|ią|ieć)|ulega(?:ją)?|trac[ią]|tracą|zostaj[eą]|zastąpion[eya]|powin(?:ien|na|no|ny)|winn[oay]|zamiast|stwierdza(?:m|ją)?|orzeka)$/u;

/** Whether a token names a unit or a part of one, with its number, rather than being a word of a title („liczby punktów sprzedaży”). */
function namesPlace(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (token?.type !== 'named') return false;
  if (ALWAYS.has(token.value)) return true;
  const numbered = after?.type === 'label';
  if (UNITS.has(token.value))
    return (
      numbered ||
      (token.value === 'lit' && after?.type === 'word' && after.value.length <= 3) ||
      (after?.type === 'word' && after.capital && ROMAN.test(after.value))
    );
  const ordinal = (other: Token | undefined): boolean => other?.type === 'word' && ordinalOf(other.value) !== null;
  if (token.value === 'sentence' || token.value === 'tir' || token.value === 'row')
    return numbered || ordinal(after) || ordinal(before);
  if (token.value === 'title')
    return (
      (after?.type === 'named' && after.value !== 'act') ||
      (after?.type === 'word' && VERB.test(after.value)) ||
      (before?.value === 'w' && /^tytule$/u.test(token.raw))
    );
  return false;
}

/** Endings of the case that names of documents have after „w”. */
const LOCATIVE = /(?:ie|u|ii|ji|rze|ach)$/u;

const isWord = (token: Token | undefined, pattern: RegExp): boolean => token?.type === 'word' && pattern.test(token.value);

/** Whether words of a formula begin at a token: a place, a verb, words to be changed, a colon, a block. */
function stopsAt(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined) return true;
  if (token.type === 'mark') return token.value === ':' || token.value === ';';
  if (token.type === 'quote') return token.block || isWord(tokens[index - 1], WORDS_NOUN);
  if (token.type === 'named')
    return namesPlace(tokens, index) || (token.value === 'act' && isWord(tokens[index - 1], /^(?:w|cał\S+)$/u));
  if (token.type !== 'word') return false;
  if (VERB.test(token.value)) return true;
  if (next?.type === 'word' && next.value === 'się' && REFLEXIVE.test(token.value)) return true;
  if (
    WORDS_NOUN.test(token.value) &&
    (next?.type === 'quote' ||
      (next?.value === ':' && tokens[index + 2]?.type === 'quote') ||
      (next?.type === 'label' && /^(?:kwot|liczb|stawk|dat)/u.test(token.value)))
  )
    return true;
  // „w § 5 Statutu kropkę zastępuje się średnikiem”
  if (markOf(token.value) !== null) return true;
  if (token.value === 'w' && isWord(next, /^(?:ten|miejsce|następujący)$/u)) return true;
  if (token.value === 'w' && isWord(next, /^(?:części|zakresie|całości|pozostał\p{L}+)$/u)) return true;
  if (token.value === 'z' && isWord(next, /^(?:wyjątkiem|zastrzeżeniem|późn|póżn|późniejszymi|powodu|uwagi)$/u)) return true;
  if (token.value === 'ze' && isWord(next, /^względu$/u)) return true;
  if (/^we?$/u.test(token.value) && isWord(next, /^fragmen(?:cie|tach)$/u)) return true;
  if (token.value === 'nadając') return true;
  if (token.value === 'co' && isWord(next, /^do$/u)) return true;
  // „… następująco:”, „w następującym zakresie:” open a list of changes.
  if (token.value === 'następująco' || (token.value === 'w' && isWord(next, /^(?:następującym|poniższym|odniesieniu)$/u)))
    return true;
  if (/^(?:poprzez|przez)$/u.test(token.value) && next?.type === 'word' && /(?:anie|enie|ięcie)$/u.test(next.value)) return true;
  // What follows a title in the name of an act: its changes, its journal, its short name, a word that points back.
  if (/^zmienion\p{L}+$/u.test(token.value) && (next?.value === 'act' || next?.raw === 'nr')) return true;
  if (/^(?:ogłoszon|opublikowan)\p{L}+$/u.test(token.value) && isWord(next, /^w$/u)) return true;
  if (/^zwan\p{L}+$/u.test(token.value) && isWord(next, /^dalej$/u)) return true;
  if (token.value === 'ze' && isWord(next, /^(?:zm|zmian\p{L}*)$/u)) return true;
  // „uchwały, o której mowa w § 1”; „zasad, o których mowa w art. 5 ustawy” is a title.
  if (token.value === 'o' && isWord(next, /^któr(?:ej|ym|ych)$/u) && tokens[index + 4]?.value === 'par') return true;
  // „w sprawie regulaminu w Statucie § 1 …”: a place, and no part of the title.
  if (token.value === 'w' && next?.type === 'word' && next.capital && LOCATIVE.test(next.value) && ATTACHED.test(next.value))
    return true;
  return token.value === 'na' && isWord(next, /^końcu$/u);
}

/** Words that lead to a place and belong to the formula, not to the name before it. */
const LEADS =
  /^(?:a|i|oraz|zaś|natomiast|w|we|po|przed|do|z|na|użyt\S*|zawart\S*|występując\S*|dotychczasow\S*|treś[ćc]i?|brzmieni[eu]|cał\S*|now[yea]|ostatni\S*|pierwsz\S*|drugi\S*|podwójn\S*|przepis\S*|postanowie\S*|zapis\S*|któr(?:y|a|e))$/u;

/**
 * The end of free words (a title, the rest of a name): the index of the token at which a formula begins. A title holds no amending verb,
 * and names no unit but those of a statute it quotes („podmiotami wymienionymi w art. 3 ust. 3 ustawy …”), which `skipStatute` takes.
 */
export function endOfFreeWords(
  cursor: Cursor,
  skipStatute: (cursor: Cursor) => boolean,
  extraStop: (token: Token) => boolean = () => false,
): number {
  const { tokens } = cursor;
  const start = cursor.at;
  let index = start;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined || extraStop(token)) break;
    if (token.type === 'named' && token.value === 'art') {
      cursor.at = index;
      const skipped = skipStatute(cursor);
      index = skipped ? cursor.at : index;
      cursor.at = start;
      if (skipped) continue;
    }
    if (token.type === 'mark' && token.value === '(') {
      // A journal in brackets is no part of the title, and names positions, which are no rows of a table.
      if (/^(?:dz|m|t|tj|j|tekst|poz|ogłosz\p{L}*|publik\p{L}*|zm|ze|z)$/u.test(tokens[index + 1]?.value ?? '')) break;
      const close = tokens.findIndex((other, at) => at > index && other.type === 'mark' && other.value === ')');
      if (close === -1) break;
      index = close + 1;
      continue;
    }
    if (stopsAt(tokens, index)) break;
    index++;
  }
  while (index > start && LEADS.test(tokens[index - 1]?.value ?? '') && tokens[index - 1]?.type === 'word') index--;
  while (index > start && tokens[index - 1]?.type === 'mark' && /^[,–.]$/u.test(tokens[index - 1]?.value ?? '')) index--;
  return index;
}
