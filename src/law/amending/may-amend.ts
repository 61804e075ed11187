/** Verbs of amending formulas. */
export const AMENDS =
  /(?:otrzymuj[eą]\s+(?:nowe\s+|następujące\s+)?(?:brzmienie|oznaczenie)|nadaje\s+się\s+(?:nowe\s+)?brzmienie|dodaje\s+się|dopisuje\s+się|(?:uchyla|skreśla|wykreśla|usuwa)\s+się|zastępuje\s+się|oznacza\s+się\s+jako|(?:powinno|winno)\s+być|wprowadza\s+się\s+(?:następując|zmian)|zmienia\s+się)/iu;

/** „W uchwale nr …”, „W załączniku do …”, „§ 5 uchwały …”, „Uchyla się § 3 uchwały …”: how a provision that amends begins. */
const OPENS =
  /^\s*(?:(?:W|We)\s+(?:(?:[Rr]egulaminie|[Ss]tatucie|[Pp]rogramie|[Pp]lanie|[Ii]nstrukcji|[Ss]trategii|[Zz]asadach|[Ww]ykazie|[Tt]aryfie|[Cc]enniku|[Pp]rocedurze|[Kk]odeksie)|uchwale|zarządzeniu|rozporządzeniu|ustawie|obwieszczeniu|załącznik\p{L}*|§+|art\.|ust\.|pkt|tytule|rozdziale|dziale|treści|części)|Zmienia\s+się|Dokonuje\s+się|Wprowadza\s+się|(?:Uchyla|Skreśla|Wykreśla|Dodaje)\s+się|Po\s|Przed\s|§+\s*\d|Art\.|Ust\.|Pkt|Załącznik\p{L}*|Tytuł|Dotychczasow\p{L}*|Treść)/u;

/** „Uchyla się uchwałę nr …” repeals an act and amends none; „Wprowadza się obowiązek …” does neither. */
const OTHER =
  /^\s*(?:Uchyla|Zmienia|Dodaje|Wprowadza|Dokonuje|Skreśla)\s+się\s+(?!§|art|ust|pkt|w\s|następując|zmian|treść|załącznik|tytuł|po\s|przed\s|dotychczas|rozdział|wyraz|uchwałę\s+.*(?:w\s+ten\s+sposób|otrzymuj|następując))/iu;

/** Whether a line begins as an amending one does: with an act or a unit. */
export const beginsAmending = (text: string): boolean => OPENS.test(text);

/** Whether a § may order changes: cheap, so that the text of ordinary acts costs nothing. */
export const mayAmend = (text: string): boolean => AMENDS.test(text) && OPENS.test(text) && !OTHER.test(text);
