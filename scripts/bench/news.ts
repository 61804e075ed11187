/** News and yearly reports: prose with headings, lists, tables and links. */
import type { Act } from './acts-register.ts';
import { nameOf } from './acts-register.ts';
import { citable } from './body.ts';
import { dayOf } from './calendar.ts';
import { file, prose, randomDay, randomOf, sizeWanted, type GeneratedDocument, type World } from './document.ts';
import { BULLETS, HEADINGS, NEWS, NEWS_TITLES, REPORT } from './prose-templates.ts';
import { anchor, citation, markCited, sizeOf } from './provisions.ts';
import { register, spending } from './tables.ts';
import { capital, Writer } from './writer.ts';

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');

function bullets(writer: Writer): string {
  const items = Array.from({ length: writer.random.int(3, 6) }, () => `- ${writer.phrase(BULLETS)}`);
  return items.map((item, index) => item + (index === items.length - 1 ? '.' : ',')).join('\n');
}

const heading = (writer: Writer): string => `## ${capital(writer.phrase(HEADINGS))}`;

/** A sentence that links to a provision of an act or a programme. */
function linkTo(address: string, name: string, act: Act, writer: Writer): string {
  const path = writer.random.pick(citable(act.units));
  markCited(path);
  return `Podstawą działań jest [${citation(path)} ${name}](/${address}/#${anchor(path)}).`;
}

/** Sections of prose up to the bytes wanted; some carry a list or a table. */
function sections(
  writer: Writer,
  templates: readonly string[],
  table: (writer: Writer, rows: number) => string,
  bytes: number,
): string[] {
  const { random } = writer;
  const lines: string[] = [];
  while (sizeOf(lines) < bytes - 700) {
    lines.push(heading(writer), ...prose(writer, templates, Math.min(random.int(900, 2200), bytes - sizeOf(lines))));
    if (random.chance(0.35)) lines.push('Zakres prac obejmuje:', bullets(writer));
    if (random.chance(0.2)) lines.push(table(writer, random.int(4, 9)));
  }
  return lines;
}

export function news(world: World, index: number): GeneratedDocument {
  const random = randomOf(world, index);
  const day = randomDay(random, 2008, 2026);
  const writer = new Writer(random, day);
  const title = capital(writer.phrase(NEWS_TITLES));
  const acts = world.acts.filter((act) => act.units.length > 0 && !act.adoptsProgramme && act.day < day);
  const about = acts.length > 0 ? [random.pick(acts)] : [];
  const links = about.map((act) => linkTo(act.id, nameOf(act, 'gen'), act, writer));
  const adopted = world.programmes.filter(({ act }) => act.day < day);
  const programmes = adopted.length > 0 && random.chance(0.5) ? [random.pick(adopted)] : [];
  const programmeLinks = programmes.map((item) => linkTo(item.id, `„${item.title}”`, item.act, writer));
  const lead = writer.paragraph(NEWS, 3);
  const keys = {
    tytul: title,
    data: day,
    opublikowal: 'urzad@przykladowo.example',
    dotyczy: [...about, ...programmes].map(({ id }) => id),
    charakter: 'poglądowy',
    opis: writer.paragraph(NEWS, 1),
  };
  const lines = [lead, ...links, ...sections(writer, NEWS, register, sizeWanted(random) - 900), ...programmeLinks];
  return { id: `aktualnosci/${day}-${slug(title)}-${String(index)}`, text: file(keys, lines) };
}

/** The report on the programme that has waited longest for it. */
export function report(world: World, index: number): GeneratedDocument | null {
  const programme = world.unreported.shift();
  if (programme === undefined) return null;
  const random = randomOf(world, index);
  const { year, act } = programme;
  // The statute wants a report by the end of May, before 2016 by the end of April.
  const day = dayOf(year + 1, random.int(3, year < 2015 ? 4 : 5), random.int(1, 28));
  const writer = new Writer(random, day);
  const keys = {
    tytul: `Sprawozdanie z realizacji programu „${programme.title}”`,
    rok: year,
    data: day,
    opublikowal: 'urzad@przykladowo.example',
    dotyczy: [programme.id, act.id],
    charakter: 'poglądowy',
  };
  const table = ['## Wydatki na zadania', spending(writer, random.int(8, 14))];
  const lines = [writer.paragraph(REPORT, 4), linkTo(programme.id, 'Programu', act, writer), ...table];
  const rest = sections(writer, REPORT, spending, sizeWanted(random) - sizeOf(lines) - 400);
  return { id: `sprawozdania/${programme.area}`, text: file(keys, [...lines, ...rest]) };
}
