import { nearest } from '../../diagnostics/nearest.ts';
import { withCharacter } from '../../views/with-character.ts';
import type { ApiDocument, ApiProvision } from '../../publish/api-shapes.ts';
import { MCP_WORDS } from '../../strings/mcp.ts';
import { day, findDocument, headOf, namesOf, readDay, ToolRefusal, wordingHead, wordingOn } from './answer.ts';
import type { PublishedSite } from './published-site.ts';

/** Characters of an answer: more than this no model reads well, and the rest can be asked for. */
const LONGEST = 60_000;

const titles = (site: PublishedSite): ((id: string) => string) => {
  const byId = new Map(site.documents.map((card) => [card.id, withCharacter(card.title, card)]));
  return (id) => byId.get(id) ?? id;
};

const label = ({ id }: ApiProvision, names: ReadonlyMap<string, string>): string => {
  const name = names.get(id) ?? '';
  return name === '' ? MCP_WORDS.textWithoutNumber : name;
};

export const line = (one: ApiProvision, names: ReadonlyMap<string, string>): string =>
  `[${label(one, names)}; ${one.id}] ${[one.heading, one.text].filter(Boolean).join(': ')}`;

/** A provision with all below it; a `Refusal` where the wording has none of that id. */
function below(provisions: readonly ApiProvision[], asked: string): readonly ApiProvision[] {
  const wanted = asked.trim().replace(/^#/, '');
  const taken = new Set<string>();
  const found = provisions.filter(({ id, parent }) => {
    const isIn = id === wanted || (parent !== null && taken.has(parent));
    if (isIn) taken.add(id);
    return isIn;
  });
  if (found.length === 0)
    throw new ToolRefusal(
      MCP_WORDS.unknownProvision(
        asked,
        nearest(
          wanted,
          provisions.map(({ id }) => id),
        ),
      ),
    );
  return found;
}

/** The text of a document, or of a provision of it, as it was on a day. */
export async function documentAsOf(
  {
    document: asked,
    date,
    provision,
  }: { readonly document: string; readonly date: string; readonly provision?: string | undefined },
  site: PublishedSite,
): Promise<string> {
  const card = findDocument(asked, site);
  const document = await site.document(card.id);
  const on = readDay(date);
  const wording = wordingOn(document, on);
  const names = namesOf(wording.provisions);
  const chosen = provision === undefined ? wording.provisions : below(wording.provisions, provision);
  if (chosen.length === 0) throw new ToolRefusal([...headOf(card, site), MCP_WORDS.noText].join('\n'));
  const lines: string[] = [];
  let length = 0;
  for (const one of chosen) {
    const text = line(one, names);
    if (length + text.length > LONGEST && lines.length > 0) break;
    lines.push(text);
    length += text.length;
  }
  const next = chosen[lines.length];
  return [
    ...headOf(card, site),
    ...(document.status === 'draft' ? [MCP_WORDS.draft] : []),
    ...wordingHead(wording, titles(site)),
    ...(on > site.date ? [MCP_WORDS.future(day(site.date))] : []),
    ...(provision === undefined ? [] : [MCP_WORDS.address(`${wording.url}#${chosen[0]?.id ?? ''}`)]),
    '',
    ...lines,
    ...(next === undefined ? [] : ['', MCP_WORDS.cut(lines.length, chosen.length, next.id)]),
  ].join('\n');
}

const amending = ({ amendedBy }: ApiDocument['versions'][number], titleOf: (id: string) => string): string =>
  [...new Set(amendedBy.map(({ document }) => titleOf(document)))].join('; ');

/** All wordings of a document, in order of time. */
export async function historyOf(asked: string, site: PublishedSite): Promise<string> {
  const card = findDocument(asked, site);
  const document = await site.document(card.id);
  const titleOf = titles(site);
  const versions = document.versions.map((wording) =>
    [
      ...wordingHead(wording, titleOf),
      wording.amendedBy.length === 0 ? MCP_WORDS.original : MCP_WORDS.changedBy(amending(wording, titleOf)),
      ...(wording.redline === null ? [] : [MCP_WORDS.redline(wording.redline)]),
    ].join('\n'),
  );
  return [headOf(card, site).join('\n'), MCP_WORDS.versions(versions.length), ...versions].join('\n\n');
}

const words = ({ heading, text }: ApiProvision): string => [heading, text].filter(Boolean).join(': ');

/** What differs between the wordings of two days, provision by provision. */
export async function differenceOf(
  { document: asked, from, to }: { readonly document: string; readonly from: string; readonly to: string },
  site: PublishedSite,
): Promise<string> {
  const card = findDocument(asked, site);
  const document = await site.document(card.id);
  if (readDay(from) >= readDay(to)) throw new ToolRefusal(MCP_WORDS.wrongOrder);
  const [before, after] = [wordingOn(document, from), wordingOn(document, to)];
  const head = [...headOf(card, site), ...(to > site.date ? [MCP_WORDS.future(day(site.date))] : [])];
  if (before.id === after.id) return [...head, MCP_WORDS.sameWording(day(from), day(to), day(before.id))].join('\n');
  const [former, present] = [before, after].map(({ provisions }) => new Map(provisions.map((one) => [one.id, one])));
  const names = new Map([...namesOf(before.provisions), ...namesOf(after.provisions)]);
  const titleOf = titles(site);
  const by = ({ changedBy }: ApiProvision): string => {
    const acts = changedBy.filter(({ date }) => date > before.id && date <= after.id).map(({ document: act }) => titleOf(act));
    return acts.length === 0 ? '' : `\n${MCP_WORDS.changedBy([...new Set(acts)].join('; '))}`;
  };
  const changed = after.provisions.flatMap((one) => {
    const old = former?.get(one.id);
    const name = `### ${label(one, names)} (${one.id})`;
    if (old === undefined) return [`${name}: ${MCP_WORDS.inserted}\n${MCP_WORDS.after}: ${words(one)}${by(one)}`];
    if (words(old) === words(one) && old.repealed === one.repealed) return [];
    const how = one.repealed && !old.repealed ? MCP_WORDS.repealed : MCP_WORDS.reworded;
    return [`${name}: ${how}\n${MCP_WORDS.before}: ${words(old)}\n${MCP_WORDS.after}: ${words(one)}${by(one)}`];
  });
  const gone = before.provisions
    .filter(({ id }) => present?.has(id) !== true)
    .map((one) => `### ${label(one, names)} (${one.id}): ${MCP_WORDS.removed}\n${MCP_WORDS.before}: ${words(one)}`);
  const parts = [...changed, ...gone];
  return [
    head.join('\n'),
    wordingHead(before, titleOf).join('\n'),
    wordingHead(after, titleOf).join('\n'),
    ...(parts.length === 0 ? [MCP_WORDS.sameText] : parts),
  ].join('\n\n');
}

/** Where a document, or a provision with all below it, leads, and what cites it. */
export async function citationsOf(
  { document: asked, provision }: { readonly document: string; readonly provision?: string | undefined },
  site: PublishedSite,
): Promise<string> {
  const card = findDocument(asked, site);
  const { versions, citations, citedBy } = await site.document(card.id);
  const all = versions.flatMap(({ provisions }) => provisions);
  const chosen = provision === undefined ? null : new Set(below(all, provision).map(({ id }) => id));
  const isChosen = (id: string | null): boolean => chosen === null || (id !== null && chosen.has(id));
  const names = namesOf(all);
  const titleOf = titles(site);
  const nameOf = (id: string | null): string => (id === null ? MCP_WORDS.wholeDocument : (names.get(id) ?? '') || id);
  const out = citations
    .filter((one) => isChosen(one.provision))
    .map(({ provision: place, text, status, target }) => {
      const leads =
        status === 'broken' ? MCP_WORDS.broken : status === 'unknown' ? MCP_WORDS.unknown : (target?.url ?? MCP_WORDS.unknown);
      return `- ${nameOf(place)}: „${text}” → ${leads}`;
    });
  const into = citedBy
    .filter(({ target }) => isChosen(target))
    .map(({ document: from, provision: place, target }) => {
      const url = site.documents.find(({ id }) => id === from)?.url ?? '';
      return `- ${nameOf(target)} ← ${titleOf(from)}, ${place ?? MCP_WORDS.wholeDocument}: ${url}${place === null ? '' : `#${place}`}`;
    });
  return [
    headOf(card, site).join('\n'),
    [`## ${MCP_WORDS.outgoing}`, MCP_WORDS.outgoingNote, ...(out.length === 0 ? [MCP_WORDS.none] : out)].join('\n'),
    [`## ${MCP_WORDS.incoming}`, ...(into.length === 0 ? [MCP_WORDS.none] : into)].join('\n'),
  ].join('\n\n');
}
