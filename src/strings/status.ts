/** States of documents, in Polish: labels that agree in gender, and filters of the search. */
import type { ActType, Kind, ShownStatus } from '../types.ts';
import { KIND_WORDS, type FilterValue, type StateGender } from './kinds.ts';

const ACT_GENDER: Readonly<Record<ActType, StateGender>> = {
  uchwała: 'feminine',
  ustawa: 'feminine',
  zarządzenie: 'neuter',
  obwieszczenie: 'neuter',
  rozporządzenie: 'neuter',
};

const STATUS_LABELS: Readonly<Record<ShownStatus, Readonly<Record<StateGender, string>>>> = {
  draft: { feminine: 'projekt', masculine: 'projekt', neuter: 'projekt' },
  adopted: {
    feminine: 'uchwalona, jeszcze nie obowiązuje',
    masculine: 'uchwalony, jeszcze nie obowiązuje',
    neuter: 'wydane, jeszcze nie obowiązuje',
  },
  undated: {
    feminine: 'uchwalona, nie ustalono, od kiedy obowiązuje',
    masculine: 'uchwalony, nie ustalono, od kiedy obowiązuje',
    neuter: 'wydane, nie ustalono, od kiedy obowiązuje',
  },
  'in-force': { feminine: 'obowiązująca', masculine: 'obowiązujący', neuter: 'obowiązujące' },
  amended: { feminine: 'obowiązująca, zmieniona', masculine: 'obowiązujący, zmieniony', neuter: 'obowiązujące, zmienione' },
  'partly-void': {
    feminine: 'obowiązująca, nieważna w części',
    masculine: 'obowiązujący, nieważny w części',
    neuter: 'obowiązujące, nieważne w części',
  },
  performed: { feminine: 'wykonana', masculine: 'wykonany', neuter: 'wykonane' },
  expired: { feminine: 'wygasła', masculine: 'zakończony', neuter: 'wygasłe' },
  repealed: { feminine: 'uchylona', masculine: 'uchylony', neuter: 'uchylone' },
  void: { feminine: 'nieważna', masculine: 'nieważny', neuter: 'nieważne' },
  withdrawn: { feminine: 'wycofana z publikacji', masculine: 'wycofany z publikacji', neuter: 'wycofane z publikacji' },
  planned: { feminine: 'zapowiedziana', masculine: 'zapowiedziany', neuter: 'zapowiedziane' },
  open: { feminine: 'trwa nabór', masculine: 'trwa nabór', neuter: 'trwa nabór' },
  judging: { feminine: 'rozstrzygana', masculine: 'rozstrzygany', neuter: 'rozstrzygane' },
  decided: { feminine: 'rozstrzygnięta', masculine: 'rozstrzygnięty', neuter: 'rozstrzygnięte' },
  cancelled: { feminine: 'unieważniona', masculine: 'unieważniony', neuter: 'unieważnione' },
  closed: { feminine: 'nabór zamknięty', masculine: 'nabór zamknięty', neuter: 'nabór zamknięty' },
  unknown: { feminine: 'termin nieznany', masculine: 'termin nieznany', neuter: 'termin nieznany' },
  published: { feminine: 'opublikowana', masculine: 'opublikowany', neuter: 'opublikowane' },
};

const IN_FORCE: FilterValue = { value: 'obowiazuje', label: 'obowiązuje' };
const NO_LONGER: FilterValue = { value: 'nie-obowiazuje', label: 'już nie obowiązuje' };

/** Labels of a status in search filters, without gender. */
export const STATUS_FILTER: Readonly<Record<ShownStatus, FilterValue>> = {
  draft: { value: 'projekt', label: 'projekt' },
  adopted: { value: 'przyszle', label: 'jeszcze nie obowiązuje' },
  undated: { value: 'nieustalone', label: 'nie ustalono, od kiedy obowiązuje' },
  'in-force': IN_FORCE,
  amended: IN_FORCE,
  'partly-void': IN_FORCE,
  performed: { value: 'wykonane', label: 'wykonane, nic już nie zmienia' },
  expired: NO_LONGER,
  repealed: NO_LONGER,
  void: { value: 'niewazne', label: 'nieważne' },
  withdrawn: { value: 'wycofane', label: 'wycofane z publikacji' },
  planned: { value: 'zapowiedziane', label: 'konkurs zapowiedziany' },
  open: { value: 'trwa', label: 'trwa nabór ofert' },
  judging: { value: 'rozstrzygane', label: 'konkurs rozstrzygany' },
  decided: { value: 'rozstrzygniete', label: 'konkurs rozstrzygnięty' },
  cancelled: { value: 'uniewaznione', label: 'konkurs unieważniony' },
  closed: { value: 'zamkniete', label: 'nabór zamknięty' },
  unknown: { value: 'termin-nieznany', label: 'termin naboru nieznany' },
  published: { value: 'informacja', label: 'informacja' },
};

/** „obowiązująca”, „obowiązujący”, „obowiązujące”: the status agrees in gender with the document. */
export function statusLabel(status: ShownStatus, kind: Kind, type: ActType | null): string {
  const gender = kind === 'act' ? ACT_GENDER[type ?? 'uchwała'] : KIND_WORDS[kind].gender;
  return STATUS_LABELS[status][gender];
}
