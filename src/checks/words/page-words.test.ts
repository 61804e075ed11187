import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../testing/page-words.ts';
import { buildCorpus } from '../../corpus.ts';
import { noCache } from '../../cache/cache.ts';
import { readSettings } from '../../settings.ts';
import { showAct } from '../../testing/read-act.ts';
import { checkWording } from './check-wording.ts';
import { compareWords } from './compare-words.ts';
import { htmlText } from './html-text.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** What a reader sees of a text, white space folded. */
function seen(body: string, dialect: 'legal' | 'prose' = 'prose'): string {
  return htmlText(readPage(body, dialect)?.html ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The messages about a text, but for those on its style, as „line:column rule”. */
const messages = (body: string, dialect: 'legal' | 'prose' = 'prose'): string[] =>
  (readPage(body, dialect)?.diagnostics ?? []).map(
    ({ line, column, rule, message }) => `${String(line)}:${String(column)} ${rule} ${message}`,
  );

describe('the words of a file', () => {
  it.each([
    ['a cell beyond the header', '| a | b |\n| --- | --- |\n| jeden | dwa | trzy |\n', 'a b jeden dwa trzy'],
    ['what looks like a tag', 'Ja, <nazwa oferenta>, oświadczam.', 'Ja, <nazwa oferenta>, oświadczam.'],
    ['the same on a line of its own', '<data i podpis>\n', '<data i podpis>'],
    ['a name of an element that is a word', 'Dnia <data> w <form>.', 'Dnia <data> w <form>.'],
    ['a footnote that nothing refers to', 'Tekst.\n\n[^1]: Zmieniony uchwałą.\n', 'Tekst. Zmieniony uchwałą.'],
    ['two footnotes of one name', 'Tekst[^1].\n\n[^1]: Jeden.\n\n[^1]: Drugi.\n', 'Tekst. Jeden. Drugi.'],
    ['numbers of a list', '1) wniosek\n5) opłata\n', '1) wniosek 5) opłata'],
    ['numbers of a list that begins later', '3. c\n4. d\n', '3 c 4 d'],
    ['numbers side by side', '1) 5) wniosek\n', '1) 5) wniosek'],
    ['numbers with a nought', '01. styczeń\n', '01. styczeń'],
    ['numbers after an invisible character', '\ufeff01. styczeń\n', '01. styczeń'],
    ['numbers of footnotes in a list of choices', 'A[^1] <select><option>b[^1]</option></select>.\n\n[^1]: c\n', 'A b . c'],
    ['numbers in a quotation', '> 2) wniosek\n', '2) wniosek'],
    ['a definition of a link that nothing asks for', '[Uwaga]: termin\n', '[Uwaga]: termin'],
    ['a comment without an end', 'Tekst\n\n<!-- notatka\n\ndalej\n', 'Tekst <!-- notatka dalej'],
    ['words beside a fence', '~~~ Uwaga ważna\ntekst\n~~~\n', 'Uwaga ważna tekst'],
    ['a description of a picture in old HTML', '<image alt="opis"> Tekst.', 'opis Tekst.'],
    ['a declaration', 'Tekst <!UWAGA ważne> dalej', 'Tekst <!UWAGA ważne> dalej'],
  ])('stand on its page: %s', (_, body, wanted) => {
    for (const dialect of ['prose', 'legal'] as const) {
      if (dialect === 'legal' && /^(?:\d|\[Uwaga|~~~|<!--|.*\n\n<!--|> 2)/.test(body)) continue;
      expect(seen(body, dialect)).toBe(wanted);
      expect(messages(body, dialect).filter((message) => message.includes('slowa-'))).toEqual([]);
    }
  });

  it.each([
    ['bold', 'Tekst <b>ważny</b> i <font color="red">czerwony</font>.', 'Tekst ważny i czerwony.'],
    ['what Word leaves', '<p>Tekst<o:p></o:p></p>\n', 'Tekst'],
    ['a form with its end', '<form action="x">\n\nTekst\n\n</form>\n', 'Tekst'],
    ['centred lines', '<center>Ala</center><center>ma</center> kota\n', 'Ala ma kota'],
    ['the language of a code', '```yaml\nmiasto: Brody\n```\n', 'miasto: Brody'],
    ['a comment', 'Tekst <!-- notatka --> dalej.', 'Tekst dalej.'],
  ])('are not the tags of HTML: %s', (_, body, wanted) => {
    expect(seen(body)).toBe(wanted);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'a row wider than its header',
      '| a | b |\n| --- | --- |\n| 1 | 2 | trzy |\n',
      ['6:9 tabela-nadmiar Wiersz tabeli ma więcej komórek niż nagłówek: „trzy” nie ma nad sobą nazwy kolumny.'],
    ],
    [
      'a footnote that nothing refers to',
      'Tekst.\n\n[^1]: Uwaga.\n',
      ['6:1 przypis-bez-odsylacza Do przypisu „1” nic w tekście nie odsyła, więc stoi na końcu strony, po pozostałych.'],
    ],
    [
      'an element that is not published, with words in it',
      'Tekst <object>słowa uchwały</object>.\n',
      [
        '4:7 znacznik-niepublikowany Znacznik „object” nie jest publikowany, razem z tym, co w nim stoi.',
        '4:15 slowa-zgubione Słowa „słowa uchwały” są w pliku, a nie ma ich na stronie: stoją w znaczniku HTML, którego serwis nie publikuje.',
      ],
    ],
    [
      'a field of a form',
      'Tekst <input value="imię" placeholder="nazwisko">.\n',
      ['4:7 znacznik-niepublikowany Znacznik „input” nie jest publikowany; na stronie są tylko słowa, które w nim stoją.'],
    ],
    ['a box that is ticked', 'Tekst <input type="checkbox" checked>.\n', []],
    [
      'a script',
      'Tekst <script>alert(1)</script>.\n',
      ['4:7 znacznik-niepublikowany Znacznik „script” nie jest publikowany, razem z tym, co w nim stoi.'],
    ],
  ])('that stand otherwise than their editor may think are reported: %s', (_, body, wanted) => {
    expect(messages(body).sort()).toEqual([...wanted].sort());
  });

  it('are reported at their line where a page lacks them, and where it has more', () => {
    const text = '§ 1. Uchwala się program.\n\n§ 2. Traci moc uchwała.\n';
    const { lost, added } = compareWords(text, 0, 'legal', '<p>§ 1. Uchwala się program.</p><p>§ 2. Traci uchwała nowa.</p>');
    expect(lost.map(({ words, at }) => [words, text.slice(at, at + 3)])).toEqual([['moc', 'moc']]);
    expect(added).toBe('nowa');
  });

  it('are the same where only their order or their spaces differ', () => {
    expect(
      compareWords('Ala ma <b>ko</b>ta[^1].\n\n[^1]: Uwaga.\n', 0, 'prose', '<p>Ala ma <b>ko</b>ta</p><section>Uwaga</section>')
        .lost,
    ).toEqual([]);
  });
});

/** Folders of the fixtures that are a town's content. */
const TOWNS = readdirSync(join(ROOT, 'src', 'testing', 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => basename(name) === 'serwis.yaml')
  .map((name) => join('src', 'testing', 'fixtures', dirname(name)));

describe('the towns of this project', () => {
  it.each(TOWNS)('lose no word: %s', (folder) => {
    const { diagnostics, works } = buildCorpus(
      readSettings({ CONTENT_DIR: join(ROOT, folder), BUILD_DATE: '2026-11-24' }),
      noCache(),
    );
    expect(works.length).toBeGreaterThan(0);
    expect(diagnostics.filter(({ rule }) => rule.startsWith('slowa-'))).toEqual([]);
  });
});

describe('the words of a provision', () => {
  it.each([
    ['§ 1. <section>Ala</section> ma kota.\n', '§ 1. Ala ma kota.'],
    ['§ 1. <img src="herb.png" alt="Herb"> gminy.\n', '§ 1. Herb gminy.'],
    ['§ 1. <b>Ala</b> ma kota.\n', '§ 1. Ala ma kota.'],
    ['§ 2. 1) opis ![mapa](m.png); 2) plan; 3) inne.\n', '§ 2. 1) opis mapa ; 2) plan; 3) inne.'],
    ['§ 2. 1) <b>opis; 2) plan</b>; 3) inne.\n', '§ 2. 1) opis; 2) plan; 3) inne.'],
  ])('are whole where raw HTML begins it: %s', (body, wanted) => {
    expect(seen(body, 'legal')).toBe(wanted);
    expect(messages(body, 'legal').filter((message) => message.includes('slowa-'))).toEqual([]);
  });
});

describe('a footnote of a wording', () => {
  it('has its words where a parser of HTML moved them out of a table, and is missed where they are gone', () => {
    const shown = showAct('[^1] Rada\n\n[^1]: <table> gminy\n<td> ustala\n</td> opłatę\n');
    if (shown === null) throw new Error('refused');
    expect(checkWording(shown.version, shown.html, shown.hasHtml)).toBeNull();
    expect(checkWording(shown.version, shown.html.replace('ustala', ''), shown.hasHtml)).not.toBeNull();
  });
});
