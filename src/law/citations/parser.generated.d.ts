/** Whether a level goes on with the chain that its first level began. */
type Follows = (head: never, level: never, joint: never) => boolean;

/** Reads with a rule at the start of a piece of text; `null` where it does not fit. */
export function parse(
  rule: string,
  piece: string,
  given: { readonly inBrackets: () => boolean; readonly follows: Follows; readonly isWhole: () => boolean },
): { readonly value: unknown; readonly length: number } | null;
