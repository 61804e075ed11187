import type { UnitRange, WordsPlace } from '../../types.ts';
import type { Cursor } from './cursor.ts';
import { readLabels } from './labels.ts';
import type { Clause } from './scope.ts';

/**
 * „(określone) w załączniku nr 2 do niniejszej uchwały”: which attachments of the amending act hold the wording; `named`: the verb before
 * („zastępuje się załącznikiem …”) announces them.
 */
export function readSources(cursor: Cursor, named = false): UnitRange[] | null {
  return cursor.attempt((c) => {
    c.take(/^,$/u);
    const announced =
      c.take(/^(?:określon|zawart|ustalon|podan|jak|zgodn)\S*$/u) ||
      c.take(/^stanowiąc\S*$/u) ||
      c.take(/^w$/u, /^brzmieniu$/u, /^(?:określon|zawart|ustalon)\S*$/u);
    c.take(/^odpowiednio$/u);
    const inside = c.take(/^(?:w|we|z|jako)$/u);
    c.take(/^odpowiednio$/u);
    if ((!named && !announced && !inside) || c.peek()?.value !== 'zal' || c.peek()?.type !== 'named') return null;
    c.at++;
    const ranges = readLabels(c, 'zal');
    // It is an attachment of the amending act only where the formula says so.
    if (ranges === null || !c.take(/^do$/u) || !c.take(/^(?:niniejsze(?:j|go)|tej|tego)$/u)) return null;
    if (c.peek()?.value === 'act') c.at++;
    return ranges.map(({ from, to }) => ({
      from: [{ kind: 'zal', number: from }],
      to: to === null ? null : [{ kind: 'zal', number: to }],
    }));
  });
}

export const isAttachment = ({ from, part }: WordsPlace): boolean =>
  from.length === 1 && from[0]?.kind === 'zal' && part === 'unit';

/** A whole attachment that stands in the amending act; `null` where the formula is about anything else. */
export function attachmentEffect(places: readonly WordsPlace[], sources: readonly UnitRange[], added: boolean): Clause | null {
  return places.every(isAttachment)
    ? { rule: 'zalacznik', type: 'attachment', targets: places.map(({ from, to }) => ({ from, to })), sources, added }
    : null;
}
