import type { GrammarRule } from './grammar-rule.ts';

/** Rules that read the numbers, letters and ordinals of units: „pkt 3, 4 i 27”, „lit. a–e”, „tiret drugie”. */
export const NUMBER_RULES: readonly GrammarRule[] = [
  {
    name: 'Numbers',
    peg: String.raw`first:Number ")" rest:(ListSeparator item:Number ")" { return item; })+ { return [first, ...rest]; }
    / first:Number rest:(ListSeparator item:Number !Counted { return item; })* { return [first, ...rest]; }`,
    example: '3, 4 i 27',
    says: 'lista lub zakres numerów, także z nawiasami („pkt 1) i 2)”)',
  },
  {
    name: 'Number',
    peg: String.raw`number:$([0-9]|1..4| Suffix? (Raised [a-z]|..2|)?) !WordPart !("." [0-9]) !("/" [0-9]) { return { number, ...range() }; }`,
    example: '1aa',
    says: 'numer z literą dodaną nowelizacją i indeksem (art. 4¹, art. 4[1])',
  },
  {
    name: 'Suffix',
    peg: String.raw`[a-ząćęłńóśźż]|1..3| !WordPart / " " [a-hj-np-tvxy] &(_ ("ust"i / "pkt"i / "lit"i / "uchwał"i / "Kodeks"i / "rozporządz"i))`,
    example: 'aa',
    says: 'litera numeru; oddzielona odstępem („art. 16 a ustawy”) tylko przed nazwą aktu albo jednostki',
  },
  {
    name: 'Raised',
    peg: String.raw`[⁰¹²³⁴⁵⁶⁷⁸⁹]+ / "^" [0-9a-z]+ "^" / "[" [0-9]|1..3| [a-z]|..2| "]"`,
    example: '[1]',
    says: 'indeks górny, od 2026 r. w nawiasie kwadratowym (§ 89 ust. 6)',
  },
  {
    name: 'Roman',
    peg: String.raw`number:$([IVXLC]|1..8| [a-zA-Z]|..2|) !WordPart { return { number, ...range() }; }`,
    example: 'VIIIa',
    says: 'numer rzymski',
  },
  {
    name: 'Letters',
    peg: String.raw`first:LetterNumber ")" rest:(ListSeparator item:LetterNumber ")" { return item; })+ { return [first, ...rest]; }
    / first:LetterNumber rest:(ListSeparator !ShortWord item:LetterNumber !LoneWord { return item; })* { return [first, ...rest]; }`,
    example: 'a–e',
    says: 'lista liter',
  },
  {
    name: 'LetterNumber',
    peg: String.raw`!UnitAbbreviation number:$([a-ząćęłńóśźż]|1..3|) !WordPart { return { number, ...range() }; }`,
    example: 'za',
    says: 'litera',
  },
  {
    name: 'ShortWord',
    peg: String.raw`("te" / "ta" / "to" / "tę" / "tą" / "na" / "po" / "do" / "od" / "we" / "ze" / "by" / "co" / "on" / "są" / "jej" / "ich" / "tym" / "tej" / "tych" / "nie" / "dla") !WordPart`,
    example: 'nie',
    says: 'krótkie słowo, które nie jest literą',
  },
  {
    name: 'UnitAbbreviation',
    peg: String.raw`("art" / "ust" / "pkt" / "lit" / "par" / "poz" / "zd") "."`,
    example: 'ust.',
    says: 'skrót jednostki, który nie jest literą',
  },
  {
    name: 'LoneWord',
    peg: String.raw`&{ return /[aiouwz]/i.test(input.charAt(offset() - 1)); } __ !(("i" / "oraz" / "lub" / "albo") __) (WordPart / [§„(])`,
    example: '',
    says: 'jednoliterowe słowo (a, i, o, u, w, z), które nie jest literą',
  },
  {
    name: 'Ordinals',
    peg: String.raw`first:Ordinal rest:(ListSeparator item:Ordinal { return item; })* { return [first, ...rest]; }`,
    example: 'pierwsze i drugie',
    says: 'liczebniki porządkowe',
  },
  {
    name: 'Ordinal',
    peg: String.raw`number:OrdinalStem OrdinalEnding !WordPart { return { number, ...range() }; } / number:$([0-9]|1..2|) !WordPart { return { number, ...range() }; }`,
    example: 'trzecie',
    says: 'liczebnik porządkowy',
  },
  {
    name: 'OrdinalStem',
    peg: String.raw`"pierwsz"i { return '1'; } / "drug"i { return '2'; } / "trzec"i { return '3'; } / "czwart"i { return '4'; } / "piąt"i { return '5'; }
    / "szóst"i { return '6'; } / "siódm"i { return '7'; } / "ósm"i { return '8'; } / "dziewiąt"i { return '9'; } / "dziesiąt"i { return '10'; }`,
    example: 'czwart',
    says: 'temat liczebnika',
  },
  {
    name: 'OrdinalEnding',
    peg: String.raw`"iego"i / "iemu"i / "iej"i / "ich"i / "ego"i / "emu"i / "im"i / "ym"i / "ia"i / "ie"i / "ią"i / "ej"i / "ch"i / "e"i / "a"i / "ą"i / "y"i / "i"i`,
    example: 'ego',
    says: 'końcówka liczebnika',
  },
  {
    name: 'ListSeparator',
    peg: String.raw`_ [-–—−] _ / _ "," _ / __ &[oabliOABLI] ("oraz"i / "albo"i / "bądź"i / "lub"i / "ani"i / "i"i) __`,
    example: ' oraz ',
    says: 'przecinek, spójnik albo kreska zakresu',
  },
  {
    name: 'Closer',
    peg: String.raw`")" &{ return !options.inBrackets(); }`,
    example: ')',
    says: 'nawias po numerze punktu albo litery („pkt 1) ustawy”)',
  },
  {
    name: 'BudgetNumber',
    peg: String.raw`[0-9]|4..6| !WordPart`,
    example: '2360',
    says: 'paragraf klasyfikacji budżetowej („§ 2360”), który nie jest paragrafem aktu',
  },
  {
    name: 'Counted',
    peg: String.raw`_ (")" &{ return !options.inBrackets(); } / "%" / &[cdegklmoprstwzCDEGKLMOPRSTWZ] (Month / "r." / "rok"i / "zł" / "PLN" / "proc" / "tys" / "mln" / "dni" / "dzień" / "lat" / "miesi" / "godz" / "osob" / "osób" / "egz" / "raz" / "człon" / "radn" / "kart" / "stron" / "mieszk"))`,
    example: ' października',
    says: 'po czym poznać, że liczba nie jest numerem jednostki',
  },
];
