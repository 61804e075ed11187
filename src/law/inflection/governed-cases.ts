import { isCapital, sentenceStarts } from './capitals.ts';
import { sentencesOf } from '../sentences.ts';
import { cellsOf, type FormCell, type Gender } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import { evenedOut, wordsOf } from './words-of.ts';

/** Prepositions with all cases they govern in acts; those that are adverbs too are left out. */
const PREPOSITIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:do|od|ode|bez|beze|dla|u|oprócz|wśród|spośród|podczas|według|wobec|spoza|względem|wskutek)$/u, /gen/u],
  [/^(?:z|ze)$/u, /gen|ins/u],
  [/^(?:ku|dzięki|wbrew|przeciw|przeciwko)$/u, /dat/u],
  [/^(?:przez|poprzez)$/u, /acc/u],
  [/^przy$/u, /loc/u],
  [/^(?:w|we|na|o)$/u, /acc|loc/u],
  [/^po$/u, /acc|loc|dat/u],
  [/^(?:pod|nad|przed|poza|między|pomiędzy|ponad)$/u, /acc|ins/u],
  [/^za$/u, /acc|ins|gen/u],
];

/** Prepositions that may govern the locative. */
const WITH_LOCATIVE = /^(?:w|we|na|o|po|przy)$/u;

/** Prepositional phrases that a genitive has to complete: „w imieniu koordynatora”, „w skład komisji”. */
const WITH_GENITIVE =
  /(?:^|[^\p{L}])(?:w imieniu|na rzecz|w skład|na podstawie|w celu|w ramach|w razie|w przypadku|w trakcie|w toku|na czele|pod względem|za pośrednictwem)$/iu;

/** „lit. z komisja”, „pkt o”: a letter that numbers a provision is no preposition. */
const LABEL = /(?:lit|pkt|ust|tiret|poz|nr)\.?$/iu;

/** Words that agree with a noun after a preposition and are no nouns themselves. */
const DETERMINERS: ReadonlySet<string> = new Set(['właściwy', 'dany', 'każdy', 'nowy', 'dotychczasowy', 'poszczególny']);

/** How far words that bear on a noun may stand before it. */
const FARTHEST = 200;

const governedBy = (before: string): RegExp | null => {
  const text = before.trimEnd();
  if (WITH_GENITIVE.test(text)) return /gen/u;
  const word = wordsOf(text).at(-1);
  if (word?.to !== text.length || LABEL.test(text.slice(0, word.from).trimEnd())) return null;
  return PREPOSITIONS.find(([preposition]) => preposition.test(word.lower))?.[1] ?? null;
};

/**
 * Whether no preposition can give a noun the locative: a sentence that begins in the line, has its verb and no comma before the noun, has
 * none of those that govern it. An item of a list may go on with one from before the list.
 */
function excludesLocative(line: string, at: number, lexicon: Lexicon): boolean {
  const window = Math.max(0, at - FARTHEST);
  const text = line.slice(window, at);
  const starts =
    window === 0
      ? [...sentenceStarts(text)]
      : sentencesOf(text)
          .slice(1)
          .map(({ from }) => from);
  const before = text.slice(Math.max(...starts.filter((from) => from < text.length)));
  if (!isCapital(before) || before.includes(',')) return false;
  const words = wordsOf(before);
  return words.some(({ lower }) => lexicon.isVerbForm(lower)) && !words.some(({ lower }) => WITH_LOCATIVE.test(lower));
}

function governedBefore(
  line: string,
  at: number,
  gender: Gender,
  cells: readonly FormCell[],
  lexicon: Lexicon,
): FormCell[] | null {
  const before = evenedOut(line.slice(Math.max(0, at - FARTHEST), at));
  if (!before.endsWith(' ')) return null;
  const direct = governedBy(before);
  if (direct !== null) return cells.filter((cell) => direct.test(cell));
  const text = before.trimEnd();
  const word = wordsOf(text).at(-1);
  if (word?.to !== text.length) return null;
  const determiners = lexicon
    .lexemesOf(word.lower)
    .filter(({ kind, gender: own, lemma }) => kind === 'adjective' && own === gender && DETERMINERS.has(lemma));
  const preposition = governedBy(text.slice(0, word.from));
  if (determiners.length === 0 || preposition === null) return null;
  return cells.filter(
    (cell) => preposition.test(cell) && determiners.some((lexeme) => cellsOf(lexeme, word.lower).includes(cell)),
  );
}

/**
 * The cells that the words before a place leave for a noun of a gender: by a preposition right before it, or a preposition and a word that
 * can only agree with the noun („do właściwego wydziału”). All where nothing is certain.
 */
export function governedCells(
  line: string,
  at: number,
  gender: Gender,
  cells: readonly FormCell[],
  lexicon: Lexicon,
): readonly FormCell[] {
  const governed = governedBefore(line, at, gender, cells, lexicon);
  if (governed !== null) return governed;
  const locative = cells.some((cell) => cell.endsWith('loc')) && excludesLocative(line, at, lexicon);
  return locative ? cells.filter((cell) => !cell.endsWith('loc')) : cells;
}
