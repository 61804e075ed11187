/** Words of the page that compares the programmes of two years. */
import { tasksCount } from './visitor.ts';

export const COMPARISON = {
  movedTitle: (title: string): string => `${title} (dawny adres)`,
  moved: 'To porównanie ma jeden adres, od programu starszego do nowszego:',
  description: (earlier: string, later: string): string =>
    `${earlier} i ${later}: o ile zmieniły się środki w całości, w sferach i na zadania, które zadania są tylko w jednym z programów, i które przepisy brzmią inaczej.`,
  money: 'Pieniądze: rok do roku',
  plan: (years: string): string => `plan ${years}`,
  ofProgramme: (plan: string, programme: string): string => `${plan} (${programme})`,
  draft: 'projekt',
  change: 'Zmiana',
  same: 'bez zmian',
  notKnown: 'nie obliczono',
  noTasks: 'brak zadań',
  notRead: 'nie odczytano',
  notGiven: 'nie podano',
  more: (later: string, sum: string, by: string, earlier: string, base: string): string =>
    `W całości ${later} to ${sum}: o ${by} więcej niż ${earlier} (${base}).`,
  less: (later: string, sum: string, by: string, earlier: string, base: string): string =>
    `W całości ${later} to ${sum}: o ${by} mniej niż ${earlier} (${base}).`,
  equal: (later: string, sum: string, earlier: string): string => `W całości ${later} to ${sum}, tyle samo co ${earlier}.`,
  periods: (earlier: string, later: string): string =>
    `Kwoty obejmują różną liczbę lat (${earlier}; ${later}), dlatego nie obliczono różnic.`,
  noDifference: 'Różnicy całości nie obliczono:',
  inWords: (plan: string, words: string): string => `${plan} podaje kwotę słowami ${words}`,
  noTotal: (plan: string): string => `${plan} nie podaje kwoty całości jedną liczbą, a nie wszystkie zadania mają taką kwotę`,
  noPlan: (programme: string): string => `z tekstu „${programme}” nie odczytano środków`,
  differs: (plan: string, computed: string): string =>
    `Kwoty zadań w dokumencie „${plan}” dają razem ${computed}, inaczej niż podana w nim całość.`,
  unread: (plan: string): string => `${plan} podaje też kwoty, których serwis nie przeliczył:`,
  incomplete: 'Te kwoty nie są w tabelach niżej, dlatego zadanie wymienione tylko w jednym programie może być wśród nich.',
  spheres: 'Sfery: gdzie przybyło, a gdzie ubyło',
  spheresCaption: (earlier: string, later: string): string => `Środki według sfer zadań publicznych: ${earlier} i ${later}`,
  sphere: 'Sfera (art. 4 ust. 1 pkt)',
  allSpheres: 'zadania dla wszystkich sfer',
  sphereItem: (item: string, name: string | null): string => `pkt ${item}${name === null ? '' : ` – ${name}`}`,
  spheresTogether: 'Zadania należące do kilku sfer naraz mają jedną kwotę, więc te sfery są w obu latach liczone razem.',
  noSpheres: 'Nie każde zadanie z obu programów ma w tekście numer sfery, dlatego kwot nie zestawiono według sfer.',
  otherNumbers:
    'W jednym z tych lat ustawa numerowała sfery inaczej niż w drugim albo nie ustalono jej numeracji, dlatego kwot nie zestawiono według sfer.',
  tasks: 'Te same zadania w obu programach',
  tasksCaption: (earlier: string, later: string): string => `Środki na te same zadania: ${earlier} i ${later}`,
  tasksLead: 'Zadania połączono po nazwie, a gdy nazwę zmieniono – po sferze, którą w obu programach ma tylko to zadanie.',
  task: 'Zadanie',
  tasksOf: (programme: string): string => `Zadania i kwoty: ${programme}`,
  formerly: (name: string): string => `wcześniej „${name}”`,
  noPairs: 'Żadnego zadania nie da się z pewnością rozpoznać w obu programach.',
  /** Of tasks that no task of the other programme was matched with: by their names, which may have been changed. */
  onlyIn: (plan: string, count: number): string => `Tylko ${plan} wymienia pod tą nazwą: ${tasksCount(count)}`,
  named: (name: string, amount: string): string => `${name}: ${amount}`,
  noTasksRead: (plan: string): string => `W tekście „${plan}” serwis nie odczytał zadań z kwotami, dlatego zadań nie zestawiono.`,
  years: 'Środki w kolejnych latach',
  yearsChart: 'Planowane środki według programów, na osi lat',
  yearsTable: 'Planowane środki według programów w kolejnych latach',
  year: 'Rok',
  amount: 'Plan',
  gaps: (years: string): string => `Na osi są też lata bez słupka: ${years}. Na te lata w serwisie nie ma programu.`,
  sphereGaps: (years: string): string =>
    `Na osi są też lata bez słupka: ${years}. Na te lata w serwisie nie ma programu, z którego odczytano kwotę na zadania w tej sferze.`,
  unreadYear: (name: string, words: string | null): string =>
    words === null
      ? `${name} nie ma słupka, bo nie odczytano z niego kwoty całości.`
      : `${name} nie ma słupka, bo podaje kwotę słowami ${words}.`,
  severalYears: (name: string, amount: string): string =>
    `${name} nie ma słupka, bo podaje jedną kwotę na wszystkie swoje lata: ${amount}.`,
  provisions: 'Przepisy: co brzmi inaczej',
} as const;
