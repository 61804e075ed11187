/** Verbs of operations, as `verb-forms.ts` gives them: in the form that takes „się”. */

export const SWAPS = /^(?:zastępuje|zamienia|zmienia|prostuje|poprawia)$/u;
export const DROPS = /^(?:skreśla|wykreśla|usuwa|uchyla)$/u;
export const ADDS = /^(?:dodaje|dopisuje|wstawia|wprowadza|wpisuje|umieszcza)$/u;
