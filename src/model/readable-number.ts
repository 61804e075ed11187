/** Number of lines searched for the number of an act. */
const MOST_LINES = 80;

/** The number of an act whose front matter can't be parsed: the value of a line „numer: XV/200/2019”. */
export function readableNumber(text: string): string | null {
  const head = text.split('\n', MOST_LINES).join('\n');
  const number = /^numer:[ \t]*(['"]?)([^'"\n#]+)\1[ \t]*\r?$/m.exec(head)?.[2]?.trim();
  return number === undefined || number === '' || number === 'null' ? null : number;
}
