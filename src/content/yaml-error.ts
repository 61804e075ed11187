import { plural } from '../strings/plural.ts';
import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** What a YAML parser's error code means to an editor. */
const WORDS: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'odwołanie (*) nie może mieć własnych właściwości',
  BAD_ALIAS: 'wartość nie może zaczynać się gwiazdką',
  BAD_COLLECTION_TYPE: 'niewłaściwy rodzaj zbioru',
  BAD_DIRECTIVE: 'niezrozumiała dyrektywa (linia zaczynająca się znakiem %)',
  BAD_DQ_ESCAPE: 'niepoprawny znak po ukośniku \\ w cudzysłowie; użyj apostrofów zamiast cudzysłowu',
  BAD_INDENT: 'złe wcięcie; klucze jednego poziomu muszą zaczynać się w tej samej kolumnie',
  BAD_SCALAR_START: 'wartość nie może zaczynać się od tego znaku',
  BLOCK_AS_IMPLICIT_KEY: 'dwukropek wewnątrz wartości',
  BLOCK_IN_FLOW: 'lista z myślnikami wewnątrz nawiasów',
  KEY_OVER_1024_CHARS: 'klucz jest za długi; prawdopodobnie brakuje dwukropka',
  MISSING_CHAR: 'brakuje znaku zamykającego: cudzysłowu, apostrofu, nawiasu, przecinka albo odstępu po dwukropku',
  MULTILINE_IMPLICIT_KEY: 'klucz zajmuje więcej niż jedną linię; prawdopodobnie brakuje dwukropka albo wcięcia',
  NON_STRING_KEY: 'klucz musi być tekstem',
  RESOURCE_EXHAUSTION: 'zbyt wiele zagnieżdżeń',
  TAB_AS_INDENT: 'tabulator zamiast odstępów we wcięciu',
  TAG_RESOLVE_FAILED: 'wartość nie może zaczynać się wykrzyknikiem',
  UNEXPECTED_TOKEN: 'nieoczekiwany znak',
};

/** What is wrong, where in the source, and what to do. */
export interface YamlFault {
  readonly at: number;
  readonly end: number;
  readonly what: string;
  readonly remedy: string;
}

export const QUOTE_REMEDY = "Ujmij całą wartość w apostrofy, na przykład: opis: 'Konsultacje: wyniki'.";

/** Offset at which the quoted value begins that ends at the error. */
function quoteBefore(document: Document.Parsed, end: number): number | null {
  const found: number[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE_') === true && range?.[1] === end) found.push(range[0]);
    },
  });
  return found[0] ?? null;
}

/** Offset of the innermost bracket that stands open before the error. */
function bracketBefore(document: Document.Parsed, end: number): number | null {
  const found: number[] = [];
  visit(document, {
    Node(_, node) {
      if (isCollection(node) && node.flow === true && node.range !== null && node.range !== undefined && node.range[0] < end)
        found.push(node.range[0]);
      return isScalar(node) ? visit.SKIP : undefined;
    },
  });
  return found.at(-1) ?? null;
}

/** The line of the source an offset is in: its words, and where it begins. */
function lineAt(source: string, at: number): { readonly start: number; readonly words: string } {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const end = source.indexOf('\n', start);
  return { start, words: source.slice(start, end === -1 ? source.length : end).trimEnd() };
}

/** A fault of a whole line, without its indentation. */
function lineFault({ start, words }: ReturnType<typeof lineAt>, what: string, remedy: string): YamlFault {
  const indent = words.length - words.trimStart().length;
  return { at: start + indent, end: start + Math.max(words.length, indent + 1), what, remedy };
}

const HARD_SPACE =
  'Usuń go i wpisz zwykły odstęp; twarde spacje zostają po kopiowaniu z Worda albo ze strony i wyglądają jak zwykłe.';
const DASHES = 'Wyrównaj myślniki listy: wszystkie z tym samym wcięciem, po każdym odstęp.';

