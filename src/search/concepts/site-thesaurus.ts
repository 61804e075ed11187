import { fold } from '../../law/fold.ts';
import { foreignStem } from '../../law/foreign-stem.ts';
import { OUTSIDE_MATTERS } from '../../law/thesaurus/thesaurus.ts';
import type { Concept } from '../../law/thesaurus/read-concepts.ts';
import { guessedLemma, type WordAnalysis } from '../words/word-analysis.ts';
import { phraseWords } from './find-concepts.ts';

/** The thesaurus of a site as the browser gets it. */
export interface SiteThesaurus {
  /**
   * Lines `id|the law's words|phrases`: phrases are base forms parted by spaces, and they by semicolons; then, after an empty line, matters
   * settled elsewhere: `who settles them|phrases`.
   */
  readonly text: string;
  /** Lines `id|English and Ukrainian phrases`, words by their stems. */
  readonly foreign: string;
  /** Base forms that its phrases are made of. */
  readonly words: readonly string[];
}

/** Makes the thesaurus of a site: concepts that its texts speak of, and all matters settled elsewhere. */
export function siteThesaurus(
  concepts: readonly Concept[],
  spoken: ReadonlySet<string>,
  { lemmasOf }: WordAnalysis,
): SiteThesaurus {
  const words = new Set<string>();
  const lemmaOf = (word: string): string => {
    const lemmas = lemmasOf(word);
    return lemmas.includes(word) ? word : (lemmas[0] ?? guessedLemma(word));
  };
  const phrase = (text: string): string => {
    const telling = phraseWords(text);
    // „po szkole” without its little word would be the school itself.
    if (telling.length === 1 && text.includes(' ') && telling[0]?.startsWith('=') !== true) return '';
    const lemmas = telling.map((word) => (word.startsWith('=') ? word : lemmaOf(word)));
    for (const lemma of lemmas) if (!lemma.startsWith('=')) words.add(lemma);
    return lemmas.join(' ');
  };
  const phrases = (texts: readonly string[]): string => [...new Set(texts.map(phrase))].filter(Boolean).join(';');
  const used = concepts.filter(({ id }) => spoken.has(id));
  const stems = (text: string): string => text.split(' ').map(foreignStem).join(' ');
  return {
    text: [
      ...used.map(({ id, law, people }) => `${id}|${law.join(';')}|${phrases([...people, ...law])}`),
      '',
      ...OUTSIDE_MATTERS.map(({ people, settledBy }) => `${settledBy}|${phrases(people)}`),
    ].join('\n'),
    foreign: used
      .flatMap(({ id, english, ukrainian }) => {
        const all = [...english, ...ukrainian];
        return all.length === 0 ? [] : [`${id}|${all.map((text) => stems(fold(text))).join(';')}`];
      })
      .join('\n'),
    words: [...words],
  };
}
