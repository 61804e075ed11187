import { firstDaysOf } from '../model/act-days.ts';
import type { LinkedWork, ShownStatus } from '../types.ts';

/**
 * The state of a document as readers are told it: an act whose first day isn't known is not „not yet” in force, an announcement, which
 * has none, is only published, a text that is void in part says so, and an act whose work is done regulates nothing any more.
 */
export function shownStatus({ document, status, partlyVoid, performed }: LinkedWork): ShownStatus {
  if (status === 'in-force' || status === 'amended') return performed ? 'performed' : partlyVoid ? 'partly-void' : status;
  if (document.kind !== 'act' || status !== 'adopted' || firstDaysOf(document).length === 1) return status;
  return document.type === 'obwieszczenie' ? 'published' : 'undated';
}
