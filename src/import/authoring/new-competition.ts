import slugify from '@sindresorhus/slugify';
import type { Answers, Skeleton } from './answers.ts';
import { contentFile } from './content-file.ts';

/** „17, 19” → [17, 19]; items such as „1aa” stay words. */
const itemsOf = (spheres: string): (number | string)[] =>
  spheres
    .split(/[\s,;]+/u)
    .filter(Boolean)
    .map((item) => (/^\d+$/u.test(item) ? Number(item) : item));

/** „250000” → 250000; anything else stays as said. */
const amountOf = (amount: string): number | string | undefined =>
  amount === '' ? undefined : /^\d+$/u.test(amount) ? Number(amount) : amount;

/** An announcement of a competition with what art. 13 ust. 2 of the statute on public benefit wants in it. */
export function newCompetition(answers: Answers): Skeleton {
  const { title, year, date, to, about, amount, spheres, site } = answers;
  const items = itemsOf(spheres);
  const keys = {
    tytul: title,
    program: about?.document.id,
    sfery: items.length === 0 ? undefined : items,
    kwota: amountOf(amount),
    ogloszono: date,
    termin: `${to} 15:30`,
    realizacja: { od: `${String(year)}-01-01`, do: `${String(year)}-12-31` },
    miejsce: site.contact.address ?? undefined,
  };
  return {
    path: `konkursy/${String(year)}/${slugify(title).split('-').slice(0, 8).join('-') || 'konkurs'}.md`,
    text: contentFile(keys, [
      '## Rodzaj zadania',
      '…',
      '## Zasady przyznawania dotacji',
      '…',
      '## Terminy i warunki realizacji zadania',
      '…',
      '## Wymagane załączniki',
      '…',
      '## Tryb, kryteria i termin wyboru ofert',
      '…',
      '## Zadania tego samego rodzaju w tym i poprzednim roku oraz ich koszty',
      '…',
    ]),
  };
}
