import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noCache } from '../../cache/cache.ts';
import { corpusOf } from '../../testing/corpus-of.ts';
import type { FormatId, Unit, UnitKind } from '../../types.ts';
import { formatWriters } from './format-files.ts';
import { paperDocument } from './pdf/paper-document.ts';
import { pictureFiles } from './picture-files.ts';
import { currentWording } from './wording-file.ts';

/** Formats that hold the text of a document. */
type TextFormat = Exclude<FormatId, 'calendar'>;

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const BODY = `Dział I

Ogólny

Rozdział 1

Cele

Oddział 1

Zakres

§ 1. 1. Zwykłe *pochyłe* **grube** \`kodowane\` m<sup>2</sup> <u>podkreślone</u> linia<br>przełamana [odsyłacz](https://example.pl/cel) ![ilustracja](obraz.png) przypisane[^1] znów[^1]:

1) punktowe:

a) literowe:

– tiretowe;

– – podwójne;

2) drugie

– wspólne.

2. Tabela:

| naglowkowa | kwotowa |
| --- | ---: |
| komorkowa | |

> cytowane

#### podrzedne

![samotna](obraz.png)

Przewodniczący podpisany

## Załącznik nr 1

Wzór

§ 1. Załączone.

[^1]: dolne

    dalsze
`;

const PROSE = `Wstęp.

- punktor
  - zagnieżdżony

3. numerowane

\`\`\`
blokowe
\`\`\`

## naglowek

<div><b>surowe</b></div>

---

Koniec.
`;

const site = corpusOf({
  'serwis.yaml':
    'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\nformaty: [pdf, xml, tekst, zipx, epub]\n',
  'uchwaly/wszystko.md': `---\nnumer: I/1/2020\norgan: Rada Gminy Próbna\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: w sprawie wszystkiego\n---\n\n${BODY}`,
  'programy/wszystko.md': `---\ntytul: Program\nrok: 2020\n---\n\n${BODY}`,
  'strony/proza.md': `---\ntytul: Proza\n---\n\n${PROSE}`,
  'uchwaly/obraz.png': PICTURE,
  'programy/obraz.png': PICTURE,
});
const corpus = { ...site, settings: { ...site.settings, siteUrl: 'https://program.example.pl' } };
const writers = formatWriters(corpus, noCache());

/** What a format makes of a document, as text; of a PDF what the compiler is given. */
function written(format: TextFormat, id: string): string {
  const wording = currentWording(corpus.byId.get(id) ?? expect.fail(id), corpus);
  if (format === 'pdf') return JSON.stringify(paperDocument(wording, corpus, pictureFiles(corpus)).document);
  const content = writers[format](wording);
  if (typeof content === 'string') return content;
  return Object.entries(unzipSync(content))
    .filter(([name]) => name.includes('dokument-1'))
    .map(([, page]) => Buffer.from(page).toString('utf8'))
    .join('');
}

type Forms = Readonly<Record<TextFormat, RegExp | string>>;

