import type { Skeleton } from '../../import/authoring/answers.ts';
import { contentFile } from '../../import/authoring/content-file.ts';
import { organDative } from '../../import/authoring/new-act.ts';
import { programmeText } from '../../import/authoring/new-programme.ts';
import { KIND_WORDS } from '../../strings/kinds.ts';
import { INIT_WORDS } from '../../strings/init.ts';
import type { NewTown } from './town.ts';

/** Keys by which a text says that it is none of the town's. */
const ILLUSTRATIVE = { charakter: 'poglądowy', uwagi: INIT_WORDS.note };

/**
 * A first programme and the resolution that adopts it, both drafts and both illustrative: the running number is 000, which no
 * resolution has, and what only the town knows stands as „…”.
 */
export function firstProgramme({ council, executive, today, year }: NewTown): Skeleton[] {
  const title = KIND_WORDS.programme.made.title(year);
  const act = `uchwaly/${today.slice(0, 4)}/program-${String(year)}`;
  const { elements, paragraphs } = programmeText(year);
  return [
    {
      path: `${act}.md`,
      text: contentFile(
        {
          numer: `000/${today.slice(0, 4)}`,
          organ: council,
          data: today,
          w_sprawie: INIT_WORDS.subject(title),
          status: 'projekt',
          ...ILLUSTRATIVE,
        },
        [
          'Na podstawie art. 5a ust. 1 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie uchwala się, co następuje:',
          `§ 1. Uchwala się „${title}”, stanowiący załącznik do uchwały.`,
          `§ 2. Wykonanie uchwały powierza się ${organDative(executive)}.`,
          `§ 3. Uchwała wchodzi w życie z dniem 1 stycznia ${String(year)} r.`,
        ],
      ),
    },
    {
      path: `programy/${String(year)}.md`,
      text: contentFile(
        {
          tytul: title,
          rok: year,
          uchwala: act,
          obowiazuje_od: `${String(year)}-01-01`,
          obowiazuje_do: `${String(year)}-12-31`,
          status: 'projekt',
          elementy: elements,
          ...ILLUSTRATIVE,
        },
        paragraphs,
      ),
    },
  ];
}
