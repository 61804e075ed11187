import type { ActType } from '../types.ts';

/** What the name of a file says of the act in it. */
interface NamedAct {
  readonly type: ActType;
  /** `null` where the name has none. */
  readonly number: string | null;
}

/** „XV-200-2024 skan”, „uchwala_nr_xv_200_24_2024”, „Uchwała XV 200 2024” */
const RESOLUTION = /(?<![\p{L}\d])([IVXLC]{1,9})[-_. ]+(\d{1,4}\p{L}?)[-_. ]+((?:19|20)\d{2})(?!\d)/iu;
/** „zarzadzenie-71-2019”, „Zarządzenie nr 71_2019”; digits of a day („zarządzenie z 12-03-2024”) are no number */
const ORDER = /(?<!\p{L})zarz[aą]dzeni[ea][-_. ]+(?:nr[-_. ]*)?(\d{1,4}\p{L}?)[-_. ]+((?:19|20)\d{2})(?!\d)/iu;
const ORDER_WORD = /(?<!\p{L})zarz[aą]dzeni[ea]/iu;
const RESOLUTION_WORD = /(?<!\p{L})uchwa[lł][ay](?!\p{L})/iu;

/** The act that a file's name speaks of, without its folder; `null` where it speaks of none. */
export function actOfFileName(name: string): NamedAct | null {
  const words = name.normalize('NFC').replace(/\.[^.]*$/, '');
  const order = ORDER.exec(words);
  if (order !== null) return { type: 'zarządzenie', number: `${order[1] ?? ''}/${order[2] ?? ''}` };
  const resolution = RESOLUTION.exec(words);
  if (resolution !== null) {
    const [, session = '', item = '', year = ''] = resolution;
    return { type: 'uchwała', number: `${session.toUpperCase()}/${item}/${year}` };
  }
  if (ORDER_WORD.test(words)) return { type: 'zarządzenie', number: null };
  return RESOLUTION_WORD.test(words) ? { type: 'uchwała', number: null } : null;
}
