/** Provisions of an amending act that order no change of another act; the ledger names the formula. */
export type OwnProvisionRule =
  | 'wejscie-w-zycie'
  | 'wykonanie'
  | 'ogloszenie'
  | 'przepis-przejsciowy'
  | 'bez-zmian'
  | 'tekst-jednolity'
  | 'przepis-wlasny'
  | 'wprowadzenie-do-zmian';

interface OwnProvision {
  readonly rule: OwnProvisionRule;
  readonly pattern: RegExp;
  /** Words of a real act. */
  readonly example: string;
}

/** In the order in which they are tried. Each begins where the provision does, so that an order among other words is not taken for one. */
export const OWN_PROVISIONS: readonly OwnProvision[] = [
  {
    rule: 'wykonanie',
    pattern:
      /^(?:Wykonanie|Realizacj[aę]|Nadzór\s+nad\s+(?:wykonaniem|realizacją)|Odpowiedzialn\p{L}+\s+za\s+wykonanie|Za\s+wykonanie)\s/u,
    example: 'Wykonanie uchwały powierza się Wójtowi Gminy.',
  },
  {
    rule: 'wejscie-w-zycie',
    pattern:
      /^(?:(?:Niniejsz[ae]\s+)?(?:Uchwała|Zarządzenie|Rozporządzenie|Ustawa|Obwieszczenie|Rozstrzygnięcie)\s+(?:wchodzi\s+w\s+życie|obowiązuje|podlega\s+(?:ogłoszeniu|publikacji|opublikowaniu)[^;]{0,200}?wchodzi\s+w\s+życie)|Wchodzi\s+w\s+życie)/u,
    example: 'Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.',
  },
  {
    rule: 'ogloszenie',
    pattern:
      /^(?:(?:Niniejsz[ae]\s+)?(?:Uchwał[aęy]|Zarządzeni[ea]|Treść\s+uchwały|Rozporządzeni[ea]|Obwieszczeni[ea]|Rozstrzygnięci[ea])\s+(?:podlega|podaje\s+się|zostaje|zamieszcza\s+się|publikuje\s+się|ogłasza\s+się|należy)|Ogłoszeni[eu]|Uchwałę\s)/u,
    example: 'Uchwała podlega ogłoszeniu w Dzienniku Urzędowym Województwa Wielkopolskiego.',
  },
  {
    rule: 'tekst-jednolity',
    pattern:
      /^(?:Zobowiązuje\s+się|Upoważnia\s+się|Zleca\s+się|Tekst\s+jednolity|Ogłoszenie\s+tekstu\s+jednolitego)[^;]{0,200}tekst(?:u|em)?\s+jednolit/u,
    example: 'Zobowiązuje się Przewodniczącego Rady do ogłoszenia tekstu jednolitego uchwały.',
  },
  {
    rule: 'bez-zmian',
    pattern:
      /^(?:(?:W\s+)?[Pp]ozostał\p{L}+|Inne)\s[^;]{0,200}?(?:bez\s+zmian|nie\s+(?:ulega(?:ją)?\s+zmianie|zmienia(?:ją)?\s+się)|pozostaj[ąe]\s+w\s+mocy|obowiązuj[ąe])/u,
    example: 'Pozostałe postanowienia uchwały pozostają bez zmian.',
  },
  {
    rule: 'przepis-przejsciowy',
    pattern:
      /^(?:(?:Do|Przepis\p{L}*|Postanowieni\p{L}*)\s[^;]{0,400}?stosuje\s+się|(?:W\s+(?:sprawach|postępowaniach)|Sprawy|Postępowania|Wnioski|Umowy|Konkursy|Dotacje|Oferty|Kadencja|Osoby|Decyzje|Zezwolenia)\s[^;]{0,400}?(?:stosuje\s+się|podlegają|rozpatruje\s+się|zachowują|prowadzi\s+się|dotychczasow\p{L}+|do\s+czasu|przed\s+dniem\s+wejścia))/u,
    example: 'Do spraw wszczętych przed dniem wejścia w życie uchwały stosuje się przepisy dotychczasowe.',
  },
];

