import type { GrammarRule } from './grammar-rule.ts';

/** Rules that read a place in a journal: „Dz. U. z 2019 r. poz. 688”. */
export const JOURNAL_RULES: readonly GrammarRule[] = [
  {
    name: 'Journal',
    peg: String.raw`name:JournalName place:(LawDatabase / JournalPlace) { return { ...name, ...place }; } / EuropeanJournal`,
    example: 'Dz. U. z 2003 r. Nr 96, poz. 873',
    says: 'miejsce ogłoszenia w dzienniku',
  },
  {
    name: 'EuropeanJournal',
    peg: String.raw`"Dz"i "."? _ "Urz"i "."? _ ("UE" / "WE") [^();]|0..80| { return { journal: 'UE', voivodeship: null, year: null, position: 0 }; }`,
    example: 'Dz. Urz. UE L 1 z 04.01.2003, str. 1',
    says: 'dziennik urzędowy Unii, do którego serwis nie prowadzi',
  },
  {
    name: 'JournalName',
    peg: String.raw`"Dz"i "."? _ "Urz"i "."? _ "Woj"i ("."/ "ewództwa"i)? _ woj:$([A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+ (_ "-" _ [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)?) "."? { return { journal: 'WOJ', voivodeship: woj }; }
    / "Dz"i "."? _ "U" "."? { return { journal: 'DU', voivodeship: null }; }
    / "M" "."? _ "P" "." { return { journal: 'MP', voivodeship: null }; }`,
    example: 'Dz. Urz. Woj. Wielkopolskiego',
    says: 'nazwa dziennika',
  },
  {
    name: 'JournalPlace',
    peg: String.raw`_ ","? _ (("tekst"i __ "jedn."i / "t"i "."? _ "j"i "." / "j"i "."? _ "t"i ".") _)? year:JournalYear? _ ","? _ (("nr"i / "numer"i) _ "."? _ [0-9]+ _ ","? _)? "poz"i _ "."? _ position:$[0-9]+ { return { year, position: Number(position) }; }`,
    example: ' z 2003 r. Nr 96, poz. 873',
    says: 'rok, numer i pozycja; rok opuszcza się, gdy jest rokiem aktu',
  },
  {
    name: 'JournalYear',
    peg: String.raw`("z" "."? __)? year:$([0-9]|4|) _ ("roku"i / "rok"i / "r." / "r" !WordPart)? { return Number(year); }`,
    example: 'z 2019 r.',
    says: 'rok dziennika',
  },
  {
    name: 'LawDatabase',
    peg: String.raw`_ year:$([0-9]|4|) "." ([0-9]+ ".")? position:$[0-9]+ !("." [0-9]) !WordPart { return { year: Number(year), position: Number(position) }; }`,
    example: '2016.239',
    says: 'zapis baz prawa: Dz.U.2016.239',
  },
];
