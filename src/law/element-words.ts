/** How real programmes name the elements of art. 5a ust. 4 in titles, and how their provisions say them without a title. */
interface ElementWords {
  readonly item: number;
  /** Titles that name it and nothing else. */
  readonly sure: RegExp;
  /** Titles that usually do. */
  readonly usual: RegExp;
  /** Titles that sound alike and are about something else. */
  readonly not: RegExp | null;
  /** First words of a provision that carries it. */
  readonly says: RegExp;
}

/** A letter of a language of Latin script. `\p{L}` takes V8 a third of a millisecond each time it stands in a pattern: half a second for all of these. */
const L = '[a-zà-öø-ž]';
const W = `${L}*`;
const words = (pattern: string): RegExp => new RegExp(`(?<!${L})(?:${pattern})`, 'iu');
/** Only at the beginning: looking for such patterns at each place of a text took a twentieth of a build. */
const firstWords = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`, 'iu');
/** „cele, zasady i zakres współpracy”: other nouns may stand between. */
const LISTED = `(?:\\s*(?:,|i|oraz)\\s*${L}+)*`;

const element = (item: number, sure: string, usual: string, not: string | null, says: string): ElementWords => ({
  item,
  sure: words(sure),
  usual: words(usual),
  not: not === null ? null : words(not),
  says: firstWords(says),
});

const ELEMENTS: readonly ElementWords[] = [
  // „Cel główny i cele szczegółowe”, „CELE PROGRAMU”; „Celem głównym Programu jest …”
  element(
    1,
    `cele?\\s+(?:główn|szczegółow|(?:roczn${W}\\s+)?program|współpracy)`,
    `cel(?:e|ów)?(?!${L})`,
    `w\\s+celu|cele?\\s+(?:dotacji|statutow|konkurs|zadani)`,
    `(?:głównym\\s+|nadrzędnym\\s+)?celem\\s+(?:głównym\\s+|nadrzędnym\\s+)?(?:niniejszego\\s+)?(?:${L}+\\s+){0,2}(?:program|współprac)|celem\\s+(?:głównym|nadrzędnym)|cele(?:\\s+szczegółowe)?\\s+(?:program|współprac)|celami\\s+szczegółowymi|(?:niniejszy\\s+)?program\\s+(?:ma\\s+na\\s+celu|służy\\s+(?:${L}+\\s+){0,3}cel)`,
  ),
  // „Zasady współpracy”, „Cele, zasady i zakres współpracy”; „Współpraca opiera się na zasadach: …”
  element(
    2,
    `zasad(?:y|ach)${LISTED}\\s+współpracy`,
    `zasady(?!${L})`,
    `zasad${W}${LISTED}\\s+(?:przyznaw|udziel|rozlicz|działania|powoł|oceny|ocen|finans|realizacji|zlec|konkurs|wyboru|tworz|podział|dofinans|konsult|postępow|ogóln|prac${W}\\s+komisj|korzyst|kontrol)`,
    `współprac${W}.{0,120}(?:zasad(?:ach|zie|y|ami|ę)(?!${L})|zasad${W}\\s+pomocniczości)|(?:obowiązuj${W}|kieruj${W}\\s+się)\\s+zasad|zasad(?:y|ami)\\s+współpracy\\s+są|do\\s+zasad\\s+współpracy|.{0,60}współprac${W}.{0,60}kieruj${W}\\s+się\\s+(?:${L}+\\s+){0,2}zasad|.{0,60}pomocniczoś${W}.{0,60}(?:suwerenn|partnerst)`,
  ),
  // „Zakres przedmiotowy”, „Przedmiot współpracy”, „Zakres współpracy”; „Przedmiotem współpracy jest …”
  element(
    3,
    `zakres${W}(?:\\s+podmiotow${W}\\s*(?:,|i|oraz))?\\s+przedmiotow|przedmiot${W}\\s+(?:i\\s+${L}+\\s+)?współpracy|przedmiot\\s+programu`,
    `(?:zakres|obszar|dziedzin|sfer)${W}${LISTED}\\s+(?:współpracy|program)|zakres(?:\\s+zadań(?:\\s+publicznych)?)?\\s*$`,
    `zakres${W}\\s+podmiotow${W}(?!.*przedmiotow)`,
    `(?:przedmiotem|obszar(?:em|ami)|zakresem)\\s+(?:współpracy|programu)|zakres${W}\\s+przedmiotow|zakres\\s+współpracy\\s+obejmuje|współprac${W}.{0,60}obejmuj${W}.{0,80}(?:sfer|zada)|współprac${W}\\s+dotyczy|program\\s+(?:swoim\\s+zakresem\\s+)?(?:obejmuje|dotyczy)\\s+(?:${L}+\\s+){0,2}zada(?:nia|ń)(?!${L})`,
  ),
  // „Formy współpracy”, „Formy i sposób realizacji”; „Formami współpracy są …”
  element(
    4,
    `form(?:y|ach|a)(?:\\s*(?:,|i|oraz)?\\s*${L}+){0,4}\\s+współpracy`,
    `form(?:y|ach)(?!${L})`,
    `form(?:y|a)\\s+(?:i\\s+${L}+\\s+)?(?:płatno|rozlicz|zabezpiecz|zgłasz|konsult|składani|zlec|oceny|promoc|ewaluac|informow|kontrol|prawn|organizac)`,
    `(?:do\\s+)?form(?:ami|y|ach)?\\s+współprac|(?:.{0,60}\\s)?współprac${W}.{0,100}(?:w\\s+(?:${L}+\\s+)?formach|form(?:ie|ach|y)\\s*:|charakter\\s+(?:finansow|pozafinansow))`,
  ),
  // „Priorytetowe zadania publiczne”, „Zadania priorytetowe”; „Priorytetowymi zadaniami publicznymi są …”
  element(
    5,
    `priorytetow${W}\\s+(?:${L}+\\s+)?zada|zada${W}\\s+(?:publiczn${W}\\s+)?(?:.{0,20}\\s)?priorytetow|priorytety`,
    `priorytet`,
    null,
    `(?:.{0,80}\\s)?priorytetow${W}\\s+zada|(?:.{0,80}\\s)?zada${W}\\s+(?:publiczn${W}\\s+)?priorytetow|priorytet(?:ami|y)(?!${L})|(?:.{0,60}\\s)?za\\s+(?:priorytetow|najważniejsze|szczególnie\\s+ważne|pierwszoplanow)`,
  ),
  // „Okres realizacji Programu”, „Termin realizacji programu”, „Czas trwania”; „Program realizowany będzie od 1 stycznia …”
  element(
    6,
    `okres${W}(?:${LISTED}|\\s+i\\s+${L}+)\\s+(?:realizacji|obowiązywania|trwania)(?!\\s+zada)|okres${W}\\s+(?:realizacji|obowiązywania|trwania)`,
    `okres\\s+programowania|(?:termin|czas)${W}${LISTED}\\s+(?:realizacji|trwania|obowiązywania|wykonania)(?:\\s+(?:i|oraz)\\s+${L}+)?(?:\\s+(?:niniejszego\\s+|rocznego\\s+)?program${W})?\\s*$|okres\\s+programu`,
    `(?:okres|termin|czas)${W}\\s+realizacji\\s+(?:zada|umow|konkurs)`,
    `(?:niniejszy\\s+|roczny\\s+|wieloletni\\s+)?program.{0,80}(?:realizowan|obowiązuj|wykonywan|obejmuje\\s+okres|będzie\\s+trwał).{0,60}(?:od\\s+(?:dnia\\s+)?\\d|w\\s+(?:okresie|roku|latach|ciągu|\\d{4})|do\\s+(?:dnia\\s+)?\\d)|program\\s+(?:trwa|będzie\\s+trwał)(?!${L})|okres${W}\\s+(?:realizacji|obowiązywania)\\s+program|termin${W}\\s+realizacji\\s+program|realizacja\\s+program${W}\\s+(?:trwa|obejmuje|przypada|następuje).{0,40}(?:od\\s+(?:dnia\\s+)?\\d|w\\s+(?:okresie|roku|latach|\\d{4}))`,
  ),
  // „Sposób realizacji Programu”, „Okres i sposób realizacji”; „Program będzie realizowany poprzez …”
  element(
    7,
    `spos(?:ób|oby|obu|obach)${LISTED}\\s+realizacji(?!\\s+zada)|spos(?:ób|oby)\\s+(?:wykonania|wdrażania)\\s+program|tryb\\s+realizacji(?:\\s+program${W})?\\s*$`,
    `(?:realizacja|realizatorzy|wdrażanie|warunki\\s+realizacji|zasady\\s+realizacji|podmioty\\s+realizujące)\\s*(?:program${W})?\\s*$|sposób\\s+realizacji`,
    `spos${W}\\s+oceny|ocen${W}\\s+realizacji`,
    `(?:sposób|sposoby)\\s+realizacji\\s+program|(?:niniejszy\\s+)?program${W}\\s+(?:jest\\s+|będzie\\s+)?realizowan${W}\\s+(?:jest\\s+|będzie\\s+)?(?:przez|poprzez|w\\s+szczególności|w\\s+formie)|realizator(?:em|ami)\\s+program|program\\s+realizuj[eą](?!${L})|za\\s+realizację\\s+program${W}\\s+(?:odpowiad|odpowiedzialn)|w\\s+realizacji\\s+program${W}.{0,40}uczestnicz|realizacja\\s+program${W}\\s+(?:odbywa|następuj)`,
  ),
  // „Wysokość środków planowanych na realizację Programu”, „Środki finansowe”; „Na realizację Programu planuje się …”
  element(
    8,
    `wysokoś${W}\\s+(?:${L}+\\s+){0,2}(?:środków|nakładów|wydatków)|środki\\s+(?:finansowe\\s+)?(?:planowan|przeznaczon|na\\s+realizac)|planowan${W}\\s+(?:wysokoś|środk|nakład|wydatk)|budżet\\s+program|kwot${W}\\s+(?:planowan|przeznaczon)${W}\\s+na\\s+realizacj`,
    `środk(?:i|ów|ach)(?!${L})|finansowani${W}|zasady\\s+finansowania|budżet|nakłady`,
    `środk${W}\\s+(?:transport|odwoław|dowod|komunik|przekaz|ochrony|trwał)|rozliczani|pozafinansow|finansowe?\\s+form`,
    `(?:.{0,60}\\s)?wysokoś${W}\\s+(?:planowanych\\s+)?środków(?!\\s+(?:jedne|pojedync|dla\\s+jedn|na\\s+jedn))|(?:.{0,80}\\s)?na\\s+(?:realizacj|wykonani)${W}\\s+(?:${L}+\\s+){0,4}program${W}.{0,120}(?:planuj|przeznacz|przewid|zabezpiecz|środk|kwot|\\d)|środki\\s+(?:finansowe\\s+)?(?:na|przeznaczone|planowane)|na\\s+(?:${L}+\\s+)?program${W}\\s+(?:(?:za)?plan|przeznacz|przewi|zabezpiecz)|(?:.{0,60}\\s)?(?:planuje|przewiduje)\\s+się.{0,40}na\\s+realizac${W}\\s+program|na\\s+(?:realizac|wykonan)${W}\\s+(?:${L}+\\s+)?zadań(?!${L}).{0,100}(?:planuj|przeznacz|przewid|zabezpiecz)${W}.{0,40}(?:środk|kwot|\\d)`,
  ),
  // „Sposób oceny realizacji programu”, „Ewaluacja”, „Monitoring”; „Ocena realizacji Programu polega na …”
  element(
    9,
    `ocen${W}\\s+(?:${L}+\\s+)?(?:realizacji|program|współpracy)|sposób\\s+oceny(?!\\s+ofert)|ewaluacj`,
    `ocen(?:a|y|ie)(?!${L})|monitor|sprawozdawczoś|sprawozdani${W}\\s+z\\s+realizacj|wskaźniki|mierniki`,
    `ocen${W}\\s+(?:${L}+\\s+){0,2}(?:ofert|wniosk)|kryteri${W}\\s+oceny|ocen${W}\\s+(?:formaln|merytoryczn)`,
    `(?:.{0,40}\\s)?(?:ocen|ewaluacj|monitor)${W}.{0,60}program|(?:realizacja\\s+)?program${W}.{0,50}(?:ocen|ewaluacj|monitorow)|(?:miernikami|wskaźnikami|miar(?:ą|ami))\\s|(?:.{0,60}\\s)?wskaźnik${W}\\s+(?:ewaluac|oceny|realizac|efektywn)|(?:.{0,60}\\s)?sprawozdanie\\s+z\\s+(?:realizacji|wykonania)\\s+program`,
  ),
  // „Informacja o sposobie tworzenia Programu”, „Konsultacje społeczne”; „Projekt Programu poddano konsultacjom …”
  element(
    10,
    `(?:sposób|sposobie|sposobu|tryb)\\s+(?:i\\s+${L}+\\s+)?(?:tworzenia|opracowania|powstania|uchwalania)|przebieg${W}\\s+konsultacji|tworzeni${W}\\s+(?:i\\s+${L}+\\s+)?program|informacj${W}\\s+o\\s+(?:sposobie|tworzeniu|przebiegu)`,
    `konsultacj${W}\\s+(?:${L}+\\s+){0,2}program|konsultacje(?:\\s+społeczne)?\\s*$|(?:tryb|przebieg|wynik)${W}\\s+konsultacji(?:\\s+projektu)?\\s*$|informacj${W}\\s+o\\s+konsultacjach|opracowanie\\s+program`,
    `konsultowani|konsultacj${W}\\s+(?:projektów\\s+)?aktów`,
    `(?:projekt\\s+)?(?:niniejsz${W}\\s+|roczn${W}\\s+)?program${W}\\s+(?:${L}+\\s+){0,4}(?:opracowa|przygotowa|utworz|sporządz|powstał|poddan${W}\\s+(?:${L}+\\s+)?konsult|s?konsultowan)|(?:.{0,40}\\s)?przebieg${W}\\s+konsultacji|projekt\\s+(?:został\\s+)?poddan|projekt\\s+(?:uchwały\\s+)?poddano\\s+konsultacj|konsultacj${W}.{0,80}(?:projekt${W}\\s+(?:${L}+\\s+){0,2}program|przeprowadzon|odbyły|trwały)|(?:.{0,40}\\s)?projekt\\s+(?:${L}+\\s+)?program.{0,60}konsultacj`,
  ),
  // „Tryb powoływania i zasady działania komisji konkursowych”; „Komisję konkursową powołuje Prezydent …”
  element(
    11,
    `powoływani${W}.{0,60}komisj|komisj${W}\\s+konkursow|(?:zasad${W}|tryb)\\s+(?:działania|pracy|powoł${W})\\s+komisj`,
    `komisj(?:a|i|e|ach)?(?!${L})`,
    `komisj${W}\\s+(?:rewizyj|rady|rozwiązywania|stał|społeczn)`,
    `(?:.{0,80}\\s)?komisj${W}\\s+konkursow${W}.{0,80}(?:powoł|opini|skład|dział|dokonuj)|(?:.{0,80}\\s)?powołuj${W}\\s+(?:${L}+\\s+){0,3}komisj|w\\s+skład\\s+komisji|(?:.{0,40}\\s)?(?:tryb\\s+(?:i\\s+zasady\\s+)?powoływania|zasady\\s+(?:działania|pracy))(?:\\s+${L}+){0,4}\\s+komisj|.{0,40}opiniuj[eą]\\s+komisj${W}\\s+konkurs|komisję\\s+powołuje`,
  ),
];

/** How surely words name an element: a title that names only it, its own words at the head of a provision, a title that usually does. */
export type ElementEvidence = 'sure title' | 'own words' | 'usual title';

export interface NamedElement {
  readonly item: number;
  readonly evidence: ElementEvidence;
}

/** Elements of art. 5a ust. 4 that a title names. */
export const elementsOfTitle = (title: string): NamedElement[] =>
  ELEMENTS.flatMap(({ item, sure, usual, not }): NamedElement[] => {
    const isOther = not?.test(title) ?? false;
    // „Okres i sposób realizacji oraz ocena programu” names what it names, whatever stands beside.
    const rest = isOther && not !== null ? title.replace(not, ' ') : title;
    if (sure.test(rest)) return [{ item, evidence: 'sure title' }];
    return usual.test(rest) && !isOther ? [{ item, evidence: 'usual title' }] : [];
  });

const MOST_WORDS = 400;

/** Elements that the first words of a provision say: „Celem głównym Programu jest …”. */
export const elementsOfWords = (text: string): number[] => {
  const head = text.slice(0, MOST_WORDS).trim();
  return ELEMENTS.flatMap(({ item, says }) => (says.test(head) ? [item] : []));
};
