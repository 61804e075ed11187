// Made by „npm run docs” of the rules in this folder; do not edit.
let input = "";
let options = {};
let peg$currPos = 0;
let peg$savedPos = 0;
let peg$silentFails = 1;
const peg$FAILED = {};
const text = () => input.substring(peg$savedPos, peg$currPos);
const offset = () => peg$savedPos;
const range = () => ({ start: peg$savedPos, end: peg$currPos });


const peg$startRuleFunctions = {
  Units: peg$parseUnits,
  Joint: peg$parseJoint,
  Level: peg$parseLevel,
  Paragraph: peg$parseParagraph,
  Article: peg$parseArticle,
  Subsection: peg$parseSubsection,
  Point: peg$parsePoint,
  Letter: peg$parseLetter,
  DoubleTiret: peg$parseDoubleTiret,
  Tiret: peg$parseTiret,
  Sentence: peg$parseSentence,
  Attachment: peg$parseAttachment,
  NumberedAttachments: peg$parseNumberedAttachments,
  Division: peg$parseDivision,
  DivisionWord: peg$parseDivisionWord,
  DivisionNumbers: peg$parseDivisionNumbers,
  Numbers: peg$parseNumbers,
  Number: peg$parseNumber,
  Suffix: peg$parseSuffix,
  Raised: peg$parseRaised,
  Roman: peg$parseRoman,
  Letters: peg$parseLetters,
  LetterNumber: peg$parseLetterNumber,
  ShortWord: peg$parseShortWord,
  UnitAbbreviation: peg$parseUnitAbbreviation,
  LoneWord: peg$parseLoneWord,
  Ordinals: peg$parseOrdinals,
  Ordinal: peg$parseOrdinal,
  OrdinalStem: peg$parseOrdinalStem,
  OrdinalEnding: peg$parseOrdinalEnding,
  ListSeparator: peg$parseListSeparator,
  Closer: peg$parseCloser,
  BudgetNumber: peg$parseBudgetNumber,
  Counted: peg$parseCounted,
  Act: peg$parseAct,
  ActParts: peg$parseActParts,
  NextAct: peg$parseNextAct,
  Pointer: peg$parsePointer,
  ActType: peg$parseActType,
  ActPart: peg$parseActPart,
  ActNumbered: peg$parseActNumbered,
  ActNumber: peg$parseActNumber,
  NumberPart: peg$parseNumberPart,
  Organ: peg$parseOrgan,
  OrganHead: peg$parseOrganHead,
  OrganWord: peg$parseOrganWord,
  Date: peg$parseDate,
  WordDate: peg$parseWordDate,
  DigitDate: peg$parseDigitDate,
  Month: peg$parseMonth,
  Journal: peg$parseJournal,
  EuropeanJournal: peg$parseEuropeanJournal,
  JournalName: peg$parseJournalName,
  JournalPlace: peg$parseJournalPlace,
  JournalIssue: peg$parseJournalIssue,
  YearAtEnd: peg$parseYearAtEnd,
  FurtherPlace: peg$parseFurtherPlace,
  RangeEnd: peg$parseRangeEnd,
  FurtherPosition: peg$parseFurtherPosition,
  BarePosition: peg$parseBarePosition,
  TableRow: peg$parseTableRow,
  PositionsEnd: peg$parsePositionsEnd,
  FurtherSeparator: peg$parseFurtherSeparator,
  JournalYear: peg$parseJournalYear,
  LawDatabase: peg$parseLawDatabase,
  _: peg$parse_,
  __: peg$parse__,
  WordPart: peg$parseWordPart,
};

const peg$c0 = ",";
const peg$c1 = "w";
const peg$c2 = "\xA7\xA7";
const peg$c3 = "\xA7";
const peg$c4 = "paragraf";
const peg$c5 = "ach";
const peg$c6 = "ie";
const peg$c7 = "em";
const peg$c8 = "\xF3w";
const peg$c9 = "par.";
const peg$c10 = "artyku\u0142";
const peg$c11 = "art";
const peg$c12 = ".";
const peg$c13 = "ust\u0119p";
const peg$c14 = "ust";
const peg$c15 = "punk";
const peg$c16 = "tach";
const peg$c17 = "tem";
const peg$c18 = "t\xF3w";
const peg$c19 = "cie";
const peg$c20 = "tu";
const peg$c21 = "ty";
const peg$c22 = "t";
const peg$c23 = "pkt";
const peg$c24 = "lite";
const peg$c25 = "rach";
const peg$c26 = "rze";
const peg$c27 = "ra";
const peg$c28 = "ry";
const peg$c29 = "r\u0119";
const peg$c30 = "r\u0105";
const peg$c31 = "lit";
const peg$c32 = "podw\xF3jn";
const peg$c33 = "ego";
const peg$c34 = "ym";
const peg$c35 = "e";
const peg$c36 = "tiret";
const peg$c37 = "zdani";
const peg$c38 = "zd";
const peg$c39 = "za\u0142\u0105cznik";
const peg$c40 = "ami";
const peg$c41 = "iem";
const peg$c42 = "owi";
const peg$c43 = "om";
const peg$c44 = "za\u0142.";
const peg$c45 = "numer";
const peg$c46 = "nr";
const peg$c47 = "rozdz";
const peg$c48 = "ia\u0142ami";
const peg$c49 = "ia\u0142ach";
const peg$c50 = "ia\u0142em";
const peg$c51 = "ia\u0142\xF3w";
const peg$c52 = "ia\u0142om";
const peg$c53 = "ia\u0142u";
const peg$c54 = "iale";
const peg$c55 = "ia\u0142y";
const peg$c56 = "ia\u0142";
const peg$c57 = "oddzia";
const peg$c58 = "\u0142ami";
const peg$c59 = "\u0142ach";
const peg$c60 = "\u0142em";
const peg$c61 = "\u0142\xF3w";
const peg$c62 = "\u0142om";
const peg$c63 = "\u0142u";
const peg$c64 = "le";
const peg$c65 = "\u0142y";
const peg$c66 = "\u0142";
const peg$c67 = "dzia";
const peg$c68 = ")";
const peg$c69 = "/";
const peg$c70 = " ";
const peg$c71 = "uchwa\u0142";
const peg$c72 = "kodeks";
const peg$c73 = "rozporz\u0105dz";
const peg$c74 = "^";
const peg$c75 = "[";
const peg$c76 = "]";
const peg$c77 = "te";
const peg$c78 = "ta";
const peg$c79 = "to";
const peg$c80 = "t\u0119";
const peg$c81 = "t\u0105";
const peg$c82 = "na";
const peg$c83 = "po";
const peg$c84 = "do";
const peg$c85 = "od";
const peg$c86 = "we";
const peg$c87 = "ze";
const peg$c88 = "by";
const peg$c89 = "co";
const peg$c90 = "on";
const peg$c91 = "s\u0105";
const peg$c92 = "jej";
const peg$c93 = "ich";
const peg$c94 = "tym";
const peg$c95 = "tej";
const peg$c96 = "tych";
const peg$c97 = "nie";
const peg$c98 = "dla";
const peg$c99 = "par";
const peg$c100 = "poz";
const peg$c101 = "i";
const peg$c102 = "oraz";
const peg$c103 = "lub";
const peg$c104 = "albo";
const peg$c105 = "pierwsz";
const peg$c106 = "drug";
const peg$c107 = "trzec";
const peg$c108 = "czwart";
const peg$c109 = "pi\u0105t";
const peg$c110 = "sz\xF3st";
const peg$c111 = "si\xF3dm";
const peg$c112 = "\xF3sm";
const peg$c113 = "dziewi\u0105t";
const peg$c114 = "dziesi\u0105t";
const peg$c115 = "iego";
const peg$c116 = "iemu";
const peg$c117 = "iej";
const peg$c118 = "emu";
const peg$c119 = "im";
const peg$c120 = "ia";
const peg$c121 = "i\u0105";
const peg$c122 = "ej";
const peg$c123 = "ch";
const peg$c124 = "b\u0105d\u017A";
const peg$c125 = "ani";
const peg$c126 = "%";
const peg$c127 = "r.";
const peg$c128 = "rok";
const peg$c129 = "z\u0142";
const peg$c130 = "PLN";
const peg$c131 = "proc";
const peg$c132 = "tys";
const peg$c133 = "mln";
const peg$c134 = "dni";
const peg$c135 = "dzie\u0144";
const peg$c136 = "lat";
const peg$c137 = "miesi";
const peg$c138 = "godz";
const peg$c139 = "osob";
const peg$c140 = "os\xF3b";
const peg$c141 = "egz";
const peg$c142 = "raz";
const peg$c143 = "cz\u0142on";
const peg$c144 = "radn";
const peg$c145 = "kart";
const peg$c146 = "stron";
const peg$c147 = "mieszk";
const peg$c148 = "z";
const peg$c149 = "dnia";
const peg$c150 = ":";
const peg$c151 = "niniejsz";
const peg$c152 = "ych";
const peg$c153 = "ww.";
const peg$c154 = "w/w";
const peg$c155 = "tego\u017C";
const peg$c156 = "temu\u017C";
const peg$c157 = "tej\u017Ce";
const peg$c158 = "tym\u017Ce";
const peg$c159 = "tego";
const peg$c160 = "temu";
const peg$c161 = "t\u0105\u017C";
const peg$c162 = "t\u0119\u017C";
const peg$c163 = "wymienion";
const peg$c164 = "cytowan";
const peg$c165 = "powo\u0142an";
const peg$c166 = "przywo\u0142an";
const peg$c167 = "wskazan";
const peg$c168 = "wspomnian";
const peg$c169 = "przytoczon";
const peg$c170 = "powy\u017Csz";
const peg$c171 = "uchwale";
const peg$c172 = "u c h w a \u0142";
const peg$c173 = " y";
const peg$c174 = " a";
const peg$c175 = " \u0105";
const peg$c176 = " \u0119";
const peg$c177 = "zarz\u0105dze";
const peg$c178 = "niach";
const peg$c179 = "niami";
const peg$c180 = "niem";
const peg$c181 = "niom";
const peg$c182 = "nia";
const peg$c183 = "niu";
const peg$c184 = "\u0144";
const peg$c185 = "rozporz\u0105dze";
const peg$c186 = "obwieszcze";
const peg$c187 = "og\u0142osze";
const peg$c188 = "ustaw";
const peg$c189 = "dekre";
const peg$c190 = "dyrektyw";
const peg$c191 = "traktat";
const peg$c192 = "traktacie";
const peg$c193 = "konwencj";
const peg$c194 = "porozumie";
const peg$c195 = "umow";
const peg$c196 = "TFUE";
const peg$c197 = "TUE";
const peg$c198 = "RODO";
const peg$c199 = "(";
const peg$c200 = "19";
const peg$c201 = "20";
const peg$c202 = "rad";
const peg$c203 = "zarz\u0105du";
const peg$c204 = "sejmiku";
const peg$c205 = "sejmu";
const peg$c206 = "prezydent";
const peg$c207 = "a";
const peg$c208 = "burmistrz";
const peg$c209 = "w\xF3jt";
const peg$c210 = "starost";
const peg$c211 = "minist";
const peg$c212 = "er";
const peg$c213 = "preze";
const peg$c214 = "sa";
const peg$c215 = "s";
const peg$c216 = "marsza\u0142k";
const peg$c217 = "wojewod";
const peg$c218 = "komisj";
const peg$c219 = "zgromadzeni";
const peg$c220 = "parlamentu";
const peg$c221 = "kolegium";
const peg$c222 = "krajowej";
const peg$c223 = "przewodnicz\u0105c";
const peg$c224 = "y";
const peg$c225 = "dyrektor";
const peg$c226 = "rektor";
const peg$c227 = "komendant";
const peg$c228 = "rzecznik";
const peg$c229 = "pe\u0142nomocnik";
const peg$c230 = "szefa";
const peg$c231 = "g\u0142\xF3wn";
const peg$c232 = "generaln";
const peg$c233 = "naczeln";
const peg$c234 = "ds.";
const peg$c235 = "do spraw";
const peg$c236 = "nad";
const peg$c237 = "pod";
const peg$c238 = "m.st.";
const peg$c239 = "m. st.";
const peg$c240 = "roku";
const peg$c241 = "r";
const peg$c242 = "stycznia";
const peg$c243 = "lutego";
const peg$c244 = "marca";
const peg$c245 = "kwietnia";
const peg$c246 = "maja";
const peg$c247 = "czerwca";
const peg$c248 = "lipca";
const peg$c249 = "sierpnia";
const peg$c250 = "wrze\u015Bnia";
const peg$c251 = "pa\u017Adziernika";
const peg$c252 = "listopada";
const peg$c253 = "grudnia";
const peg$c254 = "dz";
const peg$c255 = "urz";
const peg$c256 = "UE";
const peg$c257 = "WE";
const peg$c258 = "dziennik";
const peg$c259 = "urz\u0119dow";
const peg$c260 = "wojew\xF3dztwa";
const peg$c261 = "woj";
const peg$c262 = "ew\xF3dztwa";
const peg$c263 = "-";
const peg$c264 = "U";
const peg$c265 = "M";
const peg$c266 = "P";
const peg$c267 = "tekst";
const peg$c268 = "jedn.";
const peg$c269 = "j";
const peg$c270 = "tabel";
const peg$c271 = "zestawieni";
const peg$c272 = "wykaz";
const peg$c273 = "harmonogram";
const peg$c274 = "otrzymuj";
const peg$c275 = "dodaje";
const peg$c276 = "skre\u015Bla";
const peg$c277 = "uchyla";
const peg$c278 = "zast\u0119puje";
const peg$c279 = "zmienia";
const peg$c280 = "si\u0119";
const peg$c281 = "tak\u017Ce";
const peg$c282 = "zwan";
const peg$c283 = "p\xF3\u017An";
const peg$c284 = "zm";
const peg$c285 = "a tak\u017Ce";

