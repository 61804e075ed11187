import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** What a YAML parser's error code means to an editor. */
const WORDS: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'odwołanie (*) nie może mieć własnych właściwości',
  BAD_ALIAS: 'odwołanie (*) do czegoś, czego nie ma; wartość zaczynającą się gwiazdką ujmij w apostrofy',
  BAD_COLLECTION_TYPE: 'niewłaściwy rodzaj zbioru',
  BAD_DIRECTIVE: 'niezrozumiała dyrektywa (linia zaczynająca się znakiem %)',
  BAD_DQ_ESCAPE: 'niepoprawny znak po ukośniku \\ w cudzysłowie; użyj apostrofów zamiast cudzysłowu',
  BAD_INDENT: 'złe wcięcie; klucze jednego poziomu muszą zaczynać się w tej samej kolumnie',
  BAD_SCALAR_START: 'wartość nie może zaczynać się od tego znaku; ujmij ją w apostrofy',
  BLOCK_AS_IMPLICIT_KEY: 'dwukropek wewnątrz wartości; ujmij całą wartość w apostrofy',
  BLOCK_IN_FLOW: 'lista z myślnikami wewnątrz nawiasów',
  KEY_OVER_1024_CHARS: 'klucz jest za długi; prawdopodobnie brakuje dwukropka',
  MISSING_CHAR: 'brakuje znaku zamykającego: cudzysłowu, apostrofu, nawiasu, przecinka albo odstępu po dwukropku',
  MULTILINE_IMPLICIT_KEY: 'klucz zajmuje więcej niż jedną linię; prawdopodobnie brakuje dwukropka albo wcięcia',
  MULTIPLE_DOCS: 'kilka dokumentów YAML w jednym pliku (dodatkowa linia „---”)',
  NON_STRING_KEY: 'klucz musi być tekstem',
  RESOURCE_EXHAUSTION: 'zbyt wiele zagnieżdżeń',
  TAB_AS_INDENT: 'tabulator zamiast odstępów we wcięciu',
  TAG_RESOLVE_FAILED: 'nieznany znacznik (wykrzyknik na początku wartości); ujmij wartość w apostrofy',
  UNEXPECTED_TOKEN: 'nieoczekiwany znak; wartość ze znakami specjalnymi ujmij w apostrofy',
};

/** What is wrong, where in the source, and what to do. */
export interface YamlFault {
  readonly at: number;
  readonly end: number;
  readonly what: string;
  readonly remedy: string;
}

export const QUOTE_REMEDY =
  "Wartość z dwukropkiem, cudzysłowem lub znakiem # na początku ujmij w apostrofy: klucz: 'wartość: dalej'.";

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

/** A parser's error as an editor can mend it: a quotation mark or bracket that is not closed is shown where it opens. */
export function yamlFault(error: YAMLError, document: Document.Parsed, source: string): YamlFault {
  const [at, end] = error.pos;
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote')) {
    const start = quoteBefore(document, at);
    if (start !== null) {
      const mark = source[start] === "'" ? 'Apostrof' : 'Cudzysłów';
      return {
        at: start,
        end: start + 1,
        what: `${mark.toLowerCase()} otwarty w tym miejscu nie jest zamknięty w tym wierszu`,
        remedy: `Dopisz ${mark.toLowerCase()} na końcu wartości albo usuń ten, który ją otwiera. Cudzysłów wewnątrz wartości pisz po polsku („…”).`,
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
        remedy: `Dopisz na końcu listy „${source[start] === '{' ? '}' : ']'}”.`,
      };
  }
  const what = WORDS[error.code] ?? 'niezrozumiały zapis w tym miejscu';
  if (error.code === 'TAB_AS_INDENT')
    return { at, end, what, remedy: 'Zamień tabulatory na odstępy: po dwa na każdy poziom wcięcia.' };
  if (error.code === 'BAD_INDENT')
    return { at, end, what, remedy: 'Wyrównaj początek tego wiersza z innymi kluczami tego samego poziomu, odstępami.' };
  return { at, end, what, remedy: QUOTE_REMEDY };
}
