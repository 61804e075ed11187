/** Words of competitions, of standing offers beside them, and of the way to a grant. */
import type { CompetitionMode, CompetitionState } from '../types.ts';
import { fullStop } from './full-stop.ts';
import { plural } from './plural.ts';
import { daysLeft } from './visitor.ts';

/** „do godz. 15.30” */
const until = (hour: string | null): string => (hour === null ? '' : ` do godz. ${hour.replace(/^0/, '').replace(':', '.')}`);

export const MODE_NAMES: Readonly<Record<CompetitionMode, string>> = {
  competition: 'otwarty konkurs ofert',
  'small-grant': 'mały grant',
  'local-initiative': 'inicjatywa lokalna',
};

/** What is handed in. */
const PAPERS: Readonly<Record<CompetitionMode, { readonly many: string; readonly one: string }>> = {
  competition: { many: 'Oferty', one: 'ofert' },
  'small-grant': { many: 'Oferty', one: 'ofert' },
  'local-initiative': { many: 'Wnioski', one: 'wniosków' },
};

/** Sentences about the state of a competition; days are written out („15 stycznia 2026 r.”). */
export const COMPETITION_SENTENCES = {
  planned: (from: string, last: string | null): string =>
    last === null
      ? fullStop(`Ogłoszenie zapowiedziano na ${from}`) + ' Terminu składania ofert nie odczytano.'
      : fullStop(`Zapowiedziany: oferty będzie można składać od ${from} do ${last}`),
  open: (mode: CompetitionMode, last: string, hour: string | null, left: number): string =>
    left === 0
      ? fullStop(`Dziś, ${last}, jest ostatni dzień składania ${PAPERS[mode].one}${hour === null ? '' : `:${until(hour)}`}`)
      : `${PAPERS[mode].many} można składać do ${last}${until(hour)} (${daysLeft(left)}).`,
  standing: (mode: CompetitionMode): string =>
    `Nabór stały: ${PAPERS[mode].many.toLowerCase()} można składać bez terminu końcowego.`,
  standingUntil: (mode: CompetitionMode, last: string): string =>
    fullStop(`Nabór stały: ${PAPERS[mode].many.toLowerCase()} można składać, a zadanie trzeba wykonać do ${last}`),
  standingProgramme: (mode: CompetitionMode, last: string): string =>
    fullStop(`Nabór stały: ${PAPERS[mode].many.toLowerCase()} można składać, a program, z którego są środki, trwa do ${last}`),
  standingUnknown: (last: string): string =>
    `${fullStop(`Program, z którego są środki, skończył się ${last}`)} Nie wiadomo, czy nabór jeszcze trwa; warto zapytać.`,
  judging: (last: string, hour: string | null): string =>
    `${fullStop(`Termin składania ofert minął ${last}${hour === null ? '' : ` o godz. ${hour.replace(/^0/, '').replace(':', '.')}`}`)} Wyniku serwis nie odczytał.`,
  resultOn: (day: string): string => fullStop(`Wyniki zapowiedziano na ${day}`),
  resultBy: (day: string): string => fullStop(`Według ogłoszenia wybór ofert ma nastąpić do ${day}`),
  resultWasDue: (day: string): string => fullStop(`Według ogłoszenia wybór ofert miał nastąpić do ${day}`),
  decided: (day: string | null): string =>
    day === null ? 'Konkurs rozstrzygnięto. Dnia ogłoszenia wyników nie odczytano.' : fullStop(`Konkurs rozstrzygnięto ${day}`),
  noResults: 'Serwis nie odczytał, kto otrzymał dotację.',
  cancelled: (day: string | null): string =>
    day === null ? 'Konkurs unieważniono. Dnia nie odczytano.' : fullStop(`Konkurs unieważniono ${day}`),
  closed: (day: string | null): string => (day === null ? 'Nabór zamknięto.' : fullStop(`Nabór zamknięto: trwał do ${day}`)),
  closedTask: (day: string): string => fullStop(`Nabór zamknięto: zadania wykonywano do ${day}`),
  unknown: 'Terminu składania ofert nie odczytano, więc nie wiadomo, czy nabór trwa.',
  unannounced: 'Dnia ogłoszenia nie odczytano.',
} as const;

export const DEADLINE_TEXT = (last: string, hour: string | null): string => `do ${last}${until(hour)}`;

/** Headings of the groups of a list of competitions, in its order. */
/** Entries of feeds: what became of a competition. */
export const COMPETITION_FEED = {
  decided: (title: string): string => `Rozstrzygnięto: ${title}`,
  cancelled: (title: string): string => `Unieważniono: ${title}`,
} as const;

export const COMPETITION_GROUPS: readonly { readonly states: readonly CompetitionState[]; readonly title: string }[] = [
  { states: ['open'], title: 'Można składać oferty' },
  { states: ['planned'], title: 'Zapowiedziane' },
  { states: ['judging'], title: 'Po terminie składania ofert' },
  { states: ['unknown'], title: 'Termin nieznany' },
  { states: ['decided'], title: 'Rozstrzygnięte' },
  { states: ['cancelled'], title: 'Unieważnione' },
  { states: ['closed'], title: 'Zamknięte nabory stałe' },
];

