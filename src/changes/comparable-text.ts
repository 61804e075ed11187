/**
 * Words as they are compared with an official text: kinds of quotation marks, dashes and spaces, emphasis, citations of journals (official
 * texts bring them up to date) and the mark that closes a unit (a repeal moves it) make no difference of law.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[−–‒—―‐‑]/gu, '-')
    .replace(/[„”“‟«»″"]/gu, '"')
    .replace(/[’‘‚]/gu, "'")
    .replace(/\((?:t\.\s?j\.\s*)?Dz\.\s*U(?:rz)?\.[^()]{0,400}\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s*"\s*/gu, '"')
    .replace(/\s+([,.;:)\]])/gu, '$1')
    .replace(/[\s;,.]+$/u, '')
    .trim();
}
