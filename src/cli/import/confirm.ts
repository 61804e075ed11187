import type { Guess, KeyValue } from '../../import/draft.ts';
import type { ImportedDraft } from '../../import/import-document.ts';
import type { Prompt } from '../prompt.ts';

const shown = (value: KeyValue): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Asks for each guess: Enter takes it, „-” drops it, anything else replaces it. Then asks for what is missing. */
export async function confirm(draft: ImportedDraft, prompt: Prompt): Promise<ImportedDraft> {
  const guesses: Guess[] = [];
  for (const guess of draft.guesses) {
    const answer = await prompt.ask(`  ${guess.key} [${shown(guess.value)}]: `);
    if (answer === '-') continue;
    const isNumber = typeof guess.value === 'number' && /^\d+$/.test(answer);
    guesses.push(answer === '' ? guess : { ...guess, value: isNumber ? Number(answer) : answer });
  }
  const missing: string[] = [];
  for (const key of draft.missing) {
    const answer = await prompt.ask(`  ${key} (brak w tekście): `);
    if (answer === '') missing.push(key);
    else guesses.push({ key, value: /^\d{4}$/.test(answer) ? Number(answer) : answer, source: 'podane ręcznie' });
  }
  return { ...draft, guesses, missing };
}
