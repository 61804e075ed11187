/** How announcements and accounts of consultations say things. */
import { sentencesOf } from './sentences.ts';

/** „Jak zgłosić uwagę”, „Termin i sposób zgłaszania uwag”, „Sposób składania opinii” */
export const isHowToSendHeading = (heading: string): boolean =>
  /zgło[sś]|zgłasza|przesła|składani[ae]|złoży[ćł]/iu.test(heading) && !/wynik|zestawieni/iu.test(heading);

/** „Dziękujemy wszystkim, którzy…” */
export const isThanks = (text: string): boolean => /(?<!\p{L})dziękuj(?:emy|ę)(?!\p{L})/iu.test(text);

export type Outcome = 'accepted' | 'partly' | 'rejected' | 'other';

/** „uwzględniona w części”, „częściowo przyjęta” */
const IN_PART = /część|części|częściow/iu;
/** „nie uwzględniono”, „nie można uwzględnić”, „nieprzyjęta”, „odrzucona”, „bezzasadna”, „Nie” */
const REJECTED =
  /(?<!\p{L})nie\s*(?:\p{L}+\s+){0,2}(?:uwzględ|przyj|zaakcept|wprowadz|znajd|zasługuj|zasadn|poparto|popier)\p{L}*|(?:nieuwzględ|nieprzyję|niezasadn|odrzuc|bezzasadn|odmow|odmówi|negatywn)\p{L}*|bez\s+zmian|^\s*nie\s*[.!]?\s*$/giu;
/** „uwzględniono”, „przyjęta”, „zasadna”, „wprowadzono”, „Tak” */
const ACCEPTED =
  /(?<!\p{L})(?:uwzględ|przyję|przyjm|zaakcept|zasadn|pozytywn|wprowadzon|poprawion|uzupełnion)\p{L}*|^\s*tak\s*[.!]?\s*$/iu;

/**
 * What became of a remark, by the words of a cell; `null` where they say more than one thing („pkt 1 uwzględniono, pkt 2 nie uwzględniono”) or nothing. In a
 * column that holds the office's opinion (`isOpinion`) words without an outcome say none; in one for outcomes they are some other.
 */
export function outcomeOf(text: string, isOpinion = false): Outcome | null {
  const isRejected = text.search(REJECTED) >= 0;
  const rest = text.replace(REJECTED, ' ');
  const isAccepted = ACCEPTED.test(rest);
  if (IN_PART.test(text)) return isRejected || (isOpinion && !isAccepted) ? null : 'partly';
  if (isRejected) return isAccepted ? null : 'rejected';
  if (isAccepted) return 'accepted';
  return text.trim() === '' || isOpinion ? null : 'other';
}

/** „jeżeli nie wpłyną uwagi”, „niezgłoszenie uwag oznacza …”: what may be, and what others did. */
const CONDITION =
  /(?<!\p{L})(?:jeżeli|jeśli|gdy|w\s+przypadku|w\s+razie|uznaje\s+się|oznacza|będzie|będą|należy|prosimy|można|poza|oprócz|pozostał\p{L}+|ubiegł\p{L}+|zeszł\p{L}+|zeszłoroczn\p{L}+|poprzedni\p{L}*)(?!\p{L})/iu;

const REMARKS =
  '(?:uwag(?:i|a|ę)?|opini[iaęe]?|propozycj[iaęe]|wniosk(?:i|ów|u)|sugesti[iaęe]|zastrzeże(?:ń|nia)|stanowisk\\p{L}*|formularz\\p{L}*|głos\\p{L}*|pism[aoe]?|prośb\\p{L}*|postulat\\p{L}*|ankiet\\p{L}*)';
const SENT = '(?:wpłyn|zgłosz|zgłosi|złoż|wniesi|wnies|odnotow|przesł|otrzym|zarejestr|przedstawi)\\p{L}*';
/** „nie wpłynęła żadna uwaga”, „nie zgłoszono uwag”, „uwag nie wniesiono”, „brak uwag” */
const NONE = new RegExp(
  `(?<!\\p{L})(?:nie\\s+${SENT}(?:\\s+\\p{L}+){0,4}?\\s+${REMARKS}|${REMARKS}(?:\\s+(?:ani|i|oraz)\\s+\\p{L}+|\\s+\\p{L}+){0,4}?\\s+nie\\s+${SENT}|nikt\\s+nie\\s+(?:${SENT}|wziął|skorzystał)|brak\\s+(?:\\p{L}+\\s+)?${REMARKS}|${REMARKS}(?:\\s+(?:i|oraz|lub)\\s+${REMARKS})?(?:\\s+\\p{L}+){0,3}\\s*[:–-]\\s*(?:brak|0(?![\\d,])|zero)|nie\\s+skorzysta\\p{L}+\\s+z\\s+(?:\\p{L}+\\s+){1,3}(?:wyrażeni|zgłosz|zgłasza|złożeni|wniesieni|przedstawieni|opiniowani)\\p{L}*)(?!\\p{L})`,
  'iu',
);
/** A cell of an account that says that there is no remark to answer: „brak uwag”, „nie zgłoszono”, „–”. */
export const saysNoRemark = (cell: string): boolean =>
  /^\s*(?:[-–—]+|brak|nie\s+(?:zgłoszono|wniesiono|wpłynęły|złożono|było))\s*[.]?\s*$/iu.test(cell) || NONE.test(cell);

