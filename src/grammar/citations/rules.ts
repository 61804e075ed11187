/**
 * The grammar of citations in Polish law, rule by rule, as a parsing expression grammar.
 * Law: „Zasady techniki prawodawczej” (Dz. U. z 2016 r. poz. 283) § 57–59, 155–162; spellings beyond it are those of real acts.
 * The parser is made of these rules and so is the table in the documentation.
 */
export interface GrammarRule {
  readonly name: string;
  /** Right side of the rule. */
  readonly peg: string;
  /** Words of a real act that the rule reads whole; empty for parts that mean nothing alone. */
  readonly example: string;
  /** What it reads, in Polish, for the documentation. */
  readonly says: string;
}

/** Rules that read a chain of units: „§ 5 ust. 2 pkt 3 i 4”. */
const UNIT_RULES: readonly GrammarRule[] = [
  {
    name: 'Units',
    peg: String.raw`head:Level tail:(joint:Joint level:Level { return { ...level, joint }; })* { return [{ ...head, joint: '' }, ...tail]; }`,
    example: '§ 2 w pkt 2 lit. a',
    says: 'łańcuch jednostek, także w odwróconej kolejności („pkt 4 § 33”) i z „w”',
  },
  {
    name: 'Joint',
    peg: String.raw`_ ","? _ "w"i __ { return 'w'; } / _ "," _ { return ','; } / __ { return ' '; }`,
    example: '',
    says: 'łącznik jednostek łańcucha',
  },
  {
    name: 'Level',
    peg: String.raw`Attachment / Division / Paragraph / Article / Subsection / Point / Letter / DoubleTiret / Tiret / Sentence`,
    example: 'ust. 1 i 2',
    says: 'jedna jednostka z numerem albo listą numerów',
  },
  {
    name: 'Paragraph',
    peg: String.raw`("§§" / "§" / "paragraf"i ("ach"i / "ie"i / "em"i / "u"i / "y"i)?) _ items:Numbers { return { kind: 'par', items }; }`,
    example: '§ 5–7',
    says: 'paragraf',
  },
  {
    name: 'Article',
    peg: String.raw`("artykuł"i ("ach"i / "em"i / "u"i / "y"i)? __ / "art"i _ "." _ / "art"i __) items:Numbers { return { kind: 'art', items }; }`,
    example: 'art. 19b-41i',
    says: 'artykuł',
  },
  {
    name: 'Subsection',
    peg: String.raw`("ustęp"i ("ach"i / "em"i / "ów"i / "ie"i / "u"i / "y"i)? __ / "ust"i _ "." _ / "ust"i __) items:Numbers { return { kind: 'ust', items }; }`,
    example: 'ustęp 1',
    says: 'ustęp',
  },
  {
    name: 'Point',
    peg: String.raw`("punk"i ("tach"i / "tem"i / "tów"i / "cie"i / "tu"i / "ty"i / "t"i) __ / "pkt"i _ "." _ / "pkt"i _) items:Numbers { return { kind: 'pkt', items }; }`,
    example: 'pkt 3, 4 i 27',
    says: 'punkt',
  },
  {
    name: 'Letter',
    peg: String.raw`("lite"i ("rach"i / "rze"i / "ra"i / "ry"i / "rę"i / "rą"i) __ / "lit"i _ "." _ / "lit"i __) items:Letters { return { kind: 'lit', items }; }`,
    example: 'lit. a–e',
    says: 'litera',
  },
  {
    name: 'DoubleTiret',
    peg: String.raw`"podwójn"i ("ego"i / "ym"i / "e"i) __ "tiret"i __ items:Ordinals { return { kind: 'tir', items }; }`,
    example: 'podwójne tiret drugie',
    says: 'podwójne tiret',
  },
  {
    name: 'Tiret',
    peg: String.raw`"tiret"i __ items:Ordinals { return { kind: 'tir', items }; }`,
    example: 'tiret pierwsze i drugie',
    says: 'tiret',
  },
  {
    name: 'Sentence',
    peg: String.raw`("zdani"i ("ach"i / "em"i / "e"i / "u"i / "a"i) __ / "zd"i _ "." _) (Ordinals / Numbers) { return { kind: 'zd', items: [] }; }`,
    example: 'zdanie pierwsze',
    says: 'zdanie; prowadzi do jednostki przed nim',
  },
  {
    name: 'Attachment',
    peg: String.raw`"załącznik"i ("ach"i / "ami"i / "iem"i / "owi"i / "ów"i / "om"i / "i"i / "u"i / "a"i)? !WordPart items:(__ ("numer"i / "nr"i) _ "."? _ list:AttachmentNumbers { return list; })?
    { return { kind: 'zal', items: items ?? [] }; }`,
    example: 'załącznika nr 1',
    says: 'załącznik; bez numeru tylko przed „do uchwały”',
  },
  {
    name: 'AttachmentNumbers',
    peg: String.raw`first:(Roman / Number) rest:(ListSeparator item:Number !Counted { return item; })* { return [first, ...rest]; }`,
    example: '',
    says: 'numery załączników',
  },
  {
    name: 'Division',
    peg: String.raw`kind:DivisionWord __ items:DivisionNumbers { return { kind, items }; }`,
    example: 'rozdziału 2 działu II',
    says: 'rozdział, dział, oddział',
  },
  {
    name: 'DivisionWord',
    peg: String.raw`"rozdz"i ("iałach"i / "iałem"i / "iału"i / "iale"i / "iały"i / "iał"i / ".") !WordPart { return 'rozdz'; }
    / "oddzia"i ("łach"i / "łem"i / "łu"i / "le"i / "ły"i / "ł"i) !WordPart { return 'oddz'; }
    / "dzia"i ("łach"i / "łem"i / "łu"i / "le"i / "ły"i / "ł"i) !WordPart { return 'dzial'; }`,
    example: '',
    says: 'nazwa jednostki systematyzacyjnej',
  },
  {
    name: 'DivisionNumbers',
    peg: String.raw`first:(Roman / Number) rest:(ListSeparator item:(Roman / Number) !Counted { return item; })* { return [first, ...rest]; }`,
    example: '',
    says: 'numery rozdziałów',
  },
  {
    name: 'Numbers',
    peg: String.raw`first:Number rest:(ListSeparator item:Number !Counted { return item; })* { return [first, ...rest]; }`,
    example: '',
    says: 'lista lub zakres numerów',
  },
  {
    name: 'Number',
    peg: String.raw`number:$([0-9]|1..4| Suffix? Raised?) !WordPart !("." [0-9]) !("/" [0-9]) { return { number, ...range() }; }`,
    example: '1aa',
    says: 'numer z literą dodaną nowelizacją i indeksem (art. 4¹)',
  },
  {
    name: 'Suffix',
    peg: String.raw`[a-ząćęłńóśźż]|1..3| !WordPart / " " [a-hj-np-tvxy] &(_ ("ust"i / "pkt"i / "lit"i / "uchwał"i / "Kodeks"i / "rozporządz"i))`,
    example: '',
    says: 'litera numeru; oddzielona odstępem („art. 16 a ustawy”) tylko przed nazwą aktu albo jednostki',
  },
  { name: 'Raised', peg: String.raw`[⁰¹²³⁴⁵⁶⁷⁸⁹]+ / "^" [0-9a-z]+ "^"`, example: '', says: 'indeks górny' },
  {
    name: 'Roman',
    peg: String.raw`number:$([IVXLC]|1..8| [a-zA-Z]|..2|) !WordPart { return { number, ...range() }; }`,
    example: '',
    says: 'numer rzymski',
  },
  {
    name: 'Letters',
    peg: String.raw`first:LetterNumber rest:(ListSeparator !ShortWord item:LetterNumber !LoneWord { return item; })* { return [first, ...rest]; }`,
    example: '',
    says: 'lista liter',
  },
  {
    name: 'LetterNumber',
    peg: String.raw`!UnitAbbreviation number:$([a-ząćęłńóśźż]|1..3|) !WordPart { return { number, ...range() }; }`,
    example: '',
    says: 'litera',
  },
  {
    name: 'ShortWord',
    peg: String.raw`("te" / "ta" / "to" / "tę" / "tą" / "na" / "po" / "do" / "od" / "we" / "ze" / "by" / "co" / "on" / "są" / "jej" / "ich" / "tym" / "tej" / "tych" / "nie" / "dla") !WordPart`,
    example: '',
    says: 'krótkie słowo, które nie jest literą',
  },
  {
    name: 'UnitAbbreviation',
    peg: String.raw`("art" / "ust" / "pkt" / "lit" / "par" / "poz" / "zd") "."`,
    example: '',
    says: 'skrót jednostki, który nie jest literą',
  },
  {
    name: 'LoneWord',
    peg: String.raw`&{ return /[aiouwz]/i.test(input.charAt(offset() - 1)); } __ !(("i" / "oraz" / "lub" / "albo") __) WordPart`,
    example: '',
    says: 'jednoliterowe słowo (a, i, o, u, w, z), które nie jest literą',
  },
  {
    name: 'Ordinals',
    peg: String.raw`first:Ordinal rest:(ListSeparator item:Ordinal { return item; })* { return [first, ...rest]; }`,
    example: '',
    says: 'liczebniki porządkowe',
  },
  {
    name: 'Ordinal',
    peg: String.raw`number:OrdinalStem OrdinalEnding !WordPart { return { number, ...range() }; }`,
    example: '',
    says: 'liczebnik porządkowy',
  },
  {
    name: 'OrdinalStem',
    peg: String.raw`"pierwsz"i { return '1'; } / "drug"i { return '2'; } / "trzec"i { return '3'; } / "czwart"i { return '4'; } / "piąt"i { return '5'; }
    / "szóst"i { return '6'; } / "siódm"i { return '7'; } / "ósm"i { return '8'; } / "dziewiąt"i { return '9'; } / "dziesiąt"i { return '10'; }`,
    example: '',
    says: 'temat liczebnika',
  },
  {
    name: 'OrdinalEnding',
    peg: String.raw`"iego"i / "iemu"i / "iej"i / "ich"i / "ego"i / "emu"i / "im"i / "ym"i / "ia"i / "ie"i / "ią"i / "ej"i / "ch"i / "e"i / "a"i / "ą"i / "y"i / "i"i`,
    example: '',
    says: 'końcówka liczebnika',
  },
  {
    name: 'ListSeparator',
    peg: String.raw`_ [-–—−] _ / _ "," _ / __ ("oraz"i / "albo"i / "bądź"i / "lub"i / "ani"i / "i"i) __`,
    example: '',
    says: 'przecinek, spójnik albo kreska zakresu',
  },
  {
    name: 'Counted',
    peg: String.raw`_ (")" / "%" / Month / ("r." / "rok"i / "zł" / "PLN" / "proc" / "tys" / "mln" / "dni" / "dzień" / "lat" / "miesi" / "godz" / "osob" / "osób" / "egz" / "raz" / "człon" / "radn" / "kart" / "stron" / "mieszk"))`,
    example: '',
    says: 'po czym poznać, że liczba nie jest numerem jednostki',
  },
];