const peg$r0 = /^[\xA7pP]/;
const peg$r1 = /^[aA]/;
const peg$r2 = /^[uU]/;
const peg$r3 = /^[lL]/;
const peg$r4 = /^[tT]/;
const peg$r5 = /^[zZ]/;
const peg$r6 = /^[drioDRIO]/;
const peg$r7 = /^[uy]/i;
const peg$r8 = /^[aeu]/i;
const peg$r9 = /^[aiu]/i;
const peg$r10 = /^[0-9]/;
const peg$r11 = /^[a-z]/;
const peg$r12 = /^[a-z\u0105\u0107\u0119\u0142\u0144\xF3\u015B\u017A\u017C]/;
const peg$r13 = /^[a-hj-np-tvxy]/;
const peg$r14 = /^[\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079]/;
const peg$r15 = /^[0-9a-z]/;
const peg$r16 = /^[IVXLC]/;
const peg$r17 = /^[a-zA-Z]/;
const peg$r18 = /^[(0-9A-Za-z\xA7\xD3\xF3\u0104-\u0107\u0118-\u0119\u0141-\u0144\u015A-\u015B\u0179-\u017C\u201E]/;
const peg$r19 = /^[aeiy\u0105]/i;
const peg$r20 = /^[\-\u2013\u2014\u2212]/;
const peg$r21 = /^[oabliOABLI]/;
const peg$r22 = /^[cdegklmoprstwzCDEGKLMOPRSTWZ]/;
const peg$r23 = /^[nN]/;
const peg$r24 = /^[ae\u0105]/i;
const peg$r25 = /^[tTwWcCpP]/;
const peg$r26 = /^[ay\u0105\u0119]/i;
const peg$r27 = /^[rR]/;
const peg$r28 = /^[oO]/;
const peg$r29 = /^[uUdD]/;
const peg$r30 = /^[ay]/i;
const peg$r31 = /^[\u0105\u0119]/i;
const peg$r32 = /^[dDtTkKpPuUR]/;
const peg$r33 = /^[ai\u0105\u0119]/i;
const peg$r34 = /^[A-Z]/;
const peg$r35 = /^[\/.]/;
const peg$r36 = /^[.,\/]/;
const peg$r37 = /^[A-Za-z]/;
const peg$r38 = /^[bdgkmnprswzBDGKMNPRSWZ]/;
const peg$r39 = /^[ai]/i;
const peg$r40 = /^[ae]/i;
const peg$r41 = /^[A-Z\u0104\u0106\u0118\u0141\u0143\xD3\u015A\u0179\u017B]/;
const peg$r42 = /^[a-z\u0105\u0107\u0119\u0142\u0144\xF3\u015B\u017A\u017CA-Z\u0104\u0106\u0118\u0141\u0143\xD3\u015A\u0179\u017B\-]/;
const peg$r43 = /^[^();]/;
const peg$r44 = /^[au]/i;
const peg$r45 = /^["),\/:-;\]\xBB\u201D]/;
const peg$r46 = /^[,;]/;
const peg$r47 = /^[ \t\n\r\xA0\u2007\u202F]/;
const peg$r48 = /^[0-9A-Za-z\u0104\u0106\u0118\u0141\u0143\xD3\u015A\u0179\u017B\u0105\u0107\u0119\u0142\u0144\xF3\u015B\u017A\u017C]/;


function peg$f0(head, joint, level) {    return options.follows(head, level, joint);  }
function peg$f1(head, joint, level) {    return { ...level, joint };  }
function peg$f2(head, tail) {    return [head, ...tail];  }
function peg$f3() {    return 'w';  }
function peg$f4() {    return ',';  }
function peg$f5() {    return ' ';  }
function peg$f6(level) {    return level;  }
function peg$f7(level) {    return level;  }
function peg$f8(level) {    return level;  }
function peg$f9(level) {    return level;  }
function peg$f10(level) {    return level;  }
function peg$f11(level) {    return level;  }
function peg$f12(level) {    return level;  }
function peg$f13(items) {    return { kind: 'par', items };  }
function peg$f14(items) {    return { kind: 'art', items };  }
function peg$f15(items) {    return { kind: 'ust', items };  }
function peg$f16(items) {    return { kind: 'pkt', items };  }
function peg$f17(items) {    return { kind: 'lit', items };  }
function peg$f18(items) {    return { kind: 'tir', items };  }
function peg$f19(items) {    return { kind: 'tir', items };  }
function peg$f20() {    return { kind: 'zd', items: [] };  }
function peg$f21(list) {    return list;  }
function peg$f22(items) {    return { kind: 'zal', items: items ?? [] };  }
function peg$f23(items) {    return { kind: 'zal', items };  }
function peg$f24(first, item) {    return item;  }
function peg$f25(first, rest) {    return [first, ...rest];  }
function peg$f26(kind, items) {    return { kind, items };  }
function peg$f27() {    return 'rozdz';  }
function peg$f28() {    return 'oddz';  }
function peg$f29() {    return 'dzial';  }
function peg$f30(first, item) {    return item;  }
function peg$f31(first, rest) {    return [first, ...rest];  }
function peg$f32(first, item) {    return item;  }
function peg$f33(first, rest) {    return [first, ...rest];  }
function peg$f34(first, item) {    return item;  }
function peg$f35(first, rest) {    return [first, ...rest];  }
function peg$f36(number) {    return { number, ...range() };  }
function peg$f37(number) {    return { number, ...range() };  }
function peg$f38(first, item) {    return item;  }
function peg$f39(first, rest) {    return [first, ...rest];  }
function peg$f40(first, item) {    return item;  }
function peg$f41(first, rest) {    return [first, ...rest];  }
function peg$f42(number) {    return { number, ...range() };  }
function peg$f43() {    return /[aiouwz]/i.test(input.charAt(offset() - 1));  }
function peg$f44(first, item) {    return item;  }
function peg$f45(first, rest) {    return [first, ...rest];  }
function peg$f46(number) {    return { number, ...range() };  }
function peg$f47(number) {    return { number, ...range() };  }
function peg$f48() {    return '1';  }
function peg$f49() {    return '2';  }
function peg$f50() {    return '3';  }
function peg$f51() {    return '4';  }
function peg$f52() {    return '5';  }
function peg$f53() {    return '6';  }
function peg$f54() {    return '7';  }
function peg$f55() {    return '8';  }
function peg$f56() {    return '9';  }
function peg$f57() {    return '10';  }
function peg$f58() {    return !options.inBrackets();  }
function peg$f59() {    return !options.inBrackets();  }
function peg$f60(pointer) {    return pointer;  }
function peg$f61(pointer, type, first, rest) {    return { pointer, type, acts: [first, ...rest] };  }
function peg$f62(part) {    return part;  }
function peg$f63(parts) {    return { ...Object.assign({}, ...parts), ...range() };  }
function peg$f64(number) {    return { number, ...range() };  }
function peg$f65(head, tail) {    return { ...tail, number: head.number, start: head.start };  }
function peg$f66() {    return 'self';  }
function peg$f67() {    return 'again';  }
function peg$f68() {    return 'uchwała';  }
function peg$f69() {    return 'zarządzenie';  }
function peg$f70() {    return 'rozporządzenie';  }
function peg$f71() {    return 'obwieszczenie';  }
function peg$f72() {    return 'ogłoszenie';  }
function peg$f73() {    return 'ustawa';  }
function peg$f74() {    return 'inny';  }
function peg$f75(date) {    return { date };  }
function peg$f76(number) {    return { number };  }
function peg$f77(organ) {    return { organ };  }
function peg$f78(number) {    return number;  }
function peg$f79(number) {    return number.includes('/');  }
function peg$f80(number) {    return number;  }
function peg$f81(number) {    return number;  }
function peg$f82(number) {    return number;  }
function peg$f83(date) {    return date;  }
function peg$f84(day, month, year) {    return [year, month, day];  }
function peg$f85(day, month, year) {    return [year, month, day];  }
function peg$f86() {    return '1';  }
function peg$f87() {    return '2';  }
function peg$f88() {    return '3';  }
function peg$f89() {    return '4';  }
function peg$f90() {    return '5';  }
function peg$f91() {    return '6';  }
function peg$f92() {    return '7';  }
function peg$f93() {    return '8';  }
function peg$f94() {    return '9';  }
function peg$f95() {    return '10';  }
function peg$f96() {    return '11';  }
function peg$f97() {    return '12';  }
function peg$f98(name, place, further) {    return { ...name, ...place, further };  }
function peg$f99() {    return { journal: 'UE', voivodeship: null, year: null, position: 0, further: [], ...range() };  }
function peg$f100(woj) {    return { journal: 'WOJ', voivodeship: woj };  }
function peg$f101() {    return { journal: 'DU', voivodeship: null };  }
function peg$f102() {    return { journal: 'MP', voivodeship: null };  }
function peg$f103(year, own) {    return own;  }
function peg$f104(year, later, position) {    return year === null && later === null;  }
function peg$f105(year, later, position, end) {    return end;  }
function peg$f106(year, later, position, last) {    return { year: year ?? later ?? last, position: Number(position), ...range() };  }
function peg$f107(year) {    return Number(year);  }
function peg$f108(place) {    return place;  }
function peg$f109(place) {    return place;  }
function peg$f110(position) {    return { year: null, position: Number(position), endsRange: true, ...range() };  }
function peg$f111(own) {    return own;  }
function peg$f112(year, position) {    return { year, position: Number(position), ...range() };  }
function peg$f113(position) {    return { year: null, position: Number(position), ...range() };  }
function peg$f114() {    return options.isWhole();  }
function peg$f115(date) {    return Number(date[0]);  }
function peg$f116(year) {    return Number(year);  }
function peg$f117(year, position) {    return { year: Number(year), position: Number(position), ...range() };  }
function peg$parseUnits() {
  let s0, s1, s2, s3, s4, s5, s6;

  s0 = peg$currPos;
  s1 = peg$parseLevel();
  if (s1 !== peg$FAILED) {
    s2 = [];
    s3 = peg$currPos;
    s4 = peg$parseJoint();
    if (s4 !== peg$FAILED) {
      s5 = peg$parseLevel();
      if (s5 !== peg$FAILED) {
        peg$savedPos = peg$currPos;
        s6 = peg$f0(s1, s4, s5);
        if (s6) {
          s6 = undefined;
        } else {
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          peg$savedPos = s3;
          s3 = peg$f1(s1, s4, s5);
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
    } else {
      peg$currPos = s3;
      s3 = peg$FAILED;
    }
    while (s3 !== peg$FAILED) {
      s2.push(s3);
      s3 = peg$currPos;
      s4 = peg$parseJoint();
      if (s4 !== peg$FAILED) {
        s5 = peg$parseLevel();
        if (s5 !== peg$FAILED) {
          peg$savedPos = peg$currPos;
          s6 = peg$f0(s1, s4, s5);
          if (s6) {
            s6 = undefined;
          } else {
            s6 = peg$FAILED;
          }
          if (s6 !== peg$FAILED) {
            peg$savedPos = s3;
            s3 = peg$f1(s1, s4, s5);
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
    }
    peg$savedPos = s0;
    s0 = peg$f2(s1, s2);
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseJoint() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = peg$parse_();
  if (input.charCodeAt(peg$currPos) === 44) {
    s2 = peg$c0;
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  if (s2 === peg$FAILED) {
    s2 = null;
  }
  s3 = peg$parse_();
  s4 = input.charAt(peg$currPos);
  if (s4.toLowerCase() === peg$c1) {
    peg$currPos++;
  } else {
    s4 = peg$FAILED;
  }
  if (s4 !== peg$FAILED) {
    s5 = peg$parse__();
    if (s5 !== peg$FAILED) {
      peg$savedPos = s0;
      s0 = peg$f3();
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 44) {
      s2 = peg$c0;
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$parse_();
      peg$savedPos = s0;
      s0 = peg$f4();
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$parse__();
      if (s1 !== peg$FAILED) {
        peg$savedPos = s0;
        s1 = peg$f5();
      }
      s0 = s1;
    }
  }

  return s0;
}

function peg$parseLevel() {
  let s0, s1, s2;

  s0 = peg$currPos;
  s1 = peg$currPos;
  peg$silentFails++;
  s2 = input.charAt(peg$currPos);
  if (peg$r0.test(s2)) {
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  peg$silentFails--;
  if (s2 !== peg$FAILED) {
    peg$currPos = s1;
    s1 = undefined;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parseParagraph();
    if (s2 === peg$FAILED) {
      s2 = peg$parsePoint();
      if (s2 === peg$FAILED) {
        s2 = peg$parseDoubleTiret();
      }
    }
    if (s2 !== peg$FAILED) {
      peg$savedPos = s0;
      s0 = peg$f6(s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$currPos;
    peg$silentFails++;
    s2 = input.charAt(peg$currPos);
    if (peg$r1.test(s2)) {
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    peg$silentFails--;
    if (s2 !== peg$FAILED) {
      peg$currPos = s1;
      s1 = undefined;
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parseArticle();
      if (s2 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f7(s2);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$currPos;
      peg$silentFails++;
      s2 = input.charAt(peg$currPos);
      if (peg$r2.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
      }
      peg$silentFails--;
      if (s2 !== peg$FAILED) {
        peg$currPos = s1;
        s1 = undefined;
      } else {
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parseSubsection();
        if (s2 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f8(s2);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        s1 = peg$currPos;
        peg$silentFails++;
        s2 = input.charAt(peg$currPos);
        if (peg$r3.test(s2)) {
          peg$currPos++;
        } else {
          s2 = peg$FAILED;
        }
        peg$silentFails--;
        if (s2 !== peg$FAILED) {
          peg$currPos = s1;
          s1 = undefined;
        } else {
          s1 = peg$FAILED;
        }
        if (s1 !== peg$FAILED) {
          s2 = peg$parseLetter();
          if (s2 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f9(s2);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
        if (s0 === peg$FAILED) {
          s0 = peg$currPos;
          s1 = peg$currPos;
          peg$silentFails++;
          s2 = input.charAt(peg$currPos);
          if (peg$r4.test(s2)) {
            peg$currPos++;
          } else {
            s2 = peg$FAILED;
          }
          peg$silentFails--;
          if (s2 !== peg$FAILED) {
            peg$currPos = s1;
            s1 = undefined;
          } else {
            s1 = peg$FAILED;
          }
          if (s1 !== peg$FAILED) {
            s2 = peg$parseTiret();
            if (s2 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f10(s2);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
          if (s0 === peg$FAILED) {
            s0 = peg$currPos;
            s1 = peg$currPos;
            peg$silentFails++;
            s2 = input.charAt(peg$currPos);
            if (peg$r5.test(s2)) {
              peg$currPos++;
            } else {
              s2 = peg$FAILED;
            }
            peg$silentFails--;
            if (s2 !== peg$FAILED) {
              peg$currPos = s1;
              s1 = undefined;
            } else {
              s1 = peg$FAILED;
            }
            if (s1 !== peg$FAILED) {
              s2 = peg$parseAttachment();
              if (s2 === peg$FAILED) {
                s2 = peg$parseSentence();
              }
              if (s2 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f11(s2);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
            if (s0 === peg$FAILED) {
              s0 = peg$currPos;
              s1 = peg$currPos;
              peg$silentFails++;
              s2 = input.charAt(peg$currPos);
              if (peg$r6.test(s2)) {
                peg$currPos++;
              } else {
                s2 = peg$FAILED;
              }
              peg$silentFails--;
              if (s2 !== peg$FAILED) {
                peg$currPos = s1;
                s1 = undefined;
              } else {
                s1 = peg$FAILED;
              }
              if (s1 !== peg$FAILED) {
                s2 = peg$parseDivision();
                if (s2 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f12(s2);
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            }
          }
        }
      }
    }
  }

  return s0;
}

function peg$parseParagraph() {
  let s0, s1, s2, s3, s4;

  s0 = peg$currPos;
  if (input.substr(peg$currPos, 2) === peg$c2) {
    s1 = peg$c2;
    peg$currPos += 2;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    if (input.charCodeAt(peg$currPos) === 167) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$currPos;
      s2 = input.substr(peg$currPos, 8);
      if (s2.toLowerCase() === peg$c4) {
        peg$currPos += (8);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = input.substr(peg$currPos, 3);
        if (s3.toLowerCase() === peg$c5) {
          peg$currPos += (3);
        } else {
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = input.substr(peg$currPos, 2);
          if (s3.toLowerCase() === peg$c6) {
            peg$currPos += (2);
          } else {
            s3 = peg$FAILED;
          }
          if (s3 === peg$FAILED) {
            s3 = input.substr(peg$currPos, 2);
            if (s3.toLowerCase() === peg$c7) {
              peg$currPos += (2);
            } else {
              s3 = peg$FAILED;
            }
            if (s3 === peg$FAILED) {
              s3 = input.charAt(peg$currPos);
              if (peg$r7.test(s3)) {
                peg$currPos++;
              } else {
                s3 = peg$FAILED;
              }
              if (s3 === peg$FAILED) {
                s3 = input.substr(peg$currPos, 2);
                if (s3.toLowerCase() === peg$c8) {
                  peg$currPos += (2);
                } else {
                  s3 = peg$FAILED;
                }
              }
            }
          }
        }
        if (s3 === peg$FAILED) {
          s3 = null;
        }
        s4 = peg$parse__();
        if (s4 !== peg$FAILED) {
          s2 = [s2, s3, s4];
          s1 = s2;
        } else {
          peg$currPos = s1;
          s1 = peg$FAILED;
        }
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
      if (s1 === peg$FAILED) {
        s1 = input.substr(peg$currPos, 4);
        if (s1.toLowerCase() === peg$c9) {
          peg$currPos += (4);
        } else {
          s1 = peg$FAILED;
        }
      }
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parse_();
    s3 = peg$currPos;
    peg$silentFails++;
    s4 = peg$parseBudgetNumber();
    peg$silentFails--;
    if (s4 === peg$FAILED) {
      s3 = undefined;
    } else {
      peg$currPos = s3;
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$parseNumbers();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f13(s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseArticle() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = input.substr(peg$currPos, 7);
  if (s2.toLowerCase() === peg$c10) {
    peg$currPos += (7);
  } else {
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s3 = input.substr(peg$currPos, 3);
    if (s3.toLowerCase() === peg$c5) {
      peg$currPos += (3);
    } else {
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      s3 = input.substr(peg$currPos, 2);
      if (s3.toLowerCase() === peg$c7) {
        peg$currPos += (2);
      } else {
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = input.charAt(peg$currPos);
        if (peg$r7.test(s3)) {
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
        }
      }
    }
    if (s3 === peg$FAILED) {
      s3 = null;
    }
    s4 = peg$parse__();
    if (s4 !== peg$FAILED) {
      s2 = [s2, s3, s4];
      s1 = s2;
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = peg$currPos;
    s2 = input.substr(peg$currPos, 3);
    if (s2.toLowerCase() === peg$c11) {
      peg$currPos += (3);
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$parse_();
      if (input.charCodeAt(peg$currPos) === 46) {
        s4 = peg$c12;
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
      if (s4 !== peg$FAILED) {
        s5 = peg$parse_();
        s2 = [s2, s3, s4, s5];
        s1 = s2;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$currPos;
      s2 = input.substr(peg$currPos, 3);
      if (s2.toLowerCase() === peg$c11) {
        peg$currPos += (3);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$parse__();
        if (s3 !== peg$FAILED) {
          s2 = [s2, s3];
          s1 = s2;
        } else {
          peg$currPos = s1;
          s1 = peg$FAILED;
        }
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parseNumbers();
    if (s2 !== peg$FAILED) {
      peg$savedPos = s0;
      s0 = peg$f14(s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseSubsection() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = input.substr(peg$currPos, 5);
  if (s2.toLowerCase() === peg$c13) {
    peg$currPos += (5);
  } else {
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s3 = input.substr(peg$currPos, 3);
    if (s3.toLowerCase() === peg$c5) {
      peg$currPos += (3);
    } else {
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      s3 = input.substr(peg$currPos, 2);
      if (s3.toLowerCase() === peg$c7) {
        peg$currPos += (2);
      } else {
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = input.substr(peg$currPos, 2);
        if (s3.toLowerCase() === peg$c8) {
          peg$currPos += (2);
        } else {
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = input.substr(peg$currPos, 2);
          if (s3.toLowerCase() === peg$c6) {
            peg$currPos += (2);
          } else {
            s3 = peg$FAILED;
          }
          if (s3 === peg$FAILED) {
            s3 = input.charAt(peg$currPos);
            if (peg$r7.test(s3)) {
              peg$currPos++;
            } else {
              s3 = peg$FAILED;
            }
          }
        }
      }
    }
    if (s3 === peg$FAILED) {
      s3 = null;
    }
    s4 = peg$parse__();
    if (s4 !== peg$FAILED) {
      s2 = [s2, s3, s4];
      s1 = s2;
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = peg$currPos;
    s2 = input.substr(peg$currPos, 3);
    if (s2.toLowerCase() === peg$c14) {
      peg$currPos += (3);
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$parse_();
      if (input.charCodeAt(peg$currPos) === 46) {
        s4 = peg$c12;
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
      if (s4 !== peg$FAILED) {
        s5 = peg$parse_();
        s2 = [s2, s3, s4, s5];
        s1 = s2;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$currPos;
      s2 = input.substr(peg$currPos, 3);
      if (s2.toLowerCase() === peg$c14) {
        peg$currPos += (3);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$parse__();
        if (s3 !== peg$FAILED) {
          s2 = [s2, s3];
          s1 = s2;
        } else {
          peg$currPos = s1;
          s1 = peg$FAILED;
        }
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parseNumbers();
    if (s2 !== peg$FAILED) {
      peg$savedPos = s0;
      s0 = peg$f15(s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parsePoint() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = input.substr(peg$currPos, 4);
  if (s2.toLowerCase() === peg$c15) {
    peg$currPos += (4);
  } else {
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s3 = input.substr(peg$currPos, 4);
    if (s3.toLowerCase() === peg$c16) {
      peg$currPos += (4);
    } else {
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      s3 = input.substr(peg$currPos, 3);
      if (s3.toLowerCase() === peg$c17) {
        peg$currPos += (3);
      } else {
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = input.substr(peg$currPos, 3);
        if (s3.toLowerCase() === peg$c18) {
          peg$currPos += (3);
        } else {
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = input.substr(peg$currPos, 3);
          if (s3.toLowerCase() === peg$c19) {
            peg$currPos += (3);
          } else {
            s3 = peg$FAILED;
          }
          if (s3 === peg$FAILED) {
            s3 = input.substr(peg$currPos, 2);
            if (s3.toLowerCase() === peg$c20) {
              peg$currPos += (2);
            } else {
              s3 = peg$FAILED;
            }
            if (s3 === peg$FAILED) {
              s3 = input.substr(peg$currPos, 2);
              if (s3.toLowerCase() === peg$c21) {
                peg$currPos += (2);
              } else {
                s3 = peg$FAILED;
              }
              if (s3 === peg$FAILED) {
                s3 = input.charAt(peg$currPos);
                if (s3.toLowerCase() === peg$c22) {
                  peg$currPos++;
                } else {
                  s3 = peg$FAILED;
                }
              }
            }
          }
        }
      }
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$parse__();
      if (s4 !== peg$FAILED) {
        s2 = [s2, s3, s4];
        s1 = s2;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = peg$currPos;
    s2 = input.substr(peg$currPos, 3);
    if (s2.toLowerCase() === peg$c23) {
      peg$currPos += (3);
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$parse_();
      if (input.charCodeAt(peg$currPos) === 46) {
        s4 = peg$c12;
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
      if (s4 !== peg$FAILED) {
        s5 = peg$parse_();
        s2 = [s2, s3, s4, s5];
        s1 = s2;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$currPos;
      s2 = input.substr(peg$currPos, 3);
      if (s2.toLowerCase() === peg$c23) {
        peg$currPos += (3);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$parse_();
        s2 = [s2, s3];
        s1 = s2;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parseNumbers();
    if (s2 !== peg$FAILED) {
      s3 = peg$parseCloser();
      if (s3 === peg$FAILED) {
        s3 = null;
      }
      peg$savedPos = s0;
      s0 = peg$f16(s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseLetter() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = input.substr(peg$currPos, 4);
  if (s2.toLowerCase() === peg$c24) {
    peg$currPos += (4);
  } else {
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s3 = input.substr(peg$currPos, 4);
    if (s3.toLowerCase() === peg$c25) {
      peg$currPos += (4);
    } else {
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      s3 = input.substr(peg$currPos, 3);
      if (s3.toLowerCase() === peg$c26) {
        peg$currPos += (3);
      } else {
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = input.substr(peg$currPos, 2);
        if (s3.toLowerCase() === peg$c27) {
          peg$currPos += (2);
        } else {
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = input.substr(peg$currPos, 2);
          if (s3.toLowerCase() === peg$c28) {
            peg$currPos += (2);
          } else {
            s3 = peg$FAILED;
          }
          if (s3 === peg$FAILED) {
            s3 = input.substr(peg$currPos, 2);
            if (s3.toLowerCase() === peg$c29) {
              peg$currPos += (2);
            } else {
              s3 = peg$FAILED;
            }
            if (s3 === peg$FAILED) {
              s3 = input.substr(peg$currPos, 2);
              if (s3.toLowerCase() === peg$c30) {
                peg$currPos += (2);
              } else {
                s3 = peg$FAILED;
              }
            }
          }
        }
      }
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$parse__();
      if (s4 !== peg$FAILED) {
        s2 = [s2, s3, s4];
        s1 = s2;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = peg$currPos;
    s2 = input.substr(peg$currPos, 3);
    if (s2.toLowerCase() === peg$c31) {
      peg$currPos += (3);
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$parse_();
      if (input.charCodeAt(peg$currPos) === 46) {
        s4 = peg$c12;
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
      if (s4 !== peg$FAILED) {
        s5 = peg$parse_();
        s2 = [s2, s3, s4, s5];
        s1 = s2;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$currPos;
      s2 = input.substr(peg$currPos, 3);
      if (s2.toLowerCase() === peg$c31) {
        peg$currPos += (3);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$parse__();
        if (s3 !== peg$FAILED) {
          s2 = [s2, s3];
          s1 = s2;
        } else {
          peg$currPos = s1;
          s1 = peg$FAILED;
        }
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parseLetters();
    if (s2 !== peg$FAILED) {
      s3 = peg$parseCloser();
      if (s3 === peg$FAILED) {
        s3 = null;
      }
      peg$savedPos = s0;
      s0 = peg$f17(s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseDoubleTiret() {
  let s0, s1, s2, s3, s4, s5, s6;

  s0 = peg$currPos;
  s1 = input.substr(peg$currPos, 7);
  if (s1.toLowerCase() === peg$c32) {
    peg$currPos += (7);
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = input.substr(peg$currPos, 3);
    if (s2.toLowerCase() === peg$c33) {
      peg$currPos += (3);
    } else {
      s2 = peg$FAILED;
    }
    if (s2 === peg$FAILED) {
      s2 = input.substr(peg$currPos, 2);
      if (s2.toLowerCase() === peg$c34) {
        peg$currPos += (2);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = input.charAt(peg$currPos);
        if (s2.toLowerCase() === peg$c35) {
          peg$currPos++;
        } else {
          s2 = peg$FAILED;
        }
      }
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$parse__();
      if (s3 !== peg$FAILED) {
        s4 = input.substr(peg$currPos, 5);
        if (s4.toLowerCase() === peg$c36) {
          peg$currPos += (5);
        } else {
          s4 = peg$FAILED;
        }
        if (s4 !== peg$FAILED) {
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            s6 = peg$parseOrdinals();
            if (s6 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f18(s6);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseTiret() {
  let s0, s1, s2, s3;

  s0 = peg$currPos;
  s1 = input.substr(peg$currPos, 5);
  if (s1.toLowerCase() === peg$c36) {
    peg$currPos += (5);
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parse__();
    if (s2 !== peg$FAILED) {
      s3 = peg$parseOrdinals();
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f19(s3);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseSentence() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = input.substr(peg$currPos, 5);
  if (s2.toLowerCase() === peg$c37) {
    peg$currPos += (5);
  } else {
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s3 = input.substr(peg$currPos, 3);
    if (s3.toLowerCase() === peg$c5) {
      peg$currPos += (3);
    } else {
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      s3 = input.substr(peg$currPos, 2);
      if (s3.toLowerCase() === peg$c7) {
        peg$currPos += (2);
      } else {
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = input.charAt(peg$currPos);
        if (peg$r8.test(s3)) {
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
        }
      }
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$parse__();
      if (s4 !== peg$FAILED) {
        s2 = [s2, s3, s4];
        s1 = s2;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = peg$currPos;
    s2 = input.substr(peg$currPos, 2);
    if (s2.toLowerCase() === peg$c38) {
      peg$currPos += (2);
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$parse_();
      if (input.charCodeAt(peg$currPos) === 46) {
        s4 = peg$c12;
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
      if (s4 !== peg$FAILED) {
        s5 = peg$parse_();
        s2 = [s2, s3, s4, s5];
        s1 = s2;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parseOrdinals();
    if (s2 === peg$FAILED) {
      s2 = peg$parseNumbers();
    }
    if (s2 !== peg$FAILED) {
      peg$savedPos = s0;
      s0 = peg$f20();
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseAttachment() {
  let s0, s1, s2, s3, s4, s5, s6;

  s0 = peg$currPos;
  s1 = input.substr(peg$currPos, 9);
  if (s1.toLowerCase() === peg$c39) {
    peg$currPos += (9);
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = input.substr(peg$currPos, 3);
    if (s2.toLowerCase() === peg$c5) {
      peg$currPos += (3);
    } else {
      s2 = peg$FAILED;
    }
    if (s2 === peg$FAILED) {
      s2 = input.substr(peg$currPos, 3);
      if (s2.toLowerCase() === peg$c40) {
        peg$currPos += (3);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = input.substr(peg$currPos, 3);
        if (s2.toLowerCase() === peg$c41) {
          peg$currPos += (3);
        } else {
          s2 = peg$FAILED;
        }
        if (s2 === peg$FAILED) {
          s2 = input.substr(peg$currPos, 3);
          if (s2.toLowerCase() === peg$c42) {
            peg$currPos += (3);
          } else {
            s2 = peg$FAILED;
          }
          if (s2 === peg$FAILED) {
            s2 = input.substr(peg$currPos, 2);
            if (s2.toLowerCase() === peg$c8) {
              peg$currPos += (2);
            } else {
              s2 = peg$FAILED;
            }
            if (s2 === peg$FAILED) {
              s2 = input.substr(peg$currPos, 2);
              if (s2.toLowerCase() === peg$c43) {
                peg$currPos += (2);
              } else {
                s2 = peg$FAILED;
              }
              if (s2 === peg$FAILED) {
                s2 = input.charAt(peg$currPos);
                if (peg$r9.test(s2)) {
                  peg$currPos++;
                } else {
                  s2 = peg$FAILED;
                }
              }
            }
          }
        }
      }
    }
    if (s2 === peg$FAILED) {
      s2 = null;
    }
    s3 = peg$currPos;
    peg$silentFails++;
    s4 = peg$parseWordPart();
    peg$silentFails--;
    if (s4 === peg$FAILED) {
      s3 = undefined;
    } else {
      peg$currPos = s3;
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$currPos;
      s5 = peg$parse__();
      if (s5 !== peg$FAILED) {
        s6 = peg$parseNumberedAttachments();
        if (s6 !== peg$FAILED) {
          peg$savedPos = s4;
          s4 = peg$f21(s6);
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      if (s4 === peg$FAILED) {
        s4 = null;
      }
      peg$savedPos = s0;
      s0 = peg$f22(s4);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = input.substr(peg$currPos, 4);
    if (s1.toLowerCase() === peg$c44) {
      peg$currPos += (4);
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = peg$parseNumberedAttachments();
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f23(s3);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseNumberedAttachments() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13;

  s0 = peg$currPos;
  s1 = input.substr(peg$currPos, 5);
  if (s1.toLowerCase() === peg$c45) {
    peg$currPos += (5);
  } else {
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = input.substr(peg$currPos, 2);
    if (s1.toLowerCase() === peg$c46) {
      peg$currPos += (2);
    } else {
      s1 = peg$FAILED;
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 46) {
      s3 = peg$c12;
      peg$currPos++;
    } else {
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      s3 = null;
    }
    s4 = peg$parse_();
    s5 = peg$parseRoman();
    if (s5 === peg$FAILED) {
      s5 = peg$parseNumber();
    }
    if (s5 !== peg$FAILED) {
      s6 = [];
      s7 = peg$currPos;
      s8 = peg$parseListSeparator();
      if (s8 !== peg$FAILED) {
        s9 = peg$currPos;
        s10 = input.substr(peg$currPos, 5);
        if (s10.toLowerCase() === peg$c45) {
          peg$currPos += (5);
        } else {
          s10 = peg$FAILED;
        }
        if (s10 === peg$FAILED) {
          s10 = input.substr(peg$currPos, 2);
          if (s10.toLowerCase() === peg$c46) {
            peg$currPos += (2);
          } else {
            s10 = peg$FAILED;
          }
        }
        if (s10 !== peg$FAILED) {
          s11 = peg$parse_();
          if (input.charCodeAt(peg$currPos) === 46) {
            s12 = peg$c12;
            peg$currPos++;
          } else {
            s12 = peg$FAILED;
          }
          if (s12 === peg$FAILED) {
            s12 = null;
          }
          s13 = peg$parse_();
          s10 = [s10, s11, s12, s13];
          s9 = s10;
        } else {
          peg$currPos = s9;
          s9 = peg$FAILED;
        }
        if (s9 === peg$FAILED) {
          s9 = null;
        }
        s10 = peg$parseNumber();
        if (s10 !== peg$FAILED) {
          s11 = peg$currPos;
          peg$silentFails++;
          s12 = peg$parseCounted();
          peg$silentFails--;
          if (s12 === peg$FAILED) {
            s11 = undefined;
          } else {
            peg$currPos = s11;
            s11 = peg$FAILED;
          }
          if (s11 !== peg$FAILED) {
            peg$savedPos = s7;
            s7 = peg$f24(s5, s10);
          } else {
            peg$currPos = s7;
            s7 = peg$FAILED;
          }
        } else {
          peg$currPos = s7;
          s7 = peg$FAILED;
        }
      } else {
        peg$currPos = s7;
        s7 = peg$FAILED;
      }
      while (s7 !== peg$FAILED) {
        s6.push(s7);
        s7 = peg$currPos;
        s8 = peg$parseListSeparator();
        if (s8 !== peg$FAILED) {
          s9 = peg$currPos;
          s10 = input.substr(peg$currPos, 5);
          if (s10.toLowerCase() === peg$c45) {
            peg$currPos += (5);
          } else {
            s10 = peg$FAILED;
          }
          if (s10 === peg$FAILED) {
            s10 = input.substr(peg$currPos, 2);
            if (s10.toLowerCase() === peg$c46) {
              peg$currPos += (2);
            } else {
              s10 = peg$FAILED;
            }
          }
          if (s10 !== peg$FAILED) {
            s11 = peg$parse_();
            if (input.charCodeAt(peg$currPos) === 46) {
              s12 = peg$c12;
              peg$currPos++;
            } else {
              s12 = peg$FAILED;
            }
            if (s12 === peg$FAILED) {
              s12 = null;
            }
            s13 = peg$parse_();
            s10 = [s10, s11, s12, s13];
            s9 = s10;
          } else {
            peg$currPos = s9;
            s9 = peg$FAILED;
          }
          if (s9 === peg$FAILED) {
            s9 = null;
          }
          s10 = peg$parseNumber();
          if (s10 !== peg$FAILED) {
            s11 = peg$currPos;
            peg$silentFails++;
            s12 = peg$parseCounted();
            peg$silentFails--;
            if (s12 === peg$FAILED) {
              s11 = undefined;
            } else {
              peg$currPos = s11;
              s11 = peg$FAILED;
            }
            if (s11 !== peg$FAILED) {
              peg$savedPos = s7;
              s7 = peg$f24(s5, s10);
            } else {
              peg$currPos = s7;
              s7 = peg$FAILED;
            }
          } else {
            peg$currPos = s7;
            s7 = peg$FAILED;
          }
        } else {
          peg$currPos = s7;
          s7 = peg$FAILED;
        }
      }
      peg$savedPos = s0;
      s0 = peg$f25(s5, s6);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseDivision() {
  let s0, s1, s2, s3, s4, s5, s6, s7;

  s0 = peg$currPos;
  s1 = peg$parseDivisionWord();
  if (s1 !== peg$FAILED) {
    s2 = peg$parse__();
    if (s2 !== peg$FAILED) {
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = [];
      s7 = input.charAt(peg$currPos);
      if (peg$r10.test(s7)) {
        peg$currPos++;
      } else {
        s7 = peg$FAILED;
      }
      while (s7 !== peg$FAILED) {
        s6.push(s7);
        if (s6.length >= 6) {
          s7 = peg$FAILED;
        } else {
          s7 = input.charAt(peg$currPos);
          if (peg$r10.test(s7)) {
            peg$currPos++;
          } else {
            s7 = peg$FAILED;
          }
        }
      }
      if (s6.length < 3) {
        peg$currPos = s5;
        s5 = peg$FAILED;
      } else {
        s5 = s6;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseWordPart();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = undefined;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      peg$silentFails--;
      if (s4 === peg$FAILED) {
        s3 = undefined;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        s4 = peg$parseDivisionNumbers();
        if (s4 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f26(s1, s4);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseDivisionWord() {
  let s0, s1, s2, s3, s4;

  s0 = peg$currPos;
  s1 = input.substr(peg$currPos, 5);
  if (s1.toLowerCase() === peg$c47) {
    peg$currPos += (5);
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = input.substr(peg$currPos, 6);
    if (s2.toLowerCase() === peg$c48) {
      peg$currPos += (6);
    } else {
      s2 = peg$FAILED;
    }
    if (s2 === peg$FAILED) {
      s2 = input.substr(peg$currPos, 6);
      if (s2.toLowerCase() === peg$c49) {
        peg$currPos += (6);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = input.substr(peg$currPos, 5);
        if (s2.toLowerCase() === peg$c50) {
          peg$currPos += (5);
        } else {
          s2 = peg$FAILED;
        }
        if (s2 === peg$FAILED) {
          s2 = input.substr(peg$currPos, 5);
          if (s2.toLowerCase() === peg$c51) {
            peg$currPos += (5);
          } else {
            s2 = peg$FAILED;
          }
          if (s2 === peg$FAILED) {
            s2 = input.substr(peg$currPos, 5);
            if (s2.toLowerCase() === peg$c52) {
              peg$currPos += (5);
            } else {
              s2 = peg$FAILED;
            }
            if (s2 === peg$FAILED) {
              s2 = input.substr(peg$currPos, 4);
              if (s2.toLowerCase() === peg$c53) {
                peg$currPos += (4);
              } else {
                s2 = peg$FAILED;
              }
              if (s2 === peg$FAILED) {
                s2 = input.substr(peg$currPos, 4);
                if (s2.toLowerCase() === peg$c54) {
                  peg$currPos += (4);
                } else {
                  s2 = peg$FAILED;
                }
                if (s2 === peg$FAILED) {
                  s2 = input.substr(peg$currPos, 4);
                  if (s2.toLowerCase() === peg$c55) {
                    peg$currPos += (4);
                  } else {
                    s2 = peg$FAILED;
                  }
                  if (s2 === peg$FAILED) {
                    s2 = input.substr(peg$currPos, 3);
                    if (s2.toLowerCase() === peg$c56) {
                      peg$currPos += (3);
                    } else {
                      s2 = peg$FAILED;
                    }
                    if (s2 === peg$FAILED) {
                      if (input.charCodeAt(peg$currPos) === 46) {
                        s2 = peg$c12;
                        peg$currPos++;
                      } else {
                        s2 = peg$FAILED;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$parseWordPart();
      peg$silentFails--;
      if (s4 === peg$FAILED) {
        s3 = undefined;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f27();
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = input.substr(peg$currPos, 6);
    if (s1.toLowerCase() === peg$c57) {
      peg$currPos += (6);
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = input.substr(peg$currPos, 4);
      if (s2.toLowerCase() === peg$c58) {
        peg$currPos += (4);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = input.substr(peg$currPos, 4);
        if (s2.toLowerCase() === peg$c59) {
          peg$currPos += (4);
        } else {
          s2 = peg$FAILED;
        }
        if (s2 === peg$FAILED) {
          s2 = input.substr(peg$currPos, 3);
          if (s2.toLowerCase() === peg$c60) {
            peg$currPos += (3);
          } else {
            s2 = peg$FAILED;
          }
          if (s2 === peg$FAILED) {
            s2 = input.substr(peg$currPos, 3);
            if (s2.toLowerCase() === peg$c61) {
              peg$currPos += (3);
            } else {
              s2 = peg$FAILED;
            }
            if (s2 === peg$FAILED) {
              s2 = input.substr(peg$currPos, 3);
              if (s2.toLowerCase() === peg$c62) {
                peg$currPos += (3);
              } else {
                s2 = peg$FAILED;
              }
              if (s2 === peg$FAILED) {
                s2 = input.substr(peg$currPos, 2);
                if (s2.toLowerCase() === peg$c63) {
                  peg$currPos += (2);
                } else {
                  s2 = peg$FAILED;
                }
                if (s2 === peg$FAILED) {
                  s2 = input.substr(peg$currPos, 2);
                  if (s2.toLowerCase() === peg$c64) {
                    peg$currPos += (2);
                  } else {
                    s2 = peg$FAILED;
                  }
                  if (s2 === peg$FAILED) {
                    s2 = input.substr(peg$currPos, 2);
                    if (s2.toLowerCase() === peg$c65) {
                      peg$currPos += (2);
                    } else {
                      s2 = peg$FAILED;
                    }
                    if (s2 === peg$FAILED) {
                      s2 = input.charAt(peg$currPos);
                      if (s2.toLowerCase() === peg$c66) {
                        peg$currPos++;
                      } else {
                        s2 = peg$FAILED;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$currPos;
        peg$silentFails++;
        s4 = peg$parseWordPart();
        peg$silentFails--;
        if (s4 === peg$FAILED) {
          s3 = undefined;
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f28();
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = input.substr(peg$currPos, 4);
      if (s1.toLowerCase() === peg$c67) {
        peg$currPos += (4);
      } else {
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        s2 = input.substr(peg$currPos, 4);
        if (s2.toLowerCase() === peg$c58) {
          peg$currPos += (4);
        } else {
          s2 = peg$FAILED;
        }
        if (s2 === peg$FAILED) {
          s2 = input.substr(peg$currPos, 4);
          if (s2.toLowerCase() === peg$c59) {
            peg$currPos += (4);
          } else {
            s2 = peg$FAILED;
          }
          if (s2 === peg$FAILED) {
            s2 = input.substr(peg$currPos, 3);
            if (s2.toLowerCase() === peg$c60) {
              peg$currPos += (3);
            } else {
              s2 = peg$FAILED;
            }
            if (s2 === peg$FAILED) {
              s2 = input.substr(peg$currPos, 3);
              if (s2.toLowerCase() === peg$c61) {
                peg$currPos += (3);
              } else {
                s2 = peg$FAILED;
              }
              if (s2 === peg$FAILED) {
                s2 = input.substr(peg$currPos, 3);
                if (s2.toLowerCase() === peg$c62) {
                  peg$currPos += (3);
                } else {
                  s2 = peg$FAILED;
                }
                if (s2 === peg$FAILED) {
                  s2 = input.substr(peg$currPos, 2);
                  if (s2.toLowerCase() === peg$c63) {
                    peg$currPos += (2);
                  } else {
                    s2 = peg$FAILED;
                  }
                  if (s2 === peg$FAILED) {
                    s2 = input.substr(peg$currPos, 2);
                    if (s2.toLowerCase() === peg$c64) {
                      peg$currPos += (2);
                    } else {
                      s2 = peg$FAILED;
                    }
                    if (s2 === peg$FAILED) {
                      s2 = input.substr(peg$currPos, 2);
                      if (s2.toLowerCase() === peg$c65) {
                        peg$currPos += (2);
                      } else {
                        s2 = peg$FAILED;
                      }
                      if (s2 === peg$FAILED) {
                        s2 = input.charAt(peg$currPos);
                        if (s2.toLowerCase() === peg$c66) {
                          peg$currPos++;
                        } else {
                          s2 = peg$FAILED;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        if (s2 !== peg$FAILED) {
          s3 = peg$currPos;
          peg$silentFails++;
          s4 = peg$parseWordPart();
          peg$silentFails--;
          if (s4 === peg$FAILED) {
            s3 = undefined;
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
          if (s3 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f29();
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
  }

  return s0;
}

function peg$parseDivisionNumbers() {
  let s0, s1, s2, s3, s4, s5, s6, s7;

  s0 = peg$currPos;
  s1 = peg$parseRoman();
  if (s1 === peg$FAILED) {
    s1 = peg$parseNumber();
  }
  if (s1 !== peg$FAILED) {
    s2 = [];
    s3 = peg$currPos;
    s4 = peg$parseListSeparator();
    if (s4 !== peg$FAILED) {
      s5 = peg$parseRoman();
      if (s5 === peg$FAILED) {
        s5 = peg$parseNumber();
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseCounted();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = undefined;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          peg$savedPos = s3;
          s3 = peg$f30(s1, s5);
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
    } else {
      peg$currPos = s3;
      s3 = peg$FAILED;
    }
    while (s3 !== peg$FAILED) {
      s2.push(s3);
      s3 = peg$currPos;
      s4 = peg$parseListSeparator();
      if (s4 !== peg$FAILED) {
        s5 = peg$parseRoman();
        if (s5 === peg$FAILED) {
          s5 = peg$parseNumber();
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$currPos;
          peg$silentFails++;
          s7 = peg$parseCounted();
          peg$silentFails--;
          if (s7 === peg$FAILED) {
            s6 = undefined;
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
          if (s6 !== peg$FAILED) {
            peg$savedPos = s3;
            s3 = peg$f30(s1, s5);
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
    }
    peg$savedPos = s0;
    s0 = peg$f31(s1, s2);
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseNumbers() {
  let s0, s1, s2, s3, s4, s5, s6, s7;

  s0 = peg$currPos;
  s1 = peg$parseNumber();
  if (s1 !== peg$FAILED) {
    if (input.charCodeAt(peg$currPos) === 41) {
      s2 = peg$c68;
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$parseListSeparator();
      if (s5 !== peg$FAILED) {
        s6 = peg$parseNumber();
        if (s6 !== peg$FAILED) {
          if (input.charCodeAt(peg$currPos) === 41) {
            s7 = peg$c68;
            peg$currPos++;
          } else {
            s7 = peg$FAILED;
          }
          if (s7 !== peg$FAILED) {
            peg$savedPos = s4;
            s4 = peg$f32(s1, s6);
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      if (s4 !== peg$FAILED) {
        while (s4 !== peg$FAILED) {
          s3.push(s4);
          s4 = peg$currPos;
          s5 = peg$parseListSeparator();
          if (s5 !== peg$FAILED) {
            s6 = peg$parseNumber();
            if (s6 !== peg$FAILED) {
              if (input.charCodeAt(peg$currPos) === 41) {
                s7 = peg$c68;
                peg$currPos++;
              } else {
                s7 = peg$FAILED;
              }
              if (s7 !== peg$FAILED) {
                peg$savedPos = s4;
                s4 = peg$f32(s1, s6);
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
        }
      } else {
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f33(s1, s3);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$parseNumber();
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = peg$currPos;
      s4 = peg$parseListSeparator();
      if (s4 !== peg$FAILED) {
        s5 = peg$parseNumber();
        if (s5 !== peg$FAILED) {
          s6 = peg$currPos;
          peg$silentFails++;
          s7 = peg$parseCounted();
          peg$silentFails--;
          if (s7 === peg$FAILED) {
            s6 = undefined;
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
          if (s6 !== peg$FAILED) {
            peg$savedPos = s3;
            s3 = peg$f34(s1, s5);
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      while (s3 !== peg$FAILED) {
        s2.push(s3);
        s3 = peg$currPos;
        s4 = peg$parseListSeparator();
        if (s4 !== peg$FAILED) {
          s5 = peg$parseNumber();
          if (s5 !== peg$FAILED) {
            s6 = peg$currPos;
            peg$silentFails++;
            s7 = peg$parseCounted();
            peg$silentFails--;
            if (s7 === peg$FAILED) {
              s6 = undefined;
            } else {
              peg$currPos = s6;
              s6 = peg$FAILED;
            }
            if (s6 !== peg$FAILED) {
              peg$savedPos = s3;
              s3 = peg$f34(s1, s5);
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      }
      peg$savedPos = s0;
      s0 = peg$f35(s1, s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseNumber() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = peg$currPos;
  s3 = peg$currPos;
  s4 = [];
  s5 = input.charAt(peg$currPos);
  if (peg$r10.test(s5)) {
    peg$currPos++;
  } else {
    s5 = peg$FAILED;
  }
  while (s5 !== peg$FAILED) {
    s4.push(s5);
    if (s4.length >= 4) {
      s5 = peg$FAILED;
    } else {
      s5 = input.charAt(peg$currPos);
      if (peg$r10.test(s5)) {
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
    }
  }
  if (s4.length < 1) {
    peg$currPos = s3;
    s3 = peg$FAILED;
  } else {
    s3 = s4;
  }
  if (s3 !== peg$FAILED) {
    s4 = peg$parseSuffix();
    if (s4 === peg$FAILED) {
      s4 = null;
    }
    s5 = peg$currPos;
    s6 = peg$parseRaised();
    if (s6 !== peg$FAILED) {
      s7 = [];
      s8 = input.charAt(peg$currPos);
      if (peg$r11.test(s8)) {
        peg$currPos++;
      } else {
        s8 = peg$FAILED;
      }
      while (s8 !== peg$FAILED) {
        s7.push(s8);
        if (s7.length >= 2) {
          s8 = peg$FAILED;
        } else {
          s8 = input.charAt(peg$currPos);
          if (peg$r11.test(s8)) {
            peg$currPos++;
          } else {
            s8 = peg$FAILED;
          }
        }
      }
      s6 = [s6, s7];
      s5 = s6;
    } else {
      peg$currPos = s5;
      s5 = peg$FAILED;
    }
    if (s5 === peg$FAILED) {
      s5 = null;
    }
    s3 = [s3, s4, s5];
    s2 = s3;
  } else {
    peg$currPos = s2;
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s1 = input.substring(s1, peg$currPos);
  } else {
    s1 = s2;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    peg$silentFails++;
    s3 = peg$parseWordPart();
    peg$silentFails--;
    if (s3 === peg$FAILED) {
      s2 = undefined;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 46) {
        s5 = peg$c12;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = input.charAt(peg$currPos);
        if (peg$r10.test(s6)) {
          peg$currPos++;
        } else {
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      peg$silentFails--;
      if (s4 === peg$FAILED) {
        s3 = undefined;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        s4 = peg$currPos;
        peg$silentFails++;
        s5 = peg$currPos;
        if (input.charCodeAt(peg$currPos) === 47) {
          s6 = peg$c69;
          peg$currPos++;
        } else {
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = input.charAt(peg$currPos);
          if (peg$r10.test(s7)) {
            peg$currPos++;
          } else {
            s7 = peg$FAILED;
          }
          if (s7 !== peg$FAILED) {
            s6 = [s6, s7];
            s5 = s6;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        peg$silentFails--;
        if (s5 === peg$FAILED) {
          s4 = undefined;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
        if (s4 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f36(s1);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseSuffix() {
  let s0, s1, s2, s3, s4, s5, s6;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = [];
  s3 = input.charAt(peg$currPos);
  if (peg$r12.test(s3)) {
    peg$currPos++;
  } else {
    s3 = peg$FAILED;
  }
  while (s3 !== peg$FAILED) {
    s2.push(s3);
    if (s2.length >= 3) {
      s3 = peg$FAILED;
    } else {
      s3 = input.charAt(peg$currPos);
      if (peg$r12.test(s3)) {
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
      }
    }
  }
  if (s2.length < 1) {
    peg$currPos = s1;
    s1 = peg$FAILED;
  } else {
    s1 = s2;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    peg$silentFails++;
    s3 = peg$parseWordPart();
    peg$silentFails--;
    if (s3 === peg$FAILED) {
      s2 = undefined;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 32) {
      s1 = peg$c70;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = input.charAt(peg$currPos);
      if (peg$r13.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$currPos;
        peg$silentFails++;
        s4 = peg$currPos;
        s5 = peg$parse_();
        s6 = input.substr(peg$currPos, 3);
        if (s6.toLowerCase() === peg$c14) {
          peg$currPos += (3);
        } else {
          s6 = peg$FAILED;
        }
        if (s6 === peg$FAILED) {
          s6 = input.substr(peg$currPos, 3);
          if (s6.toLowerCase() === peg$c23) {
            peg$currPos += (3);
          } else {
            s6 = peg$FAILED;
          }
          if (s6 === peg$FAILED) {
            s6 = input.substr(peg$currPos, 3);
            if (s6.toLowerCase() === peg$c31) {
              peg$currPos += (3);
            } else {
              s6 = peg$FAILED;
            }
            if (s6 === peg$FAILED) {
              s6 = input.substr(peg$currPos, 6);
              if (s6.toLowerCase() === peg$c71) {
                peg$currPos += (6);
              } else {
                s6 = peg$FAILED;
              }
              if (s6 === peg$FAILED) {
                s6 = input.substr(peg$currPos, 6);
                if (s6.toLowerCase() === peg$c72) {
                  peg$currPos += (6);
                } else {
                  s6 = peg$FAILED;
                }
                if (s6 === peg$FAILED) {
                  s6 = input.substr(peg$currPos, 10);
                  if (s6.toLowerCase() === peg$c73) {
                    peg$currPos += (10);
                  } else {
                    s6 = peg$FAILED;
                  }
                }
              }
            }
          }
        }
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
        peg$silentFails--;
        if (s4 !== peg$FAILED) {
          peg$currPos = s3;
          s3 = undefined;
        } else {
          s3 = peg$FAILED;
        }
        if (s3 !== peg$FAILED) {
          s1 = [s1, s2, s3];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseRaised() {
  let s0, s1, s2, s3, s4;

  s0 = [];
  s1 = input.charAt(peg$currPos);
  if (peg$r14.test(s1)) {
    peg$currPos++;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    while (s1 !== peg$FAILED) {
      s0.push(s1);
      s1 = input.charAt(peg$currPos);
      if (peg$r14.test(s1)) {
        peg$currPos++;
      } else {
        s1 = peg$FAILED;
      }
    }
  } else {
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 94) {
      s1 = peg$c74;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = input.charAt(peg$currPos);
      if (peg$r15.test(s3)) {
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        while (s3 !== peg$FAILED) {
          s2.push(s3);
          s3 = input.charAt(peg$currPos);
          if (peg$r15.test(s3)) {
            peg$currPos++;
          } else {
            s3 = peg$FAILED;
          }
        }
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        if (input.charCodeAt(peg$currPos) === 94) {
          s3 = peg$c74;
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
        }
        if (s3 !== peg$FAILED) {
          s1 = [s1, s2, s3];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 91) {
        s1 = peg$c75;
        peg$currPos++;
      } else {
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$currPos;
        s3 = [];
        s4 = input.charAt(peg$currPos);
        if (peg$r10.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
        }
        while (s4 !== peg$FAILED) {
          s3.push(s4);
          if (s3.length >= 3) {
            s4 = peg$FAILED;
          } else {
            s4 = input.charAt(peg$currPos);
            if (peg$r10.test(s4)) {
              peg$currPos++;
            } else {
              s4 = peg$FAILED;
            }
          }
        }
        if (s3.length < 1) {
          peg$currPos = s2;
          s2 = peg$FAILED;
        } else {
          s2 = s3;
        }
        if (s2 !== peg$FAILED) {
          s3 = [];
          s4 = input.charAt(peg$currPos);
          if (peg$r11.test(s4)) {
            peg$currPos++;
          } else {
            s4 = peg$FAILED;
          }
          while (s4 !== peg$FAILED) {
            s3.push(s4);
            if (s3.length >= 2) {
              s4 = peg$FAILED;
            } else {
              s4 = input.charAt(peg$currPos);
              if (peg$r11.test(s4)) {
                peg$currPos++;
              } else {
                s4 = peg$FAILED;
              }
            }
          }
          if (input.charCodeAt(peg$currPos) === 93) {
            s4 = peg$c76;
            peg$currPos++;
          } else {
            s4 = peg$FAILED;
          }
          if (s4 !== peg$FAILED) {
            s1 = [s1, s2, s3, s4];
            s0 = s1;
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
  }

  return s0;
}

function peg$parseRoman() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = peg$currPos;
  s3 = peg$currPos;
  s4 = [];
  s5 = input.charAt(peg$currPos);
  if (peg$r16.test(s5)) {
    peg$currPos++;
  } else {
    s5 = peg$FAILED;
  }
  while (s5 !== peg$FAILED) {
    s4.push(s5);
    if (s4.length >= 8) {
      s5 = peg$FAILED;
    } else {
      s5 = input.charAt(peg$currPos);
      if (peg$r16.test(s5)) {
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
    }
  }
  if (s4.length < 1) {
    peg$currPos = s3;
    s3 = peg$FAILED;
  } else {
    s3 = s4;
  }
  if (s3 !== peg$FAILED) {
    s4 = [];
    s5 = input.charAt(peg$currPos);
    if (peg$r17.test(s5)) {
      peg$currPos++;
    } else {
      s5 = peg$FAILED;
    }
    while (s5 !== peg$FAILED) {
      s4.push(s5);
      if (s4.length >= 2) {
        s5 = peg$FAILED;
      } else {
        s5 = input.charAt(peg$currPos);
        if (peg$r17.test(s5)) {
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
        }
      }
    }
    s3 = [s3, s4];
    s2 = s3;
  } else {
    peg$currPos = s2;
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s1 = input.substring(s1, peg$currPos);
  } else {
    s1 = s2;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    peg$silentFails++;
    s3 = peg$parseWordPart();
    peg$silentFails--;
    if (s3 === peg$FAILED) {
      s2 = undefined;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      peg$savedPos = s0;
      s0 = peg$f37(s1);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseLetters() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8;

  s0 = peg$currPos;
  s1 = peg$parseLetterNumber();
  if (s1 !== peg$FAILED) {
    if (input.charCodeAt(peg$currPos) === 41) {
      s2 = peg$c68;
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$parseListSeparator();
      if (s5 !== peg$FAILED) {
        s6 = peg$parseLetterNumber();
        if (s6 !== peg$FAILED) {
          if (input.charCodeAt(peg$currPos) === 41) {
            s7 = peg$c68;
            peg$currPos++;
          } else {
            s7 = peg$FAILED;
          }
          if (s7 !== peg$FAILED) {
            peg$savedPos = s4;
            s4 = peg$f38(s1, s6);
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      if (s4 !== peg$FAILED) {
        while (s4 !== peg$FAILED) {
          s3.push(s4);
          s4 = peg$currPos;
          s5 = peg$parseListSeparator();
          if (s5 !== peg$FAILED) {
            s6 = peg$parseLetterNumber();
            if (s6 !== peg$FAILED) {
              if (input.charCodeAt(peg$currPos) === 41) {
                s7 = peg$c68;
                peg$currPos++;
              } else {
                s7 = peg$FAILED;
              }
              if (s7 !== peg$FAILED) {
                peg$savedPos = s4;
                s4 = peg$f38(s1, s6);
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
        }
      } else {
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f39(s1, s3);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$parseLetterNumber();
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = peg$currPos;
      s4 = peg$parseListSeparator();
      if (s4 !== peg$FAILED) {
        s5 = peg$currPos;
        peg$silentFails++;
        s6 = peg$parseShortWord();
        peg$silentFails--;
        if (s6 === peg$FAILED) {
          s5 = undefined;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parseLetterNumber();
          if (s6 !== peg$FAILED) {
            s7 = peg$currPos;
            peg$silentFails++;
            s8 = peg$parseLoneWord();
            peg$silentFails--;
            if (s8 === peg$FAILED) {
              s7 = undefined;
            } else {
              peg$currPos = s7;
              s7 = peg$FAILED;
            }
            if (s7 !== peg$FAILED) {
              peg$savedPos = s3;
              s3 = peg$f40(s1, s6);
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      while (s3 !== peg$FAILED) {
        s2.push(s3);
        s3 = peg$currPos;
        s4 = peg$parseListSeparator();
        if (s4 !== peg$FAILED) {
          s5 = peg$currPos;
          peg$silentFails++;
          s6 = peg$parseShortWord();
          peg$silentFails--;
          if (s6 === peg$FAILED) {
            s5 = undefined;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          if (s5 !== peg$FAILED) {
            s6 = peg$parseLetterNumber();
            if (s6 !== peg$FAILED) {
              s7 = peg$currPos;
              peg$silentFails++;
              s8 = peg$parseLoneWord();
              peg$silentFails--;
              if (s8 === peg$FAILED) {
                s7 = undefined;
              } else {
                peg$currPos = s7;
                s7 = peg$FAILED;
              }
              if (s7 !== peg$FAILED) {
                peg$savedPos = s3;
                s3 = peg$f40(s1, s6);
              } else {
                peg$currPos = s3;
                s3 = peg$FAILED;
              }
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      }
      peg$savedPos = s0;
      s0 = peg$f41(s1, s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseLetterNumber() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = peg$currPos;
  peg$silentFails++;
  s2 = peg$parseUnitAbbreviation();
  peg$silentFails--;
  if (s2 === peg$FAILED) {
    s1 = undefined;
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    s3 = peg$currPos;
    s4 = [];
    s5 = input.charAt(peg$currPos);
    if (peg$r12.test(s5)) {
      peg$currPos++;
    } else {
      s5 = peg$FAILED;
    }
    while (s5 !== peg$FAILED) {
      s4.push(s5);
      if (s4.length >= 3) {
        s5 = peg$FAILED;
      } else {
        s5 = input.charAt(peg$currPos);
        if (peg$r12.test(s5)) {
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
        }
      }
    }
    if (s4.length < 1) {
      peg$currPos = s3;
      s3 = peg$FAILED;
    } else {
      s3 = s4;
    }
    if (s3 !== peg$FAILED) {
      s2 = input.substring(s2, peg$currPos);
    } else {
      s2 = s3;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$parseWordPart();
      peg$silentFails--;
      if (s4 === peg$FAILED) {
        s3 = undefined;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f42(s2);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseShortWord() {
  let s0, s1, s2, s3;

  s0 = peg$currPos;
  if (input.substr(peg$currPos, 2) === peg$c77) {
    s1 = peg$c77;
    peg$currPos += 2;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    if (input.substr(peg$currPos, 2) === peg$c78) {
      s1 = peg$c78;
      peg$currPos += 2;
    } else {
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      if (input.substr(peg$currPos, 2) === peg$c79) {
        s1 = peg$c79;
        peg$currPos += 2;
      } else {
        s1 = peg$FAILED;
      }
      if (s1 === peg$FAILED) {
        if (input.substr(peg$currPos, 2) === peg$c80) {
          s1 = peg$c80;
          peg$currPos += 2;
        } else {
          s1 = peg$FAILED;
        }
        if (s1 === peg$FAILED) {
          if (input.substr(peg$currPos, 2) === peg$c81) {
            s1 = peg$c81;
            peg$currPos += 2;
          } else {
            s1 = peg$FAILED;
          }
          if (s1 === peg$FAILED) {
            if (input.substr(peg$currPos, 2) === peg$c82) {
              s1 = peg$c82;
              peg$currPos += 2;
            } else {
              s1 = peg$FAILED;
            }
            if (s1 === peg$FAILED) {
              if (input.substr(peg$currPos, 2) === peg$c83) {
                s1 = peg$c83;
                peg$currPos += 2;
              } else {
                s1 = peg$FAILED;
              }
              if (s1 === peg$FAILED) {
                if (input.substr(peg$currPos, 2) === peg$c84) {
                  s1 = peg$c84;
                  peg$currPos += 2;
                } else {
                  s1 = peg$FAILED;
                }
                if (s1 === peg$FAILED) {
                  if (input.substr(peg$currPos, 2) === peg$c85) {
                    s1 = peg$c85;
                    peg$currPos += 2;
                  } else {
                    s1 = peg$FAILED;
                  }
                  if (s1 === peg$FAILED) {
                    if (input.substr(peg$currPos, 2) === peg$c86) {
                      s1 = peg$c86;
                      peg$currPos += 2;
                    } else {
                      s1 = peg$FAILED;
                    }
                    if (s1 === peg$FAILED) {
                      if (input.substr(peg$currPos, 2) === peg$c87) {
                        s1 = peg$c87;
                        peg$currPos += 2;
                      } else {
                        s1 = peg$FAILED;
                      }
                      if (s1 === peg$FAILED) {
                        if (input.substr(peg$currPos, 2) === peg$c88) {
                          s1 = peg$c88;
                          peg$currPos += 2;
                        } else {
                          s1 = peg$FAILED;
                        }
                        if (s1 === peg$FAILED) {
                          if (input.substr(peg$currPos, 2) === peg$c89) {
                            s1 = peg$c89;
                            peg$currPos += 2;
                          } else {
                            s1 = peg$FAILED;
                          }
                          if (s1 === peg$FAILED) {
                            if (input.substr(peg$currPos, 2) === peg$c90) {
                              s1 = peg$c90;
                              peg$currPos += 2;
                            } else {
                              s1 = peg$FAILED;
                            }
                            if (s1 === peg$FAILED) {
                              if (input.substr(peg$currPos, 2) === peg$c91) {
                                s1 = peg$c91;
                                peg$currPos += 2;
                              } else {
                                s1 = peg$FAILED;
                              }
                              if (s1 === peg$FAILED) {
                                if (input.substr(peg$currPos, 3) === peg$c92) {
                                  s1 = peg$c92;
                                  peg$currPos += 3;
                                } else {
                                  s1 = peg$FAILED;
                                }
                                if (s1 === peg$FAILED) {
                                  if (input.substr(peg$currPos, 3) === peg$c93) {
                                    s1 = peg$c93;
                                    peg$currPos += 3;
                                  } else {
                                    s1 = peg$FAILED;
                                  }
                                  if (s1 === peg$FAILED) {
                                    if (input.substr(peg$currPos, 3) === peg$c94) {
                                      s1 = peg$c94;
                                      peg$currPos += 3;
                                    } else {
                                      s1 = peg$FAILED;
                                    }
                                    if (s1 === peg$FAILED) {
                                      if (input.substr(peg$currPos, 3) === peg$c95) {
                                        s1 = peg$c95;
                                        peg$currPos += 3;
                                      } else {
                                        s1 = peg$FAILED;
                                      }
                                      if (s1 === peg$FAILED) {
                                        if (input.substr(peg$currPos, 4) === peg$c96) {
                                          s1 = peg$c96;
                                          peg$currPos += 4;
                                        } else {
                                          s1 = peg$FAILED;
                                        }
                                        if (s1 === peg$FAILED) {
                                          if (input.substr(peg$currPos, 3) === peg$c97) {
                                            s1 = peg$c97;
                                            peg$currPos += 3;
                                          } else {
                                            s1 = peg$FAILED;
                                          }
                                          if (s1 === peg$FAILED) {
                                            if (input.substr(peg$currPos, 3) === peg$c98) {
                                              s1 = peg$c98;
                                              peg$currPos += 3;
                                            } else {
                                              s1 = peg$FAILED;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    peg$silentFails++;
    s3 = peg$parseWordPart();
    peg$silentFails--;
    if (s3 === peg$FAILED) {
      s2 = undefined;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseUnitAbbreviation() {
  let s0, s1, s2;

  s0 = peg$currPos;
  if (input.substr(peg$currPos, 3) === peg$c11) {
    s1 = peg$c11;
    peg$currPos += 3;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    if (input.substr(peg$currPos, 3) === peg$c14) {
      s1 = peg$c14;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      if (input.substr(peg$currPos, 3) === peg$c23) {
        s1 = peg$c23;
        peg$currPos += 3;
      } else {
        s1 = peg$FAILED;
      }
      if (s1 === peg$FAILED) {
        if (input.substr(peg$currPos, 3) === peg$c31) {
          s1 = peg$c31;
          peg$currPos += 3;
        } else {
          s1 = peg$FAILED;
        }
        if (s1 === peg$FAILED) {
          if (input.substr(peg$currPos, 3) === peg$c99) {
            s1 = peg$c99;
            peg$currPos += 3;
          } else {
            s1 = peg$FAILED;
          }
          if (s1 === peg$FAILED) {
            if (input.substr(peg$currPos, 3) === peg$c100) {
              s1 = peg$c100;
              peg$currPos += 3;
            } else {
              s1 = peg$FAILED;
            }
            if (s1 === peg$FAILED) {
              if (input.substr(peg$currPos, 2) === peg$c38) {
                s1 = peg$c38;
                peg$currPos += 2;
              } else {
                s1 = peg$FAILED;
              }
            }
          }
        }
      }
    }
  }
  if (s1 !== peg$FAILED) {
    if (input.charCodeAt(peg$currPos) === 46) {
      s2 = peg$c12;
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseLoneWord() {
  let s0, s1, s2, s3, s4, s5, s6;

  s0 = peg$currPos;
  peg$savedPos = peg$currPos;
  s1 = peg$f43();
  if (s1) {
    s1 = undefined;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parse__();
    if (s2 !== peg$FAILED) {
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 105) {
        s5 = peg$c101;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
      if (s5 === peg$FAILED) {
        if (input.substr(peg$currPos, 4) === peg$c102) {
          s5 = peg$c102;
          peg$currPos += 4;
        } else {
          s5 = peg$FAILED;
        }
        if (s5 === peg$FAILED) {
          if (input.substr(peg$currPos, 3) === peg$c103) {
            s5 = peg$c103;
            peg$currPos += 3;
          } else {
            s5 = peg$FAILED;
          }
          if (s5 === peg$FAILED) {
            if (input.substr(peg$currPos, 4) === peg$c104) {
              s5 = peg$c104;
              peg$currPos += 4;
            } else {
              s5 = peg$FAILED;
            }
          }
        }
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse__();
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      peg$silentFails--;
      if (s4 === peg$FAILED) {
        s3 = undefined;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        s4 = input.charAt(peg$currPos);
        if (peg$r18.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
        }
        if (s4 !== peg$FAILED) {
          s1 = [s1, s2, s3, s4];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseOrdinals() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = peg$parseOrdinal();
  if (s1 !== peg$FAILED) {
    s2 = [];
    s3 = peg$currPos;
    s4 = peg$parseListSeparator();
    if (s4 !== peg$FAILED) {
      s5 = peg$parseOrdinal();
      if (s5 !== peg$FAILED) {
        peg$savedPos = s3;
        s3 = peg$f44(s1, s5);
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
    } else {
      peg$currPos = s3;
      s3 = peg$FAILED;
    }
    while (s3 !== peg$FAILED) {
      s2.push(s3);
      s3 = peg$currPos;
      s4 = peg$parseListSeparator();
      if (s4 !== peg$FAILED) {
        s5 = peg$parseOrdinal();
        if (s5 !== peg$FAILED) {
          peg$savedPos = s3;
          s3 = peg$f44(s1, s5);
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
    }
    peg$savedPos = s0;
    s0 = peg$f45(s1, s2);
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseOrdinal() {
  let s0, s1, s2, s3, s4;

  s0 = peg$currPos;
  s1 = peg$parseOrdinalStem();
  if (s1 !== peg$FAILED) {
    s2 = peg$parseOrdinalEnding();
    if (s2 !== peg$FAILED) {
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$parseWordPart();
      peg$silentFails--;
      if (s4 === peg$FAILED) {
        s3 = undefined;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f46(s1);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = peg$currPos;
    s3 = [];
    s4 = input.charAt(peg$currPos);
    if (peg$r10.test(s4)) {
      peg$currPos++;
    } else {
      s4 = peg$FAILED;
    }
    while (s4 !== peg$FAILED) {
      s3.push(s4);
      if (s3.length >= 2) {
        s4 = peg$FAILED;
      } else {
        s4 = input.charAt(peg$currPos);
        if (peg$r10.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
        }
      }
    }
    if (s3.length < 1) {
      peg$currPos = s2;
      s2 = peg$FAILED;
    } else {
      s2 = s3;
    }
    if (s2 !== peg$FAILED) {
      s1 = input.substring(s1, peg$currPos);
    } else {
      s1 = s2;
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseWordPart();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = undefined;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f47(s1);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseOrdinalStem() {
  let s0, s1;

  s0 = peg$currPos;
  s1 = input.substr(peg$currPos, 7);
  if (s1.toLowerCase() === peg$c105) {
    peg$currPos += (7);
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    peg$savedPos = s0;
    s1 = peg$f48();
  }
  s0 = s1;
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = input.substr(peg$currPos, 4);
    if (s1.toLowerCase() === peg$c106) {
      peg$currPos += (4);
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f49();
    }
    s0 = s1;
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = input.substr(peg$currPos, 5);
      if (s1.toLowerCase() === peg$c107) {
        peg$currPos += (5);
      } else {
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        peg$savedPos = s0;
        s1 = peg$f50();
      }
      s0 = s1;
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        s1 = input.substr(peg$currPos, 6);
        if (s1.toLowerCase() === peg$c108) {
          peg$currPos += (6);
        } else {
          s1 = peg$FAILED;
        }
        if (s1 !== peg$FAILED) {
          peg$savedPos = s0;
          s1 = peg$f51();
        }
        s0 = s1;
        if (s0 === peg$FAILED) {
          s0 = peg$currPos;
          s1 = input.substr(peg$currPos, 4);
          if (s1.toLowerCase() === peg$c109) {
            peg$currPos += (4);
          } else {
            s1 = peg$FAILED;
          }
          if (s1 !== peg$FAILED) {
            peg$savedPos = s0;
            s1 = peg$f52();
          }
          s0 = s1;
          if (s0 === peg$FAILED) {
            s0 = peg$currPos;
            s1 = input.substr(peg$currPos, 5);
            if (s1.toLowerCase() === peg$c110) {
              peg$currPos += (5);
            } else {
              s1 = peg$FAILED;
            }
            if (s1 !== peg$FAILED) {
              peg$savedPos = s0;
              s1 = peg$f53();
            }
            s0 = s1;
            if (s0 === peg$FAILED) {
              s0 = peg$currPos;
              s1 = input.substr(peg$currPos, 5);
              if (s1.toLowerCase() === peg$c111) {
                peg$currPos += (5);
              } else {
                s1 = peg$FAILED;
              }
              if (s1 !== peg$FAILED) {
                peg$savedPos = s0;
                s1 = peg$f54();
              }
              s0 = s1;
              if (s0 === peg$FAILED) {
                s0 = peg$currPos;
                s1 = input.substr(peg$currPos, 3);
                if (s1.toLowerCase() === peg$c112) {
                  peg$currPos += (3);
                } else {
                  s1 = peg$FAILED;
                }
                if (s1 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s1 = peg$f55();
                }
                s0 = s1;
                if (s0 === peg$FAILED) {
                  s0 = peg$currPos;
                  s1 = input.substr(peg$currPos, 8);
                  if (s1.toLowerCase() === peg$c113) {
                    peg$currPos += (8);
                  } else {
                    s1 = peg$FAILED;
                  }
                  if (s1 !== peg$FAILED) {
                    peg$savedPos = s0;
                    s1 = peg$f56();
                  }
                  s0 = s1;
                  if (s0 === peg$FAILED) {
                    s0 = peg$currPos;
                    s1 = input.substr(peg$currPos, 8);
                    if (s1.toLowerCase() === peg$c114) {
                      peg$currPos += (8);
                    } else {
                      s1 = peg$FAILED;
                    }
                    if (s1 !== peg$FAILED) {
                      peg$savedPos = s0;
                      s1 = peg$f57();
                    }
                    s0 = s1;
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  return s0;
}

function peg$parseOrdinalEnding() {
  let s0;

  s0 = input.substr(peg$currPos, 4);
  if (s0.toLowerCase() === peg$c115) {
    peg$currPos += (4);
  } else {
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = input.substr(peg$currPos, 4);
    if (s0.toLowerCase() === peg$c116) {
      peg$currPos += (4);
    } else {
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = input.substr(peg$currPos, 3);
      if (s0.toLowerCase() === peg$c117) {
        peg$currPos += (3);
      } else {
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = input.substr(peg$currPos, 3);
        if (s0.toLowerCase() === peg$c93) {
          peg$currPos += (3);
        } else {
          s0 = peg$FAILED;
        }
        if (s0 === peg$FAILED) {
          s0 = input.substr(peg$currPos, 3);
          if (s0.toLowerCase() === peg$c33) {
            peg$currPos += (3);
          } else {
            s0 = peg$FAILED;
          }
          if (s0 === peg$FAILED) {
            s0 = input.substr(peg$currPos, 3);
            if (s0.toLowerCase() === peg$c118) {
              peg$currPos += (3);
            } else {
              s0 = peg$FAILED;
            }
            if (s0 === peg$FAILED) {
              s0 = input.substr(peg$currPos, 2);
              if (s0.toLowerCase() === peg$c119) {
                peg$currPos += (2);
              } else {
                s0 = peg$FAILED;
              }
              if (s0 === peg$FAILED) {
                s0 = input.substr(peg$currPos, 2);
                if (s0.toLowerCase() === peg$c34) {
                  peg$currPos += (2);
                } else {
                  s0 = peg$FAILED;
                }
                if (s0 === peg$FAILED) {
                  s0 = input.substr(peg$currPos, 2);
                  if (s0.toLowerCase() === peg$c120) {
                    peg$currPos += (2);
                  } else {
                    s0 = peg$FAILED;
                  }
                  if (s0 === peg$FAILED) {
                    s0 = input.substr(peg$currPos, 2);
                    if (s0.toLowerCase() === peg$c6) {
                      peg$currPos += (2);
                    } else {
                      s0 = peg$FAILED;
                    }
                    if (s0 === peg$FAILED) {
                      s0 = input.substr(peg$currPos, 2);
                      if (s0.toLowerCase() === peg$c121) {
                        peg$currPos += (2);
                      } else {
                        s0 = peg$FAILED;
                      }
                      if (s0 === peg$FAILED) {
                        s0 = input.substr(peg$currPos, 2);
                        if (s0.toLowerCase() === peg$c122) {
                          peg$currPos += (2);
                        } else {
                          s0 = peg$FAILED;
                        }
                        if (s0 === peg$FAILED) {
                          s0 = input.substr(peg$currPos, 2);
                          if (s0.toLowerCase() === peg$c123) {
                            peg$currPos += (2);
                          } else {
                            s0 = peg$FAILED;
                          }
                          if (s0 === peg$FAILED) {
                            s0 = input.charAt(peg$currPos);
                            if (peg$r19.test(s0)) {
                              peg$currPos++;
                            } else {
                              s0 = peg$FAILED;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  return s0;
}

function peg$parseListSeparator() {
  let s0, s1, s2, s3, s4;

  s0 = peg$currPos;
  s1 = peg$parse_();
  s2 = input.charAt(peg$currPos);
  if (peg$r20.test(s2)) {
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s3 = peg$parse_();
    s1 = [s1, s2, s3];
    s0 = s1;
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 44) {
      s2 = peg$c0;
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$parse_();
      s1 = [s1, s2, s3];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$parse__();
      if (s1 !== peg$FAILED) {
        s2 = peg$currPos;
        peg$silentFails++;
        s3 = input.charAt(peg$currPos);
        if (peg$r21.test(s3)) {
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
        }
        peg$silentFails--;
        if (s3 !== peg$FAILED) {
          peg$currPos = s2;
          s2 = undefined;
        } else {
          s2 = peg$FAILED;
        }
        if (s2 !== peg$FAILED) {
          s3 = input.substr(peg$currPos, 4);
          if (s3.toLowerCase() === peg$c102) {
            peg$currPos += (4);
          } else {
            s3 = peg$FAILED;
          }
          if (s3 === peg$FAILED) {
            s3 = input.substr(peg$currPos, 4);
            if (s3.toLowerCase() === peg$c104) {
              peg$currPos += (4);
            } else {
              s3 = peg$FAILED;
            }
            if (s3 === peg$FAILED) {
              s3 = input.substr(peg$currPos, 4);
              if (s3.toLowerCase() === peg$c124) {
                peg$currPos += (4);
              } else {
                s3 = peg$FAILED;
              }
              if (s3 === peg$FAILED) {
                s3 = input.substr(peg$currPos, 3);
                if (s3.toLowerCase() === peg$c103) {
                  peg$currPos += (3);
                } else {
                  s3 = peg$FAILED;
                }
                if (s3 === peg$FAILED) {
                  s3 = input.substr(peg$currPos, 3);
                  if (s3.toLowerCase() === peg$c125) {
                    peg$currPos += (3);
                  } else {
                    s3 = peg$FAILED;
                  }
                  if (s3 === peg$FAILED) {
                    s3 = input.charAt(peg$currPos);
                    if (s3.toLowerCase() === peg$c101) {
                      peg$currPos++;
                    } else {
                      s3 = peg$FAILED;
                    }
                  }
                }
              }
            }
          }
          if (s3 !== peg$FAILED) {
            s4 = peg$parse__();
            if (s4 !== peg$FAILED) {
              s1 = [s1, s2, s3, s4];
              s0 = s1;
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
  }

  return s0;
}

function peg$parseCloser() {
  let s0, s1, s2;

  s0 = peg$currPos;
  if (input.charCodeAt(peg$currPos) === 41) {
    s1 = peg$c68;
    peg$currPos++;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    peg$savedPos = peg$currPos;
    s2 = peg$f58();
    if (s2) {
      s2 = undefined;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseBudgetNumber() {
  let s0, s1, s2, s3;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = [];
  s3 = input.charAt(peg$currPos);
  if (peg$r10.test(s3)) {
    peg$currPos++;
  } else {
    s3 = peg$FAILED;
  }
  while (s3 !== peg$FAILED) {
    s2.push(s3);
    if (s2.length >= 6) {
      s3 = peg$FAILED;
    } else {
      s3 = input.charAt(peg$currPos);
      if (peg$r10.test(s3)) {
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
      }
    }
  }
  if (s2.length < 4) {
    peg$currPos = s1;
    s1 = peg$FAILED;
  } else {
    s1 = s2;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    peg$silentFails++;
    s3 = peg$parseWordPart();
    peg$silentFails--;
    if (s3 === peg$FAILED) {
      s2 = undefined;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseCounted() {
  let s0, s1, s2, s3, s4;

  s0 = peg$currPos;
  s1 = peg$parse_();
  s2 = peg$currPos;
  if (input.charCodeAt(peg$currPos) === 41) {
    s3 = peg$c68;
    peg$currPos++;
  } else {
    s3 = peg$FAILED;
  }
  if (s3 !== peg$FAILED) {
    peg$savedPos = peg$currPos;
    s4 = peg$f59();
    if (s4) {
      s4 = undefined;
    } else {
      s4 = peg$FAILED;
    }
    if (s4 !== peg$FAILED) {
      s3 = [s3, s4];
      s2 = s3;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
  } else {
    peg$currPos = s2;
    s2 = peg$FAILED;
  }
  if (s2 === peg$FAILED) {
    if (input.charCodeAt(peg$currPos) === 37) {
      s2 = peg$c126;
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 === peg$FAILED) {
      s2 = peg$currPos;
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = input.charAt(peg$currPos);
      if (peg$r22.test(s4)) {
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
      peg$silentFails--;
      if (s4 !== peg$FAILED) {
        peg$currPos = s3;
        s3 = undefined;
      } else {
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        s4 = peg$parseMonth();
        if (s4 === peg$FAILED) {
          if (input.substr(peg$currPos, 2) === peg$c127) {
            s4 = peg$c127;
            peg$currPos += 2;
          } else {
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = input.substr(peg$currPos, 3);
            if (s4.toLowerCase() === peg$c128) {
              peg$currPos += (3);
            } else {
              s4 = peg$FAILED;
            }
            if (s4 === peg$FAILED) {
              if (input.substr(peg$currPos, 2) === peg$c129) {
                s4 = peg$c129;
                peg$currPos += 2;
              } else {
                s4 = peg$FAILED;
              }
              if (s4 === peg$FAILED) {
                if (input.substr(peg$currPos, 3) === peg$c130) {
                  s4 = peg$c130;
                  peg$currPos += 3;
                } else {
                  s4 = peg$FAILED;
                }
                if (s4 === peg$FAILED) {
                  if (input.substr(peg$currPos, 4) === peg$c131) {
                    s4 = peg$c131;
                    peg$currPos += 4;
                  } else {
                    s4 = peg$FAILED;
                  }
                  if (s4 === peg$FAILED) {
                    if (input.substr(peg$currPos, 3) === peg$c132) {
                      s4 = peg$c132;
                      peg$currPos += 3;
                    } else {
                      s4 = peg$FAILED;
                    }
                    if (s4 === peg$FAILED) {
                      if (input.substr(peg$currPos, 3) === peg$c133) {
                        s4 = peg$c133;
                        peg$currPos += 3;
                      } else {
                        s4 = peg$FAILED;
                      }
                      if (s4 === peg$FAILED) {
                        if (input.substr(peg$currPos, 3) === peg$c134) {
                          s4 = peg$c134;
                          peg$currPos += 3;
                        } else {
                          s4 = peg$FAILED;
                        }
                        if (s4 === peg$FAILED) {
                          if (input.substr(peg$currPos, 5) === peg$c135) {
                            s4 = peg$c135;
                            peg$currPos += 5;
                          } else {
                            s4 = peg$FAILED;
                          }
                          if (s4 === peg$FAILED) {
                            if (input.substr(peg$currPos, 3) === peg$c136) {
                              s4 = peg$c136;
                              peg$currPos += 3;
                            } else {
                              s4 = peg$FAILED;
                            }
                            if (s4 === peg$FAILED) {
                              if (input.substr(peg$currPos, 5) === peg$c137) {
                                s4 = peg$c137;
                                peg$currPos += 5;
                              } else {
                                s4 = peg$FAILED;
                              }
                              if (s4 === peg$FAILED) {
                                if (input.substr(peg$currPos, 4) === peg$c138) {
                                  s4 = peg$c138;
                                  peg$currPos += 4;
                                } else {
                                  s4 = peg$FAILED;
                                }
                                if (s4 === peg$FAILED) {
                                  if (input.substr(peg$currPos, 4) === peg$c139) {
                                    s4 = peg$c139;
                                    peg$currPos += 4;
                                  } else {
                                    s4 = peg$FAILED;
                                  }
                                  if (s4 === peg$FAILED) {
                                    if (input.substr(peg$currPos, 4) === peg$c140) {
                                      s4 = peg$c140;
                                      peg$currPos += 4;
                                    } else {
                                      s4 = peg$FAILED;
                                    }
                                    if (s4 === peg$FAILED) {
                                      if (input.substr(peg$currPos, 3) === peg$c141) {
                                        s4 = peg$c141;
                                        peg$currPos += 3;
                                      } else {
                                        s4 = peg$FAILED;
                                      }
                                      if (s4 === peg$FAILED) {
                                        if (input.substr(peg$currPos, 3) === peg$c142) {
                                          s4 = peg$c142;
                                          peg$currPos += 3;
                                        } else {
                                          s4 = peg$FAILED;
                                        }
                                        if (s4 === peg$FAILED) {
                                          if (input.substr(peg$currPos, 5) === peg$c143) {
                                            s4 = peg$c143;
                                            peg$currPos += 5;
                                          } else {
                                            s4 = peg$FAILED;
                                          }
                                          if (s4 === peg$FAILED) {
                                            if (input.substr(peg$currPos, 4) === peg$c144) {
                                              s4 = peg$c144;
                                              peg$currPos += 4;
                                            } else {
                                              s4 = peg$FAILED;
                                            }
                                            if (s4 === peg$FAILED) {
                                              if (input.substr(peg$currPos, 4) === peg$c145) {
                                                s4 = peg$c145;
                                                peg$currPos += 4;
                                              } else {
                                                s4 = peg$FAILED;
                                              }
                                              if (s4 === peg$FAILED) {
                                                if (input.substr(peg$currPos, 5) === peg$c146) {
                                                  s4 = peg$c146;
                                                  peg$currPos += 5;
                                                } else {
                                                  s4 = peg$FAILED;
                                                }
                                                if (s4 === peg$FAILED) {
                                                  if (input.substr(peg$currPos, 6) === peg$c147) {
                                                    s4 = peg$c147;
                                                    peg$currPos += 6;
                                                  } else {
                                                    s4 = peg$FAILED;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        if (s4 !== peg$FAILED) {
          s3 = [s3, s4];
          s2 = s3;
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
    }
  }
  if (s2 !== peg$FAILED) {
    s1 = [s1, s2];
    s0 = s1;
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseAct() {
  let s0, s1, s2, s3, s4, s5, s6, s7;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = peg$parsePointer();
  if (s2 !== peg$FAILED) {
    s3 = peg$parse__();
    if (s3 !== peg$FAILED) {
      peg$savedPos = s1;
      s1 = peg$f60(s2);
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = null;
  }
  s2 = peg$parseActType();
  if (s2 !== peg$FAILED) {
    s3 = peg$currPos;
    peg$silentFails++;
    s4 = peg$parseWordPart();
    peg$silentFails--;
    if (s4 === peg$FAILED) {
      s3 = undefined;
    } else {
      peg$currPos = s3;
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$currPos;
      s5 = input.charAt(peg$currPos);
      if (s5.toLowerCase() === peg$c148) {
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse__();
        if (s6 !== peg$FAILED) {
          s7 = input.substr(peg$currPos, 4);
          if (s7.toLowerCase() === peg$c149) {
            peg$currPos += (4);
          } else {
            s7 = peg$FAILED;
          }
          if (s7 !== peg$FAILED) {
            s5 = [s5, s6, s7];
            s4 = s5;
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      peg$silentFails--;
      if (s4 !== peg$FAILED) {
        peg$currPos = s3;
        s3 = undefined;
      } else {
        s3 = peg$FAILED;
      }
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$parseActParts();
      s5 = [];
      s6 = peg$parseNextAct();
      while (s6 !== peg$FAILED) {
        s5.push(s6);
        s6 = peg$parseNextAct();
      }
      peg$savedPos = s0;
      s0 = peg$f61(s1, s2, s4, s5);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseActParts() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;

  s0 = peg$currPos;
  s1 = [];
  s2 = peg$currPos;
  s3 = peg$parse_();
  if (input.charCodeAt(peg$currPos) === 44) {
    s4 = peg$c0;
    peg$currPos++;
  } else {
    s4 = peg$FAILED;
  }
  if (s4 === peg$FAILED) {
    s4 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 58) {
      s5 = peg$c150;
      peg$currPos++;
    } else {
      s5 = peg$FAILED;
    }
    if (s5 !== peg$FAILED) {
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$currPos;
      s8 = peg$parse_();
      s9 = input.substr(peg$currPos, 2);
      if (s9.toLowerCase() === peg$c46) {
        peg$currPos += (2);
      } else {
        s9 = peg$FAILED;
      }
      if (s9 !== peg$FAILED) {
        s8 = [s8, s9];
        s7 = s8;
      } else {
        peg$currPos = s7;
        s7 = peg$FAILED;
      }
      peg$silentFails--;
      if (s7 !== peg$FAILED) {
        peg$currPos = s6;
        s6 = undefined;
      } else {
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s5 = [s5, s6];
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
    } else {
      peg$currPos = s4;
      s4 = peg$FAILED;
    }
  }
  if (s4 === peg$FAILED) {
    s4 = null;
  }
  s5 = peg$parse_();
  s6 = peg$parseActPart();
  if (s6 !== peg$FAILED) {
    peg$savedPos = s2;
    s2 = peg$f62(s6);
  } else {
    peg$currPos = s2;
    s2 = peg$FAILED;
  }
  while (s2 !== peg$FAILED) {
    s1.push(s2);
    s2 = peg$currPos;
    s3 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 44) {
      s4 = peg$c0;
      peg$currPos++;
    } else {
      s4 = peg$FAILED;
    }
    if (s4 === peg$FAILED) {
      s4 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 58) {
        s5 = peg$c150;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$currPos;
        s8 = peg$parse_();
        s9 = input.substr(peg$currPos, 2);
        if (s9.toLowerCase() === peg$c46) {
          peg$currPos += (2);
        } else {
          s9 = peg$FAILED;
        }
        if (s9 !== peg$FAILED) {
          s8 = [s8, s9];
          s7 = s8;
        } else {
          peg$currPos = s7;
          s7 = peg$FAILED;
        }
        peg$silentFails--;
        if (s7 !== peg$FAILED) {
          peg$currPos = s6;
          s6 = undefined;
        } else {
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
    }
    if (s4 === peg$FAILED) {
      s4 = null;
    }
    s5 = peg$parse_();
    s6 = peg$parseActPart();
    if (s6 !== peg$FAILED) {
      peg$savedPos = s2;
      s2 = peg$f62(s6);
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
  }
  peg$savedPos = s0;
  s1 = peg$f63(s1);
  s0 = s1;

  return s0;
}

function peg$parseNextAct() {
  let s0, s1, s2, s3;

  s0 = peg$currPos;
  s1 = peg$parseListSeparator();
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    s3 = peg$parseActNumbered();
    if (s3 !== peg$FAILED) {
      peg$savedPos = s2;
      s3 = peg$f64(s3);
    }
    s2 = s3;
    if (s2 !== peg$FAILED) {
      s3 = peg$parseActParts();
      peg$savedPos = s0;
      s0 = peg$f65(s2, s3);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parsePointer() {
  let s0, s1, s2, s3, s4;

  s0 = peg$currPos;
  s1 = peg$currPos;
  peg$silentFails++;
  s2 = input.charAt(peg$currPos);
  if (peg$r23.test(s2)) {
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  peg$silentFails--;
  if (s2 !== peg$FAILED) {
    peg$currPos = s1;
    s1 = undefined;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = input.substr(peg$currPos, 8);
    if (s2.toLowerCase() === peg$c151) {
      peg$currPos += (8);
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = input.substr(peg$currPos, 3);
      if (s3.toLowerCase() === peg$c33) {
        peg$currPos += (3);
      } else {
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = input.substr(peg$currPos, 3);
        if (s3.toLowerCase() === peg$c118) {
          peg$currPos += (3);
        } else {
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = input.substr(peg$currPos, 3);
          if (s3.toLowerCase() === peg$c152) {
            peg$currPos += (3);
          } else {
            s3 = peg$FAILED;
          }
          if (s3 === peg$FAILED) {
            s3 = input.substr(peg$currPos, 2);
            if (s3.toLowerCase() === peg$c34) {
              peg$currPos += (2);
            } else {
              s3 = peg$FAILED;
            }
            if (s3 === peg$FAILED) {
              s3 = input.substr(peg$currPos, 2);
              if (s3.toLowerCase() === peg$c122) {
                peg$currPos += (2);
              } else {
                s3 = peg$FAILED;
              }
              if (s3 === peg$FAILED) {
                s3 = input.charAt(peg$currPos);
                if (peg$r24.test(s3)) {
                  peg$currPos++;
                } else {
                  s3 = peg$FAILED;
                }
              }
            }
          }
        }
      }
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f66();
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$currPos;
    peg$silentFails++;
    s2 = input.charAt(peg$currPos);
    if (peg$r25.test(s2)) {
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    peg$silentFails--;
    if (s2 !== peg$FAILED) {
      peg$currPos = s1;
      s1 = undefined;
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = input.substr(peg$currPos, 3);
      if (s2.toLowerCase() === peg$c153) {
        peg$currPos += (3);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = input.substr(peg$currPos, 3);
        if (s2.toLowerCase() === peg$c154) {
          peg$currPos += (3);
        } else {
          s2 = peg$FAILED;
        }
        if (s2 === peg$FAILED) {
          s2 = input.substr(peg$currPos, 5);
          if (s2.toLowerCase() === peg$c155) {
            peg$currPos += (5);
          } else {
            s2 = peg$FAILED;
          }
          if (s2 === peg$FAILED) {
            s2 = input.substr(peg$currPos, 5);
            if (s2.toLowerCase() === peg$c156) {
              peg$currPos += (5);
            } else {
              s2 = peg$FAILED;
            }
            if (s2 === peg$FAILED) {
              s2 = input.substr(peg$currPos, 5);
              if (s2.toLowerCase() === peg$c157) {
                peg$currPos += (5);
              } else {
                s2 = peg$FAILED;
              }
              if (s2 === peg$FAILED) {
                s2 = input.substr(peg$currPos, 5);
                if (s2.toLowerCase() === peg$c158) {
                  peg$currPos += (5);
                } else {
                  s2 = peg$FAILED;
                }
                if (s2 === peg$FAILED) {
                  s2 = input.substr(peg$currPos, 4);
                  if (s2.toLowerCase() === peg$c159) {
                    peg$currPos += (4);
                  } else {
                    s2 = peg$FAILED;
                  }
                  if (s2 === peg$FAILED) {
                    s2 = input.substr(peg$currPos, 4);
                    if (s2.toLowerCase() === peg$c160) {
                      peg$currPos += (4);
                    } else {
                      s2 = peg$FAILED;
                    }
                    if (s2 === peg$FAILED) {
                      s2 = input.substr(peg$currPos, 3);
                      if (s2.toLowerCase() === peg$c95) {
                        peg$currPos += (3);
                      } else {
                        s2 = peg$FAILED;
                      }
                      if (s2 === peg$FAILED) {
                        s2 = input.substr(peg$currPos, 3);
                        if (s2.toLowerCase() === peg$c94) {
                          peg$currPos += (3);
                        } else {
                          s2 = peg$FAILED;
                        }
                        if (s2 === peg$FAILED) {
                          s2 = input.substr(peg$currPos, 3);
                          if (s2.toLowerCase() === peg$c161) {
                            peg$currPos += (3);
                          } else {
                            s2 = peg$FAILED;
                          }
                          if (s2 === peg$FAILED) {
                            s2 = input.substr(peg$currPos, 3);
                            if (s2.toLowerCase() === peg$c162) {
                              peg$currPos += (3);
                            } else {
                              s2 = peg$FAILED;
                            }
                            if (s2 === peg$FAILED) {
                              s2 = input.substr(peg$currPos, 2);
                              if (s2.toLowerCase() === peg$c81) {
                                peg$currPos += (2);
                              } else {
                                s2 = peg$FAILED;
                              }
                              if (s2 === peg$FAILED) {
                                s2 = input.substr(peg$currPos, 2);
                                if (s2.toLowerCase() === peg$c80) {
                                  peg$currPos += (2);
                                } else {
                                  s2 = peg$FAILED;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      if (s2 === peg$FAILED) {
        s2 = peg$currPos;
        s3 = input.substr(peg$currPos, 9);
        if (s3.toLowerCase() === peg$c163) {
          peg$currPos += (9);
        } else {
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = input.substr(peg$currPos, 7);
          if (s3.toLowerCase() === peg$c164) {
            peg$currPos += (7);
          } else {
            s3 = peg$FAILED;
          }
          if (s3 === peg$FAILED) {
            s3 = input.substr(peg$currPos, 7);
            if (s3.toLowerCase() === peg$c165) {
              peg$currPos += (7);
            } else {
              s3 = peg$FAILED;
            }
            if (s3 === peg$FAILED) {
              s3 = input.substr(peg$currPos, 9);
              if (s3.toLowerCase() === peg$c166) {
                peg$currPos += (9);
              } else {
                s3 = peg$FAILED;
              }
              if (s3 === peg$FAILED) {
                s3 = input.substr(peg$currPos, 7);
                if (s3.toLowerCase() === peg$c167) {
                  peg$currPos += (7);
                } else {
                  s3 = peg$FAILED;
                }
                if (s3 === peg$FAILED) {
                  s3 = input.substr(peg$currPos, 9);
                  if (s3.toLowerCase() === peg$c168) {
                    peg$currPos += (9);
                  } else {
                    s3 = peg$FAILED;
                  }
                  if (s3 === peg$FAILED) {
                    s3 = input.substr(peg$currPos, 10);
                    if (s3.toLowerCase() === peg$c169) {
                      peg$currPos += (10);
                    } else {
                      s3 = peg$FAILED;
                    }
                    if (s3 === peg$FAILED) {
                      s3 = input.substr(peg$currPos, 7);
                      if (s3.toLowerCase() === peg$c170) {
                        peg$currPos += (7);
                      } else {
                        s3 = peg$FAILED;
                      }
                    }
                  }
                }
              }
            }
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = input.substr(peg$currPos, 3);
          if (s4.toLowerCase() === peg$c33) {
            peg$currPos += (3);
          } else {
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = input.substr(peg$currPos, 3);
            if (s4.toLowerCase() === peg$c118) {
              peg$currPos += (3);
            } else {
              s4 = peg$FAILED;
            }
            if (s4 === peg$FAILED) {
              s4 = input.substr(peg$currPos, 2);
              if (s4.toLowerCase() === peg$c122) {
                peg$currPos += (2);
              } else {
                s4 = peg$FAILED;
              }
              if (s4 === peg$FAILED) {
                s4 = input.substr(peg$currPos, 2);
                if (s4.toLowerCase() === peg$c34) {
                  peg$currPos += (2);
                } else {
                  s4 = peg$FAILED;
                }
                if (s4 === peg$FAILED) {
                  s4 = input.charAt(peg$currPos);
                  if (peg$r24.test(s4)) {
                    peg$currPos++;
                  } else {
                    s4 = peg$FAILED;
                  }
                }
              }
            }
          }
          if (s4 !== peg$FAILED) {
            s3 = [s3, s4];
            s2 = s3;
          } else {
            peg$currPos = s2;
            s2 = peg$FAILED;
          }
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      }
      if (s2 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f67();
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseActType() {
  let s0, s1, s2, s3, s4;

  s0 = peg$currPos;
  s1 = peg$currPos;
  peg$silentFails++;
  s2 = input.charAt(peg$currPos);
  if (peg$r2.test(s2)) {
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  peg$silentFails--;
  if (s2 !== peg$FAILED) {
    peg$currPos = s1;
    s1 = undefined;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    s3 = input.substr(peg$currPos, 6);
    if (s3.toLowerCase() === peg$c71) {
      peg$currPos += (6);
    } else {
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      s4 = input.substr(peg$currPos, 3);
      if (s4.toLowerCase() === peg$c5) {
        peg$currPos += (3);
      } else {
        s4 = peg$FAILED;
      }
      if (s4 === peg$FAILED) {
        s4 = input.substr(peg$currPos, 3);
        if (s4.toLowerCase() === peg$c40) {
          peg$currPos += (3);
        } else {
          s4 = peg$FAILED;
        }
        if (s4 === peg$FAILED) {
          s4 = input.substr(peg$currPos, 2);
          if (s4.toLowerCase() === peg$c43) {
            peg$currPos += (2);
          } else {
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = input.charAt(peg$currPos);
            if (peg$r26.test(s4)) {
              peg$currPos++;
            } else {
              s4 = peg$FAILED;
            }
          }
        }
      }
      if (s4 === peg$FAILED) {
        s4 = null;
      }
      s3 = [s3, s4];
      s2 = s3;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 === peg$FAILED) {
      s2 = input.substr(peg$currPos, 7);
      if (s2.toLowerCase() === peg$c171) {
        peg$currPos += (7);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = peg$currPos;
        s3 = input.substr(peg$currPos, 11);
        if (s3.toLowerCase() === peg$c172) {
          peg$currPos += (11);
        } else {
          s3 = peg$FAILED;
        }
        if (s3 !== peg$FAILED) {
          s4 = input.substr(peg$currPos, 2);
          if (s4.toLowerCase() === peg$c173) {
            peg$currPos += (2);
          } else {
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = input.substr(peg$currPos, 2);
            if (s4.toLowerCase() === peg$c174) {
              peg$currPos += (2);
            } else {
              s4 = peg$FAILED;
            }
            if (s4 === peg$FAILED) {
              s4 = input.substr(peg$currPos, 2);
              if (s4.toLowerCase() === peg$c175) {
                peg$currPos += (2);
              } else {
                s4 = peg$FAILED;
              }
              if (s4 === peg$FAILED) {
                s4 = input.substr(peg$currPos, 2);
                if (s4.toLowerCase() === peg$c176) {
                  peg$currPos += (2);
                } else {
                  s4 = peg$FAILED;
                }
              }
            }
          }
          if (s4 !== peg$FAILED) {
            s3 = [s3, s4];
            s2 = s3;
          } else {
            peg$currPos = s2;
            s2 = peg$FAILED;
          }
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      }
    }
    if (s2 !== peg$FAILED) {
      peg$savedPos = s0;
      s0 = peg$f68();
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$currPos;
    peg$silentFails++;
    s2 = input.charAt(peg$currPos);
    if (peg$r5.test(s2)) {
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    peg$silentFails--;
    if (s2 !== peg$FAILED) {
      peg$currPos = s1;
      s1 = undefined;
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = input.substr(peg$currPos, 8);
      if (s2.toLowerCase() === peg$c177) {
        peg$currPos += (8);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = input.substr(peg$currPos, 5);
        if (s3.toLowerCase() === peg$c178) {
          peg$currPos += (5);
        } else {
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = input.substr(peg$currPos, 5);
          if (s3.toLowerCase() === peg$c179) {
            peg$currPos += (5);
          } else {
            s3 = peg$FAILED;
          }
          if (s3 === peg$FAILED) {
            s3 = input.substr(peg$currPos, 4);
            if (s3.toLowerCase() === peg$c180) {
              peg$currPos += (4);
            } else {
              s3 = peg$FAILED;
            }
            if (s3 === peg$FAILED) {
              s3 = input.substr(peg$currPos, 4);
              if (s3.toLowerCase() === peg$c181) {
                peg$currPos += (4);
              } else {
                s3 = peg$FAILED;
              }
              if (s3 === peg$FAILED) {
                s3 = input.substr(peg$currPos, 3);
                if (s3.toLowerCase() === peg$c182) {
                  peg$currPos += (3);
                } else {
                  s3 = peg$FAILED;
                }
                if (s3 === peg$FAILED) {
                  s3 = input.substr(peg$currPos, 3);
                  if (s3.toLowerCase() === peg$c97) {
                    peg$currPos += (3);
                  } else {
                    s3 = peg$FAILED;
                  }
                  if (s3 === peg$FAILED) {
                    s3 = input.substr(peg$currPos, 3);
                    if (s3.toLowerCase() === peg$c183) {
                      peg$currPos += (3);
                    } else {
                      s3 = peg$FAILED;
                    }
                    if (s3 === peg$FAILED) {
                      s3 = input.charAt(peg$currPos);
                      if (s3.toLowerCase() === peg$c184) {
                        peg$currPos++;
                      } else {
                        s3 = peg$FAILED;
                      }
                    }
                  }
                }
              }
            }
          }
        }
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f69();
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$currPos;
      peg$silentFails++;
      s2 = input.charAt(peg$currPos);
      if (peg$r27.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
      }
      peg$silentFails--;
      if (s2 !== peg$FAILED) {
        peg$currPos = s1;
        s1 = undefined;
      } else {
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        s2 = input.substr(peg$currPos, 11);
        if (s2.toLowerCase() === peg$c185) {
          peg$currPos += (11);
        } else {
          s2 = peg$FAILED;
        }
        if (s2 !== peg$FAILED) {
          s3 = input.substr(peg$currPos, 5);
          if (s3.toLowerCase() === peg$c178) {
            peg$currPos += (5);
          } else {
            s3 = peg$FAILED;
          }
          if (s3 === peg$FAILED) {
            s3 = input.substr(peg$currPos, 5);
            if (s3.toLowerCase() === peg$c179) {
              peg$currPos += (5);
            } else {
              s3 = peg$FAILED;
            }
            if (s3 === peg$FAILED) {
              s3 = input.substr(peg$currPos, 4);
              if (s3.toLowerCase() === peg$c180) {
                peg$currPos += (4);
              } else {
                s3 = peg$FAILED;
              }
              if (s3 === peg$FAILED) {
                s3 = input.substr(peg$currPos, 4);
                if (s3.toLowerCase() === peg$c181) {
                  peg$currPos += (4);
                } else {
                  s3 = peg$FAILED;
                }
                if (s3 === peg$FAILED) {
                  s3 = input.substr(peg$currPos, 3);
                  if (s3.toLowerCase() === peg$c182) {
                    peg$currPos += (3);
                  } else {
                    s3 = peg$FAILED;
                  }
                  if (s3 === peg$FAILED) {
                    s3 = input.substr(peg$currPos, 3);
                    if (s3.toLowerCase() === peg$c97) {
                      peg$currPos += (3);
                    } else {
                      s3 = peg$FAILED;
                    }
                    if (s3 === peg$FAILED) {
                      s3 = input.substr(peg$currPos, 3);
                      if (s3.toLowerCase() === peg$c183) {
                        peg$currPos += (3);
                      } else {
                        s3 = peg$FAILED;
                      }
                      if (s3 === peg$FAILED) {
                        s3 = input.charAt(peg$currPos);
                        if (s3.toLowerCase() === peg$c184) {
                          peg$currPos++;
                        } else {
                          s3 = peg$FAILED;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
          if (s3 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f70();
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        s1 = peg$currPos;
        peg$silentFails++;
        s2 = input.charAt(peg$currPos);
        if (peg$r28.test(s2)) {
          peg$currPos++;
        } else {
          s2 = peg$FAILED;
        }
        peg$silentFails--;
        if (s2 !== peg$FAILED) {
          peg$currPos = s1;
          s1 = undefined;
        } else {
          s1 = peg$FAILED;
        }
        if (s1 !== peg$FAILED) {
          s2 = input.substr(peg$currPos, 10);
          if (s2.toLowerCase() === peg$c186) {
            peg$currPos += (10);
          } else {
            s2 = peg$FAILED;
          }
          if (s2 !== peg$FAILED) {
            s3 = input.substr(peg$currPos, 5);
            if (s3.toLowerCase() === peg$c178) {
              peg$currPos += (5);
            } else {
              s3 = peg$FAILED;
            }
            if (s3 === peg$FAILED) {
              s3 = input.substr(peg$currPos, 5);
              if (s3.toLowerCase() === peg$c179) {
                peg$currPos += (5);
              } else {
                s3 = peg$FAILED;
              }
              if (s3 === peg$FAILED) {
                s3 = input.substr(peg$currPos, 4);
                if (s3.toLowerCase() === peg$c180) {
                  peg$currPos += (4);
                } else {
                  s3 = peg$FAILED;
                }
                if (s3 === peg$FAILED) {
                  s3 = input.substr(peg$currPos, 4);
                  if (s3.toLowerCase() === peg$c181) {
                    peg$currPos += (4);
                  } else {
                    s3 = peg$FAILED;
                  }
                  if (s3 === peg$FAILED) {
                    s3 = input.substr(peg$currPos, 3);
                    if (s3.toLowerCase() === peg$c182) {
                      peg$currPos += (3);
                    } else {
                      s3 = peg$FAILED;
                    }
                    if (s3 === peg$FAILED) {
                      s3 = input.substr(peg$currPos, 3);
                      if (s3.toLowerCase() === peg$c97) {
                        peg$currPos += (3);
                      } else {
                        s3 = peg$FAILED;
                      }
                      if (s3 === peg$FAILED) {
                        s3 = input.substr(peg$currPos, 3);
                        if (s3.toLowerCase() === peg$c183) {
                          peg$currPos += (3);
                        } else {
                          s3 = peg$FAILED;
                        }
                        if (s3 === peg$FAILED) {
                          s3 = input.charAt(peg$currPos);
                          if (s3.toLowerCase() === peg$c184) {
                            peg$currPos++;
                          } else {
                            s3 = peg$FAILED;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
            if (s3 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f71();
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
        if (s0 === peg$FAILED) {
          s0 = peg$currPos;
          s1 = peg$currPos;
          peg$silentFails++;
          s2 = input.charAt(peg$currPos);
          if (peg$r28.test(s2)) {
            peg$currPos++;
          } else {
            s2 = peg$FAILED;
          }
          peg$silentFails--;
          if (s2 !== peg$FAILED) {
            peg$currPos = s1;
            s1 = undefined;
          } else {
            s1 = peg$FAILED;
          }
          if (s1 !== peg$FAILED) {
            s2 = input.substr(peg$currPos, 7);
            if (s2.toLowerCase() === peg$c187) {
              peg$currPos += (7);
            } else {
              s2 = peg$FAILED;
            }
            if (s2 !== peg$FAILED) {
              s3 = input.substr(peg$currPos, 4);
              if (s3.toLowerCase() === peg$c180) {
                peg$currPos += (4);
              } else {
                s3 = peg$FAILED;
              }
              if (s3 === peg$FAILED) {
                s3 = input.substr(peg$currPos, 3);
                if (s3.toLowerCase() === peg$c182) {
                  peg$currPos += (3);
                } else {
                  s3 = peg$FAILED;
                }
                if (s3 === peg$FAILED) {
                  s3 = input.substr(peg$currPos, 3);
                  if (s3.toLowerCase() === peg$c97) {
                    peg$currPos += (3);
                  } else {
                    s3 = peg$FAILED;
                  }
                  if (s3 === peg$FAILED) {
                    s3 = input.substr(peg$currPos, 3);
                    if (s3.toLowerCase() === peg$c183) {
                      peg$currPos += (3);
                    } else {
                      s3 = peg$FAILED;
                    }
                  }
                }
              }
              if (s3 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f72();
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
          if (s0 === peg$FAILED) {
            s0 = peg$currPos;
            s1 = peg$currPos;
            peg$silentFails++;
            s2 = input.charAt(peg$currPos);
            if (peg$r29.test(s2)) {
              peg$currPos++;
            } else {
              s2 = peg$FAILED;
            }
            peg$silentFails--;
            if (s2 !== peg$FAILED) {
              peg$currPos = s1;
              s1 = undefined;
            } else {
              s1 = peg$FAILED;
            }
            if (s1 !== peg$FAILED) {
              s2 = peg$currPos;
              s3 = input.substr(peg$currPos, 5);
              if (s3.toLowerCase() === peg$c188) {
                peg$currPos += (5);
              } else {
                s3 = peg$FAILED;
              }
              if (s3 !== peg$FAILED) {
                s4 = input.substr(peg$currPos, 3);
                if (s4.toLowerCase() === peg$c5) {
                  peg$currPos += (3);
                } else {
                  s4 = peg$FAILED;
                }
                if (s4 === peg$FAILED) {
                  s4 = input.substr(peg$currPos, 3);
                  if (s4.toLowerCase() === peg$c40) {
                    peg$currPos += (3);
                  } else {
                    s4 = peg$FAILED;
                  }
                  if (s4 === peg$FAILED) {
                    s4 = input.substr(peg$currPos, 2);
                    if (s4.toLowerCase() === peg$c43) {
                      peg$currPos += (2);
                    } else {
                      s4 = peg$FAILED;
                    }
                    if (s4 === peg$FAILED) {
                      s4 = input.charAt(peg$currPos);
                      if (peg$r30.test(s4)) {
                        peg$currPos++;
                      } else {
                        s4 = peg$FAILED;
                      }
                      if (s4 === peg$FAILED) {
                        s4 = input.substr(peg$currPos, 2);
                        if (s4.toLowerCase() === peg$c6) {
                          peg$currPos += (2);
                        } else {
                          s4 = peg$FAILED;
                        }
                        if (s4 === peg$FAILED) {
                          s4 = input.charAt(peg$currPos);
                          if (peg$r31.test(s4)) {
                            peg$currPos++;
                          } else {
                            s4 = peg$FAILED;
                          }
                        }
                      }
                    }
                  }
                }
                if (s4 === peg$FAILED) {
                  s4 = null;
                }
                s3 = [s3, s4];
                s2 = s3;
              } else {
                peg$currPos = s2;
                s2 = peg$FAILED;
              }
              if (s2 === peg$FAILED) {
                s2 = peg$currPos;
                s3 = input.substr(peg$currPos, 5);
                if (s3.toLowerCase() === peg$c189) {
                  peg$currPos += (5);
                } else {
                  s3 = peg$FAILED;
                }
                if (s3 !== peg$FAILED) {
                  s4 = input.substr(peg$currPos, 3);
                  if (s4.toLowerCase() === peg$c17) {
                    peg$currPos += (3);
                  } else {
                    s4 = peg$FAILED;
                  }
                  if (s4 === peg$FAILED) {
                    s4 = input.substr(peg$currPos, 2);
                    if (s4.toLowerCase() === peg$c20) {
                      peg$currPos += (2);
                    } else {
                      s4 = peg$FAILED;
                    }
                    if (s4 === peg$FAILED) {
                      s4 = input.substr(peg$currPos, 3);
                      if (s4.toLowerCase() === peg$c19) {
                        peg$currPos += (3);
                      } else {
                        s4 = peg$FAILED;
                      }
                      if (s4 === peg$FAILED) {
                        s4 = input.charAt(peg$currPos);
                        if (s4.toLowerCase() === peg$c22) {
                          peg$currPos++;
                        } else {
                          s4 = peg$FAILED;
                        }
                      }
                    }
                  }
                  if (s4 !== peg$FAILED) {
                    s3 = [s3, s4];
                    s2 = s3;
                  } else {
                    peg$currPos = s2;
                    s2 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s2;
                  s2 = peg$FAILED;
                }
              }
              if (s2 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f73();
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
            if (s0 === peg$FAILED) {
              s0 = peg$currPos;
              s1 = peg$currPos;
              peg$silentFails++;
              s2 = input.charAt(peg$currPos);
              if (peg$r32.test(s2)) {
                peg$currPos++;
              } else {
                s2 = peg$FAILED;
              }
              peg$silentFails--;
              if (s2 !== peg$FAILED) {
                peg$currPos = s1;
                s1 = undefined;
              } else {
                s1 = peg$FAILED;
              }
              if (s1 !== peg$FAILED) {
                s2 = peg$currPos;
                s3 = input.substr(peg$currPos, 8);
                if (s3.toLowerCase() === peg$c190) {
                  peg$currPos += (8);
                } else {
                  s3 = peg$FAILED;
                }
                if (s3 !== peg$FAILED) {
                  s4 = input.substr(peg$currPos, 3);
                  if (s4.toLowerCase() === peg$c5) {
                    peg$currPos += (3);
                  } else {
                    s4 = peg$FAILED;
                  }
                  if (s4 === peg$FAILED) {
                    s4 = input.charAt(peg$currPos);
                    if (peg$r30.test(s4)) {
                      peg$currPos++;
                    } else {
                      s4 = peg$FAILED;
                    }
                    if (s4 === peg$FAILED) {
                      s4 = input.substr(peg$currPos, 2);
                      if (s4.toLowerCase() === peg$c6) {
                        peg$currPos += (2);
                      } else {
                        s4 = peg$FAILED;
                      }
                      if (s4 === peg$FAILED) {
                        s4 = input.charAt(peg$currPos);
                        if (peg$r31.test(s4)) {
                          peg$currPos++;
                        } else {
                          s4 = peg$FAILED;
                        }
                      }
                    }
                  }
                  if (s4 === peg$FAILED) {
                    s4 = null;
                  }
                  s3 = [s3, s4];
                  s2 = s3;
                } else {
                  peg$currPos = s2;
                  s2 = peg$FAILED;
                }
                if (s2 === peg$FAILED) {
                  s2 = peg$currPos;
                  s3 = input.substr(peg$currPos, 7);
                  if (s3.toLowerCase() === peg$c191) {
                    peg$currPos += (7);
                  } else {
                    s3 = peg$FAILED;
                  }
                  if (s3 !== peg$FAILED) {
                    s4 = input.substr(peg$currPos, 2);
                    if (s4.toLowerCase() === peg$c7) {
                      peg$currPos += (2);
                    } else {
                      s4 = peg$FAILED;
                    }
                    if (s4 === peg$FAILED) {
                      s4 = input.substr(peg$currPos, 3);
                      if (s4.toLowerCase() === peg$c5) {
                        peg$currPos += (3);
                      } else {
                        s4 = peg$FAILED;
                      }
                      if (s4 === peg$FAILED) {
                        s4 = input.charAt(peg$currPos);
                        if (peg$r7.test(s4)) {
                          peg$currPos++;
                        } else {
                          s4 = peg$FAILED;
                        }
                      }
                    }
                    if (s4 === peg$FAILED) {
                      s4 = null;
                    }
                    s3 = [s3, s4];
                    s2 = s3;
                  } else {
                    peg$currPos = s2;
                    s2 = peg$FAILED;
                  }
                  if (s2 === peg$FAILED) {
                    s2 = input.substr(peg$currPos, 9);
                    if (s2.toLowerCase() === peg$c192) {
                      peg$currPos += (9);
                    } else {
                      s2 = peg$FAILED;
                    }
                    if (s2 === peg$FAILED) {
                      s2 = peg$currPos;
                      s3 = input.substr(peg$currPos, 8);
                      if (s3.toLowerCase() === peg$c193) {
                        peg$currPos += (8);
                      } else {
                        s3 = peg$FAILED;
                      }
                      if (s3 !== peg$FAILED) {
                        s4 = input.charAt(peg$currPos);
                        if (peg$r33.test(s4)) {
                          peg$currPos++;
                        } else {
                          s4 = peg$FAILED;
                        }
                        if (s4 !== peg$FAILED) {
                          s3 = [s3, s4];
                          s2 = s3;
                        } else {
                          peg$currPos = s2;
                          s2 = peg$FAILED;
                        }
                      } else {
                        peg$currPos = s2;
                        s2 = peg$FAILED;
                      }
                      if (s2 === peg$FAILED) {
                        s2 = peg$currPos;
                        s3 = input.substr(peg$currPos, 9);
                        if (s3.toLowerCase() === peg$c194) {
                          peg$currPos += (9);
                        } else {
                          s3 = peg$FAILED;
                        }
                        if (s3 !== peg$FAILED) {
                          s4 = input.substr(peg$currPos, 4);
                          if (s4.toLowerCase() === peg$c180) {
                            peg$currPos += (4);
                          } else {
                            s4 = peg$FAILED;
                          }
                          if (s4 === peg$FAILED) {
                            s4 = input.substr(peg$currPos, 3);
                            if (s4.toLowerCase() === peg$c182) {
                              peg$currPos += (3);
                            } else {
                              s4 = peg$FAILED;
                            }
                            if (s4 === peg$FAILED) {
                              s4 = input.substr(peg$currPos, 3);
                              if (s4.toLowerCase() === peg$c97) {
                                peg$currPos += (3);
                              } else {
                                s4 = peg$FAILED;
                              }
                              if (s4 === peg$FAILED) {
                                s4 = input.substr(peg$currPos, 3);
                                if (s4.toLowerCase() === peg$c183) {
                                  peg$currPos += (3);
                                } else {
                                  s4 = peg$FAILED;
                                }
                              }
                            }
                          }
                          if (s4 !== peg$FAILED) {
                            s3 = [s3, s4];
                            s2 = s3;
                          } else {
                            peg$currPos = s2;
                            s2 = peg$FAILED;
                          }
                        } else {
                          peg$currPos = s2;
                          s2 = peg$FAILED;
                        }
                        if (s2 === peg$FAILED) {
                          s2 = peg$currPos;
                          s3 = input.substr(peg$currPos, 4);
                          if (s3.toLowerCase() === peg$c195) {
                            peg$currPos += (4);
                          } else {
                            s3 = peg$FAILED;
                          }
                          if (s3 !== peg$FAILED) {
                            s4 = input.charAt(peg$currPos);
                            if (peg$r30.test(s4)) {
                              peg$currPos++;
                            } else {
                              s4 = peg$FAILED;
                            }
                            if (s4 === peg$FAILED) {
                              s4 = input.substr(peg$currPos, 2);
                              if (s4.toLowerCase() === peg$c6) {
                                peg$currPos += (2);
                              } else {
                                s4 = peg$FAILED;
                              }
                              if (s4 === peg$FAILED) {
                                s4 = input.charAt(peg$currPos);
                                if (peg$r31.test(s4)) {
                                  peg$currPos++;
                                } else {
                                  s4 = peg$FAILED;
                                }
                              }
                            }
                            if (s4 === peg$FAILED) {
                              s4 = null;
                            }
                            s3 = [s3, s4];
                            s2 = s3;
                          } else {
                            peg$currPos = s2;
                            s2 = peg$FAILED;
                          }
                          if (s2 === peg$FAILED) {
                            if (input.substr(peg$currPos, 4) === peg$c196) {
                              s2 = peg$c196;
                              peg$currPos += 4;
                            } else {
                              s2 = peg$FAILED;
                            }
                            if (s2 === peg$FAILED) {
                              if (input.substr(peg$currPos, 3) === peg$c197) {
                                s2 = peg$c197;
                                peg$currPos += 3;
                              } else {
                                s2 = peg$FAILED;
                              }
                              if (s2 === peg$FAILED) {
                                if (input.substr(peg$currPos, 4) === peg$c198) {
                                  s2 = peg$c198;
                                  peg$currPos += 4;
                                } else {
                                  s2 = peg$FAILED;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
                if (s2 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f74();
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            }
          }
        }
      }
    }
  }

  return s0;
}

function peg$parseActPart() {
  let s0, s1;

  s0 = peg$currPos;
  s1 = peg$parseDate();
  if (s1 !== peg$FAILED) {
    peg$savedPos = s0;
    s1 = peg$f75(s1);
  }
  s0 = s1;
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$parseActNumbered();
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f76(s1);
    }
    s0 = s1;
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$parseOrgan();
      if (s1 !== peg$FAILED) {
        peg$savedPos = s0;
        s1 = peg$f77(s1);
      }
      s0 = s1;
    }
  }

  return s0;
}

function peg$parseActNumbered() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = input.substr(peg$currPos, 5);
  if (s1.toLowerCase() === peg$c45) {
    peg$currPos += (5);
  } else {
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = input.substr(peg$currPos, 2);
    if (s1.toLowerCase() === peg$c46) {
      peg$currPos += (2);
    } else {
      s1 = peg$FAILED;
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 46) {
      s3 = peg$c12;
      peg$currPos++;
    } else {
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      s3 = null;
    }
    s4 = peg$parse_();
    s5 = peg$parseActNumber();
    if (s5 !== peg$FAILED) {
      peg$savedPos = s0;
      s0 = peg$f78(s5);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$parseActNumber();
    if (s1 !== peg$FAILED) {
      peg$savedPos = peg$currPos;
      s2 = peg$f79(s1);
      if (s2) {
        s2 = undefined;
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f80(s1);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseActNumber() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = peg$currPos;
  s3 = peg$currPos;
  if (input.charCodeAt(peg$currPos) === 40) {
    s4 = peg$c199;
    peg$currPos++;
  } else {
    s4 = peg$FAILED;
  }
  if (s4 !== peg$FAILED) {
    s5 = peg$currPos;
    s6 = [];
    s7 = input.charAt(peg$currPos);
    if (peg$r34.test(s7)) {
      peg$currPos++;
    } else {
      s7 = peg$FAILED;
    }
    while (s7 !== peg$FAILED) {
      s6.push(s7);
      if (s6.length >= 8) {
        s7 = peg$FAILED;
      } else {
        s7 = input.charAt(peg$currPos);
        if (peg$r34.test(s7)) {
          peg$currPos++;
        } else {
          s7 = peg$FAILED;
        }
      }
    }
    if (s6.length < 2) {
      peg$currPos = s5;
      s5 = peg$FAILED;
    } else {
      s5 = s6;
    }
    if (s5 !== peg$FAILED) {
      if (input.charCodeAt(peg$currPos) === 41) {
        s6 = peg$c68;
        peg$currPos++;
      } else {
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parse_();
        s4 = [s4, s5, s6, s7];
        s3 = s4;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
    } else {
      peg$currPos = s3;
      s3 = peg$FAILED;
    }
  } else {
    peg$currPos = s3;
    s3 = peg$FAILED;
  }
  if (s3 === peg$FAILED) {
    s3 = null;
  }
  s4 = peg$parseNumberPart();
  if (s4 !== peg$FAILED) {
    s5 = peg$currPos;
    s6 = [];
    s7 = peg$currPos;
    s8 = peg$parse_();
    s9 = input.charAt(peg$currPos);
    if (peg$r35.test(s9)) {
      peg$currPos++;
    } else {
      s9 = peg$FAILED;
    }
    if (s9 !== peg$FAILED) {
      s10 = peg$parse_();
      s11 = peg$parseNumberPart();
      if (s11 !== peg$FAILED) {
        s8 = [s8, s9, s10, s11];
        s7 = s8;
      } else {
        peg$currPos = s7;
        s7 = peg$FAILED;
      }
    } else {
      peg$currPos = s7;
      s7 = peg$FAILED;
    }
    while (s7 !== peg$FAILED) {
      s6.push(s7);
      if (s6.length >= 5) {
        s7 = peg$FAILED;
      } else {
        s7 = peg$currPos;
        s8 = peg$parse_();
        s9 = input.charAt(peg$currPos);
        if (peg$r35.test(s9)) {
          peg$currPos++;
        } else {
          s9 = peg$FAILED;
        }
        if (s9 !== peg$FAILED) {
          s10 = peg$parse_();
          s11 = peg$parseNumberPart();
          if (s11 !== peg$FAILED) {
            s8 = [s8, s9, s10, s11];
            s7 = s8;
          } else {
            peg$currPos = s7;
            s7 = peg$FAILED;
          }
        } else {
          peg$currPos = s7;
          s7 = peg$FAILED;
        }
      }
    }
    if (s6.length < 1) {
      peg$currPos = s5;
      s5 = peg$FAILED;
    } else {
      s5 = s6;
    }
    if (s5 !== peg$FAILED) {
      s3 = [s3, s4, s5];
      s2 = s3;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
  } else {
    peg$currPos = s2;
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s1 = input.substring(s1, peg$currPos);
  } else {
    s1 = s2;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    peg$silentFails++;
    s3 = peg$parseWordPart();
    peg$silentFails--;
    if (s3 === peg$FAILED) {
      s2 = undefined;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      peg$savedPos = s0;
      s0 = peg$f81(s1);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$currPos;
    peg$silentFails++;
    s2 = peg$currPos;
    if (input.substr(peg$currPos, 2) === peg$c200) {
      s3 = peg$c200;
      peg$currPos += 2;
    } else {
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      if (input.substr(peg$currPos, 2) === peg$c201) {
        s3 = peg$c201;
        peg$currPos += 2;
      } else {
        s3 = peg$FAILED;
      }
    }
    if (s3 !== peg$FAILED) {
      s4 = input.charAt(peg$currPos);
      if (peg$r10.test(s4)) {
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
      if (s4 !== peg$FAILED) {
        s5 = input.charAt(peg$currPos);
        if (peg$r10.test(s5)) {
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$currPos;
          peg$silentFails++;
          s7 = peg$parseWordPart();
          peg$silentFails--;
          if (s7 === peg$FAILED) {
            s6 = undefined;
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
          if (s6 !== peg$FAILED) {
            s3 = [s3, s4, s5, s6];
            s2 = s3;
          } else {
            peg$currPos = s2;
            s2 = peg$FAILED;
          }
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    peg$silentFails--;
    if (s2 === peg$FAILED) {
      s1 = undefined;
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      s3 = peg$currPos;
      s4 = [];
      s5 = input.charAt(peg$currPos);
      if (peg$r10.test(s5)) {
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
      while (s5 !== peg$FAILED) {
        s4.push(s5);
        if (s4.length >= 4) {
          s5 = peg$FAILED;
        } else {
          s5 = input.charAt(peg$currPos);
          if (peg$r10.test(s5)) {
            peg$currPos++;
          } else {
            s5 = peg$FAILED;
          }
        }
      }
      if (s4.length < 1) {
        peg$currPos = s3;
        s3 = peg$FAILED;
      } else {
        s3 = s4;
      }
      if (s3 !== peg$FAILED) {
        s2 = input.substring(s2, peg$currPos);
      } else {
        s2 = s3;
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$currPos;
        peg$silentFails++;
        s4 = peg$parseWordPart();
        peg$silentFails--;
        if (s4 === peg$FAILED) {
          s3 = undefined;
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          peg$silentFails++;
          s5 = peg$currPos;
          s6 = input.charAt(peg$currPos);
          if (peg$r36.test(s6)) {
            peg$currPos++;
          } else {
            s6 = peg$FAILED;
          }
          if (s6 !== peg$FAILED) {
            s7 = input.charAt(peg$currPos);
            if (peg$r10.test(s7)) {
              peg$currPos++;
            } else {
              s7 = peg$FAILED;
            }
            if (s7 !== peg$FAILED) {
              s6 = [s6, s7];
              s5 = s6;
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          peg$silentFails--;
          if (s5 === peg$FAILED) {
            s4 = undefined;
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f82(s2);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseNumberPart() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = [];
  s2 = input.charAt(peg$currPos);
  if (peg$r16.test(s2)) {
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    while (s2 !== peg$FAILED) {
      s1.push(s2);
      s2 = input.charAt(peg$currPos);
      if (peg$r16.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
      }
    }
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    peg$silentFails++;
    s3 = input.charAt(peg$currPos);
    if (peg$r11.test(s3)) {
      peg$currPos++;
    } else {
      s3 = peg$FAILED;
    }
    peg$silentFails--;
    if (s3 === peg$FAILED) {
      s2 = undefined;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = [];
    s2 = input.charAt(peg$currPos);
    if (peg$r10.test(s2)) {
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      while (s2 !== peg$FAILED) {
        s1.push(s2);
        s2 = input.charAt(peg$currPos);
        if (peg$r10.test(s2)) {
          peg$currPos++;
        } else {
          s2 = peg$FAILED;
        }
      }
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = input.charAt(peg$currPos);
      if (peg$r11.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$currPos;
      peg$silentFails++;
      s2 = peg$currPos;
      s3 = input.substr(peg$currPos, 2);
      if (s3.toLowerCase() === peg$c46) {
        peg$currPos += (2);
      } else {
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        s4 = peg$currPos;
        peg$silentFails++;
        s5 = peg$parseWordPart();
        peg$silentFails--;
        if (s5 === peg$FAILED) {
          s4 = undefined;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
        if (s4 !== peg$FAILED) {
          s3 = [s3, s4];
          s2 = s3;
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      peg$silentFails--;
      if (s2 === peg$FAILED) {
        s1 = undefined;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        s2 = input.charAt(peg$currPos);
        if (peg$r34.test(s2)) {
          peg$currPos++;
        } else {
          s2 = peg$FAILED;
        }
        if (s2 !== peg$FAILED) {
          s3 = [];
          s4 = input.charAt(peg$currPos);
          if (peg$r37.test(s4)) {
            peg$currPos++;
          } else {
            s4 = peg$FAILED;
          }
          while (s4 !== peg$FAILED) {
            s3.push(s4);
            if (s3.length >= 4) {
              s4 = peg$FAILED;
            } else {
              s4 = input.charAt(peg$currPos);
              if (peg$r37.test(s4)) {
                peg$currPos++;
              } else {
                s4 = peg$FAILED;
              }
            }
          }
          s1 = [s1, s2, s3];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
  }

  return s0;
}

function peg$parseOrgan() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = peg$parseOrganHead();
  if (s2 !== peg$FAILED) {
    s3 = [];
    s4 = peg$currPos;
    s5 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 44) {
      s6 = peg$c0;
      peg$currPos++;
    } else {
      s6 = peg$FAILED;
    }
    if (s6 === peg$FAILED) {
      s6 = null;
    }
    s7 = peg$parse_();
    s8 = peg$parseOrganWord();
    if (s8 !== peg$FAILED) {
      s5 = [s5, s6, s7, s8];
      s4 = s5;
    } else {
      peg$currPos = s4;
      s4 = peg$FAILED;
    }
    while (s4 !== peg$FAILED) {
      s3.push(s4);
      if (s3.length >= 14) {
        s4 = peg$FAILED;
      } else {
        s4 = peg$currPos;
        s5 = peg$parse_();
        if (input.charCodeAt(peg$currPos) === 44) {
          s6 = peg$c0;
          peg$currPos++;
        } else {
          s6 = peg$FAILED;
        }
        if (s6 === peg$FAILED) {
          s6 = null;
        }
        s7 = peg$parse_();
        s8 = peg$parseOrganWord();
        if (s8 !== peg$FAILED) {
          s5 = [s5, s6, s7, s8];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
    }
    s2 = [s2, s3];
    s1 = s2;
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s0 = input.substring(s0, peg$currPos);
  } else {
    s0 = s1;
  }

  return s0;
}

function peg$parseOrganHead() {
  let s0, s1, s2, s3, s4;

  s0 = peg$currPos;
  s1 = peg$currPos;
  peg$silentFails++;
  s2 = input.charAt(peg$currPos);
  if (peg$r38.test(s2)) {
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  peg$silentFails--;
  if (s2 !== peg$FAILED) {
    peg$currPos = s1;
    s1 = undefined;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    s3 = input.substr(peg$currPos, 3);
    if (s3.toLowerCase() === peg$c202) {
      peg$currPos += (3);
    } else {
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      s4 = input.charAt(peg$currPos);
      if (peg$r30.test(s4)) {
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
      if (s4 !== peg$FAILED) {
        s3 = [s3, s4];
        s2 = s3;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 === peg$FAILED) {
      s2 = input.substr(peg$currPos, 7);
      if (s2.toLowerCase() === peg$c203) {
        peg$currPos += (7);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = input.substr(peg$currPos, 7);
        if (s2.toLowerCase() === peg$c204) {
          peg$currPos += (7);
        } else {
          s2 = peg$FAILED;
        }
        if (s2 === peg$FAILED) {
          s2 = input.substr(peg$currPos, 5);
          if (s2.toLowerCase() === peg$c205) {
            peg$currPos += (5);
          } else {
            s2 = peg$FAILED;
          }
          if (s2 === peg$FAILED) {
            s2 = peg$currPos;
            s3 = input.substr(peg$currPos, 9);
            if (s3.toLowerCase() === peg$c206) {
              peg$currPos += (9);
            } else {
              s3 = peg$FAILED;
            }
            if (s3 !== peg$FAILED) {
              s4 = input.charAt(peg$currPos);
              if (s4.toLowerCase() === peg$c207) {
                peg$currPos++;
              } else {
                s4 = peg$FAILED;
              }
              if (s4 === peg$FAILED) {
                s4 = null;
              }
              s3 = [s3, s4];
              s2 = s3;
            } else {
              peg$currPos = s2;
              s2 = peg$FAILED;
            }
            if (s2 === peg$FAILED) {
              s2 = peg$currPos;
              s3 = input.substr(peg$currPos, 9);
              if (s3.toLowerCase() === peg$c208) {
                peg$currPos += (9);
              } else {
                s3 = peg$FAILED;
              }
              if (s3 !== peg$FAILED) {
                s4 = input.charAt(peg$currPos);
                if (s4.toLowerCase() === peg$c207) {
                  peg$currPos++;
                } else {
                  s4 = peg$FAILED;
                }
                if (s4 === peg$FAILED) {
                  s4 = null;
                }
                s3 = [s3, s4];
                s2 = s3;
              } else {
                peg$currPos = s2;
                s2 = peg$FAILED;
              }
              if (s2 === peg$FAILED) {
                s2 = peg$currPos;
                s3 = input.substr(peg$currPos, 4);
                if (s3.toLowerCase() === peg$c209) {
                  peg$currPos += (4);
                } else {
                  s3 = peg$FAILED;
                }
                if (s3 !== peg$FAILED) {
                  s4 = input.charAt(peg$currPos);
                  if (s4.toLowerCase() === peg$c207) {
                    peg$currPos++;
                  } else {
                    s4 = peg$FAILED;
                  }
                  if (s4 === peg$FAILED) {
                    s4 = null;
                  }
                  s3 = [s3, s4];
                  s2 = s3;
                } else {
                  peg$currPos = s2;
                  s2 = peg$FAILED;
                }
                if (s2 === peg$FAILED) {
                  s2 = peg$currPos;
                  s3 = input.substr(peg$currPos, 7);
                  if (s3.toLowerCase() === peg$c210) {
                    peg$currPos += (7);
                  } else {
                    s3 = peg$FAILED;
                  }
                  if (s3 !== peg$FAILED) {
                    s4 = input.charAt(peg$currPos);
                    if (peg$r30.test(s4)) {
                      peg$currPos++;
                    } else {
                      s4 = peg$FAILED;
                    }
                    if (s4 !== peg$FAILED) {
                      s3 = [s3, s4];
                      s2 = s3;
                    } else {
                      peg$currPos = s2;
                      s2 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s2;
                    s2 = peg$FAILED;
                  }
                  if (s2 === peg$FAILED) {
                    s2 = peg$currPos;
                    s3 = input.substr(peg$currPos, 6);
                    if (s3.toLowerCase() === peg$c211) {
                      peg$currPos += (6);
                    } else {
                      s3 = peg$FAILED;
                    }
                    if (s3 !== peg$FAILED) {
                      s4 = input.substr(peg$currPos, 2);
                      if (s4.toLowerCase() === peg$c27) {
                        peg$currPos += (2);
                      } else {
                        s4 = peg$FAILED;
                      }
                      if (s4 === peg$FAILED) {
                        s4 = input.substr(peg$currPos, 2);
                        if (s4.toLowerCase() === peg$c212) {
                          peg$currPos += (2);
                        } else {
                          s4 = peg$FAILED;
                        }
                      }
                      if (s4 !== peg$FAILED) {
                        s3 = [s3, s4];
                        s2 = s3;
                      } else {
                        peg$currPos = s2;
                        s2 = peg$FAILED;
                      }
                    } else {
                      peg$currPos = s2;
                      s2 = peg$FAILED;
                    }
                    if (s2 === peg$FAILED) {
                      s2 = peg$currPos;
                      s3 = input.substr(peg$currPos, 5);
                      if (s3.toLowerCase() === peg$c213) {
                        peg$currPos += (5);
                      } else {
                        s3 = peg$FAILED;
                      }
                      if (s3 !== peg$FAILED) {
                        s4 = input.substr(peg$currPos, 2);
                        if (s4.toLowerCase() === peg$c214) {
                          peg$currPos += (2);
                        } else {
                          s4 = peg$FAILED;
                        }
                        if (s4 === peg$FAILED) {
                          s4 = input.charAt(peg$currPos);
                          if (s4.toLowerCase() === peg$c215) {
                            peg$currPos++;
                          } else {
                            s4 = peg$FAILED;
                          }
                        }
                        if (s4 !== peg$FAILED) {
                          s3 = [s3, s4];
                          s2 = s3;
                        } else {
                          peg$currPos = s2;
                          s2 = peg$FAILED;
                        }
                      } else {
                        peg$currPos = s2;
                        s2 = peg$FAILED;
                      }
                      if (s2 === peg$FAILED) {
                        s2 = peg$currPos;
                        s3 = input.substr(peg$currPos, 8);
                        if (s3.toLowerCase() === peg$c216) {
                          peg$currPos += (8);
                        } else {
                          s3 = peg$FAILED;
                        }
                        if (s3 !== peg$FAILED) {
                          s4 = input.charAt(peg$currPos);
                          if (s4.toLowerCase() === peg$c207) {
                            peg$currPos++;
                          } else {
                            s4 = peg$FAILED;
                          }
                          if (s4 !== peg$FAILED) {
                            s3 = [s3, s4];
                            s2 = s3;
                          } else {
                            peg$currPos = s2;
                            s2 = peg$FAILED;
                          }
                        } else {
                          peg$currPos = s2;
                          s2 = peg$FAILED;
                        }
                        if (s2 === peg$FAILED) {
                          s2 = peg$currPos;
                          s3 = input.substr(peg$currPos, 7);
                          if (s3.toLowerCase() === peg$c217) {
                            peg$currPos += (7);
                          } else {
                            s3 = peg$FAILED;
                          }
                          if (s3 !== peg$FAILED) {
                            s4 = input.charAt(peg$currPos);
                            if (peg$r30.test(s4)) {
                              peg$currPos++;
                            } else {
                              s4 = peg$FAILED;
                            }
                            if (s4 !== peg$FAILED) {
                              s3 = [s3, s4];
                              s2 = s3;
                            } else {
                              peg$currPos = s2;
                              s2 = peg$FAILED;
                            }
                          } else {
                            peg$currPos = s2;
                            s2 = peg$FAILED;
                          }
                          if (s2 === peg$FAILED) {
                            s2 = peg$currPos;
                            s3 = input.substr(peg$currPos, 6);
                            if (s3.toLowerCase() === peg$c218) {
                              peg$currPos += (6);
                            } else {
                              s3 = peg$FAILED;
                            }
                            if (s3 !== peg$FAILED) {
                              s4 = input.charAt(peg$currPos);
                              if (peg$r39.test(s4)) {
                                peg$currPos++;
                              } else {
                                s4 = peg$FAILED;
                              }
                              if (s4 !== peg$FAILED) {
                                s3 = [s3, s4];
                                s2 = s3;
                              } else {
                                peg$currPos = s2;
                                s2 = peg$FAILED;
                              }
                            } else {
                              peg$currPos = s2;
                              s2 = peg$FAILED;
                            }
                            if (s2 === peg$FAILED) {
                              s2 = peg$currPos;
                              s3 = input.substr(peg$currPos, 11);
                              if (s3.toLowerCase() === peg$c219) {
                                peg$currPos += (11);
                              } else {
                                s3 = peg$FAILED;
                              }
                              if (s3 !== peg$FAILED) {
                                s4 = input.charAt(peg$currPos);
                                if (peg$r40.test(s4)) {
                                  peg$currPos++;
                                } else {
                                  s4 = peg$FAILED;
                                }
                                if (s4 !== peg$FAILED) {
                                  s3 = [s3, s4];
                                  s2 = s3;
                                } else {
                                  peg$currPos = s2;
                                  s2 = peg$FAILED;
                                }
                              } else {
                                peg$currPos = s2;
                                s2 = peg$FAILED;
                              }
                              if (s2 === peg$FAILED) {
                                s2 = input.substr(peg$currPos, 10);
                                if (s2.toLowerCase() === peg$c220) {
                                  peg$currPos += (10);
                                } else {
                                  s2 = peg$FAILED;
                                }
                                if (s2 === peg$FAILED) {
                                  s2 = input.substr(peg$currPos, 8);
                                  if (s2.toLowerCase() === peg$c221) {
                                    peg$currPos += (8);
                                  } else {
                                    s2 = peg$FAILED;
                                  }
                                  if (s2 === peg$FAILED) {
                                    s2 = input.substr(peg$currPos, 8);
                                    if (s2.toLowerCase() === peg$c222) {
                                      peg$currPos += (8);
                                    } else {
                                      s2 = peg$FAILED;
                                    }
                                    if (s2 === peg$FAILED) {
                                      s2 = peg$currPos;
                                      s3 = input.substr(peg$currPos, 13);
                                      if (s3.toLowerCase() === peg$c223) {
                                        peg$currPos += (13);
                                      } else {
                                        s3 = peg$FAILED;
                                      }
                                      if (s3 !== peg$FAILED) {
                                        s4 = input.substr(peg$currPos, 3);
                                        if (s4.toLowerCase() === peg$c33) {
                                          peg$currPos += (3);
                                        } else {
                                          s4 = peg$FAILED;
                                        }
                                        if (s4 === peg$FAILED) {
                                          s4 = input.charAt(peg$currPos);
                                          if (s4.toLowerCase() === peg$c224) {
                                            peg$currPos++;
                                          } else {
                                            s4 = peg$FAILED;
                                          }
                                        }
                                        if (s4 !== peg$FAILED) {
                                          s3 = [s3, s4];
                                          s2 = s3;
                                        } else {
                                          peg$currPos = s2;
                                          s2 = peg$FAILED;
                                        }
                                      } else {
                                        peg$currPos = s2;
                                        s2 = peg$FAILED;
                                      }
                                      if (s2 === peg$FAILED) {
                                        s2 = peg$currPos;
                                        s3 = input.substr(peg$currPos, 8);
                                        if (s3.toLowerCase() === peg$c225) {
                                          peg$currPos += (8);
                                        } else {
                                          s3 = peg$FAILED;
                                        }
                                        if (s3 === peg$FAILED) {
                                          s3 = input.substr(peg$currPos, 6);
                                          if (s3.toLowerCase() === peg$c226) {
                                            peg$currPos += (6);
                                          } else {
                                            s3 = peg$FAILED;
                                          }
                                          if (s3 === peg$FAILED) {
                                            s3 = input.substr(peg$currPos, 9);
                                            if (s3.toLowerCase() === peg$c227) {
                                              peg$currPos += (9);
                                            } else {
                                              s3 = peg$FAILED;
                                            }
                                            if (s3 === peg$FAILED) {
                                              s3 = input.substr(peg$currPos, 8);
                                              if (s3.toLowerCase() === peg$c228) {
                                                peg$currPos += (8);
                                              } else {
                                                s3 = peg$FAILED;
                                              }
                                              if (s3 === peg$FAILED) {
                                                s3 = input.substr(peg$currPos, 11);
                                                if (s3.toLowerCase() === peg$c229) {
                                                  peg$currPos += (11);
                                                } else {
                                                  s3 = peg$FAILED;
                                                }
                                              }
                                            }
                                          }
                                        }
                                        if (s3 !== peg$FAILED) {
                                          s4 = input.charAt(peg$currPos);
                                          if (s4.toLowerCase() === peg$c207) {
                                            peg$currPos++;
                                          } else {
                                            s4 = peg$FAILED;
                                          }
                                          if (s4 !== peg$FAILED) {
                                            s3 = [s3, s4];
                                            s2 = s3;
                                          } else {
                                            peg$currPos = s2;
                                            s2 = peg$FAILED;
                                          }
                                        } else {
                                          peg$currPos = s2;
                                          s2 = peg$FAILED;
                                        }
                                        if (s2 === peg$FAILED) {
                                          s2 = input.substr(peg$currPos, 5);
                                          if (s2.toLowerCase() === peg$c230) {
                                            peg$currPos += (5);
                                          } else {
                                            s2 = peg$FAILED;
                                          }
                                          if (s2 === peg$FAILED) {
                                            s2 = peg$currPos;
                                            s3 = input.substr(peg$currPos, 5);
                                            if (s3.toLowerCase() === peg$c231) {
                                              peg$currPos += (5);
                                            } else {
                                              s3 = peg$FAILED;
                                            }
                                            if (s3 !== peg$FAILED) {
                                              s4 = input.substr(peg$currPos, 3);
                                              if (s4.toLowerCase() === peg$c33) {
                                                peg$currPos += (3);
                                              } else {
                                                s4 = peg$FAILED;
                                              }
                                              if (s4 !== peg$FAILED) {
                                                s3 = [s3, s4];
                                                s2 = s3;
                                              } else {
                                                peg$currPos = s2;
                                                s2 = peg$FAILED;
                                              }
                                            } else {
                                              peg$currPos = s2;
                                              s2 = peg$FAILED;
                                            }
                                            if (s2 === peg$FAILED) {
                                              s2 = peg$currPos;
                                              s3 = input.substr(peg$currPos, 8);
                                              if (s3.toLowerCase() === peg$c232) {
                                                peg$currPos += (8);
                                              } else {
                                                s3 = peg$FAILED;
                                              }
                                              if (s3 !== peg$FAILED) {
                                                s4 = input.substr(peg$currPos, 3);
                                                if (s4.toLowerCase() === peg$c33) {
                                                  peg$currPos += (3);
                                                } else {
                                                  s4 = peg$FAILED;
                                                }
                                                if (s4 !== peg$FAILED) {
                                                  s3 = [s3, s4];
                                                  s2 = s3;
                                                } else {
                                                  peg$currPos = s2;
                                                  s2 = peg$FAILED;
                                                }
                                              } else {
                                                peg$currPos = s2;
                                                s2 = peg$FAILED;
                                              }
                                              if (s2 === peg$FAILED) {
                                                s2 = peg$currPos;
                                                s3 = input.substr(peg$currPos, 7);
                                                if (s3.toLowerCase() === peg$c233) {
                                                  peg$currPos += (7);
                                                } else {
                                                  s3 = peg$FAILED;
                                                }
                                                if (s3 !== peg$FAILED) {
                                                  s4 = input.substr(peg$currPos, 3);
                                                  if (s4.toLowerCase() === peg$c33) {
                                                    peg$currPos += (3);
                                                  } else {
                                                    s4 = peg$FAILED;
                                                  }
                                                  if (s4 === peg$FAILED) {
                                                    s4 = input.substr(peg$currPos, 2);
                                                    if (s4.toLowerCase() === peg$c122) {
                                                      peg$currPos += (2);
                                                    } else {
                                                      s4 = peg$FAILED;
                                                    }
                                                  }
                                                  if (s4 !== peg$FAILED) {
                                                    s3 = [s3, s4];
                                                    s2 = s3;
                                                  } else {
                                                    peg$currPos = s2;
                                                    s2 = peg$FAILED;
                                                  }
                                                } else {
                                                  peg$currPos = s2;
                                                  s2 = peg$FAILED;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$parseWordPart();
      peg$silentFails--;
      if (s4 === peg$FAILED) {
        s3 = undefined;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        s1 = [s1, s2, s3];
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseOrganWord() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;

  s0 = peg$currPos;
  s1 = peg$currPos;
  peg$silentFails++;
  s2 = peg$currPos;
  s3 = input.substr(peg$currPos, 2);
  if (s3.toLowerCase() === peg$c46) {
    peg$currPos += (2);
  } else {
    s3 = peg$FAILED;
  }
  if (s3 === peg$FAILED) {
    s3 = input.substr(peg$currPos, 5);
    if (s3.toLowerCase() === peg$c45) {
      peg$currPos += (5);
    } else {
      s3 = peg$FAILED;
    }
  }
  if (s3 !== peg$FAILED) {
    s4 = peg$currPos;
    peg$silentFails++;
    s5 = peg$parseWordPart();
    peg$silentFails--;
    if (s5 === peg$FAILED) {
      s4 = undefined;
    } else {
      peg$currPos = s4;
      s4 = peg$FAILED;
    }
    if (s4 !== peg$FAILED) {
      s3 = [s3, s4];
      s2 = s3;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
  } else {
    peg$currPos = s2;
    s2 = peg$FAILED;
  }
  peg$silentFails--;
  if (s2 === peg$FAILED) {
    s1 = undefined;
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = input.charAt(peg$currPos);
    if (peg$r41.test(s2)) {
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = [];
      s4 = input.charAt(peg$currPos);
      if (peg$r42.test(s4)) {
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = input.charAt(peg$currPos);
        if (peg$r42.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
        }
      }
      s4 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 46) {
        s5 = peg$c12;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$currPos;
        s8 = peg$parse_();
        s9 = input.charAt(peg$currPos);
        if (peg$r11.test(s9)) {
          peg$currPos++;
        } else {
          s9 = peg$FAILED;
        }
        if (s9 !== peg$FAILED) {
          s8 = [s8, s9];
          s7 = s8;
        } else {
          peg$currPos = s7;
          s7 = peg$FAILED;
        }
        peg$silentFails--;
        if (s7 !== peg$FAILED) {
          peg$currPos = s6;
          s6 = undefined;
        } else {
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      if (s4 === peg$FAILED) {
        s4 = null;
      }
      s1 = [s1, s2, s3, s4];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c234) {
      s1 = peg$c234;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      if (input.substr(peg$currPos, 8) === peg$c235) {
        s1 = peg$c235;
        peg$currPos += 8;
      } else {
        s1 = peg$FAILED;
      }
      if (s1 === peg$FAILED) {
        if (input.charCodeAt(peg$currPos) === 105) {
          s1 = peg$c101;
          peg$currPos++;
        } else {
          s1 = peg$FAILED;
        }
        if (s1 === peg$FAILED) {
          if (input.substr(peg$currPos, 2) === peg$c86) {
            s1 = peg$c86;
            peg$currPos += 2;
          } else {
            s1 = peg$FAILED;
          }
          if (s1 === peg$FAILED) {
            if (input.charCodeAt(peg$currPos) === 119) {
              s1 = peg$c1;
              peg$currPos++;
            } else {
              s1 = peg$FAILED;
            }
            if (s1 === peg$FAILED) {
              if (input.substr(peg$currPos, 3) === peg$c236) {
                s1 = peg$c236;
                peg$currPos += 3;
              } else {
                s1 = peg$FAILED;
              }
              if (s1 === peg$FAILED) {
                if (input.substr(peg$currPos, 3) === peg$c237) {
                  s1 = peg$c237;
                  peg$currPos += 3;
                } else {
                  s1 = peg$FAILED;
                }
                if (s1 === peg$FAILED) {
                  if (input.substr(peg$currPos, 4) === peg$c102) {
                    s1 = peg$c102;
                    peg$currPos += 4;
                  } else {
                    s1 = peg$FAILED;
                  }
                  if (s1 === peg$FAILED) {
                    if (input.substr(peg$currPos, 5) === peg$c238) {
                      s1 = peg$c238;
                      peg$currPos += 5;
                    } else {
                      s1 = peg$FAILED;
                    }
                    if (s1 === peg$FAILED) {
                      if (input.substr(peg$currPos, 6) === peg$c239) {
                        s1 = peg$c239;
                        peg$currPos += 6;
                      } else {
                        s1 = peg$FAILED;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$currPos;
        peg$silentFails++;
        s4 = input.charAt(peg$currPos);
        if (peg$r41.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
        }
        peg$silentFails--;
        if (s4 !== peg$FAILED) {
          peg$currPos = s3;
          s3 = undefined;
        } else {
          s3 = peg$FAILED;
        }
        if (s3 !== peg$FAILED) {
          s1 = [s1, s2, s3];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseDate() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = input.charAt(peg$currPos);
  if (s2.toLowerCase() === peg$c148) {
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s3 = peg$parse__();
    if (s3 !== peg$FAILED) {
      s2 = [s2, s3];
      s1 = s2;
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = null;
  }
  s2 = peg$currPos;
  s3 = input.substr(peg$currPos, 4);
  if (s3.toLowerCase() === peg$c149) {
    peg$currPos += (4);
  } else {
    s3 = peg$FAILED;
  }
  if (s3 !== peg$FAILED) {
    s4 = peg$parse__();
    if (s4 !== peg$FAILED) {
      s3 = [s3, s4];
      s2 = s3;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
  } else {
    peg$currPos = s2;
    s2 = peg$FAILED;
  }
  if (s2 === peg$FAILED) {
    s2 = null;
  }
  s3 = peg$parseWordDate();
  if (s3 === peg$FAILED) {
    s3 = peg$parseDigitDate();
  }
  if (s3 !== peg$FAILED) {
    s4 = peg$currPos;
    s5 = peg$parse_();
    s6 = input.substr(peg$currPos, 4);
    if (s6.toLowerCase() === peg$c240) {
      peg$currPos += (4);
    } else {
      s6 = peg$FAILED;
    }
    if (s6 === peg$FAILED) {
      s6 = input.substr(peg$currPos, 2);
      if (s6.toLowerCase() === peg$c127) {
        peg$currPos += (2);
      } else {
        s6 = peg$FAILED;
      }
      if (s6 === peg$FAILED) {
        s6 = peg$currPos;
        s7 = input.charAt(peg$currPos);
        if (s7.toLowerCase() === peg$c241) {
          peg$currPos++;
        } else {
          s7 = peg$FAILED;
        }
        if (s7 !== peg$FAILED) {
          s8 = peg$currPos;
          peg$silentFails++;
          s9 = peg$parseWordPart();
          peg$silentFails--;
          if (s9 === peg$FAILED) {
            s8 = undefined;
          } else {
            peg$currPos = s8;
            s8 = peg$FAILED;
          }
          if (s8 !== peg$FAILED) {
            s7 = [s7, s8];
            s6 = s7;
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
      }
    }
    if (s6 !== peg$FAILED) {
      s5 = [s5, s6];
      s4 = s5;
    } else {
      peg$currPos = s4;
      s4 = peg$FAILED;
    }
    if (s4 === peg$FAILED) {
      s4 = null;
    }
    peg$savedPos = s0;
    s0 = peg$f83(s3);
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseWordDate() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = peg$currPos;
  s3 = [];
  s4 = input.charAt(peg$currPos);
  if (peg$r10.test(s4)) {
    peg$currPos++;
  } else {
    s4 = peg$FAILED;
  }
  while (s4 !== peg$FAILED) {
    s3.push(s4);
    if (s3.length >= 2) {
      s4 = peg$FAILED;
    } else {
      s4 = input.charAt(peg$currPos);
      if (peg$r10.test(s4)) {
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
    }
  }
  if (s3.length < 1) {
    peg$currPos = s2;
    s2 = peg$FAILED;
  } else {
    s2 = s3;
  }
  if (s2 !== peg$FAILED) {
    s1 = input.substring(s1, peg$currPos);
  } else {
    s1 = s2;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parse_();
    s3 = peg$parseMonth();
    if (s3 !== peg$FAILED) {
      s4 = peg$parse_();
      s5 = peg$currPos;
      s6 = peg$currPos;
      s7 = [];
      s8 = input.charAt(peg$currPos);
      if (peg$r10.test(s8)) {
        peg$currPos++;
      } else {
        s8 = peg$FAILED;
      }
      while (s8 !== peg$FAILED) {
        s7.push(s8);
        if (s7.length >= 4) {
          s8 = peg$FAILED;
        } else {
          s8 = input.charAt(peg$currPos);
          if (peg$r10.test(s8)) {
            peg$currPos++;
          } else {
            s8 = peg$FAILED;
          }
        }
      }
      if (s7.length < 4) {
        peg$currPos = s6;
        s6 = peg$FAILED;
      } else {
        s6 = s7;
      }
      if (s6 !== peg$FAILED) {
        s5 = input.substring(s5, peg$currPos);
      } else {
        s5 = s6;
      }
      if (s5 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f84(s1, s3, s5);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseDigitDate() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = peg$currPos;
  s3 = [];
  s4 = input.charAt(peg$currPos);
  if (peg$r10.test(s4)) {
    peg$currPos++;
  } else {
    s4 = peg$FAILED;
  }
  while (s4 !== peg$FAILED) {
    s3.push(s4);
    if (s3.length >= 2) {
      s4 = peg$FAILED;
    } else {
      s4 = input.charAt(peg$currPos);
      if (peg$r10.test(s4)) {
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
    }
  }
  if (s3.length < 1) {
    peg$currPos = s2;
    s2 = peg$FAILED;
  } else {
    s2 = s3;
  }
  if (s2 !== peg$FAILED) {
    s1 = input.substring(s1, peg$currPos);
  } else {
    s1 = s2;
  }
  if (s1 !== peg$FAILED) {
    if (input.charCodeAt(peg$currPos) === 46) {
      s2 = peg$c12;
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$currPos;
      s4 = peg$currPos;
      s5 = [];
      s6 = input.charAt(peg$currPos);
      if (peg$r10.test(s6)) {
        peg$currPos++;
      } else {
        s6 = peg$FAILED;
      }
      while (s6 !== peg$FAILED) {
        s5.push(s6);
        if (s5.length >= 2) {
          s6 = peg$FAILED;
        } else {
          s6 = input.charAt(peg$currPos);
          if (peg$r10.test(s6)) {
            peg$currPos++;
          } else {
            s6 = peg$FAILED;
          }
        }
      }
      if (s5.length < 1) {
        peg$currPos = s4;
        s4 = peg$FAILED;
      } else {
        s4 = s5;
      }
      if (s4 !== peg$FAILED) {
        s3 = input.substring(s3, peg$currPos);
      } else {
        s3 = s4;
      }
      if (s3 !== peg$FAILED) {
        if (input.charCodeAt(peg$currPos) === 46) {
          s4 = peg$c12;
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
        }
        if (s4 !== peg$FAILED) {
          s5 = peg$currPos;
          s6 = peg$currPos;
          s7 = [];
          s8 = input.charAt(peg$currPos);
          if (peg$r10.test(s8)) {
            peg$currPos++;
          } else {
            s8 = peg$FAILED;
          }
          while (s8 !== peg$FAILED) {
            s7.push(s8);
            if (s7.length >= 4) {
              s8 = peg$FAILED;
            } else {
              s8 = input.charAt(peg$currPos);
              if (peg$r10.test(s8)) {
                peg$currPos++;
              } else {
                s8 = peg$FAILED;
              }
            }
          }
          if (s7.length < 4) {
            peg$currPos = s6;
            s6 = peg$FAILED;
          } else {
            s6 = s7;
          }
          if (s6 !== peg$FAILED) {
            s5 = input.substring(s5, peg$currPos);
          } else {
            s5 = s6;
          }
          if (s5 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f85(s1, s3, s5);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseMonth() {
  let s0, s1;

  s0 = peg$currPos;
  s1 = input.substr(peg$currPos, 8);
  if (s1.toLowerCase() === peg$c242) {
    peg$currPos += (8);
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    peg$savedPos = s0;
    s1 = peg$f86();
  }
  s0 = s1;
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = input.substr(peg$currPos, 6);
    if (s1.toLowerCase() === peg$c243) {
      peg$currPos += (6);
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f87();
    }
    s0 = s1;
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = input.substr(peg$currPos, 5);
      if (s1.toLowerCase() === peg$c244) {
        peg$currPos += (5);
      } else {
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        peg$savedPos = s0;
        s1 = peg$f88();
      }
      s0 = s1;
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        s1 = input.substr(peg$currPos, 8);
        if (s1.toLowerCase() === peg$c245) {
          peg$currPos += (8);
        } else {
          s1 = peg$FAILED;
        }
        if (s1 !== peg$FAILED) {
          peg$savedPos = s0;
          s1 = peg$f89();
        }
        s0 = s1;
        if (s0 === peg$FAILED) {
          s0 = peg$currPos;
          s1 = input.substr(peg$currPos, 4);
          if (s1.toLowerCase() === peg$c246) {
            peg$currPos += (4);
          } else {
            s1 = peg$FAILED;
          }
          if (s1 !== peg$FAILED) {
            peg$savedPos = s0;
            s1 = peg$f90();
          }
          s0 = s1;
          if (s0 === peg$FAILED) {
            s0 = peg$currPos;
            s1 = input.substr(peg$currPos, 7);
            if (s1.toLowerCase() === peg$c247) {
              peg$currPos += (7);
            } else {
              s1 = peg$FAILED;
            }
            if (s1 !== peg$FAILED) {
              peg$savedPos = s0;
              s1 = peg$f91();
            }
            s0 = s1;
            if (s0 === peg$FAILED) {
              s0 = peg$currPos;
              s1 = input.substr(peg$currPos, 5);
              if (s1.toLowerCase() === peg$c248) {
                peg$currPos += (5);
              } else {
                s1 = peg$FAILED;
              }
              if (s1 !== peg$FAILED) {
                peg$savedPos = s0;
                s1 = peg$f92();
              }
              s0 = s1;
              if (s0 === peg$FAILED) {
                s0 = peg$currPos;
                s1 = input.substr(peg$currPos, 8);
                if (s1.toLowerCase() === peg$c249) {
                  peg$currPos += (8);
                } else {
                  s1 = peg$FAILED;
                }
                if (s1 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s1 = peg$f93();
                }
                s0 = s1;
                if (s0 === peg$FAILED) {
                  s0 = peg$currPos;
                  s1 = input.substr(peg$currPos, 8);
                  if (s1.toLowerCase() === peg$c250) {
                    peg$currPos += (8);
                  } else {
                    s1 = peg$FAILED;
                  }
                  if (s1 !== peg$FAILED) {
                    peg$savedPos = s0;
                    s1 = peg$f94();
                  }
                  s0 = s1;
                  if (s0 === peg$FAILED) {
                    s0 = peg$currPos;
                    s1 = input.substr(peg$currPos, 12);
                    if (s1.toLowerCase() === peg$c251) {
                      peg$currPos += (12);
                    } else {
                      s1 = peg$FAILED;
                    }
                    if (s1 !== peg$FAILED) {
                      peg$savedPos = s0;
                      s1 = peg$f95();
                    }
                    s0 = s1;
                    if (s0 === peg$FAILED) {
                      s0 = peg$currPos;
                      s1 = input.substr(peg$currPos, 9);
                      if (s1.toLowerCase() === peg$c252) {
                        peg$currPos += (9);
                      } else {
                        s1 = peg$FAILED;
                      }
                      if (s1 !== peg$FAILED) {
                        peg$savedPos = s0;
                        s1 = peg$f96();
                      }
                      s0 = s1;
                      if (s0 === peg$FAILED) {
                        s0 = peg$currPos;
                        s1 = input.substr(peg$currPos, 7);
                        if (s1.toLowerCase() === peg$c253) {
                          peg$currPos += (7);
                        } else {
                          s1 = peg$FAILED;
                        }
                        if (s1 !== peg$FAILED) {
                          peg$savedPos = s0;
                          s1 = peg$f97();
                        }
                        s0 = s1;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  return s0;
}

function peg$parseJournal() {
  let s0, s1, s2, s3, s4;

  s0 = peg$currPos;
  s1 = peg$parseJournalName();
  if (s1 !== peg$FAILED) {
    s2 = peg$parseLawDatabase();
    if (s2 === peg$FAILED) {
      s2 = peg$parseJournalPlace();
    }
    if (s2 !== peg$FAILED) {
      s3 = [];
      s4 = peg$parseFurtherPlace();
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$parseFurtherPlace();
      }
      peg$savedPos = s0;
      s0 = peg$f98(s1, s2, s3);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$parseEuropeanJournal();
  }

  return s0;
}

function peg$parseEuropeanJournal() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;

  s0 = peg$currPos;
  s1 = input.substr(peg$currPos, 2);
  if (s1.toLowerCase() === peg$c254) {
    peg$currPos += (2);
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    if (input.charCodeAt(peg$currPos) === 46) {
      s2 = peg$c12;
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 === peg$FAILED) {
      s2 = null;
    }
    s3 = peg$parse_();
    s4 = input.substr(peg$currPos, 3);
    if (s4.toLowerCase() === peg$c255) {
      peg$currPos += (3);
    } else {
      s4 = peg$FAILED;
    }
    if (s4 !== peg$FAILED) {
      if (input.charCodeAt(peg$currPos) === 46) {
        s5 = peg$c12;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
      if (s5 === peg$FAILED) {
        s5 = null;
      }
      s6 = peg$parse_();
      if (input.substr(peg$currPos, 2) === peg$c256) {
        s7 = peg$c256;
        peg$currPos += 2;
      } else {
        s7 = peg$FAILED;
      }
      if (s7 === peg$FAILED) {
        if (input.substr(peg$currPos, 2) === peg$c257) {
          s7 = peg$c257;
          peg$currPos += 2;
        } else {
          s7 = peg$FAILED;
        }
      }
      if (s7 !== peg$FAILED) {
        s8 = [];
        s9 = input.charAt(peg$currPos);
        if (peg$r43.test(s9)) {
          peg$currPos++;
        } else {
          s9 = peg$FAILED;
        }
        while (s9 !== peg$FAILED) {
          s8.push(s9);
          if (s8.length >= 80) {
            s9 = peg$FAILED;
          } else {
            s9 = input.charAt(peg$currPos);
            if (peg$r43.test(s9)) {
              peg$currPos++;
            } else {
              s9 = peg$FAILED;
            }
          }
        }
        peg$savedPos = s0;
        s0 = peg$f99();
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseJournalName() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = input.substr(peg$currPos, 8);
  if (s2.toLowerCase() === peg$c258) {
    peg$currPos += (8);
  } else {
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s3 = input.substr(peg$currPos, 3);
    if (s3.toLowerCase() === peg$c41) {
      peg$currPos += (3);
    } else {
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      s3 = input.substr(peg$currPos, 3);
      if (s3.toLowerCase() === peg$c42) {
        peg$currPos += (3);
      } else {
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = input.charAt(peg$currPos);
        if (peg$r44.test(s3)) {
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
        }
      }
    }
    if (s3 === peg$FAILED) {
      s3 = null;
    }
    s4 = peg$parse__();
    if (s4 !== peg$FAILED) {
      s5 = input.substr(peg$currPos, 7);
      if (s5.toLowerCase() === peg$c259) {
        peg$currPos += (7);
      } else {
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = input.substr(peg$currPos, 3);
        if (s6.toLowerCase() === peg$c33) {
          peg$currPos += (3);
        } else {
          s6 = peg$FAILED;
        }
        if (s6 === peg$FAILED) {
          s6 = input.substr(peg$currPos, 3);
          if (s6.toLowerCase() === peg$c118) {
            peg$currPos += (3);
          } else {
            s6 = peg$FAILED;
          }
          if (s6 === peg$FAILED) {
            s6 = input.substr(peg$currPos, 2);
            if (s6.toLowerCase() === peg$c34) {
              peg$currPos += (2);
            } else {
              s6 = peg$FAILED;
            }
            if (s6 === peg$FAILED) {
              s6 = input.charAt(peg$currPos);
              if (s6.toLowerCase() === peg$c224) {
                peg$currPos++;
              } else {
                s6 = peg$FAILED;
              }
            }
          }
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parse__();
          if (s7 !== peg$FAILED) {
            s8 = input.substr(peg$currPos, 11);
            if (s8.toLowerCase() === peg$c260) {
              peg$currPos += (11);
            } else {
              s8 = peg$FAILED;
            }
            if (s8 !== peg$FAILED) {
              s2 = [s2, s3, s4, s5, s6, s7, s8];
              s1 = s2;
            } else {
              peg$currPos = s1;
              s1 = peg$FAILED;
            }
          } else {
            peg$currPos = s1;
            s1 = peg$FAILED;
          }
        } else {
          peg$currPos = s1;
          s1 = peg$FAILED;
        }
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = peg$currPos;
    s2 = input.substr(peg$currPos, 2);
    if (s2.toLowerCase() === peg$c254) {
      peg$currPos += (2);
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      if (input.charCodeAt(peg$currPos) === 46) {
        s3 = peg$c12;
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = null;
      }
      s4 = peg$parse_();
      s5 = input.substr(peg$currPos, 3);
      if (s5.toLowerCase() === peg$c255) {
        peg$currPos += (3);
      } else {
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        if (input.charCodeAt(peg$currPos) === 46) {
          s6 = peg$c12;
          peg$currPos++;
        } else {
          s6 = peg$FAILED;
        }
        if (s6 === peg$FAILED) {
          s6 = null;
        }
        s7 = peg$parse_();
        s8 = input.substr(peg$currPos, 3);
        if (s8.toLowerCase() === peg$c261) {
          peg$currPos += (3);
        } else {
          s8 = peg$FAILED;
        }
        if (s8 !== peg$FAILED) {
          if (input.charCodeAt(peg$currPos) === 46) {
            s9 = peg$c12;
            peg$currPos++;
          } else {
            s9 = peg$FAILED;
          }
          if (s9 === peg$FAILED) {
            s9 = input.substr(peg$currPos, 8);
            if (s9.toLowerCase() === peg$c262) {
              peg$currPos += (8);
            } else {
              s9 = peg$FAILED;
            }
          }
          if (s9 === peg$FAILED) {
            s9 = null;
          }
          s2 = [s2, s3, s4, s5, s6, s7, s8, s9];
          s1 = s2;
        } else {
          peg$currPos = s1;
          s1 = peg$FAILED;
        }
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parse_();
    s3 = peg$currPos;
    s4 = peg$currPos;
    s5 = input.charAt(peg$currPos);
    if (peg$r41.test(s5)) {
      peg$currPos++;
    } else {
      s5 = peg$FAILED;
    }
    if (s5 !== peg$FAILED) {
      s6 = [];
      s7 = input.charAt(peg$currPos);
      if (peg$r12.test(s7)) {
        peg$currPos++;
      } else {
        s7 = peg$FAILED;
      }
      if (s7 !== peg$FAILED) {
        while (s7 !== peg$FAILED) {
          s6.push(s7);
          s7 = input.charAt(peg$currPos);
          if (peg$r12.test(s7)) {
            peg$currPos++;
          } else {
            s7 = peg$FAILED;
          }
        }
      } else {
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$currPos;
        s8 = peg$parse_();
        if (input.charCodeAt(peg$currPos) === 45) {
          s9 = peg$c263;
          peg$currPos++;
        } else {
          s9 = peg$FAILED;
        }
        if (s9 !== peg$FAILED) {
          s10 = peg$parse_();
          s11 = input.charAt(peg$currPos);
          if (peg$r41.test(s11)) {
            peg$currPos++;
          } else {
            s11 = peg$FAILED;
          }
          if (s11 !== peg$FAILED) {
            s12 = [];
            s13 = input.charAt(peg$currPos);
            if (peg$r12.test(s13)) {
              peg$currPos++;
            } else {
              s13 = peg$FAILED;
            }
            if (s13 !== peg$FAILED) {
              while (s13 !== peg$FAILED) {
                s12.push(s13);
                s13 = input.charAt(peg$currPos);
                if (peg$r12.test(s13)) {
                  peg$currPos++;
                } else {
                  s13 = peg$FAILED;
                }
              }
            } else {
              s12 = peg$FAILED;
            }
            if (s12 !== peg$FAILED) {
              s8 = [s8, s9, s10, s11, s12];
              s7 = s8;
            } else {
              peg$currPos = s7;
              s7 = peg$FAILED;
            }
          } else {
            peg$currPos = s7;
            s7 = peg$FAILED;
          }
        } else {
          peg$currPos = s7;
          s7 = peg$FAILED;
        }
        if (s7 === peg$FAILED) {
          s7 = null;
        }
        s5 = [s5, s6, s7];
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
    } else {
      peg$currPos = s4;
      s4 = peg$FAILED;
    }
    if (s4 !== peg$FAILED) {
      s3 = input.substring(s3, peg$currPos);
    } else {
      s3 = s4;
    }
    if (s3 !== peg$FAILED) {
      if (input.charCodeAt(peg$currPos) === 46) {
        s4 = peg$c12;
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
      if (s4 === peg$FAILED) {
        s4 = null;
      }
      peg$savedPos = s0;
      s0 = peg$f100(s3);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = input.substr(peg$currPos, 8);
    if (s2.toLowerCase() === peg$c258) {
      peg$currPos += (8);
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = input.substr(peg$currPos, 3);
      if (s3.toLowerCase() === peg$c41) {
        peg$currPos += (3);
      } else {
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = input.substr(peg$currPos, 3);
        if (s3.toLowerCase() === peg$c42) {
          peg$currPos += (3);
        } else {
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = input.charAt(peg$currPos);
          if (peg$r44.test(s3)) {
            peg$currPos++;
          } else {
            s3 = peg$FAILED;
          }
        }
      }
      if (s3 === peg$FAILED) {
        s3 = null;
      }
      s4 = peg$parse__();
      if (s4 !== peg$FAILED) {
        s5 = input.substr(peg$currPos, 5);
        if (s5.toLowerCase() === peg$c188) {
          peg$currPos += (5);
        } else {
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s2 = [s2, s3, s4, s5];
          s1 = s2;
        } else {
          peg$currPos = s1;
          s1 = peg$FAILED;
        }
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$currPos;
      s2 = input.substr(peg$currPos, 2);
      if (s2.toLowerCase() === peg$c254) {
        peg$currPos += (2);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        if (input.charCodeAt(peg$currPos) === 46) {
          s3 = peg$c12;
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = null;
        }
        s4 = peg$parse_();
        if (input.charCodeAt(peg$currPos) === 85) {
          s5 = peg$c264;
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          if (input.charCodeAt(peg$currPos) === 46) {
            s6 = peg$c12;
            peg$currPos++;
          } else {
            s6 = peg$FAILED;
          }
          if (s6 === peg$FAILED) {
            s6 = null;
          }
          s2 = [s2, s3, s4, s5, s6];
          s1 = s2;
        } else {
          peg$currPos = s1;
          s1 = peg$FAILED;
        }
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f101();
    }
    s0 = s1;
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 77) {
        s1 = peg$c265;
        peg$currPos++;
      } else {
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        if (input.charCodeAt(peg$currPos) === 46) {
          s2 = peg$c12;
          peg$currPos++;
        } else {
          s2 = peg$FAILED;
        }
        if (s2 === peg$FAILED) {
          s2 = null;
        }
        s3 = peg$parse_();
        if (input.charCodeAt(peg$currPos) === 80) {
          s4 = peg$c266;
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
        }
        if (s4 !== peg$FAILED) {
          if (input.charCodeAt(peg$currPos) === 46) {
            s5 = peg$c12;
            peg$currPos++;
          } else {
            s5 = peg$FAILED;
          }
          if (s5 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f102();
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
  }

  return s0;
}

function peg$parseJournalPlace() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18;

  s0 = peg$currPos;
  s1 = peg$parse_();
  if (input.charCodeAt(peg$currPos) === 44) {
    s2 = peg$c0;
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  if (s2 === peg$FAILED) {
    s2 = null;
  }
  s3 = peg$parse_();
  s4 = peg$currPos;
  s5 = peg$currPos;
  s6 = input.substr(peg$currPos, 5);
  if (s6.toLowerCase() === peg$c267) {
    peg$currPos += (5);
  } else {
    s6 = peg$FAILED;
  }
  if (s6 !== peg$FAILED) {
    s7 = peg$parse__();
    if (s7 !== peg$FAILED) {
      s8 = input.substr(peg$currPos, 5);
      if (s8.toLowerCase() === peg$c268) {
        peg$currPos += (5);
      } else {
        s8 = peg$FAILED;
      }
      if (s8 !== peg$FAILED) {
        s6 = [s6, s7, s8];
        s5 = s6;
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
    } else {
      peg$currPos = s5;
      s5 = peg$FAILED;
    }
  } else {
    peg$currPos = s5;
    s5 = peg$FAILED;
  }
  if (s5 === peg$FAILED) {
    s5 = peg$currPos;
    s6 = input.charAt(peg$currPos);
    if (s6.toLowerCase() === peg$c22) {
      peg$currPos++;
    } else {
      s6 = peg$FAILED;
    }
    if (s6 !== peg$FAILED) {
      if (input.charCodeAt(peg$currPos) === 46) {
        s7 = peg$c12;
        peg$currPos++;
      } else {
        s7 = peg$FAILED;
      }
      if (s7 === peg$FAILED) {
        s7 = null;
      }
      s8 = peg$parse_();
      s9 = input.charAt(peg$currPos);
      if (s9.toLowerCase() === peg$c269) {
        peg$currPos++;
      } else {
        s9 = peg$FAILED;
      }
      if (s9 !== peg$FAILED) {
        if (input.charCodeAt(peg$currPos) === 46) {
          s10 = peg$c12;
          peg$currPos++;
        } else {
          s10 = peg$FAILED;
        }
        if (s10 !== peg$FAILED) {
          s6 = [s6, s7, s8, s9, s10];
          s5 = s6;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
    } else {
      peg$currPos = s5;
      s5 = peg$FAILED;
    }
    if (s5 === peg$FAILED) {
      s5 = peg$currPos;
      s6 = input.charAt(peg$currPos);
      if (s6.toLowerCase() === peg$c269) {
        peg$currPos++;
      } else {
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        if (input.charCodeAt(peg$currPos) === 46) {
          s7 = peg$c12;
          peg$currPos++;
        } else {
          s7 = peg$FAILED;
        }
        if (s7 === peg$FAILED) {
          s7 = null;
        }
        s8 = peg$parse_();
        s9 = input.charAt(peg$currPos);
        if (s9.toLowerCase() === peg$c22) {
          peg$currPos++;
        } else {
          s9 = peg$FAILED;
        }
        if (s9 !== peg$FAILED) {
          if (input.charCodeAt(peg$currPos) === 46) {
            s10 = peg$c12;
            peg$currPos++;
          } else {
            s10 = peg$FAILED;
          }
          if (s10 !== peg$FAILED) {
            s6 = [s6, s7, s8, s9, s10];
            s5 = s6;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
    }
  }
  if (s5 !== peg$FAILED) {
    s6 = peg$parse_();
    s5 = [s5, s6];
    s4 = s5;
  } else {
    peg$currPos = s4;
    s4 = peg$FAILED;
  }
  if (s4 === peg$FAILED) {
    s4 = null;
  }
  s5 = peg$parseJournalYear();
  if (s5 === peg$FAILED) {
    s5 = null;
  }
  s6 = peg$parse_();
  if (input.charCodeAt(peg$currPos) === 44) {
    s7 = peg$c0;
    peg$currPos++;
  } else {
    s7 = peg$FAILED;
  }
  if (s7 === peg$FAILED) {
    s7 = null;
  }
  s8 = peg$parse_();
  s9 = peg$parseJournalIssue();
  if (s9 === peg$FAILED) {
    s9 = null;
  }
  s10 = peg$currPos;
  s11 = peg$parseJournalYear();
  if (s11 !== peg$FAILED) {
    s12 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 44) {
      s13 = peg$c0;
      peg$currPos++;
    } else {
      s13 = peg$FAILED;
    }
    if (s13 === peg$FAILED) {
      s13 = null;
    }
    s14 = peg$parse_();
    peg$savedPos = s10;
    s10 = peg$f103(s5, s11);
  } else {
    peg$currPos = s10;
    s10 = peg$FAILED;
  }
  if (s10 === peg$FAILED) {
    s10 = null;
  }
  s11 = input.substr(peg$currPos, 3);
  if (s11.toLowerCase() === peg$c100) {
    peg$currPos += (3);
  } else {
    s11 = peg$FAILED;
  }
  if (s11 !== peg$FAILED) {
    s12 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 46) {
      s13 = peg$c12;
      peg$currPos++;
    } else {
      s13 = peg$FAILED;
    }
    if (s13 === peg$FAILED) {
      s13 = null;
    }
    s14 = peg$parse_();
    s15 = peg$currPos;
    s16 = [];
    s17 = input.charAt(peg$currPos);
    if (peg$r10.test(s17)) {
      peg$currPos++;
    } else {
      s17 = peg$FAILED;
    }
    if (s17 !== peg$FAILED) {
      while (s17 !== peg$FAILED) {
        s16.push(s17);
        s17 = input.charAt(peg$currPos);
        if (peg$r10.test(s17)) {
          peg$currPos++;
        } else {
          s17 = peg$FAILED;
        }
      }
    } else {
      s16 = peg$FAILED;
    }
    if (s16 !== peg$FAILED) {
      s15 = input.substring(s15, peg$currPos);
    } else {
      s15 = s16;
    }
    if (s15 !== peg$FAILED) {
      s16 = peg$currPos;
      peg$savedPos = peg$currPos;
      s17 = peg$f104(s5, s10, s15);
      if (s17) {
        s17 = undefined;
      } else {
        s17 = peg$FAILED;
      }
      if (s17 !== peg$FAILED) {
        s18 = peg$parseYearAtEnd();
        if (s18 !== peg$FAILED) {
          peg$savedPos = s16;
          s16 = peg$f105(s5, s10, s15, s18);
        } else {
          peg$currPos = s16;
          s16 = peg$FAILED;
        }
      } else {
        peg$currPos = s16;
        s16 = peg$FAILED;
      }
      if (s16 === peg$FAILED) {
        s16 = null;
      }
      peg$savedPos = s0;
      s0 = peg$f106(s5, s10, s15, s16);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseJournalIssue() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8;

  s0 = peg$currPos;
  s1 = input.substr(peg$currPos, 2);
  if (s1.toLowerCase() === peg$c46) {
    peg$currPos += (2);
  } else {
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = input.substr(peg$currPos, 5);
    if (s1.toLowerCase() === peg$c45) {
      peg$currPos += (5);
    } else {
      s1 = peg$FAILED;
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 46) {
      s3 = peg$c12;
      peg$currPos++;
    } else {
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      s3 = null;
    }
    s4 = peg$parse_();
    s5 = [];
    s6 = input.charAt(peg$currPos);
    if (peg$r10.test(s6)) {
      peg$currPos++;
    } else {
      s6 = peg$FAILED;
    }
    if (s6 !== peg$FAILED) {
      while (s6 !== peg$FAILED) {
        s5.push(s6);
        s6 = input.charAt(peg$currPos);
        if (peg$r10.test(s6)) {
          peg$currPos++;
        } else {
          s6 = peg$FAILED;
        }
      }
    } else {
      s5 = peg$FAILED;
    }
    if (s5 !== peg$FAILED) {
      s6 = peg$parse_();
      if (input.charCodeAt(peg$currPos) === 44) {
        s7 = peg$c0;
        peg$currPos++;
      } else {
        s7 = peg$FAILED;
      }
      if (s7 === peg$FAILED) {
        s7 = null;
      }
      s8 = peg$parse_();
      s1 = [s1, s2, s3, s4, s5, s6, s7, s8];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseYearAtEnd() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15;

  s0 = peg$currPos;
  s1 = peg$parse_();
  if (input.charCodeAt(peg$currPos) === 44) {
    s2 = peg$c0;
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  if (s2 === peg$FAILED) {
    s2 = null;
  }
  s3 = peg$parse_();
  if (input.charCodeAt(peg$currPos) === 122) {
    s4 = peg$c148;
    peg$currPos++;
  } else {
    s4 = peg$FAILED;
  }
  if (s4 !== peg$FAILED) {
    if (input.charCodeAt(peg$currPos) === 46) {
      s5 = peg$c12;
      peg$currPos++;
    } else {
      s5 = peg$FAILED;
    }
    if (s5 === peg$FAILED) {
      s5 = null;
    }
    s6 = peg$parse__();
    if (s6 !== peg$FAILED) {
      s7 = peg$currPos;
      s8 = peg$currPos;
      s9 = [];
      s10 = input.charAt(peg$currPos);
      if (peg$r10.test(s10)) {
        peg$currPos++;
      } else {
        s10 = peg$FAILED;
      }
      while (s10 !== peg$FAILED) {
        s9.push(s10);
        if (s9.length >= 4) {
          s10 = peg$FAILED;
        } else {
          s10 = input.charAt(peg$currPos);
          if (peg$r10.test(s10)) {
            peg$currPos++;
          } else {
            s10 = peg$FAILED;
          }
        }
      }
      if (s9.length < 4) {
        peg$currPos = s8;
        s8 = peg$FAILED;
      } else {
        s8 = s9;
      }
      if (s8 !== peg$FAILED) {
        s7 = input.substring(s7, peg$currPos);
      } else {
        s7 = s8;
      }
      if (s7 !== peg$FAILED) {
        s8 = peg$parse_();
        s9 = input.substr(peg$currPos, 4);
        if (s9.toLowerCase() === peg$c240) {
          peg$currPos += (4);
        } else {
          s9 = peg$FAILED;
        }
        if (s9 === peg$FAILED) {
          s9 = input.substr(peg$currPos, 3);
          if (s9.toLowerCase() === peg$c128) {
            peg$currPos += (3);
          } else {
            s9 = peg$FAILED;
          }
          if (s9 === peg$FAILED) {
            if (input.substr(peg$currPos, 2) === peg$c127) {
              s9 = peg$c127;
              peg$currPos += 2;
            } else {
              s9 = peg$FAILED;
            }
            if (s9 === peg$FAILED) {
              s9 = peg$currPos;
              if (input.charCodeAt(peg$currPos) === 114) {
                s10 = peg$c241;
                peg$currPos++;
              } else {
                s10 = peg$FAILED;
              }
              if (s10 !== peg$FAILED) {
                s11 = peg$currPos;
                peg$silentFails++;
                s12 = peg$parseWordPart();
                peg$silentFails--;
                if (s12 === peg$FAILED) {
                  s11 = undefined;
                } else {
                  peg$currPos = s11;
                  s11 = peg$FAILED;
                }
                if (s11 !== peg$FAILED) {
                  s10 = [s10, s11];
                  s9 = s10;
                } else {
                  peg$currPos = s9;
                  s9 = peg$FAILED;
                }
              } else {
                peg$currPos = s9;
                s9 = peg$FAILED;
              }
            }
          }
        }
        if (s9 !== peg$FAILED) {
          s10 = peg$currPos;
          peg$silentFails++;
          s11 = peg$currPos;
          s12 = peg$parse_();
          if (input.charCodeAt(peg$currPos) === 44) {
            s13 = peg$c0;
            peg$currPos++;
          } else {
            s13 = peg$FAILED;
          }
          if (s13 === peg$FAILED) {
            s13 = null;
          }
          s14 = peg$parse_();
          s15 = input.substr(peg$currPos, 2);
          if (s15.toLowerCase() === peg$c46) {
            peg$currPos += (2);
          } else {
            s15 = peg$FAILED;
          }
          if (s15 === peg$FAILED) {
            s15 = input.substr(peg$currPos, 3);
            if (s15.toLowerCase() === peg$c100) {
              peg$currPos += (3);
            } else {
              s15 = peg$FAILED;
            }
          }
          if (s15 !== peg$FAILED) {
            s12 = [s12, s13, s14, s15];
            s11 = s12;
          } else {
            peg$currPos = s11;
            s11 = peg$FAILED;
          }
          peg$silentFails--;
          if (s11 === peg$FAILED) {
            s10 = undefined;
          } else {
            peg$currPos = s10;
            s10 = peg$FAILED;
          }
          if (s10 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f107(s7);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseFurtherPlace() {
  let s0, s1, s2, s3, s4;

  s0 = peg$currPos;
  s1 = peg$parseFurtherSeparator();
  if (s1 !== peg$FAILED) {
    s2 = peg$parseFurtherPosition();
    if (s2 !== peg$FAILED) {
      peg$savedPos = s0;
      s0 = peg$f108(s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$parse_();
    s2 = input.charAt(peg$currPos);
    if (peg$r20.test(s2)) {
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$parse_();
      s4 = peg$parseRangeEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f109(s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseRangeEnd() {
  let s0, s1, s2, s3, s4, s5, s6;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = peg$currPos;
  s3 = [];
  s4 = input.charAt(peg$currPos);
  if (peg$r10.test(s4)) {
    peg$currPos++;
  } else {
    s4 = peg$FAILED;
  }
  while (s4 !== peg$FAILED) {
    s3.push(s4);
    if (s3.length >= 5) {
      s4 = peg$FAILED;
    } else {
      s4 = input.charAt(peg$currPos);
      if (peg$r10.test(s4)) {
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
    }
  }
  if (s3.length < 1) {
    peg$currPos = s2;
    s2 = peg$FAILED;
  } else {
    s2 = s3;
  }
  if (s2 !== peg$FAILED) {
    s1 = input.substring(s1, peg$currPos);
  } else {
    s1 = s2;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    peg$silentFails++;
    s3 = peg$parseWordPart();
    peg$silentFails--;
    if (s3 === peg$FAILED) {
      s2 = undefined;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$currPos;
      s5 = [];
      s6 = peg$parseBarePosition();
      while (s6 !== peg$FAILED) {
        s5.push(s6);
        s6 = peg$parseBarePosition();
      }
      s6 = peg$parsePositionsEnd();
      if (s6 !== peg$FAILED) {
        s5 = [s5, s6];
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      peg$silentFails--;
      if (s4 !== peg$FAILED) {
        peg$currPos = s3;
        s3 = undefined;
      } else {
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f110(s1);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseFurtherPosition() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10;

  s0 = peg$currPos;
  s1 = peg$currPos;
  s2 = peg$parseJournalYear();
  if (s2 !== peg$FAILED) {
    s3 = peg$currPos;
    peg$silentFails++;
    s4 = peg$currPos;
    s5 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 44) {
      s6 = peg$c0;
      peg$currPos++;
    } else {
      s6 = peg$FAILED;
    }
    if (s6 === peg$FAILED) {
      s6 = null;
    }
    s7 = peg$parse_();
    s8 = input.substr(peg$currPos, 2);
    if (s8.toLowerCase() === peg$c46) {
      peg$currPos += (2);
    } else {
      s8 = peg$FAILED;
    }
    if (s8 === peg$FAILED) {
      s8 = input.substr(peg$currPos, 5);
      if (s8.toLowerCase() === peg$c45) {
        peg$currPos += (5);
      } else {
        s8 = peg$FAILED;
      }
      if (s8 === peg$FAILED) {
        s8 = input.substr(peg$currPos, 3);
        if (s8.toLowerCase() === peg$c100) {
          peg$currPos += (3);
        } else {
          s8 = peg$FAILED;
        }
      }
    }
    if (s8 !== peg$FAILED) {
      s5 = [s5, s6, s7, s8];
      s4 = s5;
    } else {
      peg$currPos = s4;
      s4 = peg$FAILED;
    }
    peg$silentFails--;
    if (s4 !== peg$FAILED) {
      peg$currPos = s3;
      s3 = undefined;
    } else {
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$parse_();
      if (input.charCodeAt(peg$currPos) === 44) {
        s5 = peg$c0;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
      if (s5 === peg$FAILED) {
        s5 = null;
      }
      s6 = peg$parse_();
      peg$savedPos = s1;
      s1 = peg$f111(s2);
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  } else {
    peg$currPos = s1;
    s1 = peg$FAILED;
  }
  if (s1 === peg$FAILED) {
    s1 = null;
  }
  s2 = peg$parseJournalIssue();
  if (s2 === peg$FAILED) {
    s2 = null;
  }
  s3 = input.substr(peg$currPos, 3);
  if (s3.toLowerCase() === peg$c100) {
    peg$currPos += (3);
  } else {
    s3 = peg$FAILED;
  }
  if (s3 !== peg$FAILED) {
    s4 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 46) {
      s5 = peg$c12;
      peg$currPos++;
    } else {
      s5 = peg$FAILED;
    }
    if (s5 === peg$FAILED) {
      s5 = null;
    }
    s6 = peg$parse_();
    s7 = peg$currPos;
    s8 = peg$currPos;
    s9 = [];
    s10 = input.charAt(peg$currPos);
    if (peg$r10.test(s10)) {
      peg$currPos++;
    } else {
      s10 = peg$FAILED;
    }
    while (s10 !== peg$FAILED) {
      s9.push(s10);
      if (s9.length >= 5) {
        s10 = peg$FAILED;
      } else {
        s10 = input.charAt(peg$currPos);
        if (peg$r10.test(s10)) {
          peg$currPos++;
        } else {
          s10 = peg$FAILED;
        }
      }
    }
    if (s9.length < 1) {
      peg$currPos = s8;
      s8 = peg$FAILED;
    } else {
      s8 = s9;
    }
    if (s8 !== peg$FAILED) {
      s7 = input.substring(s7, peg$currPos);
    } else {
      s7 = s8;
    }
    if (s7 !== peg$FAILED) {
      s8 = peg$currPos;
      peg$silentFails++;
      s9 = peg$parseWordPart();
      peg$silentFails--;
      if (s9 === peg$FAILED) {
        s8 = undefined;
      } else {
        peg$currPos = s8;
        s8 = peg$FAILED;
      }
      if (s8 !== peg$FAILED) {
        s9 = peg$currPos;
        peg$silentFails++;
        s10 = peg$parseTableRow();
        peg$silentFails--;
        if (s10 === peg$FAILED) {
          s9 = undefined;
        } else {
          peg$currPos = s9;
          s9 = peg$FAILED;
        }
        if (s9 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f112(s1, s7);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = peg$currPos;
    s3 = [];
    s4 = input.charAt(peg$currPos);
    if (peg$r10.test(s4)) {
      peg$currPos++;
    } else {
      s4 = peg$FAILED;
    }
    while (s4 !== peg$FAILED) {
      s3.push(s4);
      if (s3.length >= 5) {
        s4 = peg$FAILED;
      } else {
        s4 = input.charAt(peg$currPos);
        if (peg$r10.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
        }
      }
    }
    if (s3.length < 1) {
      peg$currPos = s2;
      s2 = peg$FAILED;
    } else {
      s2 = s3;
    }
    if (s2 !== peg$FAILED) {
      s1 = input.substring(s1, peg$currPos);
    } else {
      s1 = s2;
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseWordPart();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = undefined;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$currPos;
        peg$silentFails++;
        s4 = peg$currPos;
        s5 = [];
        s6 = peg$parseBarePosition();
        while (s6 !== peg$FAILED) {
          s5.push(s6);
          s6 = peg$parseBarePosition();
        }
        s6 = peg$parsePositionsEnd();
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
        peg$silentFails--;
        if (s4 !== peg$FAILED) {
          peg$currPos = s3;
          s3 = undefined;
        } else {
          s3 = peg$FAILED;
        }
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f113(s1);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseBarePosition() {
  let s0, s1, s2, s3, s4;

  s0 = peg$currPos;
  s1 = peg$parseFurtherSeparator();
  if (s1 === peg$FAILED) {
    s1 = peg$currPos;
    s2 = peg$parse_();
    s3 = input.charAt(peg$currPos);
    if (peg$r20.test(s3)) {
      peg$currPos++;
    } else {
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$parse_();
      s2 = [s2, s3, s4];
      s1 = s2;
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$currPos;
    s3 = [];
    s4 = input.charAt(peg$currPos);
    if (peg$r10.test(s4)) {
      peg$currPos++;
    } else {
      s4 = peg$FAILED;
    }
    while (s4 !== peg$FAILED) {
      s3.push(s4);
      if (s3.length >= 5) {
        s4 = peg$FAILED;
      } else {
        s4 = input.charAt(peg$currPos);
        if (peg$r10.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
        }
      }
    }
    if (s3.length < 1) {
      peg$currPos = s2;
      s2 = peg$FAILED;
    } else {
      s2 = s3;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$parseWordPart();
      peg$silentFails--;
      if (s4 === peg$FAILED) {
        s3 = undefined;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        s1 = [s1, s2, s3];
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseTableRow() {
  let s0, s1, s2, s3, s4, s5, s6, s7;

  s0 = peg$currPos;
  s1 = [];
  s2 = peg$parseBarePosition();
  while (s2 !== peg$FAILED) {
    s1.push(s2);
    s2 = peg$parseBarePosition();
  }
  s2 = peg$parse__();
  if (s2 !== peg$FAILED) {
    s3 = peg$currPos;
    s4 = input.charAt(peg$currPos);
    if (s4.toLowerCase() === peg$c1) {
      peg$currPos++;
    } else {
      s4 = peg$FAILED;
    }
    if (s4 !== peg$FAILED) {
      s5 = peg$parse__();
      if (s5 !== peg$FAILED) {
        s4 = [s4, s5];
        s3 = s4;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
    } else {
      peg$currPos = s3;
      s3 = peg$FAILED;
    }
    if (s3 === peg$FAILED) {
      s3 = null;
    }
    s4 = input.substr(peg$currPos, 5);
    if (s4.toLowerCase() === peg$c270) {
      peg$currPos += (5);
    } else {
      s4 = peg$FAILED;
    }
    if (s4 === peg$FAILED) {
      s4 = input.substr(peg$currPos, 10);
      if (s4.toLowerCase() === peg$c271) {
        peg$currPos += (10);
      } else {
        s4 = peg$FAILED;
      }
      if (s4 === peg$FAILED) {
        s4 = input.substr(peg$currPos, 5);
        if (s4.toLowerCase() === peg$c272) {
          peg$currPos += (5);
        } else {
          s4 = peg$FAILED;
        }
        if (s4 === peg$FAILED) {
          s4 = input.substr(peg$currPos, 11);
          if (s4.toLowerCase() === peg$c273) {
            peg$currPos += (11);
          } else {
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = input.substr(peg$currPos, 9);
            if (s4.toLowerCase() === peg$c39) {
              peg$currPos += (9);
            } else {
              s4 = peg$FAILED;
            }
            if (s4 === peg$FAILED) {
              s4 = input.substr(peg$currPos, 8);
              if (s4.toLowerCase() === peg$c274) {
                peg$currPos += (8);
              } else {
                s4 = peg$FAILED;
              }
              if (s4 === peg$FAILED) {
                s4 = peg$currPos;
                s5 = input.substr(peg$currPos, 6);
                if (s5.toLowerCase() === peg$c275) {
                  peg$currPos += (6);
                } else {
                  s5 = peg$FAILED;
                }
                if (s5 === peg$FAILED) {
                  s5 = input.substr(peg$currPos, 7);
                  if (s5.toLowerCase() === peg$c276) {
                    peg$currPos += (7);
                  } else {
                    s5 = peg$FAILED;
                  }
                  if (s5 === peg$FAILED) {
                    s5 = input.substr(peg$currPos, 6);
                    if (s5.toLowerCase() === peg$c277) {
                      peg$currPos += (6);
                    } else {
                      s5 = peg$FAILED;
                    }
                    if (s5 === peg$FAILED) {
                      s5 = input.substr(peg$currPos, 9);
                      if (s5.toLowerCase() === peg$c278) {
                        peg$currPos += (9);
                      } else {
                        s5 = peg$FAILED;
                      }
                      if (s5 === peg$FAILED) {
                        s5 = input.substr(peg$currPos, 7);
                        if (s5.toLowerCase() === peg$c279) {
                          peg$currPos += (7);
                        } else {
                          s5 = peg$FAILED;
                        }
                      }
                    }
                  }
                }
                if (s5 !== peg$FAILED) {
                  s6 = peg$parse__();
                  if (s6 !== peg$FAILED) {
                    s7 = input.substr(peg$currPos, 3);
                    if (s7.toLowerCase() === peg$c280) {
                      peg$currPos += (3);
                    } else {
                      s7 = peg$FAILED;
                    }
                    if (s7 !== peg$FAILED) {
                      s5 = [s5, s6, s7];
                      s4 = s5;
                    } else {
                      peg$currPos = s4;
                      s4 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s4;
                    s4 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s4;
                  s4 = peg$FAILED;
                }
              }
            }
          }
        }
      }
    }
    if (s4 !== peg$FAILED) {
      s1 = [s1, s2, s3, s4];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parsePositionsEnd() {
  let s0, s1, s2, s3, s4, s5;

  s0 = peg$currPos;
  s1 = peg$parse_();
  s2 = input.charAt(peg$currPos);
  if (peg$r45.test(s2)) {
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  if (s2 === peg$FAILED) {
    s2 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 46) {
      s3 = peg$c12;
      peg$currPos++;
    } else {
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$currPos;
      peg$silentFails++;
      s5 = input.charAt(peg$currPos);
      if (peg$r10.test(s5)) {
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
      peg$silentFails--;
      if (s5 === peg$FAILED) {
        s4 = undefined;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      if (s4 !== peg$FAILED) {
        s3 = [s3, s4];
        s2 = s3;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 === peg$FAILED) {
      s2 = peg$currPos;
      s3 = peg$currPos;
      peg$silentFails++;
      if (input.length > peg$currPos) {
        s4 = input.charAt(peg$currPos);
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
      }
      peg$silentFails--;
      if (s4 === peg$FAILED) {
        s3 = undefined;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        peg$savedPos = peg$currPos;
        s4 = peg$f114();
        if (s4) {
          s4 = undefined;
        } else {
          s4 = peg$FAILED;
        }
        if (s4 !== peg$FAILED) {
          s3 = [s3, s4];
          s2 = s3;
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
    }
  }
  if (s2 !== peg$FAILED) {
    s1 = [s1, s2];
    s0 = s1;
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$parse__();
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      s3 = input.charAt(peg$currPos);
      if (s3.toLowerCase() === peg$c101) {
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = input.substr(peg$currPos, 4);
        if (s3.toLowerCase() === peg$c102) {
          peg$currPos += (4);
        } else {
          s3 = peg$FAILED;
        }
      }
      if (s3 !== peg$FAILED) {
        s4 = peg$parse__();
        if (s4 !== peg$FAILED) {
          s3 = [s3, s4];
          s2 = s3;
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = peg$currPos;
        s3 = input.charAt(peg$currPos);
        if (s3.toLowerCase() === peg$c207) {
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            s5 = input.substr(peg$currPos, 5);
            if (s5.toLowerCase() === peg$c281) {
              peg$currPos += (5);
            } else {
              s5 = peg$FAILED;
            }
            if (s5 !== peg$FAILED) {
              s3 = [s3, s4, s5];
              s2 = s3;
            } else {
              peg$currPos = s2;
              s2 = peg$FAILED;
            }
          } else {
            peg$currPos = s2;
            s2 = peg$FAILED;
          }
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
        if (s2 === peg$FAILED) {
          s2 = input.substr(peg$currPos, 4);
          if (s2.toLowerCase() === peg$c282) {
            peg$currPos += (4);
          } else {
            s2 = peg$FAILED;
          }
          if (s2 === peg$FAILED) {
            s2 = peg$currPos;
            s3 = input.substr(peg$currPos, 2);
            if (s3.toLowerCase() === peg$c87) {
              peg$currPos += (2);
            } else {
              s3 = peg$FAILED;
            }
            if (s3 === peg$FAILED) {
              s3 = input.charAt(peg$currPos);
              if (s3.toLowerCase() === peg$c148) {
                peg$currPos++;
              } else {
                s3 = peg$FAILED;
              }
            }
            if (s3 !== peg$FAILED) {
              s4 = peg$parse__();
              if (s4 !== peg$FAILED) {
                s5 = input.substr(peg$currPos, 4);
                if (s5.toLowerCase() === peg$c283) {
                  peg$currPos += (4);
                } else {
                  s5 = peg$FAILED;
                }
                if (s5 === peg$FAILED) {
                  s5 = input.substr(peg$currPos, 2);
                  if (s5.toLowerCase() === peg$c284) {
                    peg$currPos += (2);
                  } else {
                    s5 = peg$FAILED;
                  }
                }
                if (s5 !== peg$FAILED) {
                  s3 = [s3, s4, s5];
                  s2 = s3;
                } else {
                  peg$currPos = s2;
                  s2 = peg$FAILED;
                }
              } else {
                peg$currPos = s2;
                s2 = peg$FAILED;
              }
            } else {
              peg$currPos = s2;
              s2 = peg$FAILED;
            }
          }
        }
      }
      if (s2 !== peg$FAILED) {
        s1 = [s1, s2];
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseFurtherSeparator() {
  let s0, s1, s2, s3, s4, s5, s6;

  s0 = peg$currPos;
  s1 = peg$parse_();
  s2 = input.charAt(peg$currPos);
  if (peg$r46.test(s2)) {
    peg$currPos++;
  } else {
    s2 = peg$FAILED;
  }
  if (s2 !== peg$FAILED) {
    s3 = peg$parse_();
    s4 = peg$currPos;
    s5 = input.substr(peg$currPos, 4);
    if (s5.toLowerCase() === peg$c102) {
      peg$currPos += (4);
    } else {
      s5 = peg$FAILED;
    }
    if (s5 === peg$FAILED) {
      s5 = input.charAt(peg$currPos);
      if (s5.toLowerCase() === peg$c101) {
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
      if (s5 === peg$FAILED) {
        s5 = input.substr(peg$currPos, 7);
        if (s5.toLowerCase() === peg$c285) {
          peg$currPos += (7);
        } else {
          s5 = peg$FAILED;
        }
      }
    }
    if (s5 !== peg$FAILED) {
      s6 = peg$parse__();
      if (s6 !== peg$FAILED) {
        s5 = [s5, s6];
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
    } else {
      peg$currPos = s4;
      s4 = peg$FAILED;
    }
    if (s4 === peg$FAILED) {
      s4 = null;
    }
    s1 = [s1, s2, s3, s4];
    s0 = s1;
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$parse__();
    if (s1 !== peg$FAILED) {
      s2 = input.substr(peg$currPos, 4);
      if (s2.toLowerCase() === peg$c102) {
        peg$currPos += (4);
      } else {
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = input.charAt(peg$currPos);
        if (s2.toLowerCase() === peg$c101) {
          peg$currPos++;
        } else {
          s2 = peg$FAILED;
        }
        if (s2 === peg$FAILED) {
          s2 = input.substr(peg$currPos, 7);
          if (s2.toLowerCase() === peg$c285) {
            peg$currPos += (7);
          } else {
            s2 = peg$FAILED;
          }
        }
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$parse__();
        if (s3 !== peg$FAILED) {
          s1 = [s1, s2, s3];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseJournalYear() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11;

  s0 = peg$currPos;
  if (input.charCodeAt(peg$currPos) === 122) {
    s1 = peg$c148;
    peg$currPos++;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    s2 = peg$parse__();
    if (s2 !== peg$FAILED) {
      s3 = input.substr(peg$currPos, 4);
      if (s3.toLowerCase() === peg$c149) {
        peg$currPos += (4);
      } else {
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        s4 = peg$parse__();
        if (s4 !== peg$FAILED) {
          s5 = peg$parseWordDate();
          if (s5 === peg$FAILED) {
            s5 = peg$parseDigitDate();
          }
          if (s5 !== peg$FAILED) {
            s6 = peg$currPos;
            s7 = peg$parse_();
            s8 = input.substr(peg$currPos, 4);
            if (s8.toLowerCase() === peg$c240) {
              peg$currPos += (4);
            } else {
              s8 = peg$FAILED;
            }
            if (s8 === peg$FAILED) {
              s8 = input.substr(peg$currPos, 2);
              if (s8.toLowerCase() === peg$c127) {
                peg$currPos += (2);
              } else {
                s8 = peg$FAILED;
              }
              if (s8 === peg$FAILED) {
                s8 = peg$currPos;
                s9 = input.charAt(peg$currPos);
                if (s9.toLowerCase() === peg$c241) {
                  peg$currPos++;
                } else {
                  s9 = peg$FAILED;
                }
                if (s9 !== peg$FAILED) {
                  s10 = peg$currPos;
                  peg$silentFails++;
                  s11 = peg$parseWordPart();
                  peg$silentFails--;
                  if (s11 === peg$FAILED) {
                    s10 = undefined;
                  } else {
                    peg$currPos = s10;
                    s10 = peg$FAILED;
                  }
                  if (s10 !== peg$FAILED) {
                    s9 = [s9, s10];
                    s8 = s9;
                  } else {
                    peg$currPos = s8;
                    s8 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s8;
                  s8 = peg$FAILED;
                }
              }
            }
            if (s8 !== peg$FAILED) {
              s7 = [s7, s8];
              s6 = s7;
            } else {
              peg$currPos = s6;
              s6 = peg$FAILED;
            }
            if (s6 === peg$FAILED) {
              s6 = null;
            }
            peg$savedPos = s0;
            s0 = peg$f115(s5);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }
  if (s0 === peg$FAILED) {
    s0 = peg$currPos;
    s1 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 122) {
      s2 = peg$c148;
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      if (input.charCodeAt(peg$currPos) === 46) {
        s3 = peg$c12;
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = null;
      }
      s4 = peg$parse__();
      if (s4 !== peg$FAILED) {
        s2 = [s2, s3, s4];
        s1 = s2;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = null;
    }
    s2 = peg$currPos;
    s3 = peg$currPos;
    s4 = [];
    s5 = input.charAt(peg$currPos);
    if (peg$r10.test(s5)) {
      peg$currPos++;
    } else {
      s5 = peg$FAILED;
    }
    while (s5 !== peg$FAILED) {
      s4.push(s5);
      if (s4.length >= 4) {
        s5 = peg$FAILED;
      } else {
        s5 = input.charAt(peg$currPos);
        if (peg$r10.test(s5)) {
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
        }
      }
    }
    if (s4.length < 4) {
      peg$currPos = s3;
      s3 = peg$FAILED;
    } else {
      s3 = s4;
    }
    if (s3 !== peg$FAILED) {
      s2 = input.substring(s2, peg$currPos);
    } else {
      s2 = s3;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$parse_();
      s4 = input.substr(peg$currPos, 4);
      if (s4.toLowerCase() === peg$c240) {
        peg$currPos += (4);
      } else {
        s4 = peg$FAILED;
      }
      if (s4 === peg$FAILED) {
        s4 = input.substr(peg$currPos, 3);
        if (s4.toLowerCase() === peg$c128) {
          peg$currPos += (3);
        } else {
          s4 = peg$FAILED;
        }
        if (s4 === peg$FAILED) {
          if (input.substr(peg$currPos, 2) === peg$c127) {
            s4 = peg$c127;
            peg$currPos += 2;
          } else {
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = peg$currPos;
            if (input.charCodeAt(peg$currPos) === 114) {
              s5 = peg$c241;
              peg$currPos++;
            } else {
              s5 = peg$FAILED;
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$currPos;
              peg$silentFails++;
              s7 = peg$parseWordPart();
              peg$silentFails--;
              if (s7 === peg$FAILED) {
                s6 = undefined;
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
              if (s6 !== peg$FAILED) {
                s5 = [s5, s6];
                s4 = s5;
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          }
        }
      }
      if (s4 === peg$FAILED) {
        s4 = null;
      }
      peg$savedPos = s0;
      s0 = peg$f116(s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parseLawDatabase() {
  let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;

  s0 = peg$currPos;
  s1 = peg$parse_();
  s2 = peg$currPos;
  s3 = peg$currPos;
  s4 = [];
  s5 = input.charAt(peg$currPos);
  if (peg$r10.test(s5)) {
    peg$currPos++;
  } else {
    s5 = peg$FAILED;
  }
  while (s5 !== peg$FAILED) {
    s4.push(s5);
    if (s4.length >= 4) {
      s5 = peg$FAILED;
    } else {
      s5 = input.charAt(peg$currPos);
      if (peg$r10.test(s5)) {
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
      }
    }
  }
  if (s4.length < 4) {
    peg$currPos = s3;
    s3 = peg$FAILED;
  } else {
    s3 = s4;
  }
  if (s3 !== peg$FAILED) {
    s2 = input.substring(s2, peg$currPos);
  } else {
    s2 = s3;
  }
  if (s2 !== peg$FAILED) {
    if (input.charCodeAt(peg$currPos) === 46) {
      s3 = peg$c12;
      peg$currPos++;
    } else {
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$currPos;
      s5 = [];
      s6 = input.charAt(peg$currPos);
      if (peg$r10.test(s6)) {
        peg$currPos++;
      } else {
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        while (s6 !== peg$FAILED) {
          s5.push(s6);
          s6 = input.charAt(peg$currPos);
          if (peg$r10.test(s6)) {
            peg$currPos++;
          } else {
            s6 = peg$FAILED;
          }
        }
      } else {
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        if (input.charCodeAt(peg$currPos) === 46) {
          s6 = peg$c12;
          peg$currPos++;
        } else {
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      if (s4 === peg$FAILED) {
        s4 = null;
      }
      s5 = peg$currPos;
      s6 = [];
      s7 = input.charAt(peg$currPos);
      if (peg$r10.test(s7)) {
        peg$currPos++;
      } else {
        s7 = peg$FAILED;
      }
      if (s7 !== peg$FAILED) {
        while (s7 !== peg$FAILED) {
          s6.push(s7);
          s7 = input.charAt(peg$currPos);
          if (peg$r10.test(s7)) {
            peg$currPos++;
          } else {
            s7 = peg$FAILED;
          }
        }
      } else {
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s5 = input.substring(s5, peg$currPos);
      } else {
        s5 = s6;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$currPos;
        if (input.charCodeAt(peg$currPos) === 46) {
          s8 = peg$c12;
          peg$currPos++;
        } else {
          s8 = peg$FAILED;
        }
        if (s8 !== peg$FAILED) {
          s9 = input.charAt(peg$currPos);
          if (peg$r10.test(s9)) {
            peg$currPos++;
          } else {
            s9 = peg$FAILED;
          }
          if (s9 !== peg$FAILED) {
            s8 = [s8, s9];
            s7 = s8;
          } else {
            peg$currPos = s7;
            s7 = peg$FAILED;
          }
        } else {
          peg$currPos = s7;
          s7 = peg$FAILED;
        }
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = undefined;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$currPos;
          peg$silentFails++;
          s8 = peg$parseWordPart();
          peg$silentFails--;
          if (s8 === peg$FAILED) {
            s7 = undefined;
          } else {
            peg$currPos = s7;
            s7 = peg$FAILED;
          }
          if (s7 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f117(s2, s5);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
  } else {
    peg$currPos = s0;
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parse_() {
  let s0, s1;

  s0 = [];
  s1 = input.charAt(peg$currPos);
  if (peg$r47.test(s1)) {
    peg$currPos++;
  } else {
    s1 = peg$FAILED;
  }
  while (s1 !== peg$FAILED) {
    s0.push(s1);
    s1 = input.charAt(peg$currPos);
    if (peg$r47.test(s1)) {
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
    }
  }

  return s0;
}

function peg$parse__() {
  let s0, s1;

  s0 = [];
  s1 = input.charAt(peg$currPos);
  if (peg$r47.test(s1)) {
    peg$currPos++;
  } else {
    s1 = peg$FAILED;
  }
  if (s1 !== peg$FAILED) {
    while (s1 !== peg$FAILED) {
      s0.push(s1);
      s1 = input.charAt(peg$currPos);
      if (peg$r47.test(s1)) {
        peg$currPos++;
      } else {
        s1 = peg$FAILED;
      }
    }
  } else {
    s0 = peg$FAILED;
  }

  return s0;
}

function peg$parseWordPart() {
  let s0;

  s0 = input.charAt(peg$currPos);
  if (peg$r48.test(s0)) {
    peg$currPos++;
  } else {
    s0 = peg$FAILED;
  }

  return s0;
}

export function parse(rule, piece, given) {
  input = piece;
  options = given;
  peg$currPos = 0;
  peg$savedPos = 0;
  const value = peg$startRuleFunctions[rule]();
  return value === peg$FAILED ? null : { value, length: peg$currPos };
}
