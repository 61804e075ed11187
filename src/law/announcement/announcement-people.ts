import { MONTHS } from '../dates.ts';
import { oneSpaced } from '../one-spaced.ts';
import { capitalise } from '../capitalise.ts';
import { partly, whole, type Said } from './said.ts';
import { wordsOf, type Statement } from './statements.ts';

export interface AnnouncedContact {
  readonly unit: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

const OFFERS = /ofert|wnios/iu;
const HAND_IN = /(?:składa|złoż|dostarcz|przesła|przesył|nadsyła|przyjmowa)/iu;
const SOME_PLACE =
  /(?<!\p{L})(?:ul\.|al\.|pl\.|rynek|urz[ęą]d|biur|kancelari|sekretaria|punk(?:t|cie) |pok\.|pokó|poko|adres|generator|witkac|epuap|e-doręcz|elektroniczn|poczt|osobiście|platform|starostw)/iu;
const NOT_PLACE =
  /uzupełni|wyjaśni|sprawozd|odwoła|decyduje|rozpatr|po terminie|odrzuc|(?:wz[oó]r|formularz)\p{L}* (?:oferty )?(?:jest|są|dostęp|można|do pobrania)|po upływie|wynik|potwierdzeni|wydruk/iu;
/** „(decyduje data wpływu do urzędu)” */
const ASIDE = /\((?:[^()]*(?:decyduj|liczy się|data wpływu)[^()]*)\)/giu;
/** „Ofertę, sporządzoną na wzorze …, należy złożyć” before the words of a place. */
const UP_TO_PLACE =
  /^.*?(?:należy|można|trzeba|powinn\p{L}+(?: być)?|są|będą)\s+(?:składa\p{L}*|złoż\p{L}+|przesła\p{L}*|przesyła\p{L}*|dostarcz\p{L}+|przyjmowan\p{L}+)\s+/iu;
/** „Oferty należy składać”, „Ofertę można złożyć” at the beginning of the words. */
const LEAD =
  /^(?:(?:kompletn\p{L}+ )?(?:ofert[yęa]?|wniosk(?:i|ów)|wniosek)\s+(?:wraz z \p{L}+(?:\s\p{L}+)?\s+)?(?:należy|można|trzeba|powinny być|powinna być|są|będą|podmioty)?\s*(?:składa\p{L}*|złoż\p{L}+|przesła\p{L}*|przesyła\p{L}*|dostarcz\p{L}+|przyjmowan\p{L}+)?)\s*(?:się\s+)?/iu;
const DAY = `\\d{1,2}(?:\\s+(?:${MONTHS.join('|')})\\s+|[./-]\\d{1,2}[./-])\\d{4}(?:\\s*(?:roku|r\\.))?`;
/** „w nieprzekraczalnym terminie do dnia 15 stycznia 2027 r. do godz. 15.30” */
const UNTIL = new RegExp(
  `[,;]?\\s*(?:w\\s+(?:nieprzekraczalnym\\s+)?terminie\\s*)?(?:od\\s+(?:dnia\\s+)?${DAY}\\s*)?(?:nie później niż\\s+|najpóźniej\\s+)?(?:do|w)\\s+(?:dni[au]\\s+)?${DAY}[,\\s]*(?:\\(?(?:\\p{L}+\\)\\s*)?,?\\s*(?:do|o)?\\s*(?:godz(?:\\.|in\\p{L}*))\\s*\\d{1,2}(?:[:.]?[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]{2})?)?`,
  'giu',
);

/** „…, a potwierdzenie złożenia oferty dostarcza się do urzędu”: of another paper, in the same sentence. */
const withoutOtherPapers = (words: string): string =>
  words.replace(ASIDE, ' ').replace(/,\s*(?:a|natomiast|przy czym)\s+(?:\p{L}+\s+){0,2}?(?:wydruk|potwierdzeni)\p{L}*.*$/iu, '');

const placeWords = (words: string): string =>
  oneSpaced(
    withoutOtherPapers(words)
      .replace(UNTIL, ' ')
      .replace(UP_TO_PLACE, (lead, at: number, all: string) => (SOME_PLACE.test(all.slice(at + lead.length)) ? '' : lead))
      .replace(LEAD, ''),
  )
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '')
    .replace(/\s+(?=[,.;])/gu, '')
    .replace(/\.$/u, (dot, at: number, all: string) =>
      /(?:\br|godz|ul|tel|pok|itp|m\.in)$/iu.test(all.slice(0, at)) ? dot : '',
    );

