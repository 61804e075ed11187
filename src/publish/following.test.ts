import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/built-site.ts';
import { corpusOf } from '../testing/corpus-of.ts';
import { bytesOf } from '../testing/data-site.ts';
import { changeFeed } from './change-feed.ts';
import { calendarFile, siteCalendar } from './formats/calendar/calendar-file.ts';
import type { SiteFile } from './site-file.ts';
import { sphereFiles } from './sphere-files.ts';

interface Entry {
  id: string;
  title: string;
  updated: string;
  link: string;
}

const textOf = (file: SiteFile | undefined): string => Buffer.from(bytesOf(file ?? expect.fail('no file'))).toString('utf8');

/** Entries of a feed; fails where the feed lacks what RFC 4287 wants of a feed and its entries, or two have one id. */
function entriesOf(xml: string): Entry[] {
  const parser = new SaxesParser({});
  const path: string[] = [];
  const feed: Partial<Entry> = {};
  const entries: Partial<Entry>[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  const current = (): Partial<Entry> => (path.includes('entry') ? (entries.at(-1) ?? {}) : feed);
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (name === 'entry') entries.push({});
    if (name === 'link' && attributes['rel'] !== 'self') current().link = attributes['href'] ?? '';
  });
  const add = (text: string): void => {
    const name = path.at(-1);
    if (name === 'id' || name === 'title' || name === 'updated') current()[name] = (current()[name] ?? '') + text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(xml).close();
  for (const one of [feed, ...entries]) {
    expect(Object.keys(one).sort()).toEqual(['id', 'link', 'title', 'updated']);
    expect(one.updated).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/);
    expect(URL.canParse(one.id ?? '')).toBe(true);
  }
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  return entries as Entry[];
}

const act = (number: string, date: string, from: string, subject: string, body: string, more = ''): string =>
  `---\nnumer: ${number}\norgan: Rada Gminy Próbna\ndata: ${date}\nwchodzi_w_zycie: ${from}\nw_sprawie: ${subject}\n${more}---\n\n${body}\n`;
const amending = (number: string, date: string, from: string, body: string): string =>
  act(number, date, from, 'zmieniająca uchwałę w sprawie zasad', body, 'zmienia: [uchwaly/zasady]\n');
const INTRODUCTION = '§ 1. W uchwale nr I/1/2020 Rady Gminy Próbna z dnia 2 stycznia 2020 r. wprowadza się następujące zmiany:';

const FILES = {
  'uchwaly/zasady.md': act(
    'I/1/2020',
    '2020-01-02',
    '2020-01-10',
    'w sprawie zasad',
    '§ 1. Zasady.\n\n§ 2. Stawka wynosi 20 zł.\n\n§ 3. Tak.',
  ),
  'uchwaly/pierwsza.md': amending(
    'V/9/2021',
    '2021-05-04',
    '2021-06-01',
    `${INTRODUCTION}\n\n1) § 2 otrzymuje brzmienie:\n\n„§ 2. Stawka wynosi 35 zł.”.`,
  ),
  'uchwaly/druga.md': amending(
    'VI/1/2022',
    '2022-05-04',
    '2022-06-01',
    `${INTRODUCTION}\n\n1) uchyla się § 3;\n\n2) po § 3 dodaje się § 3a w brzmieniu:\n\n„§ 3a. Nowy.”;\n\n3) w § 17 wyrazy „tak” zastępuje się wyrazami „nie”.`,
  ),
};
const TOWN = {
  ...FILES,
  'programy/2026.md':
    '---\ntytul: Program na 2026 rok\nrok: 2026\nobowiazuje_od: 2026-01-01\nobowiazuje_do: 2026-12-31\nstatus: uchwalony\n---\n\n§ 1. Zadania:\n\n| Zadanie | Sfera (art. 4 ust. 1) | Kwota |\n| --- | --- | --- |\n| Sport dzieci | pkt 17 | 10 000 zł |\n',
  'konkursy/sport.md':
    '---\ntytul: Konkurs na sport dzieci\nprogram: programy/2026\nsfery: [17]\nkwota: 10 000 zł\nogloszono: 2026-01-05\ntermin: 2026-01-26\nrozstrzygnieto: 2026-02-10\n---\n\nTekst.\n',
  'konkursy/odwolany.md':
    '---\ntytul: Konkurs odwołany\nprogram: programy/2026\nsfery: [17]\nkwota: 5 000 zł\nogloszono: 2026-03-05\ntermin: 2026-03-26\nuniewazniono: 2026-03-10\n---\n\nTekst.\n',
  'konsultacje/k.md':
    '---\ntytul: Konsultacje wycofane\ndata: 2026-03-01\nod: 2026-03-02\ndo: 2026-03-16\nwycofano: { data: 2026-03-05, powod: pomyłka }\n---\n\nTekst.\n',
};

const corpus = corpusOf(TOWN);
const workOf = (id: string) => corpus.byId.get(id) ?? expect.fail(id);

