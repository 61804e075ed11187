import { readSentences } from '../law/sentences.ts';
import type { Unit } from '../types.ts';
import { editOwn } from './edit-words.ts';
import { sentencesIn } from './sentences-of-unit.ts';

/** Whether the sentence with an ordinal (-1: the last) can be told in a unit: no mark up to its end leaves open whether a sentence ends there. */
export function isCertainSentence(unit: Unit, ordinal: number): boolean {
  const wanted = ordinal === -1 ? sentencesIn(unit) : ordinal;
  let before = 0;
  let certain = true;
  editOwn(unit, (line) => {
    const { sentences, doubts } = readSentences(line);
    const end = sentences[wanted - 1 - before]?.to ?? Infinity;
    if (before < wanted && doubts.some((at) => at < end)) certain = false;
    before += sentences.length;
    return [];
  });
  return certain;
}
