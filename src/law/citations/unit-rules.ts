import type { GrammarRule } from './grammar-rule.ts';

/** Rules that read a chain of units: „§ 5 ust. 2 pkt 3 i 4”. */
export const UNIT_RULES: readonly GrammarRule[] = [
  {
    name: 'Units',
    peg: String.raw`head:Level tail:(joint:Joint level:Level &{ return options.follows(head, level, joint); } { return { ...level, joint }; })* { return [head, ...tail]; }`,
    example: '§ 2 w pkt 2 lit. a',
    says: 'łańcuch jednostek, także w odwróconej kolejności („pkt 4 § 33”) i z „w”',
  },
  {
    name: 'Joint',
    peg: String.raw`_ ","? _ "w"i __ { return 'w'; } / _ "," _ { return ','; } / __ { return ' '; }`,
    example: ' w ',
    says: 'łącznik jednostek łańcucha',
  },
  {
    name: 'Level',
    peg: String.raw`&[§pP] level:(Paragraph / Point / DoubleTiret) { return level; } / &[aA] level:Article { return level; } / &[uU] level:Subsection { return level; }
    / &[lL] level:Letter { return level; } / &[tT] level:Tiret { return level; } / &[zZ] level:(Attachment / Sentence) { return level; } / &[drioDRIO] level:Division { return level; }`,
    example: 'ust. 1 i 2',
    says: 'jedna jednostka z numerem albo listą numerów',
  },
  {
    name: 'Paragraph',
    peg: String.raw`("§§" / "§" / "paragraf"i ("ach"i / "ie"i / "em"i / "u"i / "y"i / "ów"i)? __ / "par."i) _ !BudgetNumber items:Numbers { return { kind: 'par', items }; }`,
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
    peg: String.raw`("punk"i ("tach"i / "tem"i / "tów"i / "cie"i / "tu"i / "ty"i / "t"i) __ / "pkt"i _ "." _ / "pkt"i _) items:Numbers Closer? { return { kind: 'pkt', items }; }`,
    example: 'pkt 3, 4 i 27',
    says: 'punkt',
  },
  {
    name: 'Letter',
    peg: String.raw`("lite"i ("rach"i / "rze"i / "ra"i / "ry"i / "rę"i / "rą"i) __ / "lit"i _ "." _ / "lit"i __) items:Letters Closer? { return { kind: 'lit', items }; }`,
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
    peg: String.raw`"załącznik"i ("ach"i / "ami"i / "iem"i / "owi"i / "ów"i / "om"i / "i"i / "u"i / "a"i)? !WordPart items:(__ list:NumberedAttachments { return list; })?
    { return { kind: 'zal', items: items ?? [] }; } / "zał."i _ items:NumberedAttachments { return { kind: 'zal', items }; }`,
    example: 'załącznika nr 1',
    says: 'załącznik; bez numeru tylko przed „do uchwały”',
  },
  {
    name: 'NumberedAttachments',
    peg: String.raw`("numer"i / "nr"i) _ "."? _ first:(Roman / Number) rest:(ListSeparator (("numer"i / "nr"i) _ "."? _)? item:Number !Counted { return item; })* { return [first, ...rest]; }`,
    example: 'nr 1 i 2',
    says: 'numery załączników',
  },
  {
    name: 'Division',
    peg: String.raw`kind:DivisionWord __ !([0-9]|3..6| !WordPart) items:DivisionNumbers { return { kind, items }; }`,
    example: 'rozdziału 2',
    says: 'rozdział, dział, oddział',
  },
  {
    name: 'DivisionWord',
    peg: String.raw`"rozdz"i ("iałami"i / "iałach"i / "iałem"i / "iałów"i / "iałom"i / "iału"i / "iale"i / "iały"i / "iał"i / ".") !WordPart { return 'rozdz'; }
    / "oddzia"i ("łami"i / "łach"i / "łem"i / "łów"i / "łom"i / "łu"i / "le"i / "ły"i / "ł"i) !WordPart { return 'oddz'; }
    / "dzia"i ("łami"i / "łach"i / "łem"i / "łów"i / "łom"i / "łu"i / "le"i / "ły"i / "ł"i) !WordPart { return 'dzial'; }`,
    example: 'rozdziału',
    says: 'nazwa jednostki systematyzacyjnej',
  },
  {
    name: 'DivisionNumbers',
    peg: String.raw`first:(Roman / Number) rest:(ListSeparator item:(Roman / Number) !Counted { return item; })* { return [first, ...rest]; }`,
    example: 'IV, V i VIII',
    says: 'numery rozdziałów',
  },
];
