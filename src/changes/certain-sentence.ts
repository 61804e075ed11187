import { readSentences } from '../law/sentences.ts';
import type { Unit } from '../types.ts';
import { editOwn } from './edit-words.ts';

/**
 * Whether the sentence with an ordinal can be told in a unit: no mark up to its end leaves open whether a sentence ends there. The last
 * one (-1) can be told only where all can.
 */
export function isCertainSentence(unit: Unit, sentence: number): boolean {
  let before = 0;
  const verdicts: boolean[] = [];
  editOwn(unit, (line) => {
    const { sentences, doubts } = readSentences(line);
    const stretch = sentence === -1 ? undefined : sentences[sentence - 1 - before];
    if (stretch !== undefined) verdicts.push(doubts.every((at) => at >= stretch.to));
    else if (doubts.length > 0) verdicts.push(false);
    before += sentences.length;
    return [];
  });
  return verdicts[0] ?? true;
}
