import { capitalise } from '../../law/capitalise.ts';
import { KEY_LABELS } from '../../strings/cms.ts';

/** The label of a key in the form: „wchodzi_w_zycie” → „Wchodzi w życie”. */
export const labelOf = (key: string): string => KEY_LABELS[key] ?? capitalise(key.replace(/_/g, ' '));
