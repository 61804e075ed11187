/** Whether somebody asks something, and does not only name it. Folded. */
export const isQuestion = (folded: string): boolean =>
  /\b(?:ktor|jaki|(?:kto|kogo|komu|kim|co|czy|gdzie|kiedy|ile|ilu|jak|jaka)\b)/u.test(folded);

const NAMES_A_FACT =
  /\b(?:termin|ostateczn|deadline|limit|maks|najwyzsz|najwieksz|najwiecej|najmniej|procent|punktow|minim|wklad|wlasn|skala|prog|kwota|budzet|suma|wysokosc|telefon|numer|zadzwoni|dzwoni|tel\b|e-?mail|mail|mejl|adres|kontakt|godzin|napisz|dokad|data\b|ostatni dzien|zwycie|wygra|wynik|otwart|konkurs|nabor)/u;

/**
 * Whether a short answer may be wanted: something is asked, or a fact is named that answers are made of („limit dotacji”). Folded. What
 * reads questions closely is loaded only then.
 */
export const mayWantFact = (folded: string): boolean => isQuestion(folded) || NAMES_A_FACT.test(folded);

/** „kto jest wójtem”, „jak nazywa się burmistrz”: who holds an office is asked, and nothing of what that office does. */
const WHO_HOLDS =
  /^(?:kto|kim) (?:teraz |obecnie |dzis )?(?:jest|byl[aoy]?|bedzie|zostal[aoy]?) (?:teraz |obecnie |obecnym |nowym |nasz[a-z]* )*(?:(?:wice)?(?:wojt|burmistrz|prezydent|starost|marszal)|zastepc|sekretarz|skarbnik|radn|soltys|proboszcz|ksiadz|ksiedz|wikary|dyrektor|komendant|premier|minist|posel|posl|senator|lekarz|prezes|lesnicz|dzielnicow|przewodnicz[a-z]* rady)(?!.*komisj)|\b(?:jak (?:sie )?nazywa|nazwisko|imie)\b.*\b(?:wojt|burmistrz|prezydent|starost|marszal|sekretarz|skarbnik|soltys)/u;

/** Whether a folded question asks for the person of an office. */
export const asksWhoHolds = (folded: string): boolean => WHO_HOLDS.test(folded.trim());
