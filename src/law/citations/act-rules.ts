import { POINTING } from '../pointing-words.ts';
import type { GrammarRule } from './grammar-rule.ts';

/** Any of some words, in letters of either case. */
const anyOf = (words: readonly string[]): string => `(${words.map((word) => `"${word}"i`).join(' / ')})`;

const { short, pronouns, stems, endings } = POINTING;

/** Rules that read the name of an act: „uchwała nr XV/200/2019 Rady Miejskiej Leszna z dnia 24 października 2019 r.”. */
export const ACT_RULES: readonly GrammarRule[] = [
  {
    name: 'Act',
    peg: String.raw`pointer:(pointer:Pointer __ { return pointer; })? type:ActType (!WordPart / &("z"i __ "dnia"i)) first:ActParts rest:NextAct* { return { pointer, type, acts: [first, ...rest] }; }`,
    example: 'uchwały Rady Miejskiej Leszna nr XLVI/ 570/2010 z dnia 30.09.2010 r.',
    says: 'akt: rodzaj, organ, numer i data w dowolnej kolejności',
  },
  {
    name: 'ActParts',
    peg: String.raw`parts:(_ ("," / ":" &(_ "nr"i))? _ part:ActPart { return part; })* { return { ...Object.assign({}, ...parts), ...range() }; }`,
    example: ' nr 71/2019 Prezydenta Miasta Leszna z dnia 27 lutego 2019 r.',
    says: 'data, numer i organ jednego aktu',
  },
  {
    name: 'NextAct',
    peg: String.raw`ListSeparator head:(number:ActNumbered { return { number, ...range() }; }) tail:ActParts { return { ...tail, number: head.number, start: head.start }; }`,
    example: ' i nr VIII/90/2015 z dnia 28 maja 2015 r.',
    says: 'dalszy akt tego samego rodzaju: „uchwałami nr VII/80/2015 z dnia … i nr VIII/90/2015 z dnia …”',
  },
  {
    name: 'Pointer',
    peg: String.raw`&[nN] "niniejsz"i ("ego"i / "emu"i / "ych"i / "ym"i / "ej"i / "ą"i / "a"i / "e"i) { return 'self'; }
    / &[tTwWcCpP] (${anyOf([...short, ...pronouns])} / ${anyOf(stems)} ${anyOf(endings)}) { return 'again'; }`,
    example: 'niniejszej',
    says: 'niniejsza, ta, cytowana…',
  },
  {
    name: 'ActType',
    peg: String.raw`&[uU] ("uchwał"i ("ach"i / "ami"i / "om"i / "a"i / "y"i / "ę"i / "ą"i)? / "uchwale"i / "u c h w a ł"i (" y"i / " a"i / " ą"i / " ę"i)) { return 'uchwała'; }
    / &[zZ] "zarządze"i ("niach"i / "niami"i / "niem"i / "niom"i / "nia"i / "nie"i / "niu"i / "ń"i) { return 'zarządzenie'; }
    / &[rR] "rozporządze"i ("niach"i / "niami"i / "niem"i / "niom"i / "nia"i / "nie"i / "niu"i / "ń"i) { return 'rozporządzenie'; }
    / &[oO] "obwieszcze"i ("niach"i / "niami"i / "niem"i / "niom"i / "nia"i / "nie"i / "niu"i / "ń"i) { return 'obwieszczenie'; }
    / &[oO] "ogłosze"i ("niem"i / "nia"i / "nie"i / "niu"i) { return 'ogłoszenie'; }
    / &[uUdD] ("ustaw"i ("ach"i / "ami"i / "om"i / "a"i / "y"i / "ie"i / "ę"i / "ą"i)? / "dekre"i ("tem"i / "tu"i / "cie"i / "t"i)) { return 'ustawa'; }
    / &[dDtTkKpPuUR] ("dyrektyw"i ("ach"i / "a"i / "y"i / "ie"i / "ę"i / "ą"i)? / "traktat"i ("em"i / "ach"i / "u"i / "y"i)? / "traktacie"i / "konwencj"i ("a"i / "i"i / "ę"i / "ą"i)
      / "porozumie"i ("niem"i / "nia"i / "nie"i / "niu"i) / "umow"i ("a"i / "y"i / "ie"i / "ę"i / "ą"i)? / "TFUE" / "TUE" / "RODO") { return 'inny'; }`,
    example: 'rozporządzeniach',
    says: 'rodzaj aktu we wszystkich przypadkach',
  },
  {
    name: 'ActPart',
    peg: String.raw`date:Date { return { date }; } / number:ActNumbered { return { number }; } / organ:Organ { return { organ }; }`,
    example: 'z dnia 28 maja 2015 r.',
    says: 'data, numer albo organ',
  },
  {
    name: 'ActNumbered',
    peg: String.raw`("numer"i / "nr"i) _ "."? _ number:ActNumber { return number; } / number:ActNumber &{ return number.includes('/'); } { return number; }`,
    example: 'Nr 120.162.2020',
    says: 'numer aktu z „nr” albo bez',
  },
  {
    name: 'ActNumber',
    peg: String.raw`number:$(("(" [A-Z]|2..8| ")" _)? NumberPart (_ [/.] _ NumberPart)|1..5|) !WordPart { return number; }
    / !(("19" / "20") [0-9] [0-9] !WordPart) number:$([0-9]|1..4|) !WordPart !([.,/] [0-9]) { return number; }`,
    example: 'XXVI / 419 / 08',
    says: 'numer aktu: LIII/732/2018, 124/XXII/2016, 120.162.2020',
  },
  {
    name: 'NumberPart',
    peg: String.raw`[IVXLC]+ ![a-z] / [0-9]+ [a-z]? / !("nr"i !WordPart) [A-Z][A-Za-z]|..4|`,
    example: 'XLVI',
    says: 'część numeru aktu',
  },
  {
    name: 'Organ',
    peg: String.raw`$(OrganHead (_ ","? _ OrganWord)|..14|)`,
    example: 'Ministra Rodziny, Pracy i Polityki Społecznej',
    says: 'organ w dopełniaczu',
  },
  {
    name: 'OrganHead',
    peg: String.raw`&[bdgkmnprswzBDGKMNPRSWZ] ("Rad"i ("y"i / "a"i) / "Zarządu"i / "Sejmiku"i / "Sejmu"i / "Prezydent"i "a"i? / "Burmistrz"i "a"i? / "Wójt"i "a"i? / "Starost"i ("y"i / "a"i) / "Minist"i ("ra"i / "er"i)
    / "Preze"i ("sa"i / "s"i) / "Marszałk"i "a"i / "Wojewod"i ("y"i / "a"i) / "Komisj"i ("i"i / "a"i) / "Zgromadzeni"i ("a"i / "e"i) / "Parlamentu"i / "Kolegium"i / "Krajowej"i
    / "Przewodnicząc"i ("ego"i / "y"i) / ("Dyrektor"i / "Rektor"i / "Komendant"i / "Rzecznik"i / "Pełnomocnik"i) "a"i / "Szefa"i / "Główn"i "ego"i / "Generaln"i "ego"i / "Naczeln"i ("ego"i / "ej"i)) !WordPart`,
    example: 'Burmistrza',
    says: 'pierwsze słowo nazwy organu',
  },
  {
    name: 'OrganWord',
    peg: String.raw`!(("nr"i / "numer"i) !WordPart) [A-ZĄĆĘŁŃÓŚŹŻ] [a-ząćęłńóśźżA-ZĄĆĘŁŃÓŚŹŻ-]* ("." &(_ [a-z]))? / ("ds." / "do spraw" / "i" / "we" / "w" / "nad" / "pod" / "oraz" / "m.st." / "m. st.") __ &[A-ZĄĆĘŁŃÓŚŹŻ]`,
    example: 'Leszna',
    says: 'dalsze słowo nazwy organu',
  },
  {
    name: 'Date',
    peg: String.raw`("z"i __)? ("dnia"i __)? date:(WordDate / DigitDate) (_ ("roku"i / "r."i / "r"i !WordPart))? { return date; }`,
    example: 'z dnia 04 października 2007 roku',
    says: 'data aktu słownie lub cyframi',
  },
  {
    name: 'WordDate',
    peg: String.raw`day:$([0-9]|1..2|) _ month:Month _ year:$([0-9]|4|) { return [year, month, day]; }`,
    example: '25 października 2018',
    says: '25 października 2018',
  },
  {
    name: 'DigitDate',
    peg: String.raw`day:$([0-9]|1..2|) "." month:$([0-9]|1..2|) "." year:$([0-9]|4|) { return [year, month, day]; }`,
    example: '30.09.2010',
    says: '30.09.2010',
  },
  {
    name: 'Month',
    peg: String.raw`"stycznia"i { return '1'; } / "lutego"i { return '2'; } / "marca"i { return '3'; } / "kwietnia"i { return '4'; } / "maja"i { return '5'; } / "czerwca"i { return '6'; }
    / "lipca"i { return '7'; } / "sierpnia"i { return '8'; } / "września"i { return '9'; } / "października"i { return '10'; } / "listopada"i { return '11'; } / "grudnia"i { return '12'; }`,
    example: 'września',
    says: 'miesiąc w dopełniaczu',
  },
];
