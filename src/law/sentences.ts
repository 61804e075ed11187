/** Abbreviations that never end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(„"\u00a0])(?:art|ust|pkt|ppkt|lit|nr|poz|np|tj|tzn|tzw|m\.in|in|dr|hab|prof|mgr|inż|św|ul|al|pl|os|Dz|Urz|ds|pn|im|godz|tel|str|woj|pow|gm|ok|por|zob|późn|ww|\p{Lu})\.$/u;

const END = /[.!?]["”»)]*(?=[\s\u00a0]+["„«(]?[\p{Lu}§])/gu;

/** The stretches of a text that are its sentences („zdanie pierwsze”, „zdanie drugie”), white space between them left out. */
export function sentencesOf(text: string): { readonly from: number; readonly to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = text.length - text.trimStart().length;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index + 1))) continue;
    sentences.push({ from, to });
    from = to + (/^[\s\u00a0]*/u.exec(text.slice(to))?.[0].length ?? 0);
  }
  const end = text.trimEnd().length;
  if (end > from) sentences.push({ from, to: end });
  return sentences;
}
