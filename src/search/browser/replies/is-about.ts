import type { FoundTerm } from '../answer.ts';

/** Whether something whose words and concepts are known is about a term. */
export const isAbout = ({ about }: { readonly about: readonly string[] }, { term, concepts }: FoundTerm): boolean =>
  [...term.lemmas, ...term.family, ...concepts].some((name) => about.includes(name));
