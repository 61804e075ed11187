import type { YAMLError } from 'yaml';

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

export const yamlErrorWords = (error: YAMLError): string => WORDS[error.code] ?? 'niezrozumiały zapis w tym miejscu';
