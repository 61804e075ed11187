/** Acts of the council and orders of the head of the commune that stand by themselves. */
import { actFile, attachmentHeading, finalProvisions, newAct, preamble, reasons, signature, type Start } from './act-parts.ts';
import { actWord, citingActs, nameOf, type Act, type ActKind } from './acts-register.ts';
import { body } from './body.ts';
import { dayOf } from './calendar.ts';
import { nextNumber, randomDay, randomOf, sizeWanted, type GeneratedDocument, type Programme, type World } from './document.ts';
import { programmeTitle } from './programme-titles.ts';
import { chaptersLines, sizeOf, type Chapter, type Layout } from './provisions.ts';
import type { Random } from './random.ts';
import { register, remarks, tariff } from './tables.ts';
import { ATTACHMENT_TABLES, SUBJECTS } from './templates.ts';
import { capital, Writer } from './writer.ts';

const LAYOUTS: readonly Layout[] = ['headings', 'headings', 'headings', 'bare', 'all-headings'];

const unitsOf = (chapters: readonly Chapter[]): Act['units'] => chapters.flatMap(({ provisions }) => provisions);

/** An earlier act that a new one may repeal. */
function repealable(world: World, { kind, day, inForce }: Act, random: Random): Act | null {
  const known = world.acts.filter(
    (act) => act.kind === kind && act.day < day && act.changed < inForce && act.repealed === null && act.expires === null,
  );
  return known.length > 0 && random.chance(0.2) ? random.pick(known) : null;
}

function repealedBy(act: Act, world: World, random: Random): { readonly links: readonly string[]; readonly text: string[] } {
  const old = repealable(world, act, random);
  if (old === null) return { links: [], text: [] };
  old.repealed = act.inForce;
  return { links: [old.id], text: [`Traci moc ${nameOf(old, 'nom')} ${old.subject}.`] };
}

function implemented(act: Act, world: World, random: Random): readonly string[] {
  const known = world.acts.filter((other) => other.kind === 'uchwała' && !other.adoptsProgramme && other.day < act.day);
  return act.kind === 'zarządzenie' && known.length > 0 ? [random.pick(known).id] : [];
}

const TABLES = [register, tariff] as const;

function tableAttachment(act: Act, writer: Writer): { readonly provision: string; readonly lines: string[] } {
  const title = capital(writer.phrase(ATTACHMENT_TABLES));
  const table = writer.random.pick(TABLES)(writer, writer.random.int(8, 16));
  const provision = `${title} stanowi załącznik do ${actWord(act.kind, 'gen')}.`;
  return { provision, lines: [attachmentHeading(act), `${title}.`, table] };
}

/** An act whose provisions stand in its own text. */
export function ordinaryAct(world: World, index: number, kind: ActKind): GeneratedDocument {
  const random = randomOf(world, index);
  const day = randomDay(random, 2007, 2025);
  const writer = new Writer(random, day);
  const start: Start = kind === 'zarządzenie' ? 'day' : random.pick(['announcement', 'announcement', 'day', 'new-year']);
  const act = newAct(world, random, { kind, day, start, subject: `w sprawie ${writer.phrase(SUBJECTS)}` });
  const bytes = sizeWanted(random);
  writer.citeAct = citingActs(world.acts, day, random);
  const attached = random.chance(0.3) ? tableAttachment(act, writer) : null;
  const used = 1400 + (attached === null ? 0 : sizeOf(attached.lines));
  const defines = random.chance(0.4) ? { defines: kind === 'uchwała' ? 'niniejszej uchwale' : 'niniejszym zarządzeniu' } : {};
  const opening = writer.fill('Stawki opłat za {h acc} {A gen} określa tabela');
  const table = random.chance(0.3) ? { table: { chapter: 2, opening, text: tariff(writer, random.int(4, 8)) } } : {};
  const chapters = body(writer, { bytes: (bytes - used) * random.pick([0.75, 0.85, 0.97]), ...defines, ...table });
  const repeal = repealedBy(act, world, random);
  act.units = unitsOf(chapters);
  const final = finalProvisions(act, act.units.length + 1, [...(attached === null ? [] : [attached.provision]), ...repeal.text]);
  const lines = [
    preamble(act, random),
    ...chaptersLines(chapters, random.pick(LAYOUTS)),
    ...final,
    signature(act),
    ...(attached?.lines ?? []),
  ];
  const links = { uchyla: repeal.links, wykonuje: implemented(act, world, random) };
  const document = actFile(act, links, [...lines, ...reasons(writer, lines, bytes)]);
  world.acts.push(act);
  return document;
}

/** An act that lays down rules in an attachment, where §§ are numbered from 1 again. */
export function actWithRules(world: World, index: number): GeneratedDocument {
  const random = randomOf(world, index);
  const day = randomDay(random, 2007, 2025);
  const writer = new Writer(random, day);
  const what = writer.fill('{g gen} {A gen}');
  const subject = `w sprawie uchwalenia Regulaminu ${what}`;
  const act = newAct(world, random, { kind: 'uchwała', day, start: 'announcement', subject });
  const bytes = sizeWanted(random);
  const repeal = repealedBy(act, world, random);
  const opening = `§ 1. Uchwala się Regulamin ${what}, stanowiący załącznik do niniejszej uchwały.`;
  const top = [preamble(act, random), opening, ...finalProvisions(act, 2, repeal.text), signature(act)];
  const chapters = body(writer, { bytes: bytes - sizeOf(top) - 900, defines: 'niniejszym Regulaminie' });
  const lines = [...top, attachmentHeading(act), ...chaptersLines(chapters, 'headings')];
  return actFile(act, { uchyla: repeal.links }, [...lines, ...reasons(writer, lines, bytes)]);
}

/** An act that adopts a programme: the programme itself is a document of its own, the first attachment. */
export function adoptingAct(world: World, index: number): GeneratedDocument {
  const random = randomOf(world, index);
  const { slug, title, year } = programmeTitle(nextNumber(world, 'programme') - 1);
  const day = dayOf(year - 1, random.pick([10, 11]), random.int(20, 28));
  const writer = new Writer(random, day);
  const subject = `w sprawie uchwalenia „${title}”`;
  const expires = dayOf(year, 12, 31);
  const act = newAct(world, random, { kind: 'uchwała', day, start: 'new-year', subject, expires });
  const adopted = `§ 1. Uchwala się „${title}”, zwany dalej „Programem”, stanowiący załącznik nr 1 do niniejszej uchwały.`;
  const report = 'Zestawienie uwag zgłoszonych w konsultacjach stanowi załącznik nr 2 do uchwały.';
  const lines = [
    preamble(act, random),
    adopted,
    ...finalProvisions(act, 2, [report]),
    signature(act),
    attachmentHeading(act, ' nr 2'),
    'Zestawienie uwag zgłoszonych w konsultacjach projektu Programu.',
    remarks(writer, random.int(16, 30)),
  ];
  const document = actFile(act, {}, [...lines, ...reasons(writer, lines, sizeWanted(random))]);
  const programme: Programme = { id: `programy/${slug}`, area: slug, title, year, act };
  world.adopted.push(programme);
  return document;
}
