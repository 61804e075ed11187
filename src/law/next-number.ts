const LETTERS = 'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż';

/** Letters that lists of acts pass over: the non-Latin ones, and q, v and x. */
const PASSED_OVER = 'ąćęłńóśźżqvx';

function isNextLetter(before: string, after: string): boolean {
  const [from, to] = [LETTERS.indexOf(before), LETTERS.indexOf(after)];
  return from !== -1 && to > from && Array.from(LETTERS.slice(from + 1, to)).every((letter) => PASSED_OVER.includes(letter));
}

/** „b” after „a”, „za” after „z”, „zb” after „za”, „aa” after „a”: letters of a list, § 89 ust. 3 of „Zasady techniki prawodawczej”. */
function isNextLetters(before: string, after: string): boolean {
  if (after.length === before.length) {
    const common = before.slice(0, -1);
    return after.startsWith(common) && isNextLetter(before.slice(-1), after.slice(-1));
  }
  if (after.length === before.length + 1) return after === `${before}a`;
  return (
    after.length === before.length - 1 &&
    before.startsWith(after.slice(0, -1)) &&
    isNextLetter(before.charAt(after.length - 1), after.slice(-1))
  );
}

const PARTS = /^(\d+)(\p{L}*)(.*)$/u;

/** Whether a number is the next of a row: „3” after „2” or „2a”, „2a” after „2”, „2b” after „2a”, „c” after „b”. */
export function isNextNumber(before: string, after: string): boolean {
  const [, whole, letters = '', raised = ''] = PARTS.exec(before) ?? [];
  const [, nextWhole, nextLetters = '', nextRaised = ''] = PARTS.exec(after) ?? [];
  if (whole === undefined || nextWhole === undefined) return whole === nextWhole && isNextLetters(before, after);
  if (Number(nextWhole) === Number(whole) + 1) return nextLetters === '' && nextRaised === '';
  if (nextWhole !== whole) return false;
  return nextLetters === letters
    ? nextRaised !== raised && nextRaised !== ''
    : letters === ''
      ? nextLetters === 'a'
      : isNextLetters(letters, nextLetters);
}

/** Whether a number or letter begins a row. */
export const isFirstNumber = (number: string): boolean => number === '1' || number === 'a';
