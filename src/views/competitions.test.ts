import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import type { Corpus } from '../types.ts';
import { competitionFacts, deadlineText, reasonsSentence, resultsTotal, statedAmount, whomToAsk } from './competition-facts.ts';
import { competitionGroups, competitionsOf, type CompetitionEntry } from './competitions.ts';
import { entryNote } from './entry-note.ts';
import { grantsView } from './grants.ts';
import { todaySteps } from './today.ts';

const PROGRAMME =
  '---\ntytul: Program\nrok: 2026\nstatus: uchwalony\nuchwala: I/1/2025\nkontakt: { komorka: Referat Współpracy }\n---\n\n§ 1. Tekst.\n';
const ACT =
  '---\nnumer: I/1/2025\norgan: Rada Gminy Próbna\ndata: 2025-10-30\nw_sprawie: w sprawie programu\nwchodzi_w_zycie: 2025-10-30\n---\n\n§ 1. Tekst.\n';
const SITE =
  'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\nkontakt: { email: urzad@example.org }\n';

const competition = (keys: string, title = 'Konkurs'): string => `---\ntytul: ${title}\n${keys}\n---\n\nTreść.\n`;
const KEYS = 'program: programy/2026\nsfery: 17\nkwota: 60000\nogloszono: 2026-01-05\ntermin: 2026-01-26 09:05';

const NOT_READ = 'nie odczytano; trzeba sprawdzić w treści ogłoszenia';

const site = (files: Readonly<Record<string, string>>, day: string): Corpus =>
  corpusOf({ 'serwis.yaml': SITE, 'programy/2026.md': PROGRAMME, 'uchwaly/a.md': ACT, ...files }, day);

const only = (keys: string, day: string): { entry: CompetitionEntry; corpus: Corpus } => {
  const corpus = site({ 'konkursy/a.md': competition(keys) }, day);
  const [entry] = competitionsOf(corpus);
  if (entry === undefined) throw new Error('no competition');
  return { entry, corpus };
};

const said = (keys: string, day: string): string => only(keys, day).entry.sentence;

describe('what a competition is said to have come to', () => {
  it.each([
    ['2026-01-01', 'Zapowiedziany: oferty będzie można składać od 5 stycznia 2026 r. do 26 stycznia 2026 r.'],
    ['2026-01-05', 'Oferty można składać do 26 stycznia 2026 r. do godz. 9.05 (zostało 21 dni).'],
    ['2026-01-25', 'Oferty można składać do 26 stycznia 2026 r. do godz. 9.05 (został 1 dzień).'],
    ['2026-01-26', 'Dziś, 26 stycznia 2026 r., jest ostatni dzień składania ofert: do godz. 9.05.'],
    ['2026-01-27', 'Termin składania ofert minął 26 stycznia 2026 r. o godz. 9.05. Wyniku serwis nie odczytał.'],
  ])('is told by the calendar on %s', (day, sentence) => {
    expect(said(KEYS, day)).toBe(sentence);
  });

  it('is unknown where no day tells, and never over', () => {
    expect(said('sfery: 17', '2030-01-01')).toBe('Terminu składania ofert nie odczytano, więc nie wiadomo, czy nabór trwa.');
    expect(said('termin: 2026-02-01', '2026-01-31')).toBe(
      'Oferty można składać do 1 lutego 2026 r. (został 1 dzień). Dnia ogłoszenia nie odczytano.',
    );
  });

  it('names the day of the choice as due or past', () => {
    const keys = `${KEYS}\nwynik_do: 2026-02-10`;
    expect(said(keys, '2026-02-10')).toContain('wybór ofert ma nastąpić do 10 lutego 2026 r.');
    expect(said(keys, '2026-02-11')).toContain('wybór ofert miał nastąpić do 10 lutego 2026 r.');
  });

  it('of a standing offer says how long tasks may last', () => {
    expect(said('tryb: mały grant', '2026-06-01')).toBe('Nabór stały: oferty można składać bez terminu końcowego.');
    expect(said('tryb: inicjatywa lokalna\nprogram: programy/2026', '2026-06-01')).toBe(
      'Nabór stały: wnioski można składać, a program, z którego są środki, trwa do 31 grudnia 2026 r.',
    );
    expect(said('tryb: mały grant\nprogram: programy/2026', '2027-01-01')).toContain('Nie wiadomo, czy nabór jeszcze trwa');
  });

  it('shows results from their day on, with the time to ask for reasons', () => {
    const keys = `${KEYS}\nrozstrzygnieto: 2026-02-10\nwyniki: [{ podmiot: A, kwota: 10000 }, { podmiot: B, kwota: '2500,50 zł' }]`;
    expect(only(keys, '2026-02-09').entry.results).toEqual([]);
    const { entry, corpus } = only(keys, '2026-02-10');
    expect(entry.results.map(({ recipient }) => recipient)).toEqual(['A', 'B']);
    expect(resultsTotal(entry)?.replaceAll('\u00a0', ' ')).toBe('12 500,50 zł');
    expect(reasonsSentence(entry, corpus)).toBe(
      'Do 12 marca 2026 r. każdy może żądać uzasadnienia wyboru lub odrzucenia oferty (art. 15 ust. 2i ustawy).',
    );
    const later = only(keys, '2026-03-13');
    expect(reasonsSentence(later.entry, later.corpus)).toContain('każdy mógł żądać');
    expect(only(`${KEYS}\nrozstrzygnieto: 2026-02-10`, '2026-02-10').entry.sentence).toContain(
      'nie odczytał, kto otrzymał dotację',
    );
  });
});

