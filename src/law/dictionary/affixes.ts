/** One rule of a Hunspell suffix: a base that ends as the condition says loses `strip` and gets the ending. */
interface SuffixRule {
  readonly strip: string;
  readonly ending: string;
  /** Sets of letters the base must end with, the last first; a leading `^` excludes. */
  readonly condition: readonly string[];
}

export interface Affixes {
  /** Flag → its rules. */
  readonly rules: ReadonlyMap<string, readonly SuffixRule[]>;
  /** Ending → what may be put in its place to get a base, with the flags and conditions under which that is right. */
  readonly reversed: ReadonlyMap<string, readonly Replacement[]>;
}

interface Replacement {
  readonly strip: string;
  readonly candidates: { readonly flag: string; readonly rule: SuffixRule }[];
}

/** „[^aeć]ie” → `['e', 'i', '^aeć']` */
const readCondition = (text: string): string[] =>
  text === '.' ? [] : [...text.matchAll(/\[([^\]]+)\]|(.)/gu)].map(([, set, letter]) => set ?? letter ?? '').reverse();

/** Whether a base ends as a rule demands. */
export const fits = ({ strip, condition }: SuffixRule, base: string): boolean =>
  base.endsWith(strip) &&
  condition.length <= base.length &&
  condition.every((set, back) => {
    const letter = base.charAt(base.length - 1 - back);
    return set.startsWith('^') ? !set.includes(letter) : set.includes(letter);
  });

/** Reads the suffix rules of a Hunspell affix file. Its only prefix, „nie”, is known to the dictionary itself. */
export function readAffixes(text: string): Affixes {
  const rules = new Map<string, SuffixRule[]>();
  const reversed = new Map<string, Replacement[]>();
  for (const [, flag = '', strip = '', ending = '', condition = ''] of text.matchAll(
    /^SFX +(\S) +(\S+) +([^\s/]+)\S* +(\S+)/gmu,
  )) {
    const rule = {
      strip: strip === '0' ? '' : strip,
      ending: ending === '0' ? '' : ending,
      condition: readCondition(condition),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
    const replacements = reversed.get(rule.ending) ?? [];
    const known = replacements.find((replacement) => replacement.strip === rule.strip);
    if (known === undefined) replacements.push({ strip: rule.strip, candidates: [{ flag, rule }] });
    else known.candidates.push({ flag, rule });
    reversed.set(rule.ending, replacements);
  }
  return { rules, reversed };
}