/** Rules that read the name of an act: „uchwała nr XV/200/2019 Rady Miejskiej Leszna z dnia 24 października 2019 r.”. */
const ACT_RULES: readonly GrammarRule[] = [
  {
    name: 'Act',
    peg: String.raw`pointer:(pointer:Pointer __ { return pointer; })? type:ActType !WordPart parts:(_ ","? _ part:ActPart { return part; })* { return { pointer, type, parts }; }`,
    example: 'uchwały Rady Miejskiej Leszna nr XLVI/ 570/2010 z dnia 30.09.2010 r.',
    says: 'akt: rodzaj, organ, numer i data w dowolnej kolejności',
  },
  {
    name: 'Pointer',
    peg: String.raw`"niniejsz"i ("ego"i / "emu"i / "ych"i / "ym"i / "ej"i / "ą"i / "a"i / "e"i) { return 'self'; }
    / ("tego"i / "tej"i / "tym"i / "tą"i / "ww."i / "w/w"i / ("wymienion"i / "cytowan"i / "powołan"i / "przywołan"i / "wskazan"i) ("ego"i / "ej"i / "ym"i / "ą"i)) { return 'again'; }`,
    example: '',
    says: 'niniejsza, ta, cytowana…',
  },
  {
    name: 'ActType',
    peg: String.raw`("uchwał"i ("ach"i / "ami"i / "om"i / "a"i / "y"i / "ę"i / "ą"i)? / "uchwale"i / "u c h w a ł"i (" y"i / " a"i / " ą"i / " ę"i)) { return 'uchwała'; }
    / "zarządze"i ("niach"i / "niami"i / "niem"i / "niom"i / "nia"i / "nie"i / "niu"i / "ń"i) { return 'zarządzenie'; }
    / "rozporządze"i ("niach"i / "niami"i / "niem"i / "niom"i / "nia"i / "nie"i / "niu"i / "ń"i) { return 'rozporządzenie'; }
    / "obwieszcze"i ("niach"i / "niami"i / "niem"i / "niom"i / "nia"i / "nie"i / "niu"i / "ń"i) { return 'obwieszczenie'; }
    / "ogłosze"i ("niem"i / "nia"i / "nie"i / "niu"i) { return 'ogłoszenie'; }
    / ("ustaw"i ("ach"i / "ami"i / "om"i / "a"i / "y"i / "ie"i / "ę"i / "ą"i)? / "dekre"i ("tem"i / "tu"i / "cie"i / "t"i)) { return 'ustawa'; }
    / ("dyrektyw"i ("ach"i / "a"i / "y"i / "ie"i / "ę"i / "ą"i)? / "traktat"i ("em"i / "ach"i / "u"i / "y"i)? / "traktacie"i / "konwencj"i ("a"i / "i"i / "ę"i / "ą"i)
      / "porozumie"i ("niem"i / "nia"i / "nie"i / "niu"i) / "umow"i ("a"i / "y"i / "ie"i / "ę"i / "ą"i)? / "TFUE" / "TUE" / "RODO") { return 'inny'; }`,
    example: '',
    says: 'rodzaj aktu we wszystkich przypadkach',
  },
  {
    name: 'ActPart',
    peg: String.raw`date:Date { return { date }; } / numbers:ActNumbers { return { numbers }; } / organ:Organ { return { organ }; }`,
    example: '',
    says: 'data, numer albo organ',
  },
  {
    name: 'ActNumbers',
    peg: String.raw`("numer"i / "nr"i) _ "."? _ first:ActNumber rest:(ListSeparator ("numer"i / "nr"i) _ "."? _ item:ActNumber { return item; })* { return [first, ...rest]; }
    / item:ActNumber &{ return item.number.includes('/'); } { return [item]; }`,
    example: '',
    says: 'numer aktu z „nr” albo bez',
  },
  {
    name: 'ActNumber',
    peg: String.raw`number:$(("(" [A-Z]|2..8| ")" _)? NumberPart (_ [/.] _ NumberPart)|1..5|) !WordPart { return { number, ...range() }; }
    / number:$([0-9]|1..4|) !WordPart !([.,/] [0-9]) { return { number, ...range() }; }`,
    example: 'XXVI / 419 / 08',
    says: 'LIII/732/2018, 124/XXII/2016, 120.162.2020',
  },
  {
    name: 'NumberPart',
    peg: String.raw`[IVXLC]+ ![a-z] / [0-9]+ [a-z]? / [A-Z][A-Za-z]|..4|`,
    example: '',
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
    peg: String.raw`("Rad"i ("y"i / "a"i) / "Zarządu"i / "Sejmiku"i / "Sejmu"i / "Prezydent"i "a"i? / "Burmistrz"i "a"i? / "Wójt"i "a"i? / "Starost"i ("y"i / "a"i) / "Minist"i ("ra"i / "er"i)
    / "Preze"i ("sa"i / "s"i) / "Marszałk"i "a"i / "Wojewod"i ("y"i / "a"i) / "Komisj"i ("i"i / "a"i) / "Zgromadzeni"i ("a"i / "e"i) / "Parlamentu"i / "Kolegium"i / "Krajowej"i) !WordPart`,
    example: '',
    says: 'pierwsze słowo nazwy organu',
  },
  {
    name: 'OrganWord',
    peg: String.raw`!(("nr"i / "numer"i) !WordPart) [A-ZĄĆĘŁŃÓŚŹŻ] [a-ząćęłńóśźżA-ZĄĆĘŁŃÓŚŹŻ-]* "."? / ("ds." / "do spraw" / "i" / "we" / "w" / "nad" / "pod" / "oraz" / "m.st." / "m. st.") __ &[A-ZĄĆĘŁŃÓŚŹŻ]`,
    example: '',
    says: 'dalsze słowo nazwy organu',
  },
  {
    name: 'Date',
    peg: String.raw`("z" __)? ("dnia"i __)? date:(WordDate / DigitDate) (_ ("roku"i / "r."i / "r"i !WordPart))? { return date; }`,
    example: 'z dnia 04 października 2007 roku',
    says: 'data aktu słownie lub cyframi',
  },
  {
    name: 'WordDate',
    peg: String.raw`day:$([0-9]|1..2|) _ month:Month _ year:$([0-9]|4|) { return [year, month, day]; }`,
    example: '',
    says: '25 października 2018',
  },
  {
    name: 'DigitDate',
    peg: String.raw`day:$([0-9]|1..2|) "." month:$([0-9]|1..2|) "." year:$([0-9]|4|) { return [year, month, day]; }`,
    example: '',
    says: '30.09.2010',
  },
  {
    name: 'Month',
    peg: String.raw`"stycznia"i { return '1'; } / "lutego"i { return '2'; } / "marca"i { return '3'; } / "kwietnia"i { return '4'; } / "maja"i { return '5'; } / "czerwca"i { return '6'; }
    / "lipca"i { return '7'; } / "sierpnia"i { return '8'; } / "września"i { return '9'; } / "października"i { return '10'; } / "listopada"i { return '11'; } / "grudnia"i { return '12'; }`,
    example: '',
    says: 'miesiąc w dopełniaczu',
  },
];