describe('facts of a competition', () => {
  it('say what is not stated', () => {
    const { entry, corpus } = only('tryb: konkurs', '2026-01-10');
    const { first } = competitionFacts(entry, corpus);
    expect(first.map(({ label, lines }) => [label, lines.map(({ text }) => text)])).toEqual([
      ['Na co', [NOT_READ]],
      ['Ile', [NOT_READ]],
      ['Termin', [NOT_READ]],
      ['Gdzie złożyć', [NOT_READ]],
    ]);
    expect(deadlineText(entry)).toBe(NOT_READ);
  });

  it('give words that are no sum in quotation marks', () => {
    expect(statedAmount({ words: 'do 20 000 zł', grosze: null })).toBe('„do 20 000 zł”');
  });

  it('name the programme’s contact before that of the office', () => {
    const { entry, corpus } = only(KEYS, '2026-01-10');
    expect(whomToAsk(entry.competition.contact, entry.programme, corpus)).toMatchObject({
      unit: 'Referat Współpracy',
      isGeneral: false,
    });
    expect(whomToAsk(null, null, corpus)).toMatchObject({ email: 'urzad@example.org', isGeneral: true });
  });
});

describe('the list of competitions', () => {
  const files = {
    'konkursy/a.md': competition('ogloszono: 2026-01-05\ntermin: 2026-01-30', '<script>alert(1)</script>'),
    'konkursy/b.md': competition('ogloszono: 2026-01-05\ntermin: 2026-01-28 12:00'),
    'konkursy/c.md': competition('ogloszono: 2026-02-05\ntermin: 2026-02-28'),
    'konkursy/d.md': competition('ogloszono: 2025-01-05\ntermin: 2025-02-28'),
    'konkursy/e.md': competition('tryb: mały grant'),
    'konkursy/f.md': competition('uniewazniono: tak'),
    'aktualnosci/g.md': `---\ntytul: Ruszył konkurs\ndata: 2026-01-05\nkonkurs: { sfery: [16], termin: 2026-01-29, ogloszono: 2026-01-05 }\n---\n\nTekst.\n`,
    'uchwaly/h.md': `---\nrodzaj: zarządzenie\nnumer: null\norgan: Rada Gminy Próbna\ndata: 2026-01-05\nw_sprawie: w sprawie ogłoszenia konkursu\nkonkurs: { program: programy/2026, termin: 2026-01-27, ogloszono: 2026-01-05 }\n---\n\n§ 1. Ogłasza się konkurs.\n`,
  };

  it('puts what ends first first, standing offers after it, and holds news and acts that announce one', () => {
    const groups = competitionGroups(competitionsOf(site(files, '2026-01-20')));
    expect(groups.map(({ title, entries }) => [title, entries.map(({ work }) => work.document.id)])).toEqual([
      ['Można składać oferty', ['uchwaly/h', 'konkursy/b', 'aktualnosci/g', 'konkursy/a', 'konkursy/e']],
      ['Zapowiedziane', ['konkursy/c']],
      ['Po terminie składania ofert', ['konkursy/d']],
      ['Unieważnione', ['konkursy/f']],
    ]);
  });

  it('gives the status of each file, that of news staying as it is', () => {
    const { byId } = site(files, '2026-01-20');
    expect(['a', 'c', 'd', 'e', 'f'].map((name) => byId.get(`konkursy/${name}`)?.status)).toEqual([
      'open',
      'planned',
      'judging',
      'open',
      'cancelled',
    ]);
    expect(byId.get('aktualnosci/g')?.status).toBe('published');
  });

  it('feeds the steps of the day and the way to a grant', () => {
    const corpus = site(files, '2026-01-20');
    expect(todaySteps(corpus).map(({ text }) => text)).toEqual(['Złóż ofertę: Konkurs', 'Sprawdź, jak dostać dotację']);
    const view = grantsView(corpus);
    expect(view.open).toHaveLength(4);
    expect(view.standing('small-grant').map(({ work }) => work.document.id)).toEqual(['konkursy/e']);
    expect(view.smallGrantLimits.map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
      'Najwięcej na jedno zadanie: 10 000 zł.',
      'Najwięcej dla jednej organizacji w roku: 20 000 zł.',
      'Zadanie może trwać najwyżej 90 dni.',
    ]);
  });
});

describe('lines of lists', () => {
  it('say of a consultation whether it is open, and the same of news about it', () => {
    const files = {
      'konsultacje/a.md': '---\ntytul: Konsultacje\ndata: 2026-01-05\nod: 2026-01-05\ndo: 2026-01-15\n---\n\nTekst.\n',
      'aktualnosci/a.md': '---\ntytul: Można zgłaszać uwagi\ndata: 2026-01-05\ndotyczy: konsultacje/a\n---\n\nTekst.\n',
    };
    const notes = (day: string): (string | null)[] => {
      const corpus = site(files, day);
      return ['konsultacje/a', 'aktualnosci/a'].map((id) => {
        const work = corpus.byId.get(id);
        return work === undefined ? null : entryNote(work, corpus);
      });
    };
    const open = 'Uwagi można zgłaszać do 15 stycznia 2026 r.';
    expect(notes('2026-01-15')).toEqual([open, open]);
    const over = 'Konsultacje skończyły się: uwagi zgłaszano do 15 stycznia 2026 r.';
    expect(notes('2026-01-16')).toEqual([over, over]);
  });
});
