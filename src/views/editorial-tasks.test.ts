import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import { editorialTasks } from './editorial-tasks.ts';

const SIGNED = 'wytworzyl: Urząd\nopublikowal: Urząd\n';
const programme = (year: number, keys = ''): string =>
  `---\ntytul: Program współpracy z organizacjami pozarządowymi na rok ${String(year)}\nrok: ${String(year)}\n${SIGNED}${keys}---\n\n§ 1. Celem jest współpraca.\n`;

/** „day left what provision file” of the tasks whose words hold some. */
function tasks(files: Readonly<Record<string, string>>, day: string, words: RegExp): string[] {
  return editorialTasks(corpusOf(files, day))
    .filter(({ what }) => words.test(what))
    .map(({ day: by, left, provision, file }) => [by, left, provision, file].join(' | '));
}

describe('what editors are to do next', () => {
  it('is to adopt the programme of the next year by 30 November', () => {
    const files = { 'programy/2026.md': programme(2026) };
    const own = /Program/u;
    const basis = 'art. 5a ust. 1 ustawy o działalności pożytku publicznego i o wolontariacie';
    expect(tasks(files, '2026-11-24', own)).toContain(`2026-11-30 | 6 | ${basis} | programy/2027.md`);
    expect(tasks({ ...files, 'programy/2027.md': programme(2027, 'status: projekt\n') }, '2026-12-02', own)).toContain(
      `2026-11-30 | -2 | ${basis} | programy/2027.md`,
    );
    expect(tasks({ ...files, 'programy/2027.md': programme(2027) }, '2026-11-24', /na rok 2027/u)).toEqual([]);
    expect(tasks(files, '2026-03-01', /na rok 2027/u)).toEqual([]);
  });

  it('is to report on the year before by 31 May', () => {
    const files = { 'programy/2025.md': programme(2025), 'programy/2026.md': programme(2026) };
    const report = `---\ntytul: Sprawozdanie\nrok: 2025\ndata: 2026-04-01\n${SIGNED}---\n\nTekst.\n`;
    expect(tasks(files, '2026-05-01', /sprawozdanie/u)).toEqual([
      '2026-05-31 | 30 | art. 5a ust. 3 ustawy o działalności pożytku publicznego i o wolontariacie | sprawozdania/2025.md',
    ]);
    expect(tasks({ ...files, 'sprawozdania/2025.md': report }, '2026-05-01', /sprawozdanie/u)).toEqual([]);
  });

  it('is to hand over an act that waits for its announcement', () => {
    const act = (keys: string, clause: string): string =>
      `---\nnumer: I/2/2026\norgan: Rada Gminy Próbna\ndata: 2026-11-20\nw_sprawie: w sprawie opłat\n${SIGNED}${keys}---\n\n§ 1. Ustala się opłatę.\n\n§ 2. Uchwała wchodzi w życie ${clause}.\n`;
    const afterwards = 'po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Wielkopolskiego';
    const one = (keys: string, clause: string): string[] =>
      tasks({ 'uchwaly/a.md': act(keys, clause) }, '2026-11-24', /wojewodzie/u);
    expect(one('', afterwards)).toEqual(['2026-11-27 | 3 | art. 90 ust. 1 ustawy o samorządzie gminnym | uchwaly/a.md']);
    expect(one('publikacja: { dziennik: POL_WOJ_WP, rok: 2026, pozycja: 12 }\n', afterwards)).toEqual([]);
    expect(one('', 'z dniem podjęcia')).toEqual([]);
  });

  it('is to publish the result of a consultation that is over', () => {
    const consultation = (text: string): string =>
      `---\ntytul: Konsultacje programu\ndata: 2026-10-01\nod: 2026-10-02\ndo: 2026-10-20\n${SIGNED}---\n\n${text}\n`;
    const one = (text: string, day: string): string[] => tasks({ 'konsultacje/a.md': consultation(text) }, day, /konsultacji/u);
    expect(one('Zapraszamy do zgłaszania uwag.', '2026-11-24')).toHaveLength(1);
    expect(one('Zapraszamy do zgłaszania uwag.', '2026-10-10')).toEqual([]);
    expect(one('W terminie nie wpłynęły żadne uwagi.', '2026-11-24')).toEqual([]);
  });

  it('is to decide a competition by the day its announcement gives', () => {
    const competition = (keys: string): string =>
      `---\ntytul: Konkurs\nsfery: 17\nkwota: 1000\nogloszono: 2026-10-01\ntermin: 2026-11-02 12:00\n${SIGNED}${keys}---\n\nTekst.\n`;
    const one = (keys: string, day: string): string[] =>
      tasks({ 'konkursy/a.md': competition(keys) }, day, /^Konkurs: (?:ogłoś|kończy)/u);
    expect(one('wynik_do: 2026-11-30\n', '2026-11-24')).toEqual([
      '2026-11-30 | 6 | termin z ogłoszenia (art. 13 ust. 2 pkt 6 ustawy o działalności pożytku publicznego i o wolontariacie) | konkursy/a.md',
    ]);
    expect(one('', '2026-10-20')[0]).toContain('2026-11-02 | 13 | termin z ogłoszenia (art. 13 ust. 2 pkt 5');
    expect(one('rozstrzygnieto: 2026-11-20\nwyniki: [{ podmiot: Klub }]\n', '2026-11-24')).toEqual([]);
  });

  it('is to fill in what was left open, to look at messages, and to say who made a document', () => {
    const act = `---\nnumer: I/2/2026\norgan: Rada Gminy Próbna\ndata: 2026-10-20\nw_sprawie: w sprawie dróg\n---\n\n§ 1. Ustala się …\n\n§ 2. Uchwała wchodzi w życie z dniem podjęcia.\n`;
    const whats = editorialTasks(corpusOf({ 'uchwaly/a.md': act })).map(({ what }) => what);
    expect(whats).toContain('Uzupełnij 1 miejsce zostawione do wypełnienia');
    expect(whats.some((what) => what.endsWith('dopisz „wytworzyl” i „opublikowal”'))).toBe(true);
  });

  it('stands in order of days, what has none at the end', () => {
    const files = { 'programy/2025.md': programme(2025), 'programy/2026.md': programme(2026) };
    const lefts = editorialTasks(corpusOf(files, '2026-11-24')).map(({ left }) => left);
    const dated = lefts.filter((left) => left !== null);
    expect(dated).toEqual([...dated].sort((a, b) => a - b));
    expect(lefts.slice(dated.length).every((left) => left === null)).toBe(true);
  });
});