/** How each kind of node stands in each format, or in words why it does not. */
const ACT: Readonly<Record<string, Forms>> = {
  emphasis: {
    pdf: /"i":"i","c":\["pochyłe"\]/,
    akn: /<i>pochyłe<\/i>/,
    markdown: /\*pochyłe\*/,
    edap: /<i>pochyłe<\/i>/,
    epub: /<em>pochyłe<\/em>/,
  },
  strong: {
    pdf: /"i":"b","c":\["grube"\]/,
    akn: /<b>grube<\/b>/,
    markdown: /\*\*grube\*\*/,
    edap: /<b>grube<\/b>/,
    epub: /<strong>grube<\/strong>/,
  },
  inlineCode: {
    pdf: /"i":"code","c":\["kodowane"\]/,
    akn: /<span class="kod">kodowane<\/span>/,
    markdown: /`kodowane`/,
    edap: / kodowane /,
    epub: /<code>kodowane<\/code>/,
  },
  raised: { pdf: /"i":"sup","s":"2"/, akn: /m<sup>2<\/sup>/, markdown: /m²/, edap: /m<sup>2<\/sup>/, epub: /m<sup>2<\/sup>/ },
  html: {
    pdf: /podkreślone/,
    akn: / podkreślone /,
    markdown: / podkreślone /,
    edap: / podkreślone /,
    epub: /<u>podkreślone<\/u>/,
  },
  break: {
    pdf: /linia[^<]*?przełamana/,
    akn: /linia(?:<eol\/>| )\s*przełamana/,
    markdown: /linia\s+przełamana/,
    edap: /linia(?:<nl\/>| )\s*przełamana/,
    epub: /linia\s*<br\/>\s*przełamana/,
  },
  link: {
    pdf: /"i":"link","u":"https:\/\/example.pl\/cel","c":\["odsyłacz"\]/,
    akn: /<a href="https:\/\/example.pl\/cel">odsyłacz/,
    markdown: /\[odsyłacz\]\(https:\/\/example.pl\/cel\)/,
    edap: /<a href="https:\/\/example.pl\/cel">odsyłacz/,
    epub: /<a href="https:\/\/example.pl\/cel"[^>]*>odsyłacz/,
  },
  image: {
    pdf: /"i":"img","f":"[0-9a-f]{64}\.png","s":"ilustracja"/,
    akn: /<img src="[^"]*obraz\.png" title="ilustracja"\/>/,
    markdown: /!\[ilustracja\]\([^)]*obraz\.png\)/,
    edap: / ilustracja /,
    epub: /<img src="obrazy\/1\.png" alt="ilustracja"\/>/,
  },
  footnote: {
    pdf: /"i":"note","n":"fn:1","c":\[\["dolne"\],\["dalsze"\]\]/,
    akn: /<authorialNote[^>]*><p>dolne<\/p><p>dalsze<\/p>/,
    markdown: /\[\^1\]: dolne\n\n {4}dalsze/,
    edap: /<tresc-przypisu nr="1" typ="zwykly">dolne<akapit>dalsze<\/akapit>/,
    epub: /dolne[^]*dalsze/,
  },
  footnoteAgain: {
    pdf: /"i":"noteref","n":"fn:1"/,
    akn: /<noteRef href="#note_1"/,
    markdown: /znów\[\^1\]/,
    edap: /znów<przypis nr="1">/,
    epub: /znów<sup>/,
  },
  tableHead: {
    pdf: /"head":\[\["naglowkowa"\]/,
    akn: /<th><p>naglowkowa<\/p><\/th>/,
    markdown: /\| naglowkowa \|/,
    edap: /<th>naglowkowa<\/th>/,
    epub: /<th[^>]*>naglowkowa<\/th>/,
  },
  tableCell: {
    pdf: /"cell":\["komorkowa"\]/,
    akn: /<td><p>komorkowa<\/p><\/td>/,
    markdown: /\| komorkowa +\|/,
    edap: /<td>komorkowa<\/td>/,
    epub: /<td[^>]*>komorkowa<\/td>/,
  },
  emptyCell: {
    pdf: /"cell":\[\]/,
    akn: /<td><p\/><\/td>/,
    markdown: /\| komorkowa +\| +\|/,
    edap: /<td\/>/,
    epub: /<td[^>]*>(?:<\/td>)|<td[^>]*\/>/,
  },
  alignment: {
    pdf: /"align":\["left","right"\]/,
    akn: 'the profile has no place for the look of columns',
    markdown: /\| -+: \|/,
    edap: 'the public descriptions have no attribute for it',
    epub: /kwotowa/,
  },
  blockquote: {
    pdf: /"b":"quote","c":\[\{"b":"p","c":\["cytowane"\]/,
    akn: /<blockContainer class="cytat"><p>cytowane/,
    markdown: /^> cytowane/m,
    edap: /<cytat><akapit>cytowane/,
    epub: /<blockquote>\s*<p>cytowane/,
  },
  heading: { pdf: /podrzedne/, akn: /podrzedne/, markdown: /podrzedne/, edap: /podrzedne/, epub: /podrzedne/ },
  lonelyImage: { pdf: /"s":"samotna"/, akn: /title="samotna"/, markdown: /!\[samotna\]/, edap: /samotna/, epub: /alt="samotna"/ },
};

const PAGE: Readonly<Record<string, Readonly<Record<'pdf' | 'akn' | 'markdown', RegExp | string>>>> = {
  list: {
    pdf: /"b":"list","items":\[\[\{"b":"p","c":\["punktor"\]/,
    akn: /<blockList><item><p>punktor/,
    markdown: /^- punktor\n {2}- zagnieżdżony/m,
  },
  nestedList: {
    pdf: /"b":"list"[^]*"b":"list"[^]*zagnieżdżony/,
    akn: /<blockList><item><p>zagnieżdżony/,
    markdown: /^ {2}- zagnieżdżony/m,
  },
  numberedList: { pdf: /"b":"enum","labels":\["3\."\]/, akn: /<num[^>]*>3\.<\/num><p>numerowane/, markdown: /^3\. numerowane/m },
  code: { pdf: /"b":"code","c":\["blokowe"\]/, akn: /<p class="kod">blokowe/, markdown: /^```\nblokowe\n```/m },
  heading: { pdf: /"b":"head"[^}]*"c":\["naglowek"\]/, akn: /<heading[^>]*>naglowek/, markdown: /^#+ naglowek/m },
  html: { pdf: /surowe/, akn: /surowe/, markdown: /surowe/ },
  thematicBreak: { pdf: 'a line that says nothing', akn: 'a line that says nothing', markdown: /^---$/m },
};

function judge(text: string, expected: RegExp | string): void {
  // A reason why the format has no place for it is for the reader of this table.
  if (typeof expected === 'string') expect(expected).not.toBe('');
  else expect(text).toMatch(expected);
}

describe.each(Object.entries(ACT))('%s of an act', (_, forms) => {
  it.each(Object.entries(forms) as [TextFormat, RegExp | string][])(
    'stands in %s, or the table says why not',
    (format, expected) => {
      judge(written(format, format === 'epub' ? 'programy/wszystko' : 'uchwaly/wszystko'), expected);
    },
  );
});

describe.each(Object.entries(PAGE))('%s of a page', (_, forms) => {
  it.each(Object.entries(forms) as ['pdf' | 'akn' | 'markdown', RegExp | string][])(
    'stands in %s, or the table says why not',
    (format, expected) => {
      judge(written(format, 'strony/proza'), expected);
    },
  );
});

describe('every kind of unit', () => {
  const kinds = new Map<UnitKind, string>();
  const collect = (unit: Unit): void => {
    if (!kinds.has(unit.kind)) kinds.set(unit.kind, unit.text.split(' ')[0] ?? '');
    unit.children.forEach(collect);
  };
  corpus.byId.get('uchwaly/wszystko')?.document.units.forEach(collect);

  it('occurs in the act', () => {
    expect([...kinds.keys()].sort()).toEqual(['dzial', 'lit', 'oddz', 'par', 'pkt', 'rozdz', 'text', 'tir', 'ust', 'wsp', 'zal']);
  });

  it.each<TextFormat>(['pdf', 'akn', 'markdown', 'edap'])('stands in %s with its words', (format) => {
    const text = written(format, 'uchwaly/wszystko');
    for (const word of [
      'Zwykłe',
      'punktowe',
      'literowe',
      'tiretowe',
      'podwójne',
      'wspólne',
      'Przewodniczący',
      'Załączone',
      'Ogólny',
      'Cele',
      'Zakres',
    ])
      expect(text).toContain(word);
  });
});
