import { capitalise } from '../law/capitalise.ts';
import { organGenitive } from '../law/genitive.ts';
import { longDate } from '../law/dates.ts';
import { ACT_GENITIVE } from '../strings/kinds.ts';
import type { ActDocument, IsoDate, Organ } from '../types.ts';

type Titled = Pick<ActDocument, 'type' | 'number' | 'organ' | 'subject' | 'stage'> & { readonly date: IsoDate | null };

/** Name of an act without its subject: „Uchwała nr LIII/732/2018 Rady Miejskiej Leszna z dnia 25 października 2018 r.” */
export function actName(act: Titled, organs: readonly Organ[]): string {
  const organ = organs.find(({ name, aliases }) => name === act.organ || aliases.includes(act.organ));
  const genitive = organ?.name === act.organ ? organ.genitive : organGenitive(act.organ);
  const date = act.date === null ? '' : ` z dnia ${longDate(act.date)}`;
  const type = act.stage === 'draft' ? `Projekt ${ACT_GENITIVE[act.type]}` : capitalise(act.type);
  if (act.type === 'ustawa') return `${type}${date}`;
  if (act.stage === 'draft') return `${type} ${genitive}`;
  const number = act.number === null ? '' : act.number.startsWith('Dz.') ? '' : `nr ${act.number} `;
  return `${type} ${number}${genitive}${date}`;
}

/** Name of an act in the genitive, as citations have it: „uchwały nr LIII/732/2018 Rady Miejskiej Leszna z dnia 25 października 2018 r.” */
export function actGenitive(act: Titled, organs: readonly Organ[]): string {
  const name = actName(act, organs);
  const nominative = capitalise(act.type);
  return name.startsWith(nominative)
    ? ACT_GENITIVE[act.type] + name.slice(nominative.length)
    : name.replace(/^Projekt/, 'projektu');
}

/** Full official title; nothing is put before the subject's own words. */
export const actTitle = (act: Titled, organs: readonly Organ[]): string => `${actName(act, organs)} ${act.subject}`;
