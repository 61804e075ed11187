import { oneSpaced } from '../one-spaced.ts';

/** Words between, before and after citations that decide what belongs to what. Each with words of a real act. */

/** „art. 5a ust. 1 *oraz* art. 18”, „art. 6 *lub w* art. 9”: two chains of one group. */
const CONNECTOR =
  /^[,;]? ?(?:i|oraz|lub|albo|bądź|a także|jak również|jak i|ani|w związku z|w zw\. z|z)? ?(?:w|z|do|na)? ?(?:przepis(?:y|ów|ami|ach)?)?$/iu;
export const isConnector = (between: string): boolean => between.length < 40 && CONNECTOR.test(oneSpaced(between));

/** „art. 3 ust. ustawy” (a number left out), „załącznik *do* uchwały”, „§ 2 *wyżej* wymienionej uchwały”. */
const QUALIFYING = /^(?:ust\.?|pkt\.?)? ?(?:do)? ?(?:przepisów)? ?(?:wyżej|wcześniej)?$/iu;
export const isQualifying = (between: string): boolean => between.length < 30 && QUALIFYING.test(oneSpaced(between));

/** „W uchwale nr XV/200/2019 … *w* § 3”, „ustawy z dnia … (Dz. U. …), *z wyjątkiem* art. 24”: an act named before its units. */
const LEADING =
  /^[^;:.„(]{0,300}?(?:\([^()]{0,200}\))? ?[,:–-]? ?(?:,? ?zwan\p{L}+ dalej [„"]?[^„”"]{1,60}[”"]?,?)? ?(?:w|po|przed|z wyjątkiem|z wyłączeniem|w zakresie|w szczególności|w tym) ?(?:przepisów)?$/iu;
/** Words that turn to the text itself again: „ustawy o finansach publicznych, o której mowa *w* art. 4”. */
const TURNING =
  /(?:o któr\p{L}+ mowa|określon\p{L}+|wskazan\p{L}+|wymienion\p{L}+|zawart\p{L}+|przewidzian\p{L}+|opisan\p{L}+|ustalon\p{L}+|uregulowan\p{L}+|unormowan\p{L}+) w$/iu;
export const leadsTo = (between: string): boolean =>
  between.length < 500 && LEADING.test(oneSpaced(between)) && !TURNING.test(oneSpaced(between));

/** „W uchwale nr XV/200/2019 *jest mowa o* § 2”: words of one sentence between an act and a unit, with no mark that ends a clause. */
const ONE_CLAUSE = /^[^;:.„”()]{0,300}$/u;
/** „Traci moc uchwała nr XV/200/2019, *z zastrzeżeniem* § 2”: the units after these words are of the text itself. */
const AT_HOME = /(?:z zastrzeżeniem|z uwzględnieniem|na zasadach)(?: przepisów)?$/iu;

/**
 * Whether a unit may be of the act named before it by the words between, which don't say so: „Uchwałą nr XV/200/2019 *zmieniono* § 2”. Title and journal
 * may stand after the name.
 */
export function mayLeadTo(between: string): boolean {
  const words = oneSpaced(between.replace(titleAfter(between, 0), '').replace(/\([^()]{0,300}\)/u, ''));
  return (
    ONE_CLAUSE.test(words.replace(/(?<=^ ?)r\.| (?:r|nr|ww|tj|np)\.(?= )/giu, '')) && !TURNING.test(words) && !AT_HOME.test(words)
  );
}

/** „W uchwale nr … *wprowadza się następujące zmiany*”, „ust. 2 *otrzymuje brzmienie*”. */
const AMENDING =
  /wprowadza się (?:następując\p{L}+ )?zmian|otrzymuj[eą] (?:now[ey] )?(?:brzmieni|treść)|dodaje się|uchyla się|(?:s|wy)kreśla się|zastępuje się|oznacza się (?:jako|numer)|nadaje się|w brzmieniu:/iu;
export const isAmending = (text: string): boolean => AMENDING.test(oneSpaced(text));

/** „*W* uchwale nr …”, „*W załączniku do* uchwały nr …”, „W Statucie Gminy *stanowiącym załącznik do* uchwały nr …”. */
const OPENS_AMENDMENT = /^(?:\d+\. ?)?W(?: treści)?$/u;
const OPENS_ATTACHMENT =
  /^(?:\d+\. ?)?(?:W [^.;:]{0,400}? )?(?:w )?załącznik(?:u|iem|a)? ?(?:nr ?(\d+[a-z]?|[IVX]+))? ?(?:do)?$/iu;

/** How an act that is about to be amended is brought in; `attachment` is its number where an attachment is meant. */
export function amendmentOpening(before: string): { readonly attachment: string | null } | null {
  if (before.length > 500) return null;
  const words = oneSpaced(before);
  const attachment = OPENS_ATTACHMENT.exec(words);
  if (attachment !== null) return { attachment: attachment[1]?.toLowerCase() ?? '1' };
  return OPENS_AMENDMENT.test(words) ? { attachment: null } : null;
}

/** „rozporządzenia *zmienianego w* § 1”, „uchwały, *o której mowa w* § 1”. */
export const isPointedBack = (after: string): boolean =>
  /^,? ?(?:zmienian\p{L}+|o któr\p{L}+ mowa)/iu.test(oneSpaced(after.slice(0, 60)));

/** All of such words: „rozporządzenia *zmienianego w* § 1”. */
export const isPointing = (between: string): boolean =>
  between.length < 60 && /^,? ?(?:zmienian\p{L}+|o któr\p{L}+ mowa) w$/iu.test(oneSpaced(between));

/** Nouns of documents other than acts: „§ 3 *regulaminu*”, „§ 5 *niniejszego Statutu*”, „art. 5 *Kodeksu* pracy”. */
const NAMED =
  /^(?:do )?(niniejsz\p{L}+ )?(regulamin|statut|kodeks|kart(?=y )|wytyczn|instrukcj|ordynacj|praw|protoko[łl]|konstytucj|program|ofert|decyzj|aneks|wzor|specyfikacj|zapytani)(?:u|y|a|i|ych)(?!\p{L})/iu;

export interface NamedDocument {
  /** The stem of its noun, in lower case. */
  readonly noun: string;
  readonly isThis: boolean;
}

/** The document whose unit a chain names, as the first words after it say; `null` where they say nothing. */
export function namedDocument(after: string): NamedDocument | null {
  const match = NAMED.exec(oneSpaced(after.slice(0, 60)));
  return match === null ? null : { noun: match[2]?.toLowerCase() ?? '', isThis: match[1] !== undefined };
}

/** „§ 2 *odrębnej uchwały*”, „ust. 1 *innego regulaminu*”: an adjective that tells a document from the text itself. */
const OTHER =
  /^(?:do )?(?:wyżej |niżej |wcześniej )?(?!niniejsz|obecn)(\p{Ll}+)(?:ej|[ei]go|ych) (?:uchwał|ustaw|zarządze|rozporządze|obwieszcze|regulamin|statut|program|umow|porozumie|kodeks|instrukcj|wytyczn|ordynacj|ofert|protoko|decyzj|aneks|specyfikacj)\p{L}{0,4}(?!\p{L})/u;
/** „zmienianej”, „nowelizowanej” */
const AMENDED_ONE = /^(?:zmienian|nowelizowan)$/u;

/** Which other document than the text itself a chain names by an adjective before its noun; `null` where it names none so. */
export function otherDocument(after: string): 'amended' | 'unknown' | null {
  const adjective = OTHER.exec(oneSpaced(after.slice(0, 80)))?.[1];
  return adjective === undefined ? null : AMENDED_ONE.test(adjective) ? 'amended' : 'unknown';
}

/** „art. 104 § 1 *k.p.a.*”, „art. 18 *u.s.g.*”, „art. 6a kpa”: the abbreviation of a statute without its dots; `null` where there is none. */
const ABBREVIATED = /^(?:ustawy )?((?:\p{Ll}\. ?){2,7}|k\.?p\.?a(?!\p{L})|KPA(?!\p{L}))/u;
const NO_STATUTE = /^(?:zd|tj|jt|np|nr|wz|zw|mst)$/u;

export function abbreviatedStatute(after: string): string | null {
  const short =
    ABBREVIATED.exec(oneSpaced(after.slice(0, 60)))?.[1]
      ?.replace(/[. ]/g, '')
      .toLowerCase() ?? null;
  return short === null || NO_STATUTE.test(short) ? null : short;
}

/** The noun that a title begins with: „REGULAMIN MYŚLENICKIEGO BUDŻETU”, „Program współpracy”; at most one word stands before it. */
const TITLE_NOUN = /^[„"]?(?:\p{L}+ )?(regulamin|statut|wytyczn|instrukcj|program)(?:e|u|y|a|i|em)?(?!\p{L})/iu;
export const documentNoun = (title: string): string | null =>
  TITLE_NOUN.exec(oneSpaced(title.slice(0, 80)))?.[1]?.toLowerCase() ?? null;

/** „Przepisy wprowadzające ustawę …”, „Kodeks pracy”, „Prawo oświatowe”: titles that some write without the dash before them. */
const TITLE =
  /^\s*(?:r\.?|roku)?\s*[,]?\s*((?:[–—-]\s*|w\s+sprawie\s|zmieniając\p{L}+\s|o\s|(?=przepisy\s+wprowadzając|kodeks\s|ordynacj\p{L}+\s|prawo\s+(?:o\s|zamówień|oświatowe|budowlane|bankowe|wodne|pocztowe|geodezyjne|energetyczne|prasowe)|kart[ay]\s+nauczyciela))[^();„"\n]{3,300})/iu;
const TITLE_END =
  /\s+(?:(?:oraz|i|a\s+także)\s+(?:art|§|ustaw(?!y\s+(?:o|–|-)\s)|uchwał|rozporządze|zarządze)|w\s+(?:związku|zw\.)\s+z\s+art|art\.\s*\d|zarządza|uchwala|ogłasza|,|zwan\p{L}+\s+dalej)/iu;

/** The title that follows an act's date: „o samorządzie gminnym”, „– Kodeks pracy”; empty where there is none. */
export function titleAfter(text: string, at: number): string {
  const match = TITLE.exec(text.slice(at, at + 320));
  const title = match?.[1]?.split(TITLE_END)[0] ?? '';
  return title
    .replace(/\s+/g, ' ')
    .replace(/^[–—-]\s*/, '')
    .replace(/\s*[.,:]?\s*$/, '')
    .trim();
}

/** Whether nothing stands between an act and what follows but the rest of its name: title, journal, comma. */
export const isOnlyName = (between: string): boolean =>
  between.length < 420 &&
  /^\s*,?\s*$/u.test(
    between
      .replace(/^\s*(?:r\.?|roku)(?!\p{L})/iu, '')
      .replace(titleAfter(between, 0), '')
      .replace(/^\s*[–—-]/u, '')
      .replace(/\([^()]{0,300}\)/u, ''),
  );

/** „(t.j. Dz. U. Nr 234, poz. 1536)”: a consolidated text is hardly of the year of its act. */
export const isConsolidated = (bracket: string): boolean =>
  /(?:tekst jedn(?:olity|\.)|t\. ?j\.|tj\.|j\. ?t\.|t\.j) ?[:–-]?$/iu.test(oneSpaced(bracket));

/** „o *zmianie* ustawy o …”, „Przepisy *wprowadzające* ustawę – …”: the statute named next belongs to the title. */
export function opensTitleWithin(before: string): boolean {
  const words = oneSpaced(before);
  return (
    /^(?:r\.?|roku)? ?o zmianie /iu.test(words) ||
    /(?:o zmianie|wprowadzając\p{L}*|zmieniając\p{L}*|uchylając\p{L}*|w związku z wejściem w życie)$/iu.test(words)
  );
}

/** „(Dz. U. z 2019 r. poz. 688)”, „(t.j. Dz. U. …)”, „/tekst jedn. – Dz. U. …/”, „…, Dz. U. z 2019 r.”: what may stand between an act's title and its journal. */
export const isBracket = (between: string): boolean =>
  between.length < 420 &&
  !between.includes(';') &&
  /(?:[([/][^()[\]/\d]{0,41}?(?:z \d{4} ?(?:r\.|roku)? ?,?)?|,)$/iu.test(oneSpaced(between));

/** „zwanej dalej „ustawą””, „zwanym dalej Programem”, „(dalej: ustawa)”: the short name and where it stands. */
const CALLED =
  /(?:zwan(?:y|a|e|ego|ej|emu|ym|ą|ych|ymi)\s+(?:w\s+skrócie\s+|również\s+)?dalej(?:\s+w\s+(?:niniejsz\p{L}+\s+)?\p{L}+(?=\s+[„"“]))?|dalej\s+(?:jako|zwan\p{L}+)|\(dalej:?|,\s*dalej:)\s*:?\s*(?:(?:„|"|,,|”|“)([^„”“"]{2,80})(?:”|“|"|'')|(\p{L}[\p{L}.-]*))/giu;

export interface ShortName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export function shortNames(text: string): ShortName[] {
  if (!text.includes('alej') && !text.includes('ALEJ')) return [];
  return [...text.matchAll(CALLED)].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    return { name, start: match.index + match[0].lastIndexOf(name), end: match.index + match[0].length };
  });
}

/** „1) ustawie – należy przez to rozumieć ustawę z dnia…”: the term and where its meaning begins. */
const MEANS =
  'należy\\s+(?:przez\\s+to\\s+|w\\s+ten\\s+sposób\\s+)?rozumieć|rozumie\\s+się(?:\\s+przez\\s+(?:to|nie|nią|niego))?|rozumieć\\s+należy';
const DEFINITION = new RegExp(
  `^\\s*[„"]?([^„”"–—:;()]{2,90}?)[”"]?\\s*(?:[–—-]\\s*(?:${MEANS}|oznacza(?:\\s+to)?|to(?=\\s))|,?\\s+(?:${MEANS}))\\s*:?\\s*`,
  'iu',
);
/** One definition of several that stand in one sentence: „…, Dotacji rozumie się przez to dotację, o której …”. */
const RUN_ON = new RegExp(
  `(?:^|[,;:.]|\\d+\\))\\s*(?:(?:i|oraz|a\\s+także)\\s+)?[„"]?((?:\\p{L}[\\p{L}-]*\\s+){0,4}?\\p{L}[\\p{L}-]*)[”"]?\\s*(?:[–—-]\\s*)?,?\\s*(?:${MEANS})\\s*:?\\s*`,
  'giu',
);
const OPENS_RUN_ON = /(?:ilekroć|mowa\s+(?:jest\s+)?o|użyte\s+(?:w\s+\p{L}+\s+)?(?:określenia|pojęcia)|przez\s+użyte)/iu;

/** A definition of a list that explains words; the list is opened by „mowa o:”, „oznacza:” and the like. */
export function definitionOf(text: string): { readonly term: string; readonly meaning: number } | null {
  const match = DEFINITION.exec(text);
  const term = match?.[1]?.trim() ?? '';
  return match === null || term.split(/\s+/).length > 8 ? null : { term, meaning: match[0].length };
}

/** A definition among several of one paragraph; offsets as of the text. */
export interface RunOnDefinition {
  readonly term: string;
  readonly start: number;
  readonly meaning: number;
  readonly end: number;
}

/** Definitions written one after another in one sentence: „Ilekroć w Programie mowa o: Ustawie należy przez to rozumieć …, Dotacji rozumie się przez to …”. */
export function runOnDefinitions(text: string): RunOnDefinition[] {
  if (!OPENS_RUN_ON.test(text)) return [];
  const matches = [...text.matchAll(RUN_ON)];
  return matches.map((match, index) => {
    const term = (match[1] ?? '').replace(/^(?:.*\s)?mowa\s+(?:jest\s+)?o\s+/iu, '');
    const start = match.index + match[0].indexOf(term);
    return { term, start, meaning: match.index + match[0].length, end: matches[index + 1]?.index ?? text.length };
  });
}

/** Whether a unit's words open a list of definitions: „Ilekroć w Programie jest mowa o:”. */
export const opensDefinitions = (text: string): boolean =>
  /(?:mowa (?:jest )?o|mówi się o|oznacza|rozumie się|znaczenie|określenia|pojęcia|definicje)[^.]{0,80}:$/iu.test(
    oneSpaced(text),
  );

/** A noun without a name qualifies a chain only in the genitive: „§ 3 *uchwały*”, but not „o którym mowa w ust. 1 *ogłoszenie*”. */
export const isGenitiveNoun = (word: string): boolean =>
  /(?:uchwały|ustawy|zarządzenia|rozporządzenia|obwieszczenia|ogłoszenia|dekretu|dyrektywy|umowy|porozumienia|traktatu|konwencji|TFUE|TUE|RODO)$/iu.test(
    word,
  );

/** Whether what stands between two acts makes the second one that changed the first: „…, zmienionej uchwałą nr …”. */
export const isEarlierChange = (between: string): boolean => /^[^.;:§]{0,80}zmienion\p{L}+$/iu.test(oneSpaced(between));

/** „W Programie wprowadza się następujące zmiany”: the programme is changed, not the act that adopted it. */
export const opensInProgramme = (text: string): boolean => /^\s*W\s+Programie/u.test(text);

/** „„*§ 15a*. 1. Klub…”, „… w Dzienniku. *Art. 4b*. Udostępnianie…”: the number of a quoted unit, told by what stands around it. */
export const isUnitMarker = (before: string, after: string): boolean =>
  /(?:^|[.;:,)„“”"])\s*$/u.test(before) && /^\.(?:\s|$)/u.test(after);
