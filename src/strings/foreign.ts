/**
 * Texts of the pages in other languages. These pages lead to the documents, which stay in Polish because law has no binding
 * translation. The type requires every text in every language.
 */
import type { ShownStatus } from '../types.ts';

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
    emptyList: 'This list has no documents.',
    allInPolish: 'The full page in Polish',
    status: {
      draft: 'draft',
      adopted: 'adopted, not yet in force',
      undated: 'adopted, date of entry into force not established',
      'in-force': 'in force',
      amended: 'in force, amended',
      'partly-void': 'in force, partly void',
      performed: 'carried out',
      expired: 'expired',
      repealed: 'repealed',
      void: 'void',
      planned: 'announced',
      open: 'open for applications',
      judging: 'applications under assessment',
      decided: 'results announced',
      cancelled: 'cancelled',
      closed: 'closed to applications',
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
      'Документи опубліковано польською мовою. Переклад польських актів не має юридичної сили, тому їхні назви й тексти тут не перекладено.',
    programme: (years) => `Програма співпраці ${years}`,
    today: 'Діє сьогодні',
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
    emptyList: 'У цьому списку немає документів.',
    allInPolish: 'Повна сторінка польською мовою',
    status: {
      draft: 'проєкт',
      adopted: 'ухвалено, ще не діє',
      undated: 'ухвалено, день набрання чинності не встановлено',
      'in-force': 'діє',
      amended: 'діє зі змінами',
      'partly-void': 'діє, частину визнано недійсною',
      performed: 'виконано',
      expired: 'строк дії минув',
      repealed: 'скасовано',
      void: 'визнано недійсним',
      planned: 'заплановано',
      open: 'триває приймання заявок',
      judging: 'заявки розглядають',
      decided: 'результати оголошено',
      cancelled: 'скасовано',
      closed: 'приймання заявок завершено',
      unknown: 'строк невідомий',
      published: 'опубліковано',
      withdrawn: 'відкликано з публікації',
    },
    steps: {
      proposals: 'Останній день для пропозицій',
      consultation: 'Останній день для зауважень до проєкту',
      adoption: 'Встановлений законом строк ухвалення програми',
      publication: 'Публікація в офіційному віснику',
      force: 'Ухвала набирає чинності',
      period: 'Початок виконання програми',
      amendment: 'Зміна програми',
      report: 'Строк подання звіту',
    },
  },
};
