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
    c.take(',');
    const announced =
      c.take('(?:określon|zawart|ustalon|podan|jak|zgodn)*') ||
      c.take('stanowiąc*') ||
      c.take('w', 'brzmieniu', '(?:określon|zawart|ustalon)*');
    c.take('odpowiednio');
    const inside = c.take('w|we|z|jako');
    c.take('odpowiednio');
    if ((!named && !announced && !inside) || !c.takeNamed('zal')) return null;
    const ranges = readLabels(c, 'zal');
    // It is an attachment of the amending act only where the formula says so.
    if (ranges === null || !c.take('do') || !c.take('niniejsze(?:j|go)|tej|tego')) return null;
    c.takeNamed('act');
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
