import { stringify } from 'yaml';
import type { Guess, KeyValue, KnownContent } from '../../import/draft.ts';
import type { ImportedDraft } from '../../import/import-document.ts';
import { PICTURE_SCHEME } from '../../import/inline-markdown.ts';
import type { Prompt } from '../prompt.ts';
import { readAnswer } from './answer-fault.ts';

/** A value as it may be typed back. */
const shown = (value: KeyValue): string =>
  typeof value === 'object' ? stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim() : String(value);

const isNone = (answer: string): boolean => answer === '' || answer === '-';

/** Pictures of a text that have no description. */
const UNDESCRIBED = new RegExp(`!\\[\\]\\(${PICTURE_SCHEME}([^)]+)\\)`);

/** Asks what is on each picture that the source doesn't describe. */
async function describePictures(body: string, prompt: Prompt): Promise<string> {
  let [described, rest] = ['', body];
  for (let found = UNDESCRIBED.exec(rest); found !== null; found = UNDESCRIBED.exec(rest)) {
    const [mark, name = ''] = found;
    const answer = await prompt.ask(`  opis obrazu ${name} (co na nim jest)`);
    const alt = isNone(answer) ? '' : answer.replace(/[[\]\\]/g, '\\$&');
    described += `${rest.slice(0, found.index)}![${alt}](${PICTURE_SCHEME}${name})`;
    rest = rest.slice(found.index + mark.length);
  }
  return described + rest;
}

/** Asks for each guess: Enter takes it, „-” drops it, anything else replaces it. Then asks for what is missing. */
export async function confirm(draft: ImportedDraft, prompt: Prompt, known: KnownContent): Promise<ImportedDraft> {
  const faultOf = (key: string, guessed: KeyValue | null, answer: string): string | null => {
    if (isNone(answer)) return null;
    const read = readAnswer(key, answer, known, guessed);
    return 'fault' in read ? read.fault : null;
  };
  const valueOf = (key: string, guessed: KeyValue | null, answer: string): KeyValue => {
    const read = readAnswer(key, answer, known, guessed);
    return 'value' in read ? read.value : answer;
  };
  const guesses: Guess[] = [];
  for (const guess of draft.guesses) {
    const { key, value } = guess;
    const answer = await prompt.ask(`  ${key}`, shown(value), (words) => faultOf(key, value, words));
    if (answer === '-') continue;
    guesses.push(answer === '' ? guess : { ...guess, value: valueOf(key, value, answer), source: 'podane ręcznie' });
  }
  const missing: string[] = [];
  for (const key of draft.missing) {
    const answer = await prompt.ask(`  ${key} (brak w tekście)`, '', (words) => faultOf(key, null, words));
    if (isNone(answer)) missing.push(key);
    else guesses.push({ key, value: valueOf(key, null, answer), source: 'podane ręcznie' });
  }
  return { ...draft, guesses, missing, body: await describePictures(draft.body, prompt) };
}
