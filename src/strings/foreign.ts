/**
 * Texts of the pages in other languages. These pages lead to the documents, which stay in Polish because law has no binding
 * translation. The type requires every text in every language.
 */
import type { Kind, ShownStatus } from '../types.ts';

/** Languages besides Polish that a site may offer. */
export const FOREIGN_LANGUAGES = ['en', 'uk'] as const;
export type ForeignLanguage = (typeof FOREIGN_LANGUAGES)[number];

/** Steps of a programme's year that may lie ahead. */
type StepKind = 'proposals' | 'consultation' | 'adoption' | 'publication' | 'force' | 'period' | 'amendment' | 'report';

interface ForeignStrings {
  /** The language's own name. */
  readonly name: string;
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly menu: string;
  readonly languages: string;
  readonly home: string;
  readonly lead: (body: string) => string;
  readonly polishOnly: string;
  readonly programme: (years: string) => string;
  readonly today: string;
  readonly noProgramme: string;
  readonly planned: string;
  readonly consultationOpen: string;
  readonly until: (day: string) => string;
  readonly next: string;
  readonly nothingNext: string;
  readonly documents: string;
  readonly search: string;
  readonly searchNote: string;
  readonly spheres: string;
  readonly contactText: string;
  readonly accessibility: string;
  readonly stateOn: (day: string) => string;
  readonly notBip: string;
  readonly illustrative: string;
  readonly emptyList: string;
  readonly allInPolish: string;
  readonly status: Readonly<Record<ShownStatus, string>>;
  readonly steps: Readonly<Record<StepKind, string>>;
  readonly sections: Readonly<Record<Exclude<Kind, 'page'>, { readonly title: string; readonly lead: string }>>;
}

