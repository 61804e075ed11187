import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pc from 'picocolors';
import type { Answers, Skeleton } from '../../import/authoring/answers.ts';
import { moveProgramme } from '../../import/authoring/move-programme.ts';
import { newAct, newOrder } from '../../import/authoring/new-act.ts';
import { newAmendingAct } from '../../import/authoring/new-amending-act.ts';
import { newCompetition } from '../../import/authoring/new-competition.ts';
import { newConsultation, newReport } from '../../import/authoring/new-dated.ts';
import { newProgramme } from '../../import/authoring/new-programme.ts';
import { plainSkeleton } from '../../import/authoring/plain-skeleton.ts';
import { SettingsError } from '../../settings.ts';
import type { NewKind } from '../../strings/authoring.ts';
import type { Corpus, ProgrammeDocument } from '../../types.ts';
import type { Ask } from './ask.ts';
import { findWork, gather } from './gather.ts';

function readProgramme(corpus: Corpus, name: string): ProgrammeDocument {
  const { document } = findWork(corpus, name);
  if (document.kind !== 'programme' || document.firstYear !== document.lastYear)
    throw new SettingsError(`„${name}” nie jest programem rocznym.`);
  return document;
}

/** An older programme with years and dates moved to the new year, and the list of moves; `null` for an empty skeleton. */
async function programmeFrom(corpus: Corpus, year: number, { ask }: Ask): Promise<Skeleton | null> {
  const [latest] = corpus.byKind.programme;
  const document = await ask(
    'z',
    `Zacząć od tekstu starszego programu, np. ${latest?.document.id ?? 'programy/2020'}? (Enter: pusty szkielet)`,
    '',
    (answer) => (answer === '' ? null : readProgramme(corpus, answer)),
  );
  if (document === null) return null;
  const moved = moveProgramme(readFileSync(join(corpus.settings.contentDir, document.file), 'utf8'), document.firstYear, year);
  for (const { line, before, after, remark } of moved.moves) {
    const change = before === after ? `${before} (bez zmian)` : `${before} → ${after}`;
    console.log(`  ${pc.dim(`wiersz ${String(line)}:`)} ${change}${remark === null ? '' : pc.yellow(`  ${remark}`)}`);
  }
  return moved;
}

type Made = (answers: Answers, corpus: Corpus, ask: Ask) => Skeleton | Promise<Skeleton>;

const amendment: Made = (answers) => {
  const { about } = answers;
  if (about?.document.kind !== 'act') throw new SettingsError('Zmienić można tylko akt z katalogu „uchwaly”.');
  return newAmendingAct(answers, about.document, (about.versions.at(-1) ?? about.versions[0]).units);
};

/** The kinds whose skeletons say more than that of any document. */
const OWN: Partial<Record<NewKind, Made>> = {
  act: newAct,
  order: newOrder,
  amendment,
  programme: async (answers, corpus, ask) => (await programmeFrom(corpus, answers.year, ask)) ?? newProgramme(answers),
  competition: newCompetition,
  consultation: newConsultation,
  report: newReport,
};

/** Asks for what a document needs and makes its skeleton. */
export async function makeSkeleton(kind: NewKind, corpus: Corpus, ask: Ask): Promise<Skeleton> {
  const answers = await gather(kind, corpus, ask);
  const own = OWN[kind];
  return own === undefined ? plainSkeleton(kind, answers) : await own(answers, corpus, ask);
}
