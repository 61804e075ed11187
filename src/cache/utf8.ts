/** Characters of the longest text that has room on the desk, where each takes up to three bytes. */
const LONGEST = 2 ** 21;
const desk = Buffer.allocUnsafeSlow(3 * LONGEST);

/**
 * Hands out the bytes of a text in UTF-8, which are there only as long as `use` runs: they stand in one place for all texts. Memory taken
 * anew for each of thousands of pages costs as much time again, and is given back late.
 */
export const withUtf8 = <Result>(text: string, use: (bytes: Buffer) => Result): Result =>
  use(text.length > LONGEST ? Buffer.from(text) : desk.subarray(0, desk.write(text, 0, 'utf8')));
