import { falseFriends, withoutFalseFriends } from '../law/competition-questions.ts';
import { eachToken } from '../law/search-tokens.ts';
import type { ConceptFinder } from './concepts/find-concepts.ts';
import type { WordAnalysis } from './words/word-analysis.ts';

/** What a text is about, as terms of a query name it: base forms of its words, and concepts after `@`. */
export function aboutWords(text: string, finder: ConceptFinder, { lemmasOf }: WordAnalysis): string[] {
  const plain = withoutFalseFriends(text);
  const ids = new Set(finder.find(plain));
  // „kultura fizyczna” is what the whole phrase says, and not what its first word says alone.
  for (const { phrase, word } of falseFriends(text)) {
    const misleading = finder.find(word);
    for (const id of finder.find(phrase)) if (!misleading.has(id)) ids.add(id);
  }
  const about = new Set<string>([...ids].map((id) => `@${id}`));
  eachToken(
    plain,
    (word) => {
      for (const lemma of lemmasOf(word)) about.add(lemma);
    },
    () => undefined,
  );
  return [...about];
}
