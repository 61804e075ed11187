import { isSpelled } from './spelling.ts';

/** Nouns that announce quoted words: „wyrazy”, „kwotę”, „datą” in their cases. */
export const WORDS_NOUN =
  'wyraz(?:u|y|em|owi|ie|ów|om|ami|ach)?|słow(?:o|a|u|em|ie|om|ami|ach)|słów|zwrot(?:u|y|em|cie|ów|ami|ach)?|zwrocie|zapis(?:u|y|em|ie|ów|ami|ach)?|kwot(?:a|y|ę|ą|om|ami|ach)|kwocie|kwot|liczb(?:a|y|ę|ą|ie|om|ami|ach)?|cyfr(?:a|y|ę|ą|ze|om|ami|ach)?|dat(?:a|y|ę|ą|om|ami|ach)?|dacie|określeni(?:e|a|u|em|om|ami|ach)|określeń|sformułowani(?:e|a|u|em|om|ami|ach)|oznaczeni(?:e|a|u|em)|skrót|skrótu|skrótem|skrócie|fraz(?:a|y|ę|ą|ie|ami|ach)|treść|treścią|treści|tekst|tekstu|tekstem|tekście|znak|znaku|znakiem|symbol|symbolem|termin|terminu|terminem|stawk(?:a|i|ę|ą|ami)|stawce|numer|numeru|numerem|odesłanie|odesłania|odesłaniem|godzin(?:a|y|ę|ą|ami)|godzinie|procent|wskaźnik|wskaźnikiem|adres|adresem';

/** „użyte”, „użyty”, „zawarte”: the words are replaced wherever the place has them. */
export const USED = '(?:użyt|zawart|występując|zapisan|wskazan|określon)(?:y|a|e|ą|ego|ej|ych|ym|ymi)';

const MARK_NAMES: readonly (readonly [string, '.' | ',' | ';' | ':' | '–'])[] = [
  ['kropk(?:a|i|ę|ą)', '.'],
  ['przecin(?:ek|ka|kiem)', ','],
  ['średnik(?:a|iem)?', ';'],
  ['dwukrop(?:ek|ka|kiem)', ':'],
  ['(?:myślnik|pauz|półpauz)(?:a|iem|ę|ą)?', '–'],
];

/** „kropkę”, „średnikiem” → the mark; `null` for other words. */
export const markOf = (word: string): '.' | ',' | ';' | ':' | '–' | null =>
  MARK_NAMES.find(([spellings]) => isSpelled(word, spellings))?.[1] ?? null;

/** Documents that acts carry as attachments and name by a word: „w Regulaminie”, „§ 5 Statutu”. */
export const ATTACHED =
  /^(regulamin|statut|statuc|program|plan|instrukcj|strategi|wykaz|cennik|taryf|procedur|kodeks|zasad|polity|kart|ordynacj|schemat|harmonogram)(?:ie|u|em|owi|y|ę|i|ą|a|ami|ach|om|ce|ki|kę|kom|cie)?$/u;
