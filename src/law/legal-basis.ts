/** Whether a paragraph states the legal basis of an act: „Na podstawie art. 18 ust. 2 pkt 15 …”, „Działając na podstawie …”. */
export const isLegalBasis = (text: string): boolean => /^(?:działając\s+)?na\s+podstawie(?!\p{L})/iu.test(text);
