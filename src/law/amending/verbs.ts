/** Verbs of operations, as `verb-forms.ts` gives them: in the form that takes „się”. */

export const SWAPS = 'zastępuje|zamienia|zmienia|prostuje|poprawia';
export const DROPS = 'skreśla|wykreśla|usuwa|uchyla';
export const ADDS = 'dodaje|dopisuje|wstawia|wprowadza|wpisuje|umieszcza';
