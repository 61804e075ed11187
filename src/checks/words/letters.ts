/**
 * Everything that is no letter, digit or sign of meaning (§, %, €): white space, invisible characters, dashes, and the punctuation of
 * ASCII, which is the mark-up of Markdown too.
 */
const OTHERS =
  /[\0-$&-/:-@[-`{-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u2015\u2028-\u202f\u205f-\u206f\u2212\u3000\ufe00-\ufe0f\ufeff]+/g;
/** Raised digits and letters, which a label writes in one way and a text in another. */
const RAISED = /[\u00aa\u00b2\u00b3\u00b9\u00ba\u2070-\u209c\u1d2c-\u1d6a]/g;

/**
 * What a text says, whatever its spaces, mark-up and case: two texts of the same letters have the same words. „Załącznik numer 1” is shown
 * as „Załącznik nr 1”.
 */
export function letters(text: string): string {
  // Only these: a whole text in NFKC would have other letters than its parts.
  const plain = text.replace(RAISED, (character) => character.normalize('NFKC'));
  return plain.replace(OTHERS, '').toLowerCase().replaceAll('załączniknumer', 'załączniknr');
}
