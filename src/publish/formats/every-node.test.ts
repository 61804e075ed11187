import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noCache } from '../../cache/cache.ts';
import { corpusOf } from '../../testing/corpus-of.ts';
import type { Unit, UnitKind } from '../../types.ts';
import { ACT, PAGE, type TextFormat } from './every-node-forms.ts';
import { formatWriters } from './format-files.ts';
import { paperDocument } from './pdf/paper-document.ts';
import { pictureFiles } from './picture-files.ts';
import { currentWording } from './wording-file.ts';

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

§ 1. 1. Zwykłe *pochyłe* **grube** \`kodowane\` m<sup>2</sup> x<sup>n</sup> <u>podkreślone</u> linia<br>przełamana [odsyłacz](https://example.pl/cel) ![ilustracja](obraz.png) przypisane[^1] znów[^1]:

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
