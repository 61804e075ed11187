import { PACKAGE_WORDS } from '../../strings/import.ts';

/** What a person must know about a package, in the order it was met; many are counted instead of listed. */
export interface PackageRemarks {
  readonly add: (remark: string) => void;
  readonly list: () => readonly string[];
}

/** More than this nobody reads; they are counted. */
const MOST = 200;

export function packageRemarks(): PackageRemarks {
  const found = new Set<string>();
  let more = 0;
  return {
    add(remark) {
      if (found.has(remark)) return;
      if (found.size < MOST) found.add(remark);
      else more++;
    },
    list: () => [...found, ...(more === 0 ? [] : [PACKAGE_WORDS.moreRemarks(more)])],
  };
}
