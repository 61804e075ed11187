import { nearest } from '../../diagnostics/nearest.ts';
import { fold } from '../../law/fold.ts';
import { longDate } from '../../law/dates.ts';
import { provisionName } from '../../model/provision-name.ts';
import type { ApiDocument, ApiProvision } from '../../publish/api-shapes.ts';
import { MCP_WORDS } from '../../strings/mcp.ts';
import type { IsoDate } from '../../types.ts';
import type { PublishedSite } from './published-site.ts';

export type Card = PublishedSite['documents'][number];
export type ApiWording = ApiDocument['versions'][number];

/** What a tool can't answer, said in Polish: the model is told that there is no answer, and why. */
export class ToolRefusal extends Error {}

export const day = (iso: string): string => longDate(iso as IsoDate);

/** A day that exists; a `Refusal` otherwise. */
export function readDay(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text))
    throw new ToolRefusal(MCP_WORDS.badDate(text));
  return text;
}

const bare = (text: string): string => fold(text).replace(/^\s*nr\s+|\s/g, '');

/** The document of an id or a number; a `Refusal` where the site has none or more than one. */
export function findDocument(asked: string, { documents }: PublishedSite): Card {
  const wanted = asked.trim().replace(/^\/+|\/+$/g, '');
  const byId = documents.find(({ id }) => id === wanted);
  if (byId !== undefined) return byId;
  const byNumber = documents.filter(({ number }) => number !== null && bare(number) === bare(wanted));
  const [only] = byNumber;
  if (byNumber.length > 1) throw new ToolRefusal(MCP_WORDS.ambiguous(asked, byNumber.map(({ id }) => id).join(', ')));
  if (only !== undefined) return only;
  const names = documents.flatMap(({ id, number }) => (number === null ? [id] : [id, number]));
  throw new ToolRefusal(MCP_WORDS.unknownDocument(asked, nearest(wanted, names)));
}

/** Kinds of documents whose text has force from a day on. */
const LEGAL: ReadonlySet<ApiDocument['kind']> = new Set(['act', 'programme']);

/** The wording of a day; a `Refusal` before the first, after the last, and where an act's day is not known. */
export function wordingOn({ kind, versions }: ApiDocument, date: string): ApiWording {
  const dated = versions.filter(({ inForceFrom }) => inForceFrom !== null);
  const [first] = dated;
  const [only] = versions;
  // News and pages are not in force from any day.
  if (first === undefined && only !== undefined && !LEGAL.has(kind)) return only;
  if (first?.inForceFrom == null) throw new ToolRefusal(MCP_WORDS.undatedOnly(versions[0]?.url ?? ''));
  const found = dated.findLast(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= date);
  if (found === undefined) throw new ToolRefusal(MCP_WORDS.tooEarly(day(date), day(first.inForceFrom)));
  if (found.inForceTo !== null && found.inForceTo < date)
    throw new ToolRefusal(MCP_WORDS.ended(day(date), day(found.inForceTo), found.url));
  return found;
}

/** „§ 5 ust. 2” of each provision by its id; empty for text without a number. */
export function namesOf(provisions: readonly ApiProvision[]): ReadonlyMap<string, string> {
  const byId = new Map(provisions.map((one) => [one.id, one]));
  const path = ({ parent, id, unit: kind, label }: ApiProvision): { id: string; kind: ApiProvision['unit']; label: string }[] => {
    const above = parent === null ? undefined : byId.get(parent);
    return [...(above === undefined ? [] : path(above)), { id, kind, label }];
  };
  return new Map(provisions.map((one) => [one.id, provisionName(path(one))]));
}

/** What every answer about a document begins with: what it is, its state, and whether it is a demonstration text. */
export function headOf(card: Card, { date }: PublishedSite): string[] {
  const { title, state, character, url } = card;
  return [
    title,
    MCP_WORDS.state(state, day(date)),
    ...(character === 'illustrative' ? [MCP_WORDS.illustrative] : []),
    MCP_WORDS.address(url),
  ];
}

/** The days of a wording, its own address, and what was not applied to it. */
export function wordingHead(wording: ApiWording, titleOf: (id: string) => string): string[] {
  const { inForceFrom, inForceTo, url, unapplied } = wording;
  return [
    inForceFrom === null ? MCP_WORDS.undated : MCP_WORDS.wording(day(inForceFrom), inForceTo === null ? null : day(inForceTo)),
    MCP_WORDS.address(url),
    ...(unapplied.length === 0
      ? []
      : [
          MCP_WORDS.unappliedHead,
          ...unapplied.map(({ text, reason, document }) => `- ${MCP_WORDS.unapplied(text, reason, titleOf(document))}`),
        ]),
  ];
}
