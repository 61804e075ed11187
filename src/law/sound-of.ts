import { fold } from './fold.ts';

/** How a word sounds, letters that Polish writes in two ways made one: „kułko” and „kółko”, „alkocholizm” and „alkoholizm”. */
export const soundOf = (word: string): string =>
  fold(word.toLowerCase().replace(/ó/g, 'u').replace(/ch/g, 'h').replace(/rz/g, 'ż').replace(/(.)\1/g, '$1'));
