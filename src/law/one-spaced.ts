/** Words with one blank between them and none around, however they are broken into lines: „ Kwota\n(zł)” → „Kwota (zł)”. */
export const oneSpaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
