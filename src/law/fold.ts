const MARKS = /\p{M}/gu;

/** Lower case without diacritics, as people type on a phone: „Łódź” → „lodz”. The letter ł has no mark that could be taken off it. */
export const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/ł/g, 'l');
