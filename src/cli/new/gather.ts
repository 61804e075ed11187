import type { Answers } from '../../import/authoring/answers.ts';
import { addDays } from '../../law/add-days.ts';
import { workingDayFrom } from '../../law/calendar.ts';
import { isoDate } from '../../model/schemas/primitives.ts';
import { SettingsError } from '../../settings.ts';
import { DEFAULT_TITLES, type NewKind } from '../../strings/authoring.ts';
import type { Corpus, IsoDate, LinkedWork } from '../../types.ts';
import type { Ask } from './ask.ts';

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
const likelyYear = (kind: NewKind, today: IsoDate): number => Number(today.slice(0, 4)) + (kind === 'sprawozdanie' ? -1 : 1);

const programmeOf = ({ byKind }: Corpus, year: number): LinkedWork | null =>
  byKind.programme.find(({ document }) => document.kind === 'programme' && document.firstYear === year) ?? null;

/** Asks for what a kind of document needs. */
export async function gather(kind: NewKind, corpus: Corpus, { ask, flag }: Ask): Promise<Answers> {
  const { site, settings } = corpus;
  const today = settings.buildDate;
  const standard = site.organs.find(({ role }) => role === 'legislative') ?? site.organs[0];
  if (standard === undefined) throw new SettingsError('W pliku „serwis.yaml” nie ma żadnego organu. Dopisz klucz „organy”.');
  const isAct = kind === 'uchwala' || kind === 'zmiana';
  const needsYear = kind === 'program' || kind === 'sprawozdanie' || kind === 'konsultacja';
  const year = needsYear ? readYear(await ask('rok', 'Rok', String(likelyYear(kind, today)))) : likelyYear(kind, today);
  const aboutName =
    kind === 'zmiana' ? await ask('dotyczy', 'Którą uchwałę zmienia (identyfikator albo numer)', '') : flag('dotyczy');
  if (kind === 'zmiana' && aboutName === '')
    throw new SettingsError('Podaj uchwałę, którą zmieniasz: --dotyczy uchwaly/2018/liii-732-2018');
  const title = await ask('tytul', isAct ? 'W sprawie' : 'Tytuł', DEFAULT_TITLES[kind](year));
  const organName = isAct ? await ask('organ', 'Organ', standard.name) : standard.name;
  const organ = site.organs.find(({ name, aliases }) => name === organName || aliases.includes(organName));
  if (organ === undefined) throw new SettingsError(`Organu „${organName}” nie ma w pliku „serwis.yaml”.`);
  const number = isAct ? await ask('numer', 'Numer (Enter, gdy nieznany)', '') : '';
  const isDated = kind !== 'program' && kind !== 'strona';
  const date = isDated ? readDay(await ask('data', 'Data', today)) : today;
  const isConsultation = kind === 'konsultacja';
  const from = isConsultation ? readDay(await ask('od', 'Pierwszy dzień uwag', workingDayFrom(addDays(date, 1)))) : date;
  const to = isConsultation ? readDay(await ask('do', 'Ostatni dzień uwag', workingDayFrom(addDays(from, 7)))) : date;
  const about =
    aboutName === ''
      ? kind === 'sprawozdanie' || isConsultation
        ? programmeOf(corpus, year)
        : null
      : findWork(corpus, aboutName);
  return { title, number: number === '' ? null : number, organ, date, year, from, to, about, site };
}
