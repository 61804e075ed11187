/** Programmes: the text of the first attachment of their adopting act. */
import { body } from './body.ts';
import { file, randomOf, sizeWanted, type GeneratedDocument, type World } from './document.ts';
import { chaptersLines } from './provisions.ts';
import { funds } from './tables.ts';
import { Writer } from './writer.ts';

/** What art. 5a ust. 4 of the statute on public benefit wants of a programme, after the general provisions. */
const CHAPTERS = [
  'Postanowienia ogólne',
  'Cel główny i cele szczegółowe',
  'Zasady współpracy',
  'Zakres przedmiotowy',
  'Formy współpracy',
  'Priorytetowe zadania publiczne',
  'Okres realizacji programu',
  'Sposób realizacji programu',
  'Wysokość środków planowanych na realizację programu',
  'Sposób oceny realizacji programu',
  'Informacja o sposobie tworzenia programu',
  'Tryb powoływania i zasady działania komisji konkursowych',
];
const FUNDS_CHAPTER = 9;

const ELEMENTS = `{ ${CHAPTERS.slice(1)
  .map((_, index) => `${String(index + 1)}: rozdz-${String(index + 2)}`)
  .join(', ')} }`;

/** The text of the programme that was adopted first and has none yet. */
export function programme(world: World, index: number): GeneratedDocument | null {
  const next = world.adopted.shift();
  if (next === undefined) return null;
  const { act, year } = next;
  const random = randomOf(world, index);
  const writer = new Writer(random, act.day);
  const table = funds(writer, random.int(6, 12));
  const opening = `Na realizację Programu w ${String(year)} r. planuje się środki w podziale na zadania`;
  const chapters = body(writer, {
    bytes: sizeWanted(random) - 1900,
    titles: CHAPTERS,
    defines: 'Programie',
    table: { chapter: FUNDS_CHAPTER, opening, text: table.text },
  });
  const keys = {
    tytul: next.title,
    rok: year,
    uchwala: random.chance(0.5) ? act.id : act.number,
    zalacznik: 1,
    obowiazuje_od: `${String(year)}-01-01`,
    obowiazuje_do: `${String(year)}-12-31`,
    status: 'uchwalony',
    elementy: ELEMENTS,
    charakter: 'poglądowy',
    opublikowal: 'urzad@przykladowo.example',
  };
  const document = { id: next.id, text: file(keys, chaptersLines(chapters, random.pick(['headings', 'bare']))) };
  act.units = chapters.flatMap(({ provisions }) => provisions);
  world.acts.push(act);
  world.programmes.push(next);
  world.unreported.push(next);
  return document;
}
