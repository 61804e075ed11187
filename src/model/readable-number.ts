/** How many lines of a file may be front matter that can't be read as such. */
const MOST_LINES = 80;

/** The number of an act whose file can't be read otherwise: the line „numer: XV/200/2019”, wherever its front matter breaks off. */
export function readableNumber(text: string): string | null {
  const head = text.split('\n', MOST_LINES).join('\n');
  const number = /^numer:[ \t]*(['"]?)([^'"\n#]+)\1[ \t]*\r?$/m.exec(head)?.[2]?.trim();
  return number === undefined || number === '' || number === 'null' ? null : number;
}
