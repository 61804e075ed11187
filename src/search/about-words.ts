import { withoutFalseFriends } from '../law/competition-questions.ts';
import { eachToken } from '../law/search-tokens.ts';
import type { ConceptFinder } from './concepts/find-concepts.ts';
import type { WordAnalysis } from './words/word-analysis.ts';

/** What a text is about, as terms of a query name it: base forms of its words, and concepts after `@`. */
export function aboutWords(text: string, finder: ConceptFinder, { lemmasOf }: WordAnalysis): string[] {
  const about = new Set<string>([...finder.find(text)].map((id) => `@${id}`));
  eachToken(
    withoutFalseFriends(text),
    (word) => {
      for (const lemma of lemmasOf(word)) about.add(lemma);
    },
    () => undefined,
  );
  return [...about];
}
