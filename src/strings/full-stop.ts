/** A sentence ends with one full stop, also after „r.”. */
export const fullStop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