export const FOREIGN: Readonly<Record<ForeignLanguage, ForeignStrings>> = {
  en: {
    name: 'English',
    skipToContent: 'Skip to content',
    mainNavigation: 'Main menu',
    menu: 'Menu',
    languages: 'Languages',
    home: 'Home',
    lead: (body) =>
      `How the local authority (${body}) works with non-governmental organisations: programmes, tasks, funds and deadlines.`,
    polishOnly:
      'Documents are in Polish. Polish law has no binding translation, so their titles and texts are not translated here.',
    programme: (years) => `Cooperation programme ${years}`,
    today: 'In force today',
    noProgramme: 'There is no programme for this year on the site.',
    planned: 'planned funds',
    consultationOpen: 'Public consultation in progress',
    until: (day) => `until ${day}`,
    next: 'What happens next',
    nothingNext: 'There are no dates ahead on the site.',
    documents: 'Documents',
    search: 'Search',
    searchNote: 'The search page is in Polish.',
    spheres: 'Public task areas through the years',
    contactText: 'A question about a programme? Write, also in English.',
    accessibility: 'Accessibility statement',
    stateOn: (day) => `As of ${day}`,
    notBip: 'This site is for information only. It is not the Public Information Bulletin (BIP).',
    illustrative: 'sample text',
    emptyList: 'There are no documents yet.',
    allInPolish: 'The full page in Polish',
    status: {
      draft: 'draft',
      adopted: 'adopted, not yet in force',
      undated: 'adopted, first day in force not established',
      'in-force': 'in force',
      amended: 'in force, amended',
      'partly-void': 'in force, void in part',
      performed: 'carried out',
      expired: 'expired',
      repealed: 'repealed',
      void: 'void',
      planned: 'announced',
      open: 'open for offers',
      judging: 'offers under assessment',
      decided: 'decided',
      cancelled: 'cancelled',
      closed: 'closed to offers',
      unknown: 'deadline not known',
      published: 'published',
      withdrawn: 'withdrawn from publication',
    },
    steps: {
      proposals: 'Last day for proposals',
      consultation: 'Last day for remarks on the draft',
      adoption: 'Statutory deadline for adopting the programme',
      publication: 'Publication in the official journal',
      force: 'The resolution enters into force',
      period: 'The programme begins',
      amendment: 'Amendment of the programme',
      report: 'Deadline of the report',
    },
    sections: {
      programme: {
        title: 'Cooperation programmes',
        lead: 'Which public tasks organisations may take on, for how much and on what terms.',
      },
      competition: {
        title: 'Grant competitions',
        lead: 'Calls for offers: for what, how much, until when, and who received the money.',
      },
      act: { title: 'Resolutions and other acts', lead: 'Acts by which programmes were adopted and amended.' },
      consultation: {
        title: 'Consultations',
        lead: 'Draft programmes put to consultation: dates, ways of sending remarks, results.',
      },
      report: { title: 'Reports', lead: 'What was done and what it cost.' },
      news: { title: 'News', lead: 'News about programmes, consultations and grant competitions.' },
    },
  },
  uk: {
    name: 'Українська',
    skipToContent: 'Перейти до змісту',
    mainNavigation: 'Головне меню',
    menu: 'Меню',
    languages: 'Мови',
    home: 'Головна сторінка',
    lead: (body) => `Як місцева влада (${body}) співпрацює з громадськими організаціями: програми, завдання, кошти та строки.`,
    polishOnly:
      'Документи опубліковано польською мовою. Польське право не має обов’язкового перекладу, тому їхні назви й тексти тут не перекладено.',
    programme: (years) => `Програма співпраці ${years}`,
    today: 'Чинна сьогодні',
    noProgramme: 'На сайті немає програми на цей рік.',
    planned: 'заплановані кошти',
    consultationOpen: 'Тривають консультації',
    until: (day) => `до ${day}`,
    next: 'Що буде далі',
    nothingNext: 'На сайті немає майбутніх дат.',
    documents: 'Документи',
    search: 'Пошук',
    searchNote: 'Сторінка пошуку – польською мовою.',
    spheres: 'Сфери публічних завдань за роками',
    contactText: 'Маєте запитання про програму? Напишіть нам.',
    accessibility: 'Декларація доступності',
    stateOn: (day) => `Стан на ${day}`,
    notBip: 'Сайт має інформаційний характер і не є Бюлетенем публічної інформації (BIP).',
    illustrative: 'зразок тексту',
    emptyList: 'Документів ще немає.',
    allInPolish: 'Повна сторінка польською мовою',
    status: {
      draft: 'проєкт',
      adopted: 'ухвалено, ще не чинний',
      undated: 'ухвалено, не встановлено, відколи чинний',
      'in-force': 'чинний',
      amended: 'чинний, зі змінами',
      'partly-void': 'чинний, частково недійсний',
      performed: 'виконано',
      expired: 'завершений',
      repealed: 'скасований',
      void: 'недійсний',
      planned: 'оголошено заздалегідь',
      open: 'триває приймання пропозицій',
      judging: 'пропозиції розглядають',
      decided: 'визначено переможців',
      cancelled: 'скасовано',
      closed: 'приймання завершено',
      unknown: 'строк невідомий',
      published: 'опубліковано',
      withdrawn: 'відкликано з публікації',
    },
    steps: {
      proposals: 'Останній день для пропозицій',
      consultation: 'Останній день для зауважень до проєкту',
      adoption: 'Законний строк ухвалення програми',
      publication: 'Публікація в офіційному віснику',
      force: 'Ухвала набирає чинності',
      period: 'Початок виконання програми',
      amendment: 'Зміна програми',
      report: 'Строк подання звіту',
    },
    sections: {
      programme: {
        title: 'Програми співпраці',
        lead: 'Які публічні завдання можуть виконувати організації, за які кошти та на яких умовах.',
      },
      competition: {
        title: 'Конкурси',
        lead: 'Конкурси пропозицій: на що, скільки, до якого дня і хто отримав кошти.',
      },
      act: { title: 'Ухвали та інші акти', lead: 'Акти, якими програми ухвалено та змінено.' },
      consultation: {
        title: 'Консультації',
        lead: 'Проєкти програм, винесені на консультації: строки, способи подання зауважень, результати.',
      },
      report: { title: 'Звіти', lead: 'Що виконано і скільки це коштувало.' },
      news: { title: 'Новини', lead: 'Новини про програми, консультації та конкурси.' },
    },
  },
};