/** A line that is no „klucz: wartość”: why it is not. */
function keylessLine(source: string, at: number): YamlFault {
  const line = lineAt(source, at);
  if (/^\s*[\p{L}_][\p{L}\d_-]*:\S/u.test(line.words))
    return lineFault(line, 'po dwukropku brakuje odstępu', 'Wstaw odstęp po dwukropku: „klucz: wartość”.');
  if (/^\s*[\p{L}_][\p{L}\d_-]*:[^\S \t]/u.test(line.words)) return lineFault(line, 'po dwukropku stoi twarda spacja', HARD_SPACE);
  if (/^\s*[\p{L}_][\p{L}\d_-]*\s*=/u.test(line.words))
    return lineFault(line, 'po nazwie klucza stoi „=”', 'Zamień znak „=” na dwukropek i odstęp: „klucz: wartość”.');
  if (/[[{,]\s*-\s/.test(line.words))
    return lineFault(line, 'myślnik listy w nawiasach', 'W nawiasach pozycje rozdziela się przecinkami, bez myślników: [pierwsza, druga].');
  if (/^\s*-(?:\s|$)/.test(line.words)) return lineFault(line, 'myślnik listy ma inne wcięcie niż poprzednie', DASHES);
  return lineFault(
    line,
    'wiersz nie ma postaci „klucz: wartość”',
    'Jeżeli to dalszy ciąg wartości z wiersza wyżej, zacznij go od dwóch odstępów; jeżeli to osobny klucz, dopisz po nim dwukropek i odstęp.',
  );
}

/** A key below a key that has a value: the colon stands in the value's own line, or in an indented line below it. */
function nestedKey(source: string, at: number, end: number): YamlFault {
  const rest = source.slice(at, lineAt(source, at).start + lineAt(source, at).words.length);
  if (/:(?:\s|$)/.test(rest)) return { at, end, what: WORDS.BLOCK_AS_IMPLICIT_KEY ?? '', remedy: QUOTE_REMEDY };
  const below = /\n(?:[ \t]*\r?\n)*([ \t]+)\S[^\n]*:(?:\s|$)/.exec(source.slice(at));
  if (below === null) return { at, end, what: WORDS.BAD_SCALAR_START ?? '', remedy: QUOTE_REMEDY };
  const line = lineAt(source, at + below.index + below[0].length - 1);
  const above = /^ */.exec(lineAt(source, at).words)?.[0].length ?? 0;
  const remedy =
    above === 0
      ? 'Usuń odstępy na początku tego wiersza.'
      : `Zacznij go tak jak wiersz wyżej: ${plural(above, { one: 'odstęp', few: 'odstępy', many: 'odstępów' })} przed kluczem.`;
  return lineFault(line, 'wiersz jest wcięty, a klucz nad nim ma już wartość', remedy);
}

/** A sign that can't stand where it does. */
function strayToken(error: YAMLError, source: string): YamlFault {
  const [at, end] = error.pos;
  const before = source.slice(0, at).trimEnd().at(-1) ?? '';
  if (error.message.includes('block-seq-ind')) {
    const remedy = 'Zacznij listę w następnym wierszu, każdą pozycję od „- ”, albo zapisz ją w nawiasach: [pierwsza, druga].';
    return { at, end, what: 'lista z myślnikami zaczyna się w wierszu klucza', remedy };
  }
  if (/flow-(?:seq|map)-end/.test(error.message)) {
    const remedy = 'Usuń go albo dopisz otwierający. Gdy nawias należy do tekstu, ujmij całą wartość w apostrofy.';
    return { at, end, what: `zbędny nawias „${source[at] ?? ''}”`, remedy };
  }
  if (before === '>' || before === '|')
    return { at, end, what: `wartość nie może zaczynać się znakiem „${before}”`, remedy: QUOTE_REMEDY };
  if (before === '"' || before === "'") {
    const mark = before === '"' ? 'cudzysłowie' : 'apostrofie';
    const remedy = 'Usuń oba te znaki albo obejmij nimi całą wartość. Cudzysłów wewnątrz wartości pisz po polsku („…”).';
    return { at, end, what: `po zamykającym ${mark} są jeszcze słowa`, remedy };
  }
  return { at, end, what: WORDS.UNEXPECTED_TOKEN ?? '', remedy: QUOTE_REMEDY };
}

/** A cause outside of the syntax of a line, which a parser takes for several faults; `null` for none. */
export function wholeFault(source: string): YamlFault | null {
  const conflict = /^<{7}(?= |\r?$)/m.exec(source);
  if (conflict !== null)
    return {
      at: conflict.index,
      end: conflict.index + 7,
      what: 'znaczniki niedokończonego scalania zmian (<<<<<<<, =======, >>>>>>>)',
      remedy: 'Zostaw jedną z wersji między znacznikami, a drugą i trzy wiersze ze znacznikami usuń.',
    };
  const indent = /^[^\S \t\r\n]+/m.exec(source);
  return indent === null
    ? null
    : { at: indent.index, end: indent.index + indent[0].length, what: 'wiersz zaczyna się twardą spacją', remedy: HARD_SPACE };
}

/** A parser's error as an editor can mend it: a quotation mark or bracket that is not closed is shown where it opens. */
export function yamlFault(error: YAMLError, document: Document.Parsed, source: string): YamlFault {
  const [at, end] = error.pos;
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote')) {
    const start = quoteBefore(document, at);
    if (start !== null) {
      const mark = source[start] === "'" ? 'apostrof' : 'cudzysłów';
      return {
        at: start,
        end: start + 1,
        what: `${mark} otwarty w tym miejscu nie jest zamknięty w tym wierszu`,
        remedy: `Dopisz ${mark} na końcu wartości albo usuń ten, który ją otwiera. Cudzysłów wewnątrz wartości pisz po polsku („…”).`,
      };
    }
  }
  if (error.message.includes('must be sufficiently indented and end with a')) {
    const start = bracketBefore(document, at);
    if (start !== null)
      return {
        at: start,
        end: start + 1,
        what: `nawias „${source[start] ?? ''}” otwarty w tym miejscu nie jest zamknięty`,
        remedy: source[start] === '{' ? 'Dopisz „}” na końcu grupy kluczy.' : 'Dopisz „]” na końcu listy.',
      };
  }
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || error.message.includes('Implicit map keys')) return keylessLine(source, at);
  if (error.message.includes('A block sequence may not'))
    return lineFault(lineAt(source, at), 'myślnik listy ma inne wcięcie niż poprzednie', DASHES);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return nestedKey(source, at, end);
  if (error.code === 'UNEXPECTED_TOKEN') return strayToken(error, source);
  if (error.code === 'MULTIPLE_DOCS')
    return { at, end, what: 'linia „---”, a ten plik nie ma metryczki', remedy: 'Usuń tę linię; w pliku ustawień są same klucze.' };
  const what = WORDS[error.code] ?? 'niezrozumiały zapis w tym miejscu';
  if (error.code === 'TAB_AS_INDENT')
    return { at, end, what, remedy: 'Zamień tabulatory na odstępy: po dwa na każdy poziom wcięcia.' };
  if (error.code === 'BAD_INDENT')
    return { at, end, what, remedy: 'Wyrównaj początek tego wiersza z innymi kluczami tego samego poziomu, odstępami.' };
  return { at, end, what, remedy: QUOTE_REMEDY };
}
