/**
 * Markers of the units of Polish legal acts: how a line says which unit it opens.
 * Law: „Zasady techniki prawodawczej” (Dz. U. z 2016 r. poz. 283) § 54–62, 124 and 124a; forms beyond it are those of real acts.
 */
import type { UnitKind } from '../types.ts';
import { oneSpaced } from './one-spaced.ts';
import { RAISED, raisedNumber } from './raised-number.ts';

export interface Marker {
  readonly kind: Exclude<UnitKind, 'text' | 'wsp'>;
  /** The number as written, without punctuation: `5a`, `IV`, `za`; empty for a tiret. */
  readonly number: string;
  /** The marker as it is shown: `§ 5a.`, `2)`, `–`. */
  readonly label: string;
  /** How many characters of the line the marker takes, with the white space after it. */
  readonly length: number;
  /** A tiret below a tiret. */
  readonly double: boolean;
}

interface MarkerRule {
  readonly kind: Marker['kind'];
  /** A line of a real act that the rule reads. */
  readonly example: string;
  /** What it reads, in Polish, for the documentation. */
  readonly says: string;
  readonly pattern: RegExp;
}

const NUMBER = String.raw`\d{1,4}[a-ząćęłńóśźż]{0,4}(?:${RAISED}[a-z]{0,2})?`;
/** „§ 1.Program”, „§ 3.1. Sołectwo”, „§ 2.1) sport”: words or the number of a lower unit may follow at once. */
const STOP = String.raw`\s*\.(?:\s+|(?=\p{Lu}[\p{Ll}\s]|(?!(?:ust|pkt|lit|zd|i)(?!\p{L}))\p{Ll}+\s|[„([]|\d{1,2}[a-z]?(?:\.(?:\s|\p{Lu})|\)))|$)`;
/** „§ 1 Uchwala się”, without a stop: a sentence begins, and not „§ 5 Statutu stosuje się”. */
const SENTENCE = String.raw`\s+(?=\p{Lu}\p{Ll}*(?:\s|$))(?!(?:Programu|Statutu|Regulaminu|Uchwały|Ustawy|Zarządzenia|Kodeksu|Rozporządzenia|Konstytucji|Umowy|Ordynacji)\s)`;
/** „§ 6 1. Formy współpracy”: without a stop before the number of a lower unit that has its own. */
const LOWER_UNIT = String.raw`\s+(?=1[.)]\s+\p{L})`;

/** „§ 1 – Cele Programu”: a title after a dash. */
const DASHED_TITLE = String.raw`\s*\.?\s+[-–—]\s+(?=\p{Lu})`;

/** Markers of the units that a line opens, in the order in which they are tried. */
export const MARKER_RULES: readonly MarkerRule[] = [
  {
    kind: 'par',
    example: '§ 5a. Do kompetencji Rady należy',
    says: 'paragraf; numer może stać sam w wierszu, odstęp po nim nie jest konieczny („§ 1.Program”)',
    pattern: new RegExp(`^§\\s*(${NUMBER})(?:${DASHED_TITLE}|${STOP}|\\s*$|${SENTENCE}|${LOWER_UNIT})`, 'u'),
  },
  {
    kind: 'art',
    example: 'Art. 5. 1. Organy administracji publicznej',
    says: 'artykuł',
    pattern: new RegExp(`^(?:Art|ART)\\.\\s*(${NUMBER})(?:${STOP}|\\s*$)`, 'u'),
  },
  {
    kind: 'ust',
    example: '2a. Jednostka pomocnicza może',
    says: 'ustęp, także „1.Program”; data (24.10.2019) i liczba (1.5) nim nie są',
    pattern: new RegExp(`^(${NUMBER})\\.(?:\\s+|(?=\\p{Lu}[\\p{Ll}\\s])|$)`, 'u'),
  },
  {
    kind: 'pkt',
    example: '1aa) tworzenia warunków do zaspokajania potrzeb',
    says: 'punkt, także „1/ odpis”',
    pattern: new RegExp(`^(${NUMBER})(?:\\)\\s*|/\\s+(?=\\p{L}))`, 'u'),
  },
  {
    kind: 'lit',
    example: 'za) turnieje',
    says: 'litera, także niełacińska („ł)”) i „a/ odpis”',
    pattern: /^([a-ząćęłńóśźż]{1,3})(?:\)\s*|\/\s+(?=\p{L}))/u,
  },
  {
    kind: 'tir',
    example: '– pkt 1 otrzymuje brzmienie:',
    says: 'tiret; dwie kreski to podwójne tiret',
    pattern: /^([-–—−])(?:\s*([-–—−]))?\s+(?=\S)/u,
  },
];

