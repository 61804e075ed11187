/** Elements that stand within a word without parting it; any other one parts words. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b cite code del em i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(' '),
);
