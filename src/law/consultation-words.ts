/** How announcements and accounts of consultations say things. */
import { oneSpaced } from './one-spaced.ts';
import { sentencesOf } from './sentences.ts';

/** „Jak zgłosić uwagę”, „Termin i sposób zgłaszania uwag”, „Sposób składania opinii” */
export const isHowToSendHeading = (heading: string): boolean =>
  /zgłoś|zgłos|zgłasza|przesła|składani|złoży/iu.test(heading) && !/wynik|zestawieni/iu.test(heading);

/** „Dziękujemy wszystkim, którzy…” */
export const isThanks = (text: string): boolean => /(?<!\p{L})dziękuj(?:emy|ę)(?!\p{L})/iu.test(text);

export type RemarkOutcome = 'accepted' | 'partly' | 'rejected' | 'other';

/** „uwzględniona w części”, „częściowo przyjęta” */
const IN_PART = /częś[ćc]/iu;
/** „nie uwzględniono”, „nie można uwzględnić”, „nieprzyjęta”, „odrzucona”, „bezzasadna”, „Nie” */
const REJECTED =
  /(?<!\p{L})nie ?(?:\p{L}+ ){0,2}(?:uwzględ|przyj|zaakcept|wprowadz|znajd|zasługuj|zasadn|poparto|popier)|odrzuc|bezzasadn|odmow|odmówi|negatywn|bez zmian|^nie ?[.!]?$/giu;
/** „uwzględniono”, „przyjęta”, „zasadna”, „wprowadzono”, „Tak” */
const ACCEPTED = /(?<!\p{L})(?:uwzględ|przyję|przyjm|zaakcept|zasadn|pozytywn|wprowadzon|poprawion|uzupełnion)|^tak ?[.!]?$/iu;

/**
 * What became of a remark, by the words of a cell; `null` where they say more than one thing („pkt 1 uwzględniono, pkt 2 nie uwzględniono”) or nothing. In a
 * column that holds the office's opinion (`isOpinion`) words without an outcome say none; in one for outcomes they are some other.
 */
export function outcomeOf(text: string, isOpinion = false): RemarkOutcome | null {
  const words = oneSpaced(text);
  const rest = words.replace(REJECTED, ' ');
  const isRejected = rest !== words;
  const isAccepted = ACCEPTED.test(rest);
  if (IN_PART.test(words)) return isRejected || (isOpinion && !isAccepted) ? null : 'partly';
  if (isRejected) return isAccepted ? null : 'rejected';
  if (isAccepted) return 'accepted';
  return words === '' || isOpinion ? null : 'other';
}

/** „jeżeli nie wpłyną uwagi”, „niezgłoszenie uwag oznacza …”: what may be, and what others did. */
const CONDITION =
  /(?<!\p{L})(?:(?:jeżeli|jeśli|gdy|w przypadku|w razie|uznaje się|oznacza|będzie|będą|należy|prosimy|można|poza|oprócz|rozpatrzy|rozpatruje|rozważy|przeanalizuje|zostan(?:ie|ą) (?:rozpatrz|przeanaliz|rozważ|opublikow|ogłosz|podan|zamieszcz)\p{L}+)(?!\p{L})|pozostał|ubiegł|zeszł|poprzedni)/iu;

const REMARKS =
  '(?:uwag(?:i|a|ę)?|opini[iaęe]?|propozycj[iaęe]|wniosk(?:i|ów|u)|sugesti[iaęe]|zastrzeże(?:ń|nia)|stanowisk\\p{L}*|formularz\\p{L}*|głos\\p{L}*|pism[aoe]?|prośb\\p{L}*|postulat\\p{L}*|ankiet\\p{L}*)';
const SENT = '(?:wpłyn|zgłosz|zgłosi|złoż|wniesi|wnies|odnotow|przesł|otrzym|zarejestr|przedstawi)\\p{L}*';
/** „nie wpłynęła żadna uwaga”, „nie zgłoszono uwag”, „uwag nie wniesiono”, „brak uwag” */
const NONE = new RegExp(
  `(?<!\\p{L})(?:nie ${SENT}(?: \\p{L}+){0,4}? ${REMARKS}|${REMARKS}(?: (?:ani|i|oraz) \\p{L}+| \\p{L}+){0,4}? nie ${SENT}|nikt nie (?:${SENT}|wziął|skorzystał)|brak (?:\\p{L}+ )?${REMARKS}|${REMARKS}(?: (?:i|oraz|lub) ${REMARKS})?(?: \\p{L}+){0,3} ?[:–-] ?(?:brak|0(?![\\d,])|zero)|nie skorzysta\\p{L}+ z (?:\\p{L}+ ){1,3}(?:wyrażeni|zgłosz|zgłasza|złożeni|wniesieni|przedstawieni|opiniowani)\\p{L}*)(?!\\p{L})`,
  'iu',
);
/** A cell of an account that says that there is no remark to answer: „brak uwag”, „nie zgłoszono”, „–”. */
export function saysNoRemark(cell: string): boolean {
  const words = oneSpaced(cell);
  return /^(?:[-–—]+|brak|nie (?:zgłoszono|wniesiono|wpłynęły|złożono|było)) ?\.?$/iu.test(words) || NONE.test(words);
}

