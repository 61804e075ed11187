/** What documents are, in Polish: their kinds and relations, the sections they stand in, the filters that narrow a search. */
import type { ForeignLanguage } from './foreign.ts';
import type { ActType, Kind, RelationType } from '../types.ts';

export type StateGender = 'feminine' | 'masculine' | 'neuter';

/** A value of a search filter: as it stands in an address, and as people read it. */
export interface FilterValue {
  readonly value: string;
  readonly label: string;
}

interface ListWords {
  readonly title: string;
  readonly lead: string;
}

/** What `npm run new` says of a document that it can make. */
export interface MadeWords {
  /** The word by which one asks for it, without Polish letters. */
  readonly word: string;
  /** What it is, where a person is asked to choose. */
  readonly words: string;
  /** Its title until the person types another. */
  readonly title: (year: number) => string;
}

/** The words for a kind of documents. */
interface KindWords {
  /** Folder of its files and first part of their addresses; the value of its filter too. */
  readonly folder: string;
  /** One document of it. */
  readonly label: string;
  /** One of it in the genitive: „tworzenie uchwały”. */
  readonly genitive: string;
  /** Heading over documents of it that concern the one shown. */
  readonly group: string;
  /** As filters of the search name it. */
  readonly filter: string;
  /** Gender in which its states are told: of `label`; of „konsultacje” the neuter, whose endings its plural has. Acts have that of their type. */
  readonly gender: StateGender;
  /** Its list, in Polish and in other languages; `null` for documents that stand apart. */
  readonly list: (ListWords & Readonly<Record<ForeignLanguage, ListWords>>) | null;
  readonly made: MadeWords;
}

/** The words for each kind, in the order of menus. */
export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  programme: {
    folder: 'programy',
    label: 'Program',
    genitive: 'programu',
    group: 'Programy',
    filter: 'programy',
    gender: 'masculine',
    list: {
      title: 'Programy współpracy',
      lead: 'Program współpracy z organizacjami pozarządowymi mówi, jakie zadania publiczne samorząd chce w danym roku powierzyć organizacjom, za ile i na jakich zasadach.',
      en: {
        title: 'Cooperation programmes',
        lead: 'Which public tasks organisations may take on, for how much and on what terms.',
      },
      uk: {
        title: 'Програми співпраці',
        lead: 'Які публічні завдання можуть виконувати організації, за які кошти та на яких умовах.',
      },
    },
    made: {
      word: 'program',
      words: 'program współpracy',
      title: (year) =>
        `Program współpracy z organizacjami pozarządowymi oraz podmiotami wymienionymi w art. 3 ust. 3 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie na ${String(year)} rok`,
    },
  },
  competition: {
    folder: 'konkursy',
    label: 'Konkurs',
    genitive: 'konkursu',
    group: 'Konkursy i nabory',
    filter: 'konkursy i nabory',
    gender: 'masculine',
    list: {
      title: 'Konkursy',
      lead: 'Otwarte konkursy ofert i nabory stałe: na co są pieniądze, ile, do kiedy i gdzie złożyć ofertę oraz kto dotację otrzymał.',
      en: { title: 'Grant competitions', lead: 'Calls for offers: for what, how much, until when, and who received the money.' },
      uk: { title: 'Конкурси', lead: 'Грантові конкурси: на що, скільки, до якого дня і хто отримав кошти.' },
    },
    made: {
      word: 'konkurs',
      words: 'otwarty konkurs ofert',
      title: (year) => `Otwarty konkurs ofert na zadania w ${String(year)} roku`,
    },
  },
  act: {
    folder: 'uchwaly',
    label: 'Uchwała',
    genitive: 'uchwały',
    group: 'Akty',
    filter: 'uchwały i inne akty',
    gender: 'feminine',
    list: {
      title: 'Uchwały i inne akty',
      lead: 'Akty, którymi programy uchwalono i zmieniano, oraz akty z nimi związane.',
      en: { title: 'Resolutions and other acts', lead: 'Acts by which programmes were adopted and amended.' },
      uk: { title: 'Ухвали та інші акти', lead: 'Акти, якими програми ухвалено та змінено.' },
    },
    made: { word: 'uchwala', words: 'uchwała', title: () => 'w sprawie …' },
  },
  consultation: {
    folder: 'konsultacje',
    label: 'Konsultacje',
    genitive: 'konsultacji',
    group: 'Konsultacje',
    filter: 'konsultacje',
    gender: 'neuter',
    list: {
      title: 'Konsultacje',
      lead: 'Projekty programów poddane konsultacjom: terminy, sposoby zgłaszania uwag i wyniki.',
      en: { title: 'Consultations', lead: 'Draft programmes put to consultation: dates, ways of sending remarks, results.' },
      uk: {
        title: 'Консультації',
        lead: 'Проєкти програм, винесені на консультації: строки, способи подання зауважень, результати.',
      },
    },
    made: {
      word: 'konsultacja',
      words: 'ogłoszenie o konsultacjach',
      title: (year) => `Konsultacje projektu programu współpracy na ${String(year)} rok`,
    },
  },
  report: {
    folder: 'sprawozdania',
    label: 'Sprawozdanie',
    genitive: 'sprawozdania',
    group: 'Sprawozdania',
    filter: 'sprawozdania',
    gender: 'neuter',
    list: {
      title: 'Sprawozdania',
      lead: 'Co z programu wykonano i ile to kosztowało. Sprawozdanie za rok poprzedni składa się do 31 maja.',
      en: { title: 'Reports', lead: 'What was done and what it cost.' },
      uk: { title: 'Звіти', lead: 'Що виконано і скільки це коштувало.' },
    },
    made: {
      word: 'sprawozdanie',
      words: 'sprawozdanie roczne',
      title: (year) => `Sprawozdanie z realizacji programu współpracy za ${String(year)} rok`,
    },
  },
  news: {
    folder: 'aktualnosci',
    label: 'Aktualność',
    genitive: 'aktualności',
    group: 'Aktualności',
    filter: 'aktualności',
    gender: 'feminine',
    list: {
      title: 'Aktualności',
      lead: 'Wiadomości o programach, konsultacjach i konkursach.',
      en: { title: 'News', lead: 'News about programmes, consultations and grant competitions.' },
      uk: { title: 'Новини', lead: 'Новини про програми, консультації та конкурси.' },
    },
    made: { word: 'aktualnosc', words: 'aktualność', title: () => 'Nowa aktualność' },
  },
  page: {
    folder: 'strony',
    label: 'Strona',
    genitive: 'strony',
    group: 'Strony',
    filter: 'inne strony',
    gender: 'feminine',
    list: null,
    made: { word: 'strona', words: 'inna strona', title: () => 'Nowa strona' },
  },
};

/** The kinds in the order of menus. */
export const KINDS = Object.keys(KIND_WORDS) as Kind[];

/** A kind as filters of the search name it. */
export const kindFilter = (kind: Kind): FilterValue => ({ value: KIND_WORDS[kind].folder, label: KIND_WORDS[kind].filter });

export interface Section {
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly lead: string;
  readonly foreign: Readonly<Record<ForeignLanguage, ListWords>>;
}

/** Kinds that have a list, in the order of menus. */
export const SECTIONS: readonly Section[] = KINDS.flatMap((kind) => {
  const { folder, list } = KIND_WORDS[kind];
  return list === null
    ? []
    : [{ path: `/${folder}/`, kind, title: list.title, lead: list.lead, foreign: { en: list.en, uk: list.uk } }];
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