const ORDINAL_WORD = 'pierwsz[ya]|drug[ia]|trzeci[a]?|czwart[ya]|piąt[ya]|szóst[ya]|siódm[ya]|ósm[ya]|dziewiąt[ya]|dziesiąt[ya]';
const DIVISION_NUMBER = String.raw`(?:[IVXLC]+|\d{1,3})(?:[a-z]{1,2}|[A-Z])?`;

const spaced = (word: string): string => word.replace(/(?<=.)(?=.)/gu, ' ');
const GROUPING_WORDS = ['dział', 'rozdział', 'oddział'].flatMap((word) => {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return [word, capital, word.toUpperCase(), spaced(word), spaced(capital), spaced(word.toUpperCase())];
});

/** „Rozdział 1. Postanowienia ogólne”, „ROZDZIAŁ I.”, „R o z d z i a ł  I V”, „DZIAŁ PIERWSZY”; the title may stand on the next line. */
const GROUPING = new RegExp(
  `^(${GROUPING_WORDS.join('|')})\\s+((?<= \\p{L}\\s+)[IVXLC](?: [IVXLC])+|${DIVISION_NUMBER}|(?:${ORDINAL_WORD}|${ORDINAL_WORD.toUpperCase()}))(?![\\p{L}\\d])\\s*[.:–—-]?\\s*`,
  'u',
);
const GROUPING_KINDS: Readonly<Record<string, Marker['kind']>> = { dział: 'dzial', rozdział: 'rozdz', oddział: 'oddz' };

/** „Załącznik nr 1 do uchwały nr …”, „Załącznik do Uchwały …”, „Załącznik – Wykaz organów”, „Załącznik 2” */
const ATTACHMENT =
  /^(?:Załącznik|Z a ł ą c z n i k|Zał\.(?=\s*nr))(?:\s*(?:nr\.?|numer)\s*(\d+[a-z]?|[IVXLC]+)|\s+(\d{1,2})(?=$|\s+do\s))?(?=[\s.:]|$)\s*(?:[-–—]\s+)?/iu;

/** Markers of headings, for the documentation; their lines are told from text by what stands around them. */
export const HEADING_EXAMPLES: readonly Omit<MarkerRule, 'pattern'>[] = [
  { kind: 'dzial', example: 'DZIAŁ II', says: 'dział; tytuł może stać w następnym wierszu' },
  { kind: 'rozdz', example: 'Rozdział 1. Postanowienia ogólne', says: 'rozdział, także „ROZDZIAŁ I.” i „R o z d z i a ł  I V”' },
  { kind: 'oddz', example: 'Oddział 2', says: 'oddział' },
  {
    kind: 'zal',
    example: 'Załącznik nr 1 do uchwały nr LIII/732/2018',
    says: 'załącznik, jako nagłówek albo w wierszu, po którym może stać organ i data; bez numeru jest pierwszy',
  },
];

/** How a number is shown with the sign of its kind; a number with a bracket is that of a pkt or lit. */
const LABELS: Partial<Record<Marker['kind'], (number: string) => string>> = {
  par: (number) => `§ ${number}.`,
  art: (number) => `Art. ${number}.`,
  ust: (number) => `${number}.`,
};

function labelOf(kind: Marker['kind'], number: string, isDouble: boolean): string {
  if (kind === 'tir') return isDouble ? '– –' : '–';
  return LABELS[kind]?.(number) ?? `${number})`;
}

