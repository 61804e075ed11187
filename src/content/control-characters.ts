/**
 * Characters without meaning in a text: control characters (Word's vertical tab, form feed, those of Latin-1), non-characters, halves
 * of a pair without the other (YAML may write one: "\\uD800"), and those that reverse the direction of reading and can disguise a text.
 * Tab and line ends are not among them.
 */
const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Offsets of such characters. */
export const controlCharacters = (text: string): number[] => [...text.matchAll(CONTROLS)].map(({ index }) => index);

/** The text with a space for each such character, so that words stay separate and offsets keep their meaning. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, ' ');

/** The name of a character: „U+000B”. */
export const characterName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
