import { fold } from '../../law/fold.ts';
import type { Match } from './answer.ts';
import type { Query } from './query.ts';
import type { Direct } from './types.ts';

const LOOKED_AT = 3;
const REFERENCE = /^(par|art)(\d+[a-z]*?)(?:ust(\d+[a-z]*?))?(?:pkt(\d+[a-z]*?))?(?:lit([a-z]+))?$/;

/** „par5ust2” → `par-5-ust-2`, the anchor of that provision; `null` where a key is no reference. */
function anchorOf(key: string): string | null {
  const match = REFERENCE.exec(key);
  if (match === null) return null;
  const [, unit = '', number = '', ust, pkt, lit] = match;
  return [
    unit,
    number,
    ...Object.entries({ ust, pkt, lit }).flatMap(([kind, label]) => (label === undefined ? [] : [kind, label])),
  ].join('-');
}

/** Provisions a query names: as written, and their anchors. */
export const provisionsOf = ({ terms }: Query): { readonly name: string; readonly anchor: string }[] =>
  terms.flatMap(({ token }) => {
    const anchor = anchorOf(token.keys[0] ?? '');
    return anchor === null ? [] : [{ name: token.text, anchor }];
  });

/** Pages that a query names outright: acts with its number, provisions of the best documents. */
export async function directPages(query: Query, matches: readonly Match[]): Promise<Direct[]> {
  const exact = query.terms.filter(({ token }) => token.kind === 'exact');
  if (exact.length === 0) return [];
  const anchors = provisionsOf(query).map(({ anchor }) => anchor);
  const numbers = exact.map(({ token }) => token.keys[0] ?? '').filter((key) => key.includes('/'));
  const pages = await Promise.all(
    matches.slice(0, exact.length === query.terms.length ? LOOKED_AT : 1).map(async ({ hit }): Promise<Direct[]> => {
      const { url, title } = hit.known;
      const { meta, units } = await hit.load(1);
      const number = fold(meta['number'] ?? '').replace(/\s/g, '');
      const own = number !== '' && numbers.some((key) => number === key || number.endsWith(`/${key}`));
      const named = units.filter(([anchor]) => anchors.some((one) => anchor === one || anchor.endsWith(`-${one}`)));
      return [
        ...(own ? [{ title: [title, meta['full']].filter(Boolean).join(' – '), url }] : []),
        ...named.slice(0, 1).map(([anchor, name]) => ({ title: `${name} – ${title}`, url: `${url}#${anchor}` })),
      ];
    }),
  );
  return pages.flat().slice(0, LOOKED_AT);
}
