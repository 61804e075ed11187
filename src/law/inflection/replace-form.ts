import { capitalised, isCapital, likeWord } from './capitals.ts';
import { readingCells, type LineSpan } from './find-forms.ts';
import { governedCells } from './governed-cases.ts';
import type { FormCell } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase, PhraseReading } from './phrase.ts';
import { wordsOf, type Word } from './words-of.ts';

/** Of two plurals that usage allows the one statutes have. */
const IN_STATUTES: ReadonlySet<string> = new Set(
  (
    'wójtowie burmistrzowie opiekunowie pedagodzy prezesi dyrektorzy inspektorzy kuratorzy prokuratorzy administratorzy organizatorzy koordynatorzy ' +
    'seniorzy organy koszty'
  ).split(' '),
);

/** What stands before the first word of a sentence, or may. */
const MAY_BEGIN = /(?:^|[^\p{L}\p{N},\s]\s*)$/u;

/** The form of a word in a cell, where there is one to choose. */
function formIn(forms: readonly string[]): string | null {
  const usual = forms.length > 1 ? forms.filter((form) => IN_STATUTES.has(form)) : forms;
  return new Set(usual).size === 1 ? (usual[0] ?? null) : null;
}

/** New words in a cell, with the capitals they are quoted with. */
function wordsIn(cell: FormCell, { changing }: PhraseReading, { words, tail }: Phrase): string | null {
  const forms = changing.map((lexeme, index) => {
    const form = formIn(lexeme.forms[cell] ?? []);
    const quoted = words[index]?.text ?? '';
    return form === null ? null : quoted.toLowerCase() === form ? quoted : likeWord(form, quoted);
  });
  return forms.includes(null) ? null : forms.join(' ') + tail;
}

/** Whether words of one reading may take number and case of words of another: an adjective has to agree in gender too. */
const compatible = (from: PhraseReading, to: PhraseReading): boolean =>
  to.head.kind === 'noun' ? from.head.kind === 'noun' : from.head.gender === to.head.gender;

/** What stands for words at a place, by all they may be there; `null` where that leaves more than one form or none. */
export function replaceForm(line: string, place: LineSpan, from: Phrase, to: Phrase, lexicon: Lexicon): string | null {
  const words: Word[] = wordsOf(line.slice(place.from, place.to)).slice(0, from.words.length);
  const numbers = from.readings.map(({ number }) => number).filter((one) => to.readings.some(({ number }) => number === one));
  const anyNumber = [...from.readings, ...to.readings].some(({ acronym }) => acronym);
  const shared = ({ number }: PhraseReading): boolean => anyNumber || numbers.includes(number);
  const results = new Set<string | null>();
  for (const reading of from.readings.filter(shared)) {
    const possible = readingCells(reading, words);
    if (possible.length === 0) continue;
    const targets = to.readings.filter((target) => shared(target) && compatible(reading, target));
    if (targets.length === 0) return null;
    const cells = governedCells(line, place.from, reading.head.gender, possible, lexicon);
    for (const cell of cells) for (const target of targets) results.add(wordsIn(cell, target, to));
  }
  const [result] = results;
  if (results.size !== 1 || result === undefined || result === null) return null;
  const [first, quoted, replacement] = [words[0]?.text ?? '', from.words[0]?.text ?? '', to.words[0]?.text ?? ''];
  if (isCapital(first) && !isCapital(quoted)) return capitalised(result);
  // A small letter at the beginning of a sentence would be a fault, a capital one is not what the act says.
  return isCapital(quoted) && !isCapital(replacement) && MAY_BEGIN.test(line.slice(Math.max(0, place.from - 20), place.from))
    ? null
    : result;
}
