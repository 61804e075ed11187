import type { UnitKind } from '../../types.ts';
import { RAISED } from '../raised-number.ts';
import { QUOTE_PAIRS } from './quotation.ts';

/** What a word of an amending formula may be about besides a unit: the act itself, a part of a unit. */
type Named = UnitKind | 'sentence' | 'title' | 'introduction' | 'common' | 'act' | 'ppkt' | 'table' | 'row' | 'column';

export interface FormulaToken {
  readonly type: 'named' | 'label' | 'quote' | 'word' | 'mark';
  /** The kind, the label in lower case, the word in lower case, the mark; of a quotation the words between its marks. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** The characters as they stand, in lower case. */
  readonly raw: string;
  /** A block of the text (quotation block, table) rather than words in quotation marks. */
  readonly block: boolean;
}

/** Stands in an instruction for a block that is no words: a quotation block, a table. */
export const BLOCK = '\uFFFC';

const NAMED: readonly (readonly [Named, RegExp])[] = [
  ['par', /^(?:§+|paragraf(?:u|ie|em|owi|y|ów|ach)?)$/u],
  ['art', /^(?:art|artykuł(?:u|em|owi|y|ów|ach)?|artykule)$/u],
  ['ust', /^(?:ust|ustęp(?:u|ie|em|owi|y|ów|ach)?)$/u],
  ['pkt', /^(?:pkt|punkt(?:u|em|owi|y|ów|ach)?|punkcie)$/u],
  ['ppkt', /^(?:ppkt|podpunkt(?:u|em|owi|y|ów|ach)?|podpunkcie)$/u],
  ['lit', /^(?:lit|liter(?:a|y|ę|ą|om|ach)?|literze)$/u],
  ['tir', /^tiret(?:y|u|em|ów|ach)?$/u],
  ['rozdz', /^(?:rozdział(?:u|em|owi|y|ów|ach)?|rozdziale|rozdz)$/u],
  ['dzial', /^(?:dział(?:u|em|owi|y|ów|ach)?|dziale)$/u],
  ['oddz', /^(?:oddział(?:u|em|owi|y|ów|ach)?|oddziale)$/u],
  ['zal', /^(?:załącznik(?:a|u|iem|owi|i|ów|om|ach|ami)?|zał)$/u],
  ['sentence', /^(?:zdani(?:e|a|u|em|ach|om|ami)|zd)$/u],
  ['title', /^(?:tytuł(?:u|em|owi|y)?|tytule|nazw(?:a|y|ę|ą)|nazwie)$/u],
  ['common', /^(?:część wspólna|część wspólną|części wspólnej|częścią wspólną)(?: wyliczenia)?$/u],
  [
    'introduction',
    /^(?:(?:wprowadzeni(?:e|a|u|em)|wstęp(?:u|ie|em)?|zdani(?:e|a|u) (?:wprowadzające|poprzedzające)(?:go|mu)?|zdani(?:e|a|u) wstępne(?:go|mu)?)(?: do wyliczenia| wyliczenie)?)$/u,
  ],
  [
    'act',
    /^(?:uchwał(?:a|y|ę|ą|om|ami|ach)?|uchwale|zarządzeni(?:e|a|u|em|om|ami|ach)|zarządzeń|rozporządzeni(?:e|a|u|em)|ustaw(?:a|y|ę|ą|ie)|obwieszczeni(?:e|a|u|em)|rozstrzygnięci(?:e|a|u|em))$/u,
  ],
  ['table', /^(?:tabel(?:a|i|ę|ą|ce|ka|kę|ki)|zestawieni(?:e|a|u|em))$/u],
  ['row', /^(?:wiersz(?:a|u|em|e|y|ach|om)?|poz|pozycj(?:a|i|ę|ą|e|om|ach)|lp)$/u],
  ['column', /^(?:kolumn(?:a|y|ę|ą|ie)|rubryk(?:a|i|ę|ą)|rubryce)$/u],
];

/** Words that make one name together, longest first. */
const PHRASES =
  /^(?:częś(?:ć|ci|cią) wspóln(?:a|ą|ej)(?: wyliczenia)?|(?:wprowadzeni(?:e|a|u|em)|wstęp(?:u|ie|em)?) do wyliczenia|zdani(?:e|a|u) (?:wprowadzające|wstępne|poprzedzające)(?:go|mu)?(?: do wyliczenia| wyliczenie)?)(?![\p{L}])/iu;