/** A marker of §, art., ust., pkt, lit. or tiret at the start of a line, or `null`. */
export function readMarker(line: string): Marker | null {
  for (const { kind, pattern } of MARKER_RULES) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const double = match[2] !== undefined;
    const number = kind === 'tir' ? '' : raisedNumber(match[1] ?? '');
    return { kind, number, label: labelOf(kind, number, double), length: match[0].length, double };
  }
  return null;
}

const BRACKET_TITLE = /^\[\p{Lu}[^\][\n]{2,160}\](?=\s|$)/u;

/** „[Cele programu]” in „§ 1. [Cele programu] 1. Celem głównym …”: how many characters the title of a § or article takes that stands in brackets after its number; 0 where none does. */
export const bracketTitle = (words: string): number => BRACKET_TITLE.exec(words)?.[0].length ?? 0;

/** A marker of a dział, rozdział or oddział; what follows it on the line is the title. */
export function readGroupingMarker(line: string): Marker | null {
  const match = GROUPING.exec(line);
  if (match === null) return null;
  const [whole, word = '', written = ''] = match;
  const [name, number] = [word.replace(/ /g, ''), written.replace(/ /g, '')];
  const kind = GROUPING_KINDS[name.toLowerCase()];
  return kind === undefined ? null : { kind, number, label: `${name} ${number}`, length: whole.length, double: false };
}

/** A marker of an attachment; an attachment without a number is the first. */
export function readAttachmentMarker(line: string): Marker | null {
  const match = ATTACHMENT.exec(line);
  if (match === null) return null;
  const number = match[1] ?? match[2] ?? '';
  const word = /^zał\./iu.test(line) ? 'Zał.' : 'Załącznik';
  const label = number === '' ? word : `${word} nr ${number}`;
  return { kind: 'zal', number: number === '' ? '1' : number, label, length: match[0].length, double: false };
}

/**
 * Words that stand in place of a unit that is gone, as the whole of its text: „(uchylony)”, „(skreślony);”, since 2026 also „(utracił moc)” and
 * „(uznany za nieważny)” (§ 106b of „Zasady techniki prawodawczej”).
 */
export const isRepealedText = (text: string): boolean =>
  /^\( ?(?:uchylon[yae]|skreślon[yae]|utracił[ao]? moc|uznan[yae] za nieważn[yąe]|nieważn[yae]) ?\) ?[.;,]?$/iu.test(
    oneSpaced(text),
  );

/** Whether a unit's text says that a decision voided it. */
export const isVoidText = (text: string): boolean => isRepealedText(text) && /nieważn/iu.test(text);

/** „Uzasadnienie”, also spaced out: „U Z A S A D N I E N I E”. */
export function isReasonsHeading(line: string): boolean {
  const words = oneSpaced(line);
  return (
    /^uzasadnienie:?$/iu.test(words.replace(/ /g, '')) ||
    /^uzasadnienie (?:do|projektu|uchwały|zarządzenia) .{0,400}(?:[^.]| r\.)$/iu.test(words)
  );
}

/** The line under an act at which its text ends: „Przewodniczący Rady Miejskiej Leszna”. */
export const isSignature = (line: string): boolean =>
  /^(?:Wice)?(?:Przewodnicząc[ya]|Prezydent|Burmistrz|Wójt|Starosta|Marszałek|Minister|Prezes)(?= |$)[^.;:]{0,120}$/iu.test(
    oneSpaced(line),
  );

const QUOTED_MARKER = new RegExp(
  `^[„“”"'\\s,]{1,4}(?:§\\s*\\d|Art\\.\\s*\\d|Rozdział\\s|\\d{1,3}[a-z]{0,3}${RAISED}?[.)]\\s|[a-z]{1,2}\\)\\s)`,
  'u',
);

/** Whether a quotation, with its mark, begins with a unit's number: „„§ 2. Rozporządzenie…”, „„4b) żołnierzy”. */
export const opensWithMarker = (quotation: string): boolean => QUOTED_MARKER.test(quotation);
