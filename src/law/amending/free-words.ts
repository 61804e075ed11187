import { ordinalOf } from '../ordinals.ts';
import type { Cursor } from './cursor.ts';
import { ATTACHED, markOf, WORDS_NOUN } from './nouns.ts';
import { areWords, isWord } from './spelling.ts';
import type { FormulaToken } from './tokens.ts';

const UNITS = new Set(['par', 'art', 'ust', 'pkt', 'ppkt', 'lit', 'rozdz', 'dzial', 'oddz']);
const ALWAYS = new Set(['zal', 'introduction', 'common', 'table']);
const ROMAN = '[ivxlc]+[a-z]?';

/** „dodaje się”, „zmienia się”: a verb that says what is done, not „ubiegających się”, „ubiegania się”. */
const REFLEXIVE = /^(?:z(?:am|m)ienia$|(?!\p{L}+(?:ąc[aey]|ani[ae]|eni[ae]|ięci[ae]|ci[ae])$)\p{L}+[aei]$)/u;

/** Verbs of amending formulas that need no „się”. */
const VERB =
  'otrzymuj[eą]|otrzyma|przyjmuj[eą]|brzm(?:i|ią|ieć)|ulega(?:ją)?|trac[ią]|tracą|zostaj[eą]|zastąpion[eya]|(?:po)?win(?:ien|na|no|ny)|zamiast|stwierdza(?:m|ją)?|orzeka';

/** Whether a token names a unit or a part of one, with its number, rather than being a word of a title („liczby punktów sprzedaży”). */
function namesPlace(tokens: readonly FormulaToken[], index: number): boolean {
  const token = tokens[index];
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (token?.type !== 'named') return false;
  if (ALWAYS.has(token.value)) return true;
  const numbered = after?.type === 'label';
  if (UNITS.has(token.value))
    return numbered || (token.value === 'lit' && isWord(after, '.{1,3}')) || (after?.capital === true && isWord(after, ROMAN));
  const ordinal = (other: FormulaToken | undefined): boolean => other?.type === 'word' && ordinalOf(other.value) !== null;
  if (token.value === 'sentence' || token.value === 'tir' || token.value === 'row')
    return numbered || ordinal(after) || ordinal(before);
  if (token.value === 'title')
    return (
      (after?.type === 'named' && after.value !== 'act') || isWord(after, VERB) || (isWord(before, 'w') && token.raw === 'tytule')
    );
  return false;
}

/** Endings of the case that names of documents have after „w”. */
const LOCATIVE = '*(?:ie|u|ii|ji|rze|ach)';

/** Words that no title has: of a formula, or of what follows a title in the name of an act. */
const STOPS: readonly (readonly string[])[] = [
  ['nadając|następująco'],
  ['w', 'ten|miejsce|następujący|następującym|poniższym|odniesieniu|części|zakresie|całości|pozostał*'],
  ['we?', 'fragmencie|fragmentach'],
  ['z', 'wyjątkiem|zastrzeżeniem|późn|póżn|późniejszymi|powodu|uwagi'],
  ['ze', 'względu|zm|zmian*'],
  ['co', 'do'],
  ['na', 'końcu'],
  ['(?:ogłoszon|opublikowan)*', 'w'],
  ['zwan*', 'dalej'],
];

/** Whether words of a formula begin at a token: a place, a verb, words to be changed, a colon, a block. */
function stopsAt(tokens: readonly FormulaToken[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined) return true;
  if (token.type === 'mark') return isWord(token, '[:;]');
  if (token.type === 'quote') return token.block || isWord(tokens[index - 1], WORDS_NOUN);
  if (token.type === 'named') return namesPlace(tokens, index) || (token.value === 'act' && isWord(tokens[index - 1], 'w|cał*'));
  if (token.type !== 'word') return false;
  if (isWord(token, VERB)) return true;
  if (isWord(next, 'się') && REFLEXIVE.test(token.value)) return true;
  if (
    isWord(token, WORDS_NOUN) &&
    (next?.type === 'quote' ||
      (isWord(next, ':') && tokens[index + 2]?.type === 'quote') ||
      (next?.type === 'label' && isWord(token, '(?:kwot|liczb|stawk|dat)*')))
  )
    return true;
  // „w § 5 Statutu kropkę zastępuje się średnikiem”
  if (markOf(token.value) !== null) return true;
  if (isWord(token, 'poprzez|przez') && isWord(next, '*(?:anie|enie|ięcie)')) return true;
  if (isWord(token, 'zmienion*') && (next?.value === 'act' || next?.raw === 'nr')) return true;
  // „uchwały, o której mowa w § 1”; „zasad, o których mowa w art. 5 ustawy” is a title.
  if (areWords(tokens, index, ['o', 'któr(?:ej|ym|ych)']) && tokens[index + 4]?.value === 'par') return true;
  // „w sprawie regulaminu w Statucie § 1 …”: a place, and no part of the title.
  if (isWord(token, 'w') && next?.capital === true && ATTACHED.test(next.value) && isWord(next, LOCATIVE)) return true;
  return STOPS.some((row) => areWords(tokens, index, row));
}

/** Words that lead to a place and belong to the formula, not to the name before it. */
const LEADS =
  'a|i|oraz|zaś|natomiast|w|we|po|przed|do|z|na|użyt*|zawart*|występując*|dotychczasow*|treś[ćc]i?|brzmieni[eu]|cał*|now[yea]|ostatni*|pierwsz*|drugi*|podwójn*|przepis*|postanowie*|zapis*|któr(?:y|a|e)';

/**
 * The end of free words (a title, the rest of a name): the index of the token at which a formula begins. A title holds no amending verb,
 * and names no unit but those of a statute it quotes („podmiotami wymienionymi w art. 3 ust. 3 ustawy …”), which `skipStatute` takes.
 */
export function endOfFreeWords(
  cursor: Cursor,
  skipStatute: (cursor: Cursor) => boolean,
  extraStop: (token: FormulaToken) => boolean = () => false,
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
    if (isWord(token, '[(]')) {
      // A journal in brackets is no part of the title, and names positions, which are no rows of a table.
      if (isWord(tokens[index + 1], 'dz|m|t|tj|j|tekst|ogłosz*|publik*|zm|ze|z')) break;
      const close = tokens.findIndex((other, at) => at > index && isWord(other, '[)]'));
      if (close === -1) break;
      index = close + 1;
      continue;
    }
    if (stopsAt(tokens, index)) break;
    index++;
  }
  while (index > start && isWord(tokens[index - 1], LEADS)) index--;
  while (index > start && isWord(tokens[index - 1], '[,–.]')) index--;
  return index;
}
