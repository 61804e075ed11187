import type { GrammarRule } from './grammar-rule.ts';

/** Rules that read a place in a journal: „Dz. U. z 2019 r. poz. 688”. */
export const JOURNAL_RULES: readonly GrammarRule[] = [
  {
    name: 'Journal',
    peg: String.raw`name:JournalName place:(LawDatabase / JournalPlace) further:FurtherPlace* { return { ...name, ...place, further }; } / EuropeanJournal`,
    example: 'Dz. U. z 2003 r. Nr 96, poz. 873',
    says: 'miejsce ogłoszenia w dzienniku',
  },
  {
    name: 'EuropeanJournal',
    peg: String.raw`"Dz"i "."? _ "Urz"i "."? _ ("UE" / "WE") [^();]|0..80| { return { journal: 'UE', voivodeship: null, year: null, position: 0, further: [], ...range() }; }`,
    example: 'Dz. Urz. UE L 1 z 04.01.2003, str. 1',
    says: 'dziennik urzędowy Unii, do którego serwis nie prowadzi',
  },
  {
    name: 'JournalName',
    peg: String.raw`("dziennik"i ("iem"i / "owi"i / "u"i / "a"i)? __ "urzędow"i ("ego"i / "emu"i / "ym"i / "y"i) __ "województwa"i / "Dz"i "."? _ "Urz"i "."? _ "Woj"i ("."/ "ewództwa"i)?) _ woj:$([A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+ (_ "-" _ [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)?) "."? { return { journal: 'WOJ', voivodeship: woj }; }
    / ("dziennik"i ("iem"i / "owi"i / "u"i / "a"i)? __ "ustaw"i / "Dz"i "."? _ "U" "."?) { return { journal: 'DU', voivodeship: null }; }
    / "M" "."? _ "P" "." { return { journal: 'MP', voivodeship: null }; }`,
    example: 'Dz. Urz. Woj. Wielkopolskiego',
    says: 'nazwa dziennika',
  },
  {
    name: 'JournalPlace',
    peg: String.raw`_ ","? _ (("tekst"i __ "jedn."i / "t"i "."? _ "j"i "." / "j"i "."? _ "t"i ".") _)? year:JournalYear? _ ","? _ JournalIssue? later:(own:JournalYear _ ","? _ { return own; })? "poz"i _ "."? _ position:$[0-9]+ last:(&{ return year === null && later === null; } end:YearAtEnd { return end; })?
    { return { year: year ?? later ?? last, position: Number(position), ...range() }; }`,
    example: ' z 2003 r. Nr 96, poz. 873',
    says: 'rok, numer i pozycja; rok opuszcza się, gdy jest rokiem aktu, a bywa też po numerze albo na końcu',
  },
  {
    name: 'JournalIssue',
    peg: String.raw`("nr"i / "numer"i) _ "."? _ [0-9]+ _ ","? _`,
    example: 'Nr 234, ',
    says: 'numer dziennika',
  },
  {
    name: 'YearAtEnd',
    peg: String.raw`_ ","? _ "z" "."? __ year:$([0-9]|4|) _ ("roku"i / "rok"i / "r." / "r" !WordPart) !(_ ","? _ ("nr"i / "poz"i)) { return Number(year); }`,
    example: ' z 2003 r.',
    says: 'rok po pozycji',
  },
  {
    name: 'FurtherPlace',
    peg: String.raw`FurtherSeparator place:FurtherPosition { return place; } / _ [-–—−] _ place:RangeEnd { return place; }`,
    example: ', z 2021 r. poz. 1038',
    says: 'dalsza pozycja po przecinku albo spójniku, koniec zakresu po kresce',
  },
  {
    name: 'RangeEnd',
    peg: String.raw`position:$[0-9]|1..5| !WordPart &(BarePosition* PositionsEnd) { return { year: null, position: Number(position), endsRange: true, ...range() }; }`,
    example: '7',
    says: 'ostatnia pozycja zakresu „poz. 5–7”',
  },
  {
    name: 'FurtherPosition',
    peg: String.raw`year:(own:JournalYear &(_ ","? _ ("nr"i / "numer"i / "poz"i)) _ ","? _ { return own; })? JournalIssue? "poz"i _ "."? _ position:$[0-9]|1..5| !WordPart !TableRow { return { year, position: Number(position), ...range() }; }
    / position:$[0-9]|1..5| !WordPart &(BarePosition* PositionsEnd) { return { year: null, position: Number(position), ...range() }; }`,
    example: 'z 2021 r. poz. 1038',
    says: 'dalsza pozycja, z rokiem albo bez: „poz. 1057 oraz z 2021 r. poz. 1038, 1243 i 1535”',
  },
  {
    name: 'BarePosition',
    peg: String.raw`(FurtherSeparator / _ [-–—−] _) [0-9]|1..5| !WordPart`,
    example: ' i 1535',
    says: 'pozycja bez „poz.”',
  },
  {
    name: 'TableRow',
    peg: String.raw`BarePosition* __ ("w"i __)? ("tabel"i / "zestawieni"i / "wykaz"i / "harmonogram"i / "załącznik"i / "otrzymuj"i / ("dodaje"i / "skreśla"i / "uchyla"i / "zastępuje"i / "zmienia"i) __ "się"i)`,
    example: ' i 4 w tabel',
    says: 'po czym poznać, że „poz.” jest wierszem tabeli: „…, poz. 3 i 4 w tabeli”',
  },
  {
    name: 'PositionsEnd',
    peg: String.raw`_ ([,;:)/”"»] / "]" / "." ![0-9] / !. &{ return options.isWhole(); }) / __ (("i"i / "oraz"i) __ / "a"i __ "także"i / "zwan"i / ("ze"i / "z"i) __ ("późn"i / "zm"i))`,
    example: ';',
    says: 'po czym poznać, że liczby są pozycjami dziennika: „poz. 5 i 6.”, ale „poz. 5 i 6 innych aktów”, „poz. 5, 6 i 7 tabeli”',
  },
  {
    name: 'FurtherSeparator',
    peg: String.raw`_ [,;] _ (("oraz"i / "i"i / "a także"i) __)? / __ ("oraz"i / "i"i / "a także"i) __`,
    example: ', ',
    says: 'łącznik pozycji',
  },
  {
    name: 'JournalYear',
    peg: String.raw`"z" __ "dnia"i __ date:(WordDate / DigitDate) (_ ("roku"i / "r."i / "r"i !WordPart))? { return Number(date[0]); }
    / ("z" "."? __)? year:$([0-9]|4|) _ ("roku"i / "rok"i / "r." / "r" !WordPart)? { return Number(year); }`,
    example: 'z 2019 r.',
    says: 'rok dziennika, także w dacie („z dnia 24 lipca 2014 r.”)',
  },
  {
    name: 'LawDatabase',
    peg: String.raw`_ year:$([0-9]|4|) "." ([0-9]+ ".")? position:$[0-9]+ !("." [0-9]) !WordPart { return { year: Number(year), position: Number(position), ...range() }; }`,
    example: '2016.239',
    says: 'zapis baz prawa: Dz.U.2016.239',
  },
];