/** „wpłynęły dwie uwagi”, „zgłoszono 3 propozycje”, „uwagę uwzględniono”, „uwagi zostały uwzględnione” */
const SOME = new RegExp(
  `(?<!\\p{L})(?<!(?<!\\p{L})nie\\s)(?:wpłyn[ęą]|zgłoszon|zgłosił|złożon|złożył|wniesion|wniósł|wniosł|przesła[nł]|nadesła[nł]|otrzyman)\\p{L}*(?:\\s+[\\p{L}\\d.,:]+){0,6}?\\s+${REMARKS}(?!\\p{L})|${REMARKS}\\s+(?:\\p{L}+\\s+){0,4}(?:nie\\s*)?(?:zostały\\s+|została\\s+)?(?:uwzględnion|przyjęt|odrzucon|rozpatrzon)|(?:nie\\s*)?(?:uwzględniono|odrzucono|rozpatrzono)\\s+(?:\\p{L}+\\s+){0,3}${REMARKS}|(?:pozytywnie|negatywnie)\\s+zaopiniowa\\p{L}+`,
  'iu',
);
/** „Konsultacje zakończyły się …”, „w konsultacjach wzięło udział 5 osób”: there is a result, which these words don't tell. */
const ENDED =
  /(?<!\p{L})(?:w\s+wyniku\s+(?:przeprowadzonych\s+)?konsultacji|konsultacje\s+(?:zostały\s+)?(?:zakończ|odbyły|przeprowadzon)|przeprowadzono\s+(?:\p{L}+\s+)?konsultacje|nie\s+wzię(?:ły|li|ła|ło)\s+udziału\s+w\s+(?:\p{L}+\s+)?konsultacjach|w\s+(?:\p{L}+\s+)?konsultacjach\s+(?:\p{L}+\s+){0,3}(?:wzię(?:ło|ły|li|ła|ł)|uczestniczy\p{L}+))/iu;

/** What a sentence of an account says of the remarks: that there were none, something of those there were, or only that the consultation is over. */
export interface RemarksSentence {
  readonly says: 'none' | 'some' | 'ended';
  readonly words: string;
}

/** A sentence without the number of its item, and without that of the next; „Liczba uwag: 1.” keeps its own, unless „2.” goes on with a list. */
function withoutNumbers(sentence: string, after: string): string {
  const own = sentence.replace(/^\s*\d{1,2}[.)]\s+/u, '').replace(/(?<=[.!?])\s+\d{1,2}[.)]\s*$/u, '');
  return /(?:^|\s)2[.)]\s/u.test(after) ? own.replace(/(?<=:)\s+1[.)]\s*$/u, '') : own;
}

/** The sentences of a text that tell how a consultation ended, in order. Announcements speak of remarks too, and tell nothing. */
export function remarksSentences(text: string): RemarksSentence[] {
  return sentencesOf(text).flatMap(({ from, to }): RemarksSentence[] => {
    const words = withoutNumbers(text.slice(from, to), text.slice(to));
    if (CONDITION.test(words)) return [];
    if (NONE.test(words)) return [{ says: 'none', words }];
    // „Zgłoszone uwagi:” opens what tells more.
    if (SOME.test(words)) return [{ says: words.trimEnd().endsWith(':') ? 'ended' : 'some', words }];
    return ENDED.test(words) ? [{ says: 'ended', words }] : [];
  });
}

/** „Wyniki konsultacji”, „Raport z konsultacji”, „Zestawienie zgłoszonych uwag”, „Przebieg konsultacji” as a title. */
export const isResultTitle = (title: string): boolean =>
  /(?<!\p{L})(?:wynik\p{L}*|raport\p{L}*|protokół|protokołu|podsumowani\p{L}*|rozstrzygnięci\p{L}*|sprawozdani\p{L}*|zestawieni\p{L}*\s+(?:\p{L}+\s+)?(?:uwag|opini|propozycji)|przebieg\p{L}*(?:\s+konsultacji)?\s*$|informacj\p{L}*\s+(?:o|z|na\s+temat)\s+(?:\p{L}+\s+)?(?:wynik|przebieg|konsultacji))/iu.test(
    title,
  );
