import slugify from '@sindresorhus/slugify';
import type { Answers, Skeleton } from './answers.ts';
import { contentFile } from './content-file.ts';

/** Path of a new act: its year and number, else the first words of its subject. */
export function actPath({ number, date, title }: Pick<Answers, 'number' | 'date' | 'title'>, otherwise: string): string {
  const name =
    number === null
      ? slugify(title.replace(/^w sprawie\s+/u, ''))
          .split('-')
          .slice(0, 6)
          .join('-')
      : slugify(number);
  return `uchwaly/${date.slice(0, 4)}/${name === '' ? otherwise : name}.md`;
}

/** „powierza się Prezydentowi …” */
const DATIVE: Readonly<Record<string, string>> = {
  Prezydent: 'Prezydentowi',
  Burmistrz: 'Burmistrzowi',
  Wójt: 'Wójtowi',
  Starosta: 'Staroście',
};

/** „Wójt Gminy Dolina” → „Wójtowi Gminy Dolina” */
export const organDative = (name: string): string =>
  name.replace(/^(?:Prezydent|Burmistrz|Wójt|Starosta)(?=\s|$)/u, (word) => DATIVE[word] ?? word);

const executive = ({ site, organ }: Answers): string =>
  organDative((site.organs.find(({ role }) => role === 'executive') ?? organ).name);

/** The last provisions of a resolution, from the given number of §. */
export const closingProvisions = (answers: Answers, from: number): string[] => [
  `§ ${String(from)}. Wykonanie uchwały powierza się ${executive(answers)}.`,
  `§ ${String(from + 1)}. Uchwała wchodzi w życie z dniem podjęcia.`,
];

/** A draft order of the executive: its kind in front matter, legal basis, two provisions. */
export function newOrder(answers: Answers): Skeleton {
  const { number, organ, date, isDated, title } = answers;
  const text = contentFile(
    {
      rodzaj: 'zarządzenie',
      numer: number,
      organ: organ.name,
      data: isDated ? date : undefined,
      w_sprawie: title,
      status: 'projekt',
    },
    [
      'Na podstawie art. 30 ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym zarządzam, co następuje:',
      '§ 1. Ustala się …',
      '§ 2. Zarządzenie wchodzi w życie z dniem podpisania.',
    ],
  );
  return { path: actPath(answers, 'projekt'), text };
}

/** A draft resolution: heading in front matter, legal basis, three provisions. */
export function newAct(answers: Answers): Skeleton {
  const { number, organ, date, isDated, title } = answers;
  const text = contentFile(
    { numer: number, organ: organ.name, data: isDated ? date : undefined, w_sprawie: title, status: 'projekt' },
    [
      `Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym ${organ.name} uchwala, co następuje:`,
      '§ 1. Uchwala się …',
      ...closingProvisions(answers, 2),
    ],
  );
  return { path: actPath(answers, 'projekt'), text };
}