/** Verbs and nouns of formulas by which one act changes another. */
const SIGNALS =
  /(?:(?:otrzymuj[eą]|przyjmuj[eą])\s+(?:\p{L}+,?\s+){0,2}(?:brzmienie|treść|oznaczenie|numer|tytuł|nazwę)|(?:nadaje|nadać)\s+(?:\p{L}+\s+)?(?:się\s|§)|nadani[eu]\s+\p{L}+\s+(?:\p{L}+\s+)?brzmienia|(?:dodaje|dopisuje|wstawia|wpisuje|stawia)\s+(?:się|wyraz)|wprowadza\s+się\s+(?:\p{L}+\s+)?(?:§|ust\.|pkt|lit\.|tiret|wyraz|zdani)|uzupełnia\s+się\s+o\s|(?:uchyla|skreśla|wykreśla|usuwa)\s+się|zostaj[eą]\s+(?:uchylon|skreślon|wykreślon|usunięt|dodan)|(?:uchylon|skreślon|wykreślon|usunięt)\p{L}\s+zostaj|(?:uchylić|skreślić|wykreślić|usunąć|dodać|zastąpić|zmienić)(?!\p{L})|(?:uchyleni|skreśleni|wykreśleni|usunięci|dodani|zastąpieni)[eu]\s+(?:§|ust|pkt|lit|wyraz|zdani|ulega)|ulega(?:ją)?\s+(?:uchyleni|skreśleni|wykreśleni|usunięci)|(?:zastępuje|zamienia|poprawia)\s+się|zastąpion\p{L}+|oznacza\s+się\s+jako|(?:(?:po)?win(?:ien|na|no|ny))\s+(?:być|brzmieć)|(?:wprowadza|dokonuje)\s+się\s+[^.]{0,40}zmian|(?<!nie\s)zmienia\s+się|zmianie\s+ulega|(?<!nie\s)ulega\p{L}*\s+zmianie|trac[ią]\s+moc|przestaj[eą]\s+obowiązywać|wygasa(?:ją)?(?!\p{L})|unieważnia|w\s+miejsce\s+(?:wyraz|słów|dotychczas)|zamiast\s|(?:błędnie|omyłkowo)\s|nieważnoś|prostuje\s+się|brzmi(?:ą)?\s*(?::|następująco|jak\s)|(?:zwiększa|zmniejsza|podwyższa|obniża)\s+się\s+(?:kwot|stawk|liczb|wysok|opłat|o\s|do\s))/iu;

/** Whether words may order a change of another act: in an act that says that it changes one, such words must be read or told. */
export const mayChange = (text: string): boolean => SIGNALS.test(text);

/** A unit or an attachment, or words in quotation marks: what a provision of a mere amending act has no other reason to name. */
const NAMES = /§\s*\d|(?:^|\s)(?:ust|pkt|art)\.?\s\d|[Zz]ałącznik|[„"]|tabel/u;

/** Whether a provision of an act that does nothing but change others may be about one of them, though it has no verb of a formula. */
export const namesPlace = (text: string): boolean => NAMES.test(text);

/** „W uchwale nr …”, „Traci moc uchwała nr …”, „Uchyla się § 3 uchwały nr …”: words that in any act are about another. */
const FRAME =
  /^\s*(?:(?:W|We|Zmienia\s+się|Zmianie\s+ulega|Uchyla\s+się|Trac[ią]\s+moc|Przestaj[eą]\s+obowiązywać|Wygasa(?:ją)?|Unieważnia\s+się|Jednocześnie|Uchylon[ay]\s+zostaje|Z\s+(?:dniem|chwilą|datą)\s+.{1,80}?(?:trac[ią]|przestaj[eą]|wygasa)(?:\s+(?:moc|obowiązywać))?)\s+[^:]{0,120}?)?(?:uchwa[łl]\p{L}*|zarządzeni\p{L}*|rozporządzeni\p{L}*|rozstrzygnięci\p{L}*)\s+(?:\p{L}+\s+){0,6}?(?:nr|numer)(?!\p{L})/iu;

/** Whether words name another act as one that they change, although no formula read them. */
export const namesChangedAct = (text: string): boolean => FRAME.test(text) && SIGNALS.test(text);

/** Which formula of its own a provision follows; `null` where it is none of them, or orders a change among other things. */
export function ownProvision(text: string): OwnProvisionRule | null {
  const found = OWN_PROVISIONS.find(({ pattern }) => pattern.test(text));
  return found === undefined || (found.rule !== 'wejscie-w-zycie' && mayChange(text)) ? null : found.rule;
}
