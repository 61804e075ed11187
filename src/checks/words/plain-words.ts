/** Marks that only the parser understands. */
const MARKED = /[<&`\\]|\[\^|\]:|\]\[|^ {0,3}~~~/m;
const LINK = /\]\(<?[^()\s<>]*>?(?:[ \t]+"[^"\n]*")?\)/g;

/**
 * The words of a text without mark-up that hides any, but for simple links: what most texts are, and known without the parser. `null` for
 * any other.
 */
export function plainWords(text: string, bodyStart: number): string | null {
  const body = text.slice(bodyStart);
  if (MARKED.test(body)) return null;
  const words = body.includes('](') ? body.replace(LINK, ']') : body;
  return words.includes('](') ? null : words;
}