const WORD = /^[\p{L}§]+/u;
const LABEL = new RegExp(`^\\d{1,4}${RAISED}?[a-ząćęłńóśźż]{0,4}${RAISED}?(?![\\p{L}\\d])`, 'u');
/** „1.1.2”, the number of a podpunkt. */
const DOTTED = /^\d{1,3}(?:\.\d{1,3})+(?![\p{L}\d])/u;
const NUMBER = /^[\d][\d.,/\u00a0 ]*\d|^\d/u;

/** A text with more marks that nothing closes is no act, and looking for their ends would take for ever. */
const MAX_UNCLOSED = 50;

const namedOf = (word: string): Named | null => NAMED.find(([, pattern]) => pattern.test(word))?.[0] ?? null;

/** Abbreviations whose full stop is no end of anything. */
const ABBREVIATION = /^(?:art|ust|lit|pkt|ppkt|poz|lp|rozdz|zał|nr|pn|r|tj|tzn|np|zm|późn|woj|urz|dz|u|m|p|zd)$/u;

/**
 * Cuts an amending formula into names of units, labels, quotations, marks and words; white space, also non-breaking, is none of them.
 * „§ 5–7” gives a name, a label, a dash and a label.
 */
export function tokenise(text: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  let unclosed = 0;
  const push = (type: FormulaToken['type'], value: string, length: number): void => {
    tokens.push({
      type,
      value,
      from: at,
      to: at + length,
      capital: /^\p{Lu}/u.test(text.slice(at, at + 1)),
      raw: type === 'quote' ? '' : text.slice(at, at + length).toLowerCase(),
      block: value === BLOCK,
    });
    at += length;
  };
  while (at < text.length) {
    const rest = text.slice(at);
    const space = /^[\s\u00ad\u200b]+/u.exec(rest);
    if (space !== null) {
      at += space[0].length;
      continue;
    }
    if (rest.startsWith(BLOCK)) {
      const blocks = new RegExp(`^${BLOCK}(?:\\s*${BLOCK})*`, 'u').exec(rest)?.[0] ?? BLOCK;
      push('quote', BLOCK, blocks.length);
      continue;
    }
    const quoted = unclosed < MAX_UNCLOSED ? quotationAt(text, at) : null;
    if (quoted === 'unclosed') unclosed++;
    else if (quoted !== null) {
      push('quote', quoted.words, quoted.length);
      continue;
    }
    const phrase = PHRASES.exec(rest.slice(0, 80).replace(/\s+/gu, ' '));
    const word = WORD.exec(rest);
    if (phrase !== null && word !== null) {
      const length = lengthIn(rest, phrase[0]);
      push('named', namedOf(phrase[0].toLowerCase()) ?? '', length);
      continue;
    }
    if (word !== null) {
      const lower = word[0].toLowerCase();
      const named = namedOf(lower);
      const dot = rest[word[0].length] === '.' && ABBREVIATION.test(lower) ? 1 : 0;
      push(named === null ? 'word' : 'named', named ?? lower, word[0].length + dot);
      continue;
    }
    const dotted = DOTTED.exec(rest);
    if (dotted !== null) {
      push('label', dotted[0], dotted[0].length);
      continue;
    }
    const label = LABEL.exec(rest);
    const number = label === null ? NUMBER.exec(rest) : null;
    if (label !== null) push('label', label[0].toLowerCase(), label[0].length);
    else if (number !== null) push('label', number[0], number[0].length);
    else push('mark', /^[-–—−‑]/u.test(rest) ? '–' : rest.slice(0, 1), 1);
  }
  return tokens;
}

/** How many characters of a text make the given words, whatever its white space. */
function lengthIn(text: string, words: string): number {
  let length = 0;
  for (const character of words) {
    if (character === ' ') length += /^\s+/u.exec(text.slice(length))?.[0].length ?? 1;
    else length++;
  }
  return length;
}

/** The quotation that opens at an offset: to the mark that closes it, quotations inside it skipped. */
function quotationAt(text: string, at: number): { words: string; length: number } | 'unclosed' | null {
  const pair = QUOTE_PAIRS.find(({ open }) => text.startsWith(open, at));
  if (pair === undefined) return null;
  const end = pair.end(text, at);
  return end === null ? 'unclosed' : { words: text.slice(at + pair.open.length, end.from), length: end.to - at };
}
