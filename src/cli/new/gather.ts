import type { Answers } from '../../import/authoring/answers.ts';
import { hasKey } from '../../import/authoring/plain-skeleton.ts';
import { addDays } from '../../law/add-days.ts';
import { workingDayFrom } from '../../law/calendar.ts';
import { parameterOn } from '../../law/statutory-parameters.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { isoDate } from '../../model/schemas/primitives.ts';
import { SettingsError } from '../../settings.ts';
import { NEW_WORDS, type NewKind } from '../../strings/authoring.ts';
import type { Corpus, IsoDate, LinkedWork, Organ, Site } from '../../types.ts';
import { anyWords, type Ask } from './ask.ts';

function readDay(text: string): IsoDate {
  const read = isoDate.safeParse(text);
  if (!read.success) throw new SettingsError(`„${text}” nie jest dniem w zapisie RRRR-MM-DD, np. 2026-11-24.`);
  return read.data;
}

function readYear(text: string): number {
  if (!/^(?:19|20|21)\d{2}$/.test(text)) throw new SettingsError(`„${text}” nie jest rokiem (cztery cyfry).`);
  return Number(text);
}

/** A work by its id, or an act by its number. */
export function findWork(corpus: Corpus, name: string): LinkedWork {
  const found =
    corpus.byId.get(name.replace(/\.md$/, '')) ??
    corpus.works.find(({ document }) => document.kind === 'act' && document.number === name);
  if (found === undefined)
    throw new SettingsError(`Nie ma dokumentu „${name}”. Podaj identyfikator (ścieżkę pliku bez .md) albo numer aktu.`);
  return found;
}

/** The default year for a new document of a kind. */
const likelyYear = (kind: NewKind, today: IsoDate): number => Number(today.slice(0, 4)) + (kind === 'report' ? -1 : 1);

const programmeOf = ({ byKind }: Corpus, year: number): LinkedWork | null =>
  byKind.programme.find(({ document }) => document.kind === 'programme' && document.firstYear === year) ?? null;

function readOrgan(site: Site, answer: string): Organ {
  const organ = site.organs.find(({ name, aliases }) => name === answer || aliases.includes(answer));
  if (organ !== undefined) return organ;
  const near = nearest(
    answer,
    site.organs.map(({ name }) => name),
  );
  throw new SettingsError(`Organu „${answer}” nie ma w pliku „serwis.yaml”.${near === '' ? '' : ` Czy chodziło o „${near}”?`}`);
}

/** The organ that issues acts of a kind, as the content names it. */
function usualOrgan({ organs }: Site, kind: NewKind): Organ {
  const role = kind === 'order' ? 'executive' : 'legislative';
  const organ = organs.find((one) => one.role === role) ?? organs[0];
  if (organ === undefined) throw new SettingsError('W pliku „serwis.yaml” nie ma żadnego organu. Dopisz klucz „organy”.');
  return organ;
}

/** The first working day that leaves the least time for offers of art. 13 ust. 1. */
function lastDayForOffers(announced: IsoDate): IsoDate {
  const days = parameterOn('competition-days', announced)?.value;
  return workingDayFrom(addDays(announced, typeof days === 'number' ? days : 30));
}

/** Asks for what a kind of document needs; an answer that will not do is asked for again. */
export async function gather(kind: NewKind, corpus: Corpus, { ask, flag }: Ask): Promise<Answers> {
  const { site, settings } = corpus;
  const today = settings.buildDate;
  const standard = usualOrgan(site, kind);
  const isAct = kind === 'act' || kind === 'order' || kind === 'amendment';
  const needsYear = hasKey(kind, 'rok') || kind === 'consultation' || kind === 'competition';
  const likely = likelyYear(kind, today);
  const year = needsYear ? await ask('rok', 'Rok', String(likely), readYear) : likely;
  const amended = (answer: string): LinkedWork => {
    if (answer === '') throw new SettingsError('Podaj uchwałę, którą zmieniasz: --dotyczy uchwaly/2018/liii-732-2018');
    return findWork(corpus, answer);
  };
  const stated = flag('dotyczy');
  const named =
    kind === 'amendment'
      ? await ask('dotyczy', 'Którą uchwałę zmienia (identyfikator albo numer)', '', amended)
      : stated === ''
        ? null
        : findWork(corpus, stated);
  const title = await ask('tytul', isAct ? 'W sprawie' : 'Tytuł', NEW_WORDS.get(kind)?.title(year) ?? '', anyWords);
  const organ = isAct ? await ask('organ', 'Organ', standard.name, (answer) => readOrgan(site, answer)) : standard;
  const number = isAct ? await ask('numer', 'Numer (Enter, gdy nieznany)', '', anyWords) : '';
  // A skeleton of an act is a draft, whose day nobody knows yet: it is taken where it is given, and never asked for.
  const given = flag('data');
  const asksDay = !isAct && kind !== 'programme' && kind !== 'page';
  const date = asksDay ? await ask('data', 'Data', today, readDay) : isAct && given !== '' ? readDay(given) : today;
  const isConsultation = kind === 'consultation';
  const isCompetition = kind === 'competition';
  const from = isConsultation ? await ask('od', 'Pierwszy dzień uwag', workingDayFrom(addDays(date, 1)), readDay) : date;
  const to = isConsultation
    ? await ask('do', 'Ostatni dzień uwag', workingDayFrom(addDays(from, 7)), (answer) => {
        const day = readDay(answer);
        if (day < from) throw new SettingsError(`Ostatni dzień uwag (${day}) jest przed pierwszym (${from}).`);
        return day;
      })
    : isCompetition
      ? await ask('termin', 'Ostatni dzień składania ofert', lastDayForOffers(date), readDay)
      : date;
  const amount = isCompetition ? await ask('kwota', 'Kwota w złotych (Enter, gdy nieznana)', '', anyWords) : '';
  const spheres = isCompetition ? await ask('sfery', 'Sfery: punkty art. 4 ust. 1, np. 17, 19', '', anyWords) : '';
  const about = named ?? (kind === 'report' || isConsultation || isCompetition ? programmeOf(corpus, year) : null);
  const isDated = !isAct || given !== '';
  return { title, number: number === '' ? null : number, organ, date, isDated, year, from, to, about, amount, spheres, site };
}