/** Where and how offers are handed in, in the words of the announcement without those about time. */
export function announcementPlace(statements: readonly Statement[]): Said<string> | null {
  const isPlaceHeading = (words: string): boolean => /miejsc|spos[oó]b|form[aęy]|gdzie/iu.test(words) && HAND_IN.test(words);
  const labelled = statements.find(({ label }) => isPlaceHeading(label) || /^miejsce(?: składania)?$/iu.test(label));
  if (labelled !== undefined && SOME_PLACE.test(labelled.text)) {
    const value = placeWords(labelled.text);
    if (value !== '') return whole(value, wordsOf(labelled), labelled.block);
  }
  const found = statements.filter(({ text, label, headings }) => {
    const scope = [label, text, ...headings].join(' ');
    const speaks = HAND_IN.test(`${label} ${text}`) || isPlaceHeading(label) || headings.some(isPlaceHeading);
    return speaks && OFFERS.test(scope) && SOME_PLACE.test(text) && !NOT_PLACE.test(withoutOtherPapers(text));
  });
  const [first] = found;
  if (first === undefined) return null;
  const near = found.filter(({ headings }) => headings[0] === first.headings[0]).slice(0, 4);
  const value = near.map(({ text }) => placeWords(text)).filter((words) => SOME_PLACE.test(words));
  if (value.length === 0) return null;
  return whole(capitalise([...new Set(value)].join('; ')), near.map(wordsOf).join(' / '), first.block);
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
/** „tel. 65 529 81 00”, „tel.: (65) 529-81-00 wew. 12”, „nr telefonu: +48 65 529 81 00” */
const PHONE =
  /(?:tel(?:\.|efon\p{L}*)|telefonu)\s*(?:nr|:|\.)*\s*:?\s*((?:\+48\s?)?\(?\d{2,3}\)?(?:[\s-]?\d{2,4}){2,4}(?:\s*wew\.?\s*\d{1,4})?)/iu;
const ASKING = /kontakt|informacj|pyta[nń]|wyjaśnie|udziela|uzyska/iu;
const UNIT =
  /(?<!\p{L})((?:wydzia[lł]\p{L}*|biur\p{L}+|referat\p{L}*|departament\p{L}*|zespo[lł]\p{L}*|stanowisk\p{L}+|pełnomocnik\p{L}*|centrum)(?:\s+[\p{L},-]+){1,10}?)(?=\s*(?:[,;.(]|tel|pok|ul\.|e-mail|email|pod|–|-\s|$))/iu;

/** Whom to ask: the office, its e-mail address and telephone, never a person's name. */
export function announcementContact(statements: readonly Statement[]): Said<AnnouncedContact> | null {
  const asking = statements.filter(
    ({ label, text, headings }) => ASKING.test([label, text, ...headings].join(' ')) || /kontakt/iu.test(headings[0] ?? ''),
  );
  const withFacts = asking.filter((statement) => EMAIL.test(statement.text) || PHONE.test(wordsOf(statement)));
  const [first] = withFacts;
  if (first === undefined) return null;
  const words = withFacts.map(wordsOf);
  const emails = new Set(words.flatMap((one) => EMAIL.exec(one)?.[0] ?? []).map((email) => email.replace(/\.$/u, '')));
  const phones = new Set(words.flatMap((one) => PHONE.exec(one)?.[1] ?? []).map(oneSpaced));
  const [email = null] = emails;
  const [phone = null] = phones;
  if (emails.size > 1 || phones.size > 1) return partly(words.join(' / '), first.block);
  const unit = words.flatMap((one) => UNIT.exec(one)?.[1] ?? [])[0];
  const isNominative =
    unit !== undefined && /^(?:Wydział|Biuro|Referat|Departament|Zespół|Stanowisko|Pełnomocnik|Centrum)(?!\p{L})/u.test(unit);
  return whole({ unit: isNominative ? oneSpaced(unit).replace(/,$/u, '') : null, email, phone }, words.join(' / '), first.block);
}

/** „Komisję konkursową powołano zarządzeniem nr 12/2027”, „w składzie:” with the list below. */
export function announcementCommittee(statements: readonly Statement[]): Said<readonly string[]> | null {
  const inHeading = statements.filter(({ headings }) => /(?:komisj\p{L}+.*skład|skład\p{L}*.*komisj)/iu.test(headings[0] ?? ''));
  const after = inHeading.findIndex(({ isItem }) => !isItem);
  const inList = after < 0 ? inHeading : inHeading.slice(0, after);
  const [member] = inList;
  if (member !== undefined) {
    const members = inList.map((statement) => wordsOf(statement).replace(/[;,.]$/u, ''));
    return whole(members, members.join('; '), member.block);
  }
  const naming = statements.find(({ text }) => /komisj/iu.test(text) && /powoła|skład/iu.test(text));
  if (naming === undefined) return null;
  const isAppointed = /(?:powołan|powołał)\p{L}*[^.]{0,80}(?:zarządzeni|uchwał)\p{L}*\s+(?:nr\s*)?[\p{L}\d./-]*\d/iu.test(
    naming.text,
  );
  const words = wordsOf(naming);
  return isAppointed ? whole([words.replace(/(?<!(?:^|\P{L})r)\.$/u, '')], words, naming.block) : partly(words, naming.block);
}

const ENCLOSE = /(?:dołącz|załącz)\p{L}*/iu;

/** What an offer must have with it: the list under „Do oferty należy dołączyć:” or „Wymagane załączniki”. */
export function announcementRequirements(statements: readonly Statement[]): Said<readonly string[]> | null {
  const isList = (heading: string | undefined): boolean =>
    heading !== undefined &&
    ((/ofert|wnios/iu.test(heading) && ENCLOSE.test(heading)) ||
      /wymagan\p{L}+ (?:załącznik|dokument)/iu.test(heading) ||
      /^(?:załączniki|wymagania|warunki)(?: (?:do|wobec|dla|udziału|formalne|składania).*)?$/iu.test(heading));
  const items = statements.filter(({ headings, isItem }) => isItem && isList(headings[0]));
  const [first] = items;
  if (first !== undefined) {
    const own = items.filter(({ headings }) => headings[0] === first.headings[0]);
    const byBlock = [...Map.groupBy(own, ({ block }) => block).values()].map((parts) =>
      parts
        .map(wordsOf)
        .join(' ')
        .replace(/[;,.]$/u, '')
        .replace(/[;,]?\s+(?:oraz|i|a także)$/u, ''),
    );
    return whole(byBlock, byBlock.join('; '), first.block);
  }
  const telling = statements.find(
    ({ text, headings }) =>
      ENCLOSE.test(text) &&
      /ofert|wnios/iu.test([text, ...headings].join(' ')) &&
      /należy|trzeba|musi|wymaga|powinn/iu.test(text),
  );
  return telling === undefined ? null : partly(wordsOf(telling), telling.block);
}