/** „wpłynęły dwie uwagi”, „zgłoszono 3 propozycje”, „uwagę uwzględniono”, „uwagi zostały uwzględnione” */
const SOME = new RegExp(
  `(?<!\\p{L})(?<!(?<!\\p{L})nie )(?:wpłyn[ęą]|zgłoszon|zgłosił|złożon|złożył|wniesion|wniósł|wniosł|przesła[nł]|nadesła[nł]|otrzyman)\\p{L}*(?: [\\p{L}\\d.,:]+){0,6}? ${REMARKS}(?!\\p{L})|${REMARKS} (?:\\p{L}+ ){0,4}(?:nie ?)?(?:zostały |została )?(?:uwzględnion|przyjęt|odrzucon|rozpatrzon)|(?:nie ?)?(?:uwzględniono|odrzucono|rozpatrzono) (?:\\p{L}+ ){0,3}${REMARKS}|(?:pozytywnie|negatywnie) zaopiniowa\\p{L}+`,
  'iu',
);
/** Nouns of what people send, in every case: „formularze z propozycjami zmian”, „przychylił się do wniosku”. */
const SENT_NOUN =
  /(?<!\p{L})(?:uwag|opini|propozycj|wnios(?:ek|k)|sugesti|zastrzeże|formularz|pis(?:m|em)|prośb|próśb|postulat|ankiet|głos|zaproponowal)\p{L}*/iu;
/**
 * A verb of sending and deciding in the past, personal, impersonal or passive: „zebrano”, „uwzględnił”, „włączono”, „zaproponowali”,
 * „przychylił się”, „zostały odrzucone”.
 */
const DEALT =
  /(?<!\p{L})(?:wpłyn|zgłosi|złoży|wni[oó]s|zebra|zaproponowa|postulowa|zwróci|wnioskowa|poprosi|wyrazi|przedstawi|nadesła|przesła|przekaza|skierowa|pad|pojawi|odnotowa|uwzględni|przyj[ęą]|przychyli|odrzuci|rozpatrzy|włączy|wprowadzi|zaakceptowa|zaopiniowa|oddali|popar|podzieli|uzna)\p{L}?(?:ł[aoy]?|li|to|no)(?!\p{L})|(?<!\p{L})(?:poparł\p{L}?|(?:zgłosz|złoż|wniesi|odrzuc|rozpatrz|włącz|wprowadz|uwzględni)ono|(?:został[aoy]?|był[aoy]?) (?:nie ?)?(?:\p{L}+ ){0,2}(?:uwzględn|przyję|odrzuc|rozpatrz|włącz|wprowadz|zaakcept|zaopin|oddal|uzna)\p{L}+)(?!\p{L})/iu;
/** What the office itself sends: „Prezydent przedstawił projekt”, „Wójt zwrócił się o opinie”. */
const OFFICE_SENT =
  /(?<!\p{L})(?:wójt|burmistrz|prezydent|zarząd|urząd|starost\p{L}|marszał\p{L}+)(?: \p{L}+){0,3}? (?:przedstawi|zwróci|przekaza|przesła|skierowa|poprosi|wyrazi)ł[ao]?(?!\p{L})/iu;

/** „Konsultacje zakończyły się …”, „w konsultacjach wzięło udział 5 osób”: there is a result, which these words don't tell. */
const ENDED =
  /(?<!\p{L})(?:w wyniku (?:przeprowadzonych )?konsultacji|konsultacje (?:zostały )?(?:zakończ|odbyły|przeprowadzon)|przeprowadzono (?:\p{L}+ )?konsultacje|nie wzię\p{L}+ udziału w (?:\p{L}+ )?konsultacjach|w (?:\p{L}+ )?konsultacjach (?:\p{L}+ ){0,3}(?:wzię|uczestniczy)|frekwencj\p{L}+ wynios|nie (?:wzbudzi|budzi)\p{L}* (?:\p{L}+ )?(?:zastrzeże|uwag|wątpliwo))/iu;

/** What a sentence of an account says of the remarks: that there were none, something of those there were, or only that the consultation is over. */
export interface RemarksSentence {
  readonly says: 'none' | 'some' | 'ended';
  readonly words: string;
}

/** A sentence without the number of its item, and without that of the next; „Liczba uwag: 1.” keeps its own, unless „2.” goes on with a list. */
function withoutNumbers(sentence: string, after: string): string {
  const own = sentence.replace(/^\d{1,2}[.)]\s+/u, '').replace(/(?<=[.!?])\s+\d{1,2}[.)]$/u, '');
  return /(?:^|\s)2[.)]\s/u.test(after) ? own.replace(/(?<=:)\s+1[.)]$/u, '') : own;
}

/** The sentences of a text that tell how a consultation ended, in order. Announcements speak of remarks too, and tell nothing. */
export function remarksSentences(text: string): RemarksSentence[] {
  return sentencesOf(text).flatMap(({ from, to }): RemarksSentence[] => {
    const words = withoutNumbers(text.slice(from, to), text.slice(to));
    const read = oneSpaced(words);
    if (CONDITION.test(read)) return [];
    if (NONE.test(read)) return [{ says: 'none', words }];
    // „Zgłoszone uwagi:” opens what tells more.
    if (SOME.test(read) || (SENT_NOUN.test(read) && DEALT.test(read) && !OFFICE_SENT.test(read)))
      return [{ says: read.endsWith(':') ? 'ended' : 'some', words }];
    return ENDED.test(read) ? [{ says: 'ended', words }] : [];
  });
}

/** „Wyniki konsultacji”, „Raport z konsultacji”, „Zestawienie zgłoszonych uwag”, „Przebieg konsultacji” as a title. */
export const isResultTitle = (title: string): boolean =>
  /(?<!\p{L})(?:wynik|raport|protok[óo]ł|podsumowani|rozstrzygnięci|sprawozdani|zestawieni\p{L}+ (?:\p{L}+ )?(?:uwag|opini|propozycji)|przebieg\p{L}*(?: konsultacji)?$|informacj\p{L}+ (?:o|z|na temat) (?:\p{L}+ )?(?:wynik|przebieg|konsultacji))/iu.test(
    oneSpaced(title),
  );
