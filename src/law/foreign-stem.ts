import { fold } from './fold.ts';

const UKRAINIAN_ENDINGS =
  /(?:ами|ями|ові|еві|ого|ому|ими|іми|их|ій|ою|ею|єю|ам|ям|ах|ях|ом|ем|ів|ии|ть|(?<=[аеєиіїоуюя])ти|а|я|у|ю|і|и|е|о|ь|й)$/u;
const ENGLISH_ENDINGS = /(?:ies|es|s|ing|ed|y)$/u;
const SHORTEST = 3;

/** A rough stem of an English or Ukrainian word, folded: „grants” → „grant”, „біженців” → „біженц”; „-ти” after a consonant is no infinitive: „гранти” → „грант”. */
export function foreignStem(word: string): string {
  const folded = fold(word);
  const stem = folded.replace(/\p{Script=Cyrillic}/u.test(folded) ? UKRAINIAN_ENDINGS : ENGLISH_ENDINGS, '');
  return stem.length >= SHORTEST ? stem : folded;
}
