import { AlikeIndex } from './alike-index.ts';
import { likeness, mostAlike, type Weighed } from './likeness.ts';
import { signatureOf } from './min-hash.ts';

/** From this likeness on two provisions are on one matter; `docs/portal.md` says from what figures. */
export const ALIKE = 0.3;

/** A text of a group, by its number in the list that is grouped. */
export interface Member {
  readonly text: number;
  /** Likeness to the first of the group. */
  readonly likeness: number;
}

interface Grouped {
  readonly groups: readonly (readonly Member[])[];
  /** Texts that began a group without having been compared with all that might be alike. */
  readonly cut: number;
}

/**
 * Groups of texts around those that come first: each text joins the group whose first it is most like, from `ALIKE` on, or begins one. All
 * are measured by that first, so that no chain of small differences makes a group of unlike texts.
 */
export function groupTexts(texts: readonly Weighed[]): Grouped {
  const groups: Member[][] = [];
  const firsts: Weighed[] = [];
  const index = new AlikeIndex(texts.length);
  let cut = 0;
  texts.forEach((shingles, text) => {
    const signature = signatureOf(shingles.own);
    let best = { group: -1, likeness: 0 };
    const isWhole = index.visitAlike(signature, (group) => {
      const first = firsts[group];
      if (first === undefined || mostAlike(shingles, first) < ALIKE) return;
      const value = likeness(shingles, first);
      // Of equals the group that began first.
      if (value >= ALIKE && (value > best.likeness || (value === best.likeness && group < best.group)))
        best = { group, likeness: value };
    });
    const joined = groups[best.group];
    if (joined !== undefined) {
      joined.push({ text, likeness: best.likeness });
      return;
    }
    if (!isWhole) cut += 1;
    index.note(signature);
    firsts.push(shingles);
    groups.push([{ text, likeness: 1 }]);
  });
  return { groups, cut };
}
