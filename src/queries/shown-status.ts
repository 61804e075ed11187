import { firstDaysOf } from '../model/act-days.ts';
import type { LinkedWork, ShownStatus } from '../types.ts';

/**
 * The state of a document as readers are told it: an act whose first day isn't known is not „not yet” in force, and an announcement, which
 * has none, is only published.
 */
export function shownStatus({ document, status }: LinkedWork): ShownStatus {
  if (document.kind !== 'act' || status !== 'adopted' || firstDaysOf(document).length === 1) return status;
  return document.type === 'obwieszczenie' ? 'published' : 'undated';
}
