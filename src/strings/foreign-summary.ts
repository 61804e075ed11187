/** Words of the summary of a programme in other languages: how much, for what, until when, whom to ask. */
import { fullStop } from './full-stop.ts';
import type { SphereLanguage } from '../law/sphere-names.ts';
import type { CompetitionMode } from '../types.ts';
import type { ForeignLanguage } from './foreign.ts';

interface ForeignSummaryStrings {
  readonly title: string;
  readonly howMuch: string;
  readonly total: (amount: string) => string;
  /** The Polish words follow, in an element of their own language. */
  readonly inWords: string;
  readonly noTotal: string;
  readonly noMoney: string;
  readonly forWhat: string;
  readonly noTasks: string;
  readonly severalAreas: string;
  readonly allAreas: string;
  readonly notInOneFigure: string;
  readonly areaTable: string;
  readonly area: string;
  readonly amount: string;
  readonly untilWhen: string;
  readonly period: (from: string, to: string) => string;
  readonly openCalls: string;
  readonly mode: Readonly<Record<CompetitionMode, string>>;
  readonly offersUntil: (day: string, hour: string | null) => string;
  readonly anyTime: string;
  readonly noDeadline: string;
  readonly noCalls: string;
  readonly amountNamed: (amount: string) => string;
  readonly whom: string;
  readonly general: string;
  readonly noContact: string;
  readonly email: string;
  readonly phone: string;
  readonly law: string;
  readonly draft: string;
  readonly sampleNotice: string;
}

export const FOREIGN_SUMMARY: Readonly<Record<ForeignLanguage & SphereLanguage, ForeignSummaryStrings>> = {
  en: {
    title: 'The programme in short',
    howMuch: 'How much',
    total: (amount) => `The programme plans ${amount} in all.`,
    inWords: 'The programme gives the sum in words that were not worked out:',
    noTotal: 'The programme gives no total in one figure.',
    noMoney: 'No sums were read from the text of the programme.',
    forWhat: 'For what',
    noTasks: 'No tasks with sums were read from the text of the programme.',
    severalAreas: 'One sum is shared by tasks in several areas, so these areas stand together.',
    allAreas: 'tasks in all areas',
    notInOneFigure: 'not given in one figure',
    areaTable: 'Planned funds by area of public tasks',
    area: 'Area of public tasks',
    amount: 'Planned funds',
    untilWhen: 'Until when',
    period: (from, to) => fullStop(`The programme runs from ${from} to ${to}`),
    openCalls: 'Applications are open:',
    mode: { competition: 'grant competition', 'small-grant': 'small grants', 'local-initiative': 'local initiative' },
    offersUntil: (day, hour) => (hour === null ? `applications until ${day}` : `applications until ${day}, ${hour}`),
    anyTime: 'applications at any time',
    noDeadline: 'the deadline was not read',
    noCalls: 'No call for applications is listed as open on this site today.',
    amountNamed: (amount) => `funds: ${amount}`,
    whom: 'Whom to ask',
    general: 'The programme names no contact; this is the general contact of the office.',
    noContact: 'No contact is given on this site.',
    email: 'E-mail',
    phone: 'Telephone',
    law: 'This summary is made from figures and dates read in the Polish text. Only the Polish text is law.',
    draft: 'This is a draft. It is not in force and may still change.',
    sampleNotice:
      'This is a sample text made to show how the site works. It is not an official document; sums and details are examples.',
  },
  uk: {
    title: 'Програма коротко',
    howMuch: 'Скільки',
    total: (amount) => `Програма передбачає загалом ${amount}.`,
    inWords: 'Програма подає суму словами, які не вдалося обчислити:',
    noTotal: 'Програма не подає загальної суми одним числом.',
    noMoney: 'З тексту програми не прочитано жодних сум.',
    forWhat: 'На що',
    noTasks: 'З тексту програми не прочитано завдань із сумами.',
    severalAreas: 'Завдання з кількох сфер мають одну спільну суму, тому ці сфери подано разом.',
    allAreas: 'завдання в усіх сферах',
    notInOneFigure: 'не подано одним числом',
    areaTable: 'Заплановані кошти за сферами публічних завдань',
    area: 'Сфера публічних завдань',
    amount: 'Заплановані кошти',
    untilWhen: 'До якого дня',
    period: (from, to) => fullStop(`Програма діє з ${from} до ${to}`),
    openCalls: 'Зараз можна подати заявку:',
    mode: { competition: 'грантовий конкурс', 'small-grant': 'малі гранти', 'local-initiative': 'місцева ініціатива' },
    offersUntil: (day, hour) => (hour === null ? `заявки до ${day}` : `заявки до ${day}, ${hour}`),
    anyTime: 'заявки в будь-який час',
    noDeadline: 'строку не прочитано',
    noCalls: 'Серед конкурсів на цьому сайті сьогодні немає відкритих.',
    amountNamed: (amount) => `кошти: ${amount}`,
    whom: 'Кого запитати',
    general: 'Програма не подає контакту; це загальний контакт установи.',
    noContact: 'На сайті не вказано контакту.',
    email: 'Електронна пошта',
    phone: 'Телефон',
    law: 'Цей огляд складено з чисел і дат, прочитаних у польському тексті. Правову силу має лише польський текст.',
    draft: 'Це проєкт. Він не є чинним і ще може змінитися.',
    sampleNotice:
      'Це зразок тексту, створений, щоб показати роботу сайту. Це не офіційний документ; суми й подробиці є прикладами.',
  },
};
