import type { Answers, Skeleton } from './answers.ts';
import { contentFile } from './content-file.ts';

/**
 * The eleven elements of art. 5a ust. 4 of the statute on public benefit (Dz. U. z 2024 r. poz. 1491), each in a chapter with the
 * provisions that programmes commonly have.
 */
const ELEMENTS: readonly { readonly title: string; readonly provisions: readonly string[] }[] = [
  {
    title: 'Cel główny i cele szczegółowe',
    provisions: ['Celem głównym programu jest …', 'Celami szczegółowymi programu są:\n\n1) …;\n\n2) …'],
  },
  {
    title: 'Zasady współpracy',
    provisions: [
      'Współpraca odbywa się na zasadach:\n\n1) pomocniczości;\n\n2) suwerenności stron;\n\n3) partnerstwa;\n\n4) efektywności;\n\n5) uczciwej konkurencji;\n\n6) jawności.',
    ],
  },
  {
    title: 'Zakres przedmiotowy',
    provisions: ['Współpraca obejmuje zadania publiczne, o których mowa w art. 4 ust. 1 ustawy, w zakresie …'],
  },
  {
    title: 'Formy współpracy',
    provisions: [
      'Współpraca ma formy:\n\n1) zlecania realizacji zadań publicznych;\n\n2) wzajemnego informowania się o planowanych kierunkach działalności;\n\n3) …',
    ],
  },
  { title: 'Priorytetowe zadania publiczne', provisions: ['Zadaniami priorytetowymi są:\n\n1) …;\n\n2) …'] },
  {
    title: 'Okres realizacji programu',
    provisions: ['Program jest realizowany od dnia 1 stycznia ROK r. do dnia 31 grudnia ROK r.'],
  },
  { title: 'Sposób realizacji programu', provisions: ['Program realizuje …'] },
  { title: 'Wysokość środków planowanych na realizację programu', provisions: ['Na realizację programu planuje się … zł.'] },
  {
    title: 'Sposób oceny realizacji programu',
    provisions: ['Sprawozdanie z realizacji programu przedkłada się do dnia 31 maja NASTĘPNY r.'],
  },
  {
    title: 'Informacja o sposobie tworzenia programu oraz o przebiegu konsultacji',
    provisions: ['Projekt programu konsultowano w dniach …'],
  },
  {
    title: 'Tryb powoływania i zasady działania komisji konkursowych do opiniowania ofert w otwartych konkursach ofert',
    provisions: ['Komisję konkursową powołuje …', 'Komisja działa na posiedzeniach …'],
  },
];

const GENERAL = [
  'Program określa współpracę z organizacjami pozarządowymi oraz podmiotami wymienionymi w art. 3 ust. 3 ustawy.',
  'Ilekroć w programie jest mowa o:\n\n1) ustawie – należy przez to rozumieć ustawę z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie;\n\n2) organizacjach – należy przez to rozumieć organizacje pozarządowe oraz podmioty wymienione w art. 3 ust. 3 ustawy.',
];

export interface ProgrammeText {
  /** The map of the elements to their chapters, for `elementy`. */
  readonly elements: Readonly<Record<string, string>>;
  readonly paragraphs: readonly string[];
}

/** The text of a yearly programme with all the elements the statute requires; what only the town knows stands as „…”. */
export function programmeText(year: number): ProgrammeText {
  let paragraph = 0;
  const chapter = (number: number, name: string, provisions: readonly string[]): string[] => [
    `## Rozdział ${String(number)}. ${name}`,
    ...provisions.map((words) => `§ ${String(++paragraph)}. ${words}`),
  ];
  const paragraphs = [
    ...chapter(1, 'Postanowienia ogólne', GENERAL),
    ...ELEMENTS.flatMap((element, index) => chapter(index + 2, element.title, element.provisions)),
  ].map((words) => words.replace(/ROK/g, String(year)).replace(/NASTĘPNY/g, String(year + 1)));
  return {
    elements: Object.fromEntries(ELEMENTS.map((_, index) => [String(index + 1), `rozdz-${String(index + 2)}`])),
    paragraphs,
  };
}

/** A draft programme of a year. */
export function newProgramme({ title, year, about }: Answers): Skeleton {
  const { elements, paragraphs } = programmeText(year);
  const text = contentFile(
    {
      tytul: title,
      rok: year,
      uchwala: about?.document.id,
      obowiazuje_od: `${String(year)}-01-01`,
      obowiazuje_do: `${String(year)}-12-31`,
      status: 'projekt',
      elementy: elements,
    },
    paragraphs,
  );
  return { path: `programy/${String(year)}.md`, text };
}
