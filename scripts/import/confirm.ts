import type { Interface } from 'node:readline/promises';
import type { Guess, KeyValue } from '../../src/import/draft.ts';
import type { ImportedDraft } from '../../src/import/import-document.ts';

const shown = (value: KeyValue): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Asks for each guess: Enter takes it, „-” drops it, anything else replaces it. Then asks for what is missing. */
export async function confirm(draft: ImportedDraft, prompt: Interface): Promise<ImportedDraft> {
  const guesses: Guess[] = [];
  for (const guess of draft.guesses) {
    const answer = (await prompt.question(`  ${guess.key} [${shown(guess.value)}]: `)).trim();
    if (answer === '-') continue;
    const isNumber = typeof guess.value === 'number' && /^\d+$/.test(answer);
    guesses.push(answer === '' ? guess : { ...guess, value: isNumber ? Number(answer) : answer });
  }
  const missing: string[] = [];
  for (const key of draft.missing) {
    const answer = (await prompt.question(`  ${key} (brak w tekście): `)).trim();
    if (answer === '') missing.push(key);
    else guesses.push({ key, value: /^\d{4}$/.test(answer) ? Number(answer) : answer, source: 'podane ręcznie' });
  }
  return { ...draft, guesses, missing };
}
