import { KIND_WORDS } from '../strings/kinds.ts';
import { STATUS_FILTER, statusLabel } from '../strings/status.ts';
import { PORTAL_UI } from '../strings/portal.ts';
import type { Character, Kind, ShownStatus } from '../types.ts';
import type { GatheredTown } from './types.ts';

const isKind = (kind: string): kind is Kind => Object.hasOwn(KIND_WORDS, kind);
const isStatus = (status: string): status is ShownStatus => Object.hasOwn(STATUS_FILTER, status);

/** „uchwały i inne akty”; a kind that this version of the program does not know, as the api names it. */
export const kindWords = (kind: string): string => (isKind(kind) ? KIND_WORDS[kind].filter : kind);

/** The value of the filter of kinds; of a kind that is not known, none. */
export const kindValue = (kind: string): readonly string[] => (isKind(kind) ? [KIND_WORDS[kind].folder] : []);

export const kindLabel = (kind: string): string => (isKind(kind) ? KIND_WORDS[kind].label : '');

/** „obowiązujący”; a state that is not known, as the api names it. Of news and pages, whose state says nothing, none. */
export function statusWords(status: string, kind: string): string {
  if (status === 'published') return '';
  return isStatus(status) ? statusLabel(status, isKind(kind) ? kind : 'act', null) : PORTAL_UI.unknownStatus(status);
}

export const statusValue = (status: string): readonly string[] => (isStatus(status) ? [STATUS_FILTER[status].value] : []);

/** What a document of a town is; `null` where that was not gathered. */
export const characterOf = (town: GatheredTown, id: string): Character | null => town.characters.get(id) ?? null;
