/**
 * Characters that command a terminal or a typewriter and say nothing: Word's vertical tab, form feed, those of Latin-1, non-characters,
 * and those that turn the direction of reading, by which a text can be made to look like another. Tab and ends of line are not among them.
 */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Offsets of such characters. */
export const controlCharacters = (text: string): number[] => [...text.matchAll(CONTROLS)].map(({ index }) => index);

/** The text with a space for each, so that words stay apart and offsets stay true. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, ' ');

/** The name of a character: „U+000B”. */
export const characterName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
