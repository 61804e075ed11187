/** Makes the chapters of an act or a programme, up to a given size. */
import { longDate, yearOf } from './calendar.ts';
import { citation, isSteady, markCited, paths, provision, provisionLines, sizeOf, unitName } from './provisions.ts';
import type { Chapter, Path, Provision, ProvisionKind, Style } from './provisions.ts';
import type { Random } from './random.ts';
import { journalOf, STATUTES } from './statutes.ts';
import * as templates from './templates.ts';
import { capital, type Writer } from './writer.ts';

const letter = (index: number): string => String.fromCharCode(97 + index);

/** Words for a unit of a given style. */
export function wordsFor(style: Style, writer: Writer): string {
  const { random } = writer;
  switch (style) {
    case 'tasks':
      return writer.phrase(templates.TASKS);
    case 'conditions':
      return writer.phrase(templates.CONDITIONS);
    case 'thing':
      return writer.phrase(templates.THINGS);
    case 'provision':
    case 'fixed':
      if (writer.citeSelf !== null && random.chance(0.22)) return writer.sentence(templates.CITING_PROVISIONS);
      if (writer.citeAct !== null && random.chance(0.05)) return writer.sentence(templates.ACT_PROVISIONS);
      return writer.sentence(templates.PROVISIONS);
  }
}

function things(parent: Provision, kind: ProvisionKind, writer: Writer): void {
  const count = writer.random.int(2, 4);
  for (let index = 0; index < count; index++) {
    const label = kind === 'tir' ? '' : letter(index);
    parent.children.push(provision(kind, label, 'thing', wordsFor('thing', writer)));
  }
}

/** Litery below a punkt, tirets below a litera; the words before them are then an opening. */
function deepen(item: Provision, writer: Writer): Provision {
  const { random } = writer;
  if (item.style !== 'tasks' || !random.chance(0.16)) return item;
  const opened = provision('pkt', item.label, 'tasks', `${writer.phrase(templates.TASKS)}, obejmujące`);
  things(opened, 'lit', writer);
  const first = opened.children[0];
  if (first !== undefined && random.chance(0.3)) {
    opened.children[0] = provision('lit', 'a', 'thing', `${first.text} oraz`);
    things(opened.children[0], 'tir', writer);
  }
  return opened;
}

function listed(kind: ProvisionKind, label: string, style: 'tasks' | 'conditions', writer: Writer): Provision {
  const intros = style === 'tasks' ? templates.TASK_INTROS : templates.CONDITION_INTROS;
  const unit = provision(kind, label, style, writer.sentence(intros));
  const count = writer.random.int(2, 6);
  for (let index = 1; index <= count; index++) {
    const item = provision('pkt', String(index), style, wordsFor(style, writer));
    unit.children.push(deepen(item, writer));
  }
  const isFlat = unit.children.every(({ children }) => children.length === 0);
  if (isFlat && writer.random.chance(0.15)) unit.common = writer.phrase(templates.COMMON_PARTS);
  return unit;
}

function simple(kind: ProvisionKind, label: string, writer: Writer): Provision {
  const roll = writer.random.next();
  if (roll < 0.22) return listed(kind, label, 'tasks', writer);
  if (roll < 0.32) return listed(kind, label, 'conditions', writer);
  return provision(kind, label, 'provision', wordsFor('provision', writer));
}

/** A § with its ustępy, or without them. */
function paragraph(label: string, writer: Writer, known: readonly Path[]): Provision {
  writer.citeSelf = citingFrom(known, writer.random);
  if (writer.random.chance(0.3)) return simple('par', label, writer);
  const unit = provision('par', label, 'provision', '');
  const count = writer.random.int(2, 5);
  for (let index = 1; index <= count; index++) {
    writer.citeSelf = citingFrom(known, writer.random, unit);
    unit.children.push(simple('ust', String(index), writer));
  }
  return unit;
}

/** Cites one of the known units; where a § is given, also an ustęp of that one, without naming the §. */
export function citingFrom(known: readonly Path[], random: Random, within?: Provision): (() => string) | null {
  const near = (within?.children ?? []).map((unit): Path => [unit]);
  if (known.length + near.length === 0) return null;
  return () => {
    const isNear = known.length === 0 || (near.length > 0 && random.chance(0.5));
    const path = random.pick(isNear ? near : known);
    markCited(path);
    if (isNear && within !== undefined) within.cited = true;
    return isNear ? unitName(path) : citation(path);
  };
}

/** Units that may be cited: those the original wording has and no act has repealed. Tirets are left out. */
export const citable = (units: readonly Provision[]): Path[] =>
  paths(units).filter((path) => isSteady(path) && !path.some(({ kind }) => kind === 'tir'));

/** „Ilekroć … mowa o:” – from here on „ustawa” is a certain statute. */
function definitions(label: string, what: string, writer: Writer): Provision {
  const { random, day } = writer;
  const unit = provision('par', label, 'fixed', `Ilekroć w ${what} jest mowa o`);
  const statute = random.pick(STATUTES.filter(({ date }) => date < day));
  const journal = journalOf(statute, yearOf(day));
  const meanings = [
    `ustawie – należy przez to rozumieć ustawę z dnia ${longDate(statute.date)} ${statute.about} (${journal})`,
    'Gminie – należy przez to rozumieć Gminę Przykładowo',
    'Wójcie – należy przez to rozumieć Wójta Gminy Przykładowo',
    ...Array.from({ length: random.int(1, 4) }, () =>
      writer.fill('{n loc} – należy przez to rozumieć {a acc} oraz {N acc}, które {V} {A acc}'),
    ),
  ];
  meanings.forEach((meaning, index) => unit.children.push(provision('pkt', String(index + 1), 'fixed', meaning)));
  writer.statute = statute;
  return unit;
}

interface BodyPlan {
  /** Size to come near to, in bytes. */
  readonly bytes: number;
  /** Titles of the chapters, where they are given; else there are as many as it takes. */
  readonly titles?: readonly string[];
  /** What the text calls itself in the locative („niniejszej uchwale”), where it defines its terms. */
  readonly defines?: string;
  /** A table, and the number of the chapter it opens. */
  readonly table?: { readonly chapter: number; readonly opening: string; readonly text: string };
}

/** The chapters of a text, near to the size wanted. */
export function body(writer: Writer, plan: BodyPlan): Chapter[] {
  const chapters: { title: string; provisions: Provision[] }[] = [];
  const enough = plan.bytes - 350;
  const count = plan.titles?.length ?? Math.ceil(plan.bytes / writer.random.int(1800, 3600));
  const known: Path[] = [];
  let bytes = 0;
  let number = 1;
  const add = (unit: Provision): void => {
    chapters.at(-1)?.provisions.push(unit);
    known.push(...citable([unit]));
    bytes += sizeOf(provisionLines(unit, '.'));
    number++;
  };

  for (let index = 0; index < count && (plan.titles !== undefined || bytes < enough); index++) {
    chapters.push({ title: plan.titles?.[index] ?? capital(writer.phrase(templates.CHAPTERS)), provisions: [] });
    if (index === 0 && plan.defines !== undefined) add(definitions(String(number), plan.defines, writer));
    if (index + 1 === plan.table?.chapter) {
      const unit = provision('par', String(number), 'fixed', plan.table.opening);
      unit.table = plan.table.text;
      add(unit);
    }
    const limit = Math.min(enough, (plan.bytes / count) * (index + 1));
    do add(paragraph(String(number), writer, known));
    while (bytes < limit);
  }
  writer.citeSelf = citingFrom(known, writer.random);
  return chapters;
}
