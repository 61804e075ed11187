import { documentNoun } from '../../law/citations/phrases.ts';
import type { Unit } from '../../types.ts';
import { plainText } from '../../model/plain-text.ts';

/** Words that an attachment's title may stand in: its heading, then the first words below it. */
function titlesOf(unit: Unit): string[] {
  const heading = unit.heading === null ? '' : plainText(unit.heading);
  const [first] = unit.children;
  return [heading, unit.text, first?.kind === 'text' ? `${plainText(first.heading ?? [])} ${first.text}` : ''];
}

/** Numbers of attachments by the noun their title begins with: „STATUT Gminy Kowale Oleckie” → `statut`. A noun of two is left out. */
export function titledAttachments(units: readonly Unit[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const repeated = new Set<string>();
  for (const unit of units) {
    if (unit.kind !== 'zal') continue;
    const [noun] = titlesOf(unit).flatMap((title) => documentNoun(title) ?? []);
    if (noun === undefined) continue;
    if (numbers.has(noun)) repeated.add(noun);
    numbers.set(noun, unit.id.replace(/^zal-/, ''));
  }
  for (const noun of repeated) numbers.delete(noun);
  return numbers;
}
