/** What documents are, in Polish: their kinds, states and relations, the sections they stand in, the filters that narrow a search. */
import type { ActType, Kind, RelationType, ShownStatus } from '../types.ts';

type Gender = 'feminine' | 'masculine' | 'neuter';

const ACT_GENDER: Readonly<Record<ActType, Gender>> = {
  uchwała: 'feminine',
  ustawa: 'feminine',
  zarządzenie: 'neuter',
  obwieszczenie: 'neuter',
  rozporządzenie: 'neuter',
};

const STATUS_LABELS: Readonly<Record<ShownStatus, Readonly<Record<Gender, string>>>> = {
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
  published: { feminine: 'opublikowana', masculine: 'opublikowany', neuter: 'opublikowane' },
};

/** A value of a search filter: as it stands in an address, and as people read it. */
export interface FilterValue {
  readonly value: string;
  readonly label: string;
}

const IN_FORCE: FilterValue = { value: 'obowiazuje', label: 'obowiązuje' };
const NO_LONGER: FilterValue = { value: 'nie-obowiazuje', label: 'już nie obowiązuje' };

/** A status as filters of the search name it: the same for every gender. */
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
  published: { value: 'informacja', label: 'informacja' },
};

/** „obowiązująca”, „obowiązujący”, „obowiązujące”: the status agrees in gender with the document. */
export function statusLabel(status: ShownStatus, kind: Kind, type: ActType | null): string {
  const gender = kind === 'act' ? ACT_GENDER[type ?? 'uchwała'] : kind === 'programme' ? 'masculine' : 'feminine';
  return STATUS_LABELS[status][gender];
}

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  act: 'Uchwała',
  programme: 'Program',
  news: 'Aktualność',
  consultation: 'Konsultacje',
  report: 'Sprawozdanie',
  page: 'Strona',
};

/** Headings over documents of a kind that concern the one shown. */
export const KIND_GROUPS: Readonly<Record<Kind, string>> = {
  act: 'Akty',
  programme: 'Programy',
  news: 'Aktualności',
  consultation: 'Konsultacje',
  report: 'Sprawozdania',
  page: 'Strony',
};

/** „Projekt uchwały”: the type of an act in the genitive. */
export const ACT_GENITIVE: Readonly<Record<ActType, string>> = {
  uchwała: 'uchwały',
  zarządzenie: 'zarządzenia',
  obwieszczenie: 'obwieszczenia',
  rozporządzenie: 'rozporządzenia',
  ustawa: 'ustawy',
};

/** A kind as filters of the search name it; the value is the folder of its files. */
export const KIND_FILTER: Readonly<Record<Kind, FilterValue>> = {
  act: { value: 'uchwaly', label: 'uchwały i inne akty' },
  programme: { value: 'programy', label: 'programy' },
  news: { value: 'aktualnosci', label: 'aktualności' },
  consultation: { value: 'konsultacje', label: 'konsultacje' },
  report: { value: 'sprawozdania', label: 'sprawozdania' },
  page: { value: 'strony', label: 'inne strony' },
};

export interface Section {
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly lead: string;
}

export const SECTIONS: readonly Section[] = [
  {
    path: '/programy/',
    kind: 'programme',
    title: 'Programy współpracy',
    lead: 'Program współpracy z organizacjami pozarządowymi mówi, jakie zadania publiczne samorząd chce w danym roku powierzyć organizacjom, za ile i na jakich zasadach.',
  },
  {
    path: '/uchwaly/',
    kind: 'act',
    title: 'Uchwały i inne akty',
    lead: 'Akty, którymi programy uchwalono i zmieniano, oraz akty z nimi związane.',
  },
  {
    path: '/konsultacje/',
    kind: 'consultation',
    title: 'Konsultacje',
    lead: 'Projekty programów poddane konsultacjom: terminy, sposoby zgłaszania uwag i wyniki.',
  },
  {
    path: '/sprawozdania/',
    kind: 'report',
    title: 'Sprawozdania',
    lead: 'Co z programu wykonano i ile to kosztowało. Sprawozdanie za rok poprzedni składa się do 31 maja.',
  },
  { path: '/aktualnosci/', kind: 'news', title: 'Aktualności', lead: 'Wiadomości o programach, konsultacjach i konkursach.' },
];

/** How another document is related to this one, said from this one's side: stated here (`out`) or there (`in`). */
export const RELATION_LABELS: Readonly<Record<RelationType, { readonly out: string; readonly in: string }>> = {
  amends: { out: 'Zmienia', in: 'Akty zmieniające' },
  repeals: { out: 'Uchyla', in: 'Akty uchylające' },
  implements: { out: 'Wykonuje', in: 'Akty wykonawcze' },
  corrects: { out: 'Prostuje', in: 'Sprostowania' },
  annuls: { out: 'Stwierdza nieważność', in: 'Rozstrzygnięcia nadzorcze' },
  consolidates: { out: 'Ogłasza tekst jednolity', in: 'Tekst jednolity ogłoszony w' },
  adopts: { out: 'Uchwalony przez', in: 'Uchwala program' },
  about: { out: 'Dotyczy', in: 'Zobacz także' },
};
