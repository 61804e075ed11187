/** Acts that amend earlier ones, in the wording those have by then. */
import { actFile, finalProvisions, newAct, preamble, reasons, signature, type Start } from './act-parts.ts';
import { actWord, nameOf, type Act } from './acts-register.ts';
import { amend, amendmentLines } from './amendments.ts';
import { addDays } from './calendar.ts';
import { randomOf, sizeWanted, type GeneratedDocument, type World } from './document.ts';
import type { Random } from './random.ts';
import { Writer } from './writer.ts';

const LAST_DAY = '2026-10-31';

/** Acts that may be amended: their text is known, nothing has repealed them, and there is time left. */
function amendable(world: World, programmes: boolean): Act[] {
  return world.acts.filter((act) => {
    const limit = act.expires ?? LAST_DAY;
    return (
      act.units.length > 0 && act.adoptsProgramme === programmes && act.repealed === null && addDays(act.changed, 60) < limit
    );
  });
}

function amendingPart(target: Act, number: number, count: number, writer: Writer): string[] {
  const journal = target.journal;
  const published =
    journal === null ? '' : ` (Dz. Urz. Woj. Wielkopolskiego z ${journal.day.slice(0, 4)} r. poz. ${String(journal.position)})`;
  const where = target.adoptsProgramme ? `W załączniku nr 1 do ${nameOf(target, 'gen')}` : `W ${nameOf(target, 'loc')}`;
  const opening = `§ ${String(number)}. ${where} ${target.subject}${published} wprowadza się następujące zmiany:`;
  return [opening, ...amendmentLines(amend(target.units, count, writer))];
}

function secondTarget(candidates: readonly Act[], first: Act, inForce: string, random: Random): Act[] {
  const others = candidates.filter(
    (act) => act !== first && act.kind === first.kind && act.changed < inForce && act.day < inForce,
  );
  return !first.adoptsProgramme && others.length > 0 && random.chance(0.3) ? [random.pick(others)] : [];
}

/** An act that amends one or two earlier ones; `null` where there is none to amend yet. */
export function amendingAct(world: World, index: number, programmes: boolean): GeneratedDocument | null {
  const random = randomOf(world, index);
  const preferred = amendable(world, programmes);
  const candidates = preferred.length > 0 ? preferred : amendable(world, false);
  if (candidates.length === 0) return null;
  const first = random.pick(candidates);
  const limit = first.expires ?? LAST_DAY;
  const room = Math.floor((Date.parse(limit) - Date.parse(first.changed)) / 86_400_000) - 56;
  const day = addDays(first.changed, random.int(1, Math.max(1, Math.min(room, first.adoptsProgramme ? 120 : 1500))));
  const start: Start = first.adoptsProgramme || first.kind === 'zarządzenie' || random.chance(0.3) ? 'day' : 'announcement';
  const targets = [first, ...secondTarget(candidates, first, day, random)];
  const changing = actWord(first.kind, 'changing');
  const subject = `${changing} ${targets.map((act) => `${actWord(act.kind, 'acc')} ${act.subject}`).join(' oraz ')}`;
  const act = newAct(world, random, { kind: first.kind, day, start, subject });
  const writer = new Writer(random, day);
  const count = Math.ceil(random.int(9, 20) / targets.length);
  const parts = targets.flatMap((target, position) => amendingPart(target, position + 1, count, writer));
  for (const target of targets) target.changed = act.inForce;
  const lines = [preamble(act, random), ...parts, ...finalProvisions(act, targets.length + 1, []), signature(act)];
  const zmienia = targets.map(({ id }) => id);
  return actFile(act, { zmienia }, [...lines, ...reasons(writer, lines, sizeWanted(random))]);
}
