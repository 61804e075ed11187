import type { Cursor } from './cursor.ts';
import type { FormulaToken } from './tokens.ts';

/** Words that would be an instruction of their own: unquoted wording must not swallow them. */
const ORDERS =
  /(?:otrzymuj[eą]|trac[ią]\s+moc|zastępuje\s+się|dodaje\s+się|(?:uchyla|skreśla|wykreśla|usuwa)\s+się|oznacza\s+się|wprowadza\s+się|[„”"])/iu;

/**
 * New wording: a quotation or a block, or, where no mark opens one, all words to the end of the line. Words without marks are taken only
 * where they end with a full stop and hold no words of a formula, so that nothing else can be among them.
 */
export function takeWording(c: Cursor): FormulaToken | null {
  const quote = c.takeQuote();
  if (quote !== null) return quote;
  const [first, last] = [c.peek(), c.tokens.at(-1)];
  if (first === undefined || last === undefined || first.from === last.from) return null;
  const words = c.text.slice(first.from, last.to);
  if (!words.trimEnd().endsWith('.') || ORDERS.test(words) || words.includes('\n\n')) return null;
  c.at = c.tokens.length;
  return { type: 'quote', value: words, from: first.from, to: last.to, capital: false, raw: '', block: false };
}
