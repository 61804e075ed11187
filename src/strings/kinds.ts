/** What documents are, in Polish: their kinds, states and relations, the sections they stand in, the filters that narrow a search. */
import { KINDS } from '../types/kinds.ts';
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

/** A value of a search filter: as it stands in an address, and as people read it. */
export interface FilterValue {
  readonly value: string;
  readonly label: string;
}

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

/** Of the word for one document: program, konkurs · sprawozdanie, and konsultacje, whose plural has the neuter's endings · strona, aktualność. */
const GENDER: Readonly<Record<Exclude<Kind, 'act'>, Gender>> = {
  programme: 'masculine',
  competition: 'masculine',
  report: 'neuter',
  consultation: 'neuter',
  news: 'feminine',
  page: 'feminine',
};

/** „obowiązująca”, „obowiązujący”, „obowiązujące”: the status agrees in gender with the document. */
export function statusLabel(status: ShownStatus, kind: Kind, type: ActType | null): string {
  return STATUS_LABELS[status][kind === 'act' ? ACT_GENDER[type ?? 'uchwała'] : GENDER[kind]];
}

/** The words for a kind of documents. */
interface KindWords {
  /** Folder of its files and first part of their addresses; the value of its filter too. */
  readonly folder: string;
  /** One document of it. */
  readonly label: string;
  /** Heading over documents of it that concern the one shown. */
  readonly group: string;
  /** As filters of the search name it. */
  readonly filter: string;
  /** Its list; `null` for documents that stand apart. */
  readonly list: { readonly title: string; readonly lead: string } | null;
}

/** The table of kinds. */
export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  programme: {
    folder: 'programy',
    label: 'Program',
    group: 'Programy',
    filter: 'programy',
    list: {
      title: 'Programy współpracy',
      lead: 'Program współpracy z organizacjami pozarządowymi mówi, jakie zadania publiczne samorząd chce w danym roku powierzyć organizacjom, za ile i na jakich zasadach.',
    },
  },
  competition: {
    folder: 'konkursy',
    label: 'Konkurs',
    group: 'Konkursy i nabory',
    filter: 'konkursy i nabory',
    list: {
      title: 'Konkursy',
      lead: 'Otwarte konkursy ofert i nabory stałe: na co są pieniądze, ile, do kiedy i gdzie złożyć ofertę oraz kto dotację otrzymał.',
    },
  },
  act: {
    folder: 'uchwaly',
    label: 'Uchwała',
    group: 'Akty',
    filter: 'uchwały i inne akty',
    list: {
      title: 'Uchwały i inne akty',
      lead: 'Akty, którymi programy uchwalono i zmieniano, oraz akty z nimi związane.',
    },
  },
  consultation: {
    folder: 'konsultacje',
    label: 'Konsultacje',
    group: 'Konsultacje',
    filter: 'konsultacje',
    list: {
      title: 'Konsultacje',
      lead: 'Projekty programów poddane konsultacjom: terminy, sposoby zgłaszania uwag i wyniki.',
    },
  },
  report: {
    folder: 'sprawozdania',
    label: 'Sprawozdanie',
    group: 'Sprawozdania',
    filter: 'sprawozdania',
    list: {
      title: 'Sprawozdania',
      lead: 'Co z programu wykonano i ile to kosztowało. Sprawozdanie za rok poprzedni składa się do 31 maja.',
    },
  },
  news: {
    folder: 'aktualnosci',
    label: 'Aktualność',
    group: 'Aktualności',
    filter: 'aktualności',
    list: { title: 'Aktualności', lead: 'Wiadomości o programach, konsultacjach i konkursach.' },
  },
  page: { folder: 'strony', label: 'Strona', group: 'Strony', filter: 'inne strony', list: null },
};

/** A kind as filters of the search name it. */
export const kindFilter = (kind: Kind): FilterValue => ({ value: KIND_WORDS[kind].folder, label: KIND_WORDS[kind].filter });

export interface Section {
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly lead: string;
}

/** Kinds that have a list, in the order of menus. */
export const SECTIONS: readonly Section[] = KINDS.flatMap((kind) => {
  const { folder, list } = KIND_WORDS[kind];
  return list === null ? [] : [{ path: `/${folder}/`, kind, ...list }];
});

/** „Projekt uchwały”: the type of an act in the genitive. */
export const ACT_GENITIVE: Readonly<Record<ActType, string>> = {
  uchwała: 'uchwały',
  zarządzenie: 'zarządzenia',
  obwieszczenie: 'obwieszczenia',
  rozporządzenie: 'rozporządzenia',
  ustawa: 'ustawy',
};

/** How another document is related to this one, said from this one's side: stated here (`out`) or there (`in`). */
export const RELATION_LABELS: Readonly<Record<RelationType, { readonly out: string; readonly in: string }>> = {
  amends: { out: 'Zmienia', in: 'Akty zmieniające' },
  repeals: { out: 'Uchyla', in: 'Akty uchylające' },
  implements: { out: 'Wykonuje', in: 'Akty wykonawcze' },
  corrects: { out: 'Prostuje', in: 'Sprostowania' },
  annuls: { out: 'Stwierdza nieważność', in: 'Rozstrzygnięcia nadzorcze' },
  consolidates: { out: 'Ogłasza tekst jednolity', in: 'Tekst jednolity ogłoszony w' },
  adopts: { out: 'Uchwalony przez', in: 'Uchwala program' },
  drafted: { out: 'Powstał z projektu', in: 'Akt uchwalony z tego projektu' },
  revises: { out: 'Poprzednia wersja projektu', in: 'Nowsza wersja projektu' },
  about: { out: 'Dotyczy', in: 'Zobacz także' },
};