export const COMPETITIONS = {
  open: 'Na co można dziś złożyć ofertę',
  noneOpen: 'Na liście konkursów nie widać dziś otwartego naboru. Ogłoszeń warto szukać też w Biuletynie Informacji Publicznej.',
  all: 'Wszystkie konkursy i nabory',
  ofProgramme: 'Konkursy i nabory',
  more: (count: number): string => `I jeszcze ${plural(count, { one: 'nabór', few: 'nabory', many: 'naborów' })}`,
  empty: 'Lista jest pusta. Ogłoszeń o konkursach warto szukać w aktualnościach i w Biuletynie Informacji Publicznej.',
  summary: 'Konkurs w skrócie',
  mode: 'Rodzaj',
  what: 'Na co',
  sphere: (item: string): string => `sfera z pkt ${item}`,
  howMuch: 'Ile',
  deadline: 'Termin',
  announced: 'Ogłoszono',
  announcedWill: 'Ogłoszenie',
  realisation: 'Realizacja zadania',
  realisationFrom: (day: string): string => `od ${day}`,
  realisationTo: (day: string): string => `do ${day}`,
  place: 'Gdzie złożyć',
  who: 'Kto może',
  programme: 'Program',
  requirements: 'Co dołączyć i spełnić',
  forms: 'Wzory',
  noForm: (title: string): string => `${title} (pliku nie ma w serwisie)`,
  contact: 'Kto odpowiada na pytania',
  committee: 'Komisja',
  resultBy: 'Wybór ofert',
  notRead: 'nie odczytano',
  notStated: 'nie odczytano; trzeba sprawdzić w treści ogłoszenia',
  standing: 'bez terminu końcowego',
  results: 'Kto otrzymał dotację',
  resultsCaption: 'Wybrane oferty: podmiot, zadanie i przyznana kwota',
  recipient: 'Podmiot',
  task: 'Zadanie',
  amount: 'Kwota',
  total: 'Razem',
  reasons: (last: string, isOver: boolean): string =>
    isOver
      ? fullStop(`Do ${last} każdy mógł żądać uzasadnienia wyboru lub odrzucenia oferty (art. 15 ust. 2i ustawy)`)
      : fullStop(`Do ${last} każdy może żądać uzasadnienia wyboru lub odrzucenia oferty (art. 15 ust. 2i ustawy)`),
  generalContact: 'Ogólny kontakt urzędu',
} as const;

/** Who may hand in an offer, by the statute on public benefit. */
export const WHO_MAY: Readonly<Record<CompetitionMode, { readonly text: string; readonly provision: string }>> = {
  competition: {
    text: 'organizacje pozarządowe i podmioty wymienione w art. 3 ust. 3 ustawy, które prowadzą działalność statutową w danej dziedzinie',
    provision: 'art. 11 ust. 1 i 3',
  },
  'small-grant': {
    text: 'organizacje pozarządowe i podmioty wymienione w art. 3 ust. 3 ustawy',
    provision: 'art. 19a ust. 1',
  },
  'local-initiative': {
    text: 'mieszkańcy: bezpośrednio albo za pośrednictwem organizacji pozarządowych lub podmiotów wymienionych w art. 3 ust. 3 ustawy',
    provision: 'art. 19b ust. 1',
  },
};

const DAYS = { one: 'dniu', few: 'dniach', many: 'dniach' };

/** Words of the checks of competitions. */
export const COMPETITION_CHECKS = {
  task: 'zadań ani sfer („zadania” albo „sfery”)',
  amount: 'kwoty („kwota”)',
  announced: 'dnia ogłoszenia („ogloszono”)',
  deadline: 'terminu składania ofert („termin”)',
  /** „po 14 dniach” */
  days: (count: number): string => plural(count, DAYS),
  decided: (day: string): string => `wynik z ${day}`,
  results: 'wyniki',
  oneTask: (names: string): string => `zadanie „${names}”`,
  tasks: (names: string): string => `zadania: ${names}`,
  all: (programme: string): string => `wszystkie zadania programu „${programme}”`,
} as const;

/** What a visitor can do on the day of the build. */
export const TODAY = {
  title: 'Co można zrobić dziś',
  remarks: (title: string): string => `Zgłoś uwagi: ${title}`,
  standing: (mode: CompetitionMode, title: string): string =>
    mode === 'local-initiative' ? `Złóż wniosek: ${title}` : `Złóż ofertę: ${title}`,
  until: (last: string, left: number): string =>
    left === 0 ? `dziś, ${last}, jest ostatni dzień` : `do ${last} (${daysLeft(left)})`,
  during: (days: string, left: number): string => `${days} (${left === 0 ? 'dziś ostatni dzień' : daysLeft(left)})`,
  anyTime: 'nabór stały',
  ask: 'Zapytaj:',
  guide: 'Sprawdź, jak dostać dotację',
  guideDetail: 'krok po kroku, z przepisami',
  money: (years: string): string => `Pieniądze ${years}`,
} as const;