/** Rules that read a place in a journal: „Dz. U. z 2019 r. poz. 688”. */
const JOURNAL_RULES: readonly GrammarRule[] = [
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
    example: '',
    says: 'nazwa dziennika',
  },
  {
    name: 'JournalPlace',
    peg: String.raw`_ ","? _ year:JournalYear? _ ","? _ (("nr"i / "numer"i) _ "."? _ [0-9]+ _ ","? _)? "poz"i _ "."? _ position:$[0-9]+ { return { year, position: Number(position) }; }`,
    example: '',
    says: 'rok, numer i pozycja; rok opuszcza się, gdy jest rokiem aktu',
  },
  {
    name: 'JournalYear',
    peg: String.raw`("z" "."? __)? year:$([0-9]|4|) _ ("roku"i / "rok"i / "r." / "r" !WordPart)? { return Number(year); }`,
    example: '',
    says: 'rok dziennika',
  },
  {
    name: 'LawDatabase',
    peg: String.raw`_ year:$([0-9]|4|) "." ([0-9]+ ".")? position:$[0-9]+ !("." [0-9]) !WordPart { return { year: Number(year), position: Number(position) }; }`,
    example: '',
    says: 'zapis baz prawa: Dz.U.2016.239',
  },
];

const BASIC_RULES: readonly GrammarRule[] = [
  { name: '_', peg: String.raw`[ \t\n\r\u00a0\u2007\u202f]*`, example: '', says: 'odstęp albo nic' },
  { name: '__', peg: String.raw`[ \t\n\r\u00a0\u2007\u202f]+`, example: '', says: 'odstęp' },
  { name: 'WordPart', peg: String.raw`[0-9A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]`, example: '', says: 'litera lub cyfra' },
];

export const CITATION_RULES: readonly GrammarRule[] = [...UNIT_RULES, ...ACT_RULES, ...JOURNAL_RULES, ...BASIC_RULES];