describe('the feed of a document', () => {
  const entries = entriesOf(textOf(changeFeed(workOf('uchwaly/zasady'), corpus)[0]));
  const shown = entries.map(({ title }) => title.replaceAll('\u00a0', ' '));

  it('has one entry for each provision that changed, which names it', () => {
    expect(shown).toEqual([
      'Zmiana niewprowadzona: Uchwała nr VI/1/2022, § 1 pkt 3',
      '§ 3a: dodano od 1 czerwca 2022 r.',
      '§ 3: uchylono od 1 czerwca 2022 r.',
      '§ 2: nowe brzmienie od 1 czerwca 2021 r.',
      'Tekst pierwotny',
    ]);
  });

  it('leads to the provision, and is dated by the act that made it known', () => {
    const changed = entries[3] ?? expect.fail('no entry');
    expect(changed.link).toMatch(/\/uchwaly\/zasady\/wersje\/2021-06-01\/#par-2$/);
    expect(changed.updated).toMatch(/^2021-05-04/);
  });

  it('has the same ids when a later change comes, and on another day', () => {
    const { 'uchwaly/druga.md': _, ...before } = FILES;
    const earlier = corpusOf(before, '2021-12-01');
    const former = entriesOf(textOf(changeFeed(earlier.byId.get('uchwaly/zasady') ?? expect.fail('no act'), earlier)[0]));
    expect(former).toEqual(entries.slice(3));
  });
});

describe('the feed and calendar of a sphere', () => {
  const files = sphereFiles(corpus);
  const at = (path: string): string => textOf(files.find((file) => file.path === path));

  it('has its programmes and competitions, and what became of these', () => {
    expect(entriesOf(at('sfery/17/atom.xml')).map(({ title, updated }) => [updated.slice(0, 10), title])).toEqual([
      ['2026-03-10', 'Unieważniono: Konkurs odwołany'],
      ['2026-03-05', 'Konkurs odwołany'],
      ['2026-02-10', 'Rozstrzygnięto: Konkurs na sport dzieci'],
      ['2026-01-05', 'Konkurs na sport dzieci'],
    ]);
    expect(files.map(({ path }) => path)).toEqual(['sfery/17/atom.xml', 'sfery/17/kalendarz.ics']);
    for (const { path } of files) expect(corpus.addresses.files.has(`/${path}`)).toBe(true);
  });

  it('has the days of the same documents under the identifiers of the calendar of the site', () => {
    const uids = (text: string): string[] =>
      new ICAL.Component(ICAL.parse(text) as string)
        .getAllSubcomponents('vevent')
        .map((event) => String(event.getFirstPropertyValue('uid')).replace(/@.*/, ''));
    const own = uids(at('sfery/17/kalendarz.ics'));
    expect(own).toEqual([
      'konkursy%2Fodwolany.offers',
      'konkursy%2Fsport.offers',
      'programy%2F2026.entered',
      'programy%2F2026.ended',
    ]);
    const ofTheSite = uids(textOf(siteCalendar(corpus)[0]));
    expect(own.filter((uid) => !ofTheSite.includes(uid))).toEqual([]);
  });
});

describe('a calendar', () => {
  const stateOf = (id: string): [string | null, number][] =>
    new ICAL.Component(ICAL.parse(calendarFile([workOf(id)], corpus)) as string)
      .getAllSubcomponents('vevent')
      .map((event) => [event.getFirstPropertyValue('status') as string | null, Number(event.getFirstPropertyValue('sequence'))]);

  it('calls off what was withdrawn or cancelled, as a later state of the same event', () => {
    expect(stateOf('konsultacje/k')).toEqual([['CANCELLED', 1]]);
    expect(stateOf('konkursy/odwolany')).toEqual([['CANCELLED', 1]]);
    expect(stateOf('konkursy/sport')).toEqual([[null, 0]]);
    expect(corpus.addresses.files.has('/konsultacje/k/kalendarz.ics')).toBe(true);
  });
});

describe('the weekly digest of the documentation', () => {
  const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'powiadomienia.md'), 'utf8');
  const script = /```python\n([\s\S]*?)```/.exec(guide)?.[1] ?? expect.fail('no script');
  const hasPython = spawnSync('python3', ['--version']).status === 0;

  it.runIf(hasPython)(
    'lists what came in seven days, each entry once, and nothing where nothing came (skipped where Python is not installed)',
    () => {
      const dir = temporaryFolder('przeglad');
      const [feed] = sphereFiles(corpus);
      writeFileSync(join(dir, 'atom.xml'), textOf(feed));
      writeFileSync(join(dir, 'przeglad.py'), script);
      const digest = (day: string): string =>
        spawnSync('python3', ['przeglad.py', day, 'atom.xml', 'atom.xml'], { cwd: dir, encoding: 'utf8' }).stdout;
      const shown = digest('2026-03-10');
      expect(shown.match(/^2026-/gm)).toHaveLength(2);
      expect(shown).toContain('2026-03-05');
      expect(shown).toContain('  Unieważniono: Konkurs odwołany\n  http');
      expect(digest('2026-06-01')).toBe('');
    },
  );
});
