/** How many „ are open after a piece of text, given how many were before; a stray ” never goes below zero. */
export function openQuotes(text: string, before: number): number {
  let open = before;
  for (const character of text) {
    if (character === '„') open++;
    else if (character === '”' && open > 0) open--;
  }
  return open;
}
