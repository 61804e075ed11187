/** The file whose address every town's list names; what stands before it is the address of the site. */
const INDEX_SCHEMA = 'api/v1/index.schema.json';

/** Where a town's site stands: as its data files write addresses, and as the portal links to it. */
export interface TownPlace {
  /** Whole address of the site, with a slash at the end. */
  readonly address: string;
  /** An address of the data files on the same site as a whole one; `null` where it leads anywhere else. */
  readonly addressOf: (stated: string) => string | null;
}

/** Parts of letters, digits and the like: no scheme, host, query or quotation mark, and no empty part. */
const PATH = /^(?:[\p{L}\p{N}_.~%-]+(?:\/|$))*$/u;

const isWhole = (address: string): boolean => /^https?:\/\/[^/]/.test(address);

/**
 * The place of a town whose list has that `$schema`. Links are made of the part that stands below the site in the data, put after the
 * address that `portal.yaml` gives: so no link can lead to another host, and none can be a script. `null` where nothing tells the address.
 */
export function townPlace(schema: string, named: string | null): TownPlace | null {
  if (!schema.endsWith(`/${INDEX_SCHEMA}`)) return null;
  const stated = schema.slice(0, -INDEX_SCHEMA.length);
  const place = named ?? (isWhole(stated) ? stated : null);
  if (place === null || !URL.canParse(place)) return null;
  const address = new URL(place).href;
  return {
    address,
    addressOf(one) {
      const rest = one.startsWith(stated) ? one.slice(stated.length) : null;
      if (rest === null || !PATH.test(rest) || !URL.canParse(rest, address)) return null;
      const { href } = new URL(rest, address);
      // „..”, also as „%2e%2e”, would lead out of the site.
      return href.startsWith(address) ? href : null;
    },
  };
}
