import type { Guess, KeyValue } from '../../import/draft.ts';
import type { ImportedDraft } from '../../import/import-document.ts';
import { isoDate } from '../../model/schemas/primitives.ts';
import type { Prompt } from '../prompt.ts';

const shown = (value: KeyValue): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const DAYS: ReadonlySet<string> = new Set(['data', 'wchodzi_w_zycie', 'traci_moc', 'obowiazuje_od', 'obowiazuje_do']);

/** What is wrong with an answer for a key; an empty one and „-” are none. */
function faultOf(key: string, answer: string): string | null {
  if (answer === '' || answer === '-') return null;
  if (DAYS.has(key) && !isoDate.safeParse(answer).success)
    return `„${answer}” nie jest dniem w zapisie RRRR-MM-DD, np. 2026-11-24.`;
  return key === 'rok' && !/^(?:19|20|21)\d{2}$/.test(answer) ? `„${answer}” nie jest rokiem (cztery cyfry).` : null;
}

/** Asks for each guess: Enter takes it, „-” drops it, anything else replaces it. Then asks for what is missing. */
export async function confirm(draft: ImportedDraft, prompt: Prompt): Promise<ImportedDraft> {
  const guesses: Guess[] = [];
  for (const guess of draft.guesses) {
    const answer = await prompt.ask(`  ${guess.key}`, shown(guess.value), (words) => faultOf(guess.key, words));
    if (answer === '-') continue;
    const isNumber = typeof guess.value === 'number' && /^\d+$/.test(answer);
    guesses.push(answer === '' ? guess : { ...guess, value: isNumber ? Number(answer) : answer });
  }
  const missing: string[] = [];
  for (const key of draft.missing) {
    const answer = await prompt.ask(`  ${key} (brak w tekście)`, '', (words) => faultOf(key, words));
    if (answer === '' || answer === '-') missing.push(key);
    else guesses.push({ key, value: /^\d{4}$/.test(answer) ? Number(answer) : answer, source: 'podane ręcznie' });
  }
  return { ...draft, guesses, missing };
}
