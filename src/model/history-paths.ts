import type { LegalDocument, Version } from '../types.ts';

/** Addresses of a document's history, from the path of its page. */
export const timelinePath = (path: string): string => `${path}wersje/`;

/** The wording in force from a day; a text without a date has no other address than its page. */
export const wordingPath = (path: string, id: Version['id']): string => (id === 'bez-daty' ? path : `${path}wersje/${id}/`);

/** What changed against the wording before. */
export const redlinePath = (path: string, id: Version['id']): string => `${path}zmiany/${id}/`;

export const comparisonPath = (path: string, year: number): string => `${path}porownanie/${String(year)}/`;

/** What a later version of a draft, or the act adopted from it, changed. */
export const draftComparisonPath = (path: string): string => `${path}zmiany/wobec-projektu/`;

export const feedPath = (path: string): string => `${path}atom.xml`;

/** Only texts of law have a feed of their changes. */
export const hasFeed = ({ kind }: Pick<LegalDocument, 'kind'>): boolean => kind === 'act' || kind === 'programme';
