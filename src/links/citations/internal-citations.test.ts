import { describe, expect, it } from 'vitest';
import { act, citationsOf } from '../../testing/citations-of.ts';
import { corpusOf, messagesOf } from '../../testing/corpus-of.ts';

const STATUTE = `§ 1. 1. Zadania gminy:

1) kultura;

2) sport:

a) zawody,

b) obozy,

c) turnieje;

3) inne.

2. Zasady.

3. Tryb.

§ 2. Terminy.`;

const inAct = (sentence: string): string[] =>
  citationsOf(corpusOf({ 'uchwaly/a.md': act(`${STATUTE}\n\n§ 3. 1. ${sentence}\n\n2. Tekst.`) }), 'uchwaly/a');

describe('a citation within its own act', () => {
  it.each([
    ['Stosuje się § 1 ust. 1 pkt 2 lit. b.', ['§ 1 ust. 1 pkt 2 lit. b → #par-1-ust-1-pkt-2-lit-b']],
    ['Stosuje się §1 ust.1 pkt.2.', ['§1 ust.1 pkt.2 → #par-1-ust-1-pkt-2']],
    ['Zgodnie z paragrafem 1 ustęp 1 punkt 3.', ['paragrafem 1 ustęp 1 punkt 3 → #par-1-ust-1-pkt-3']],
    ['Przepisy § 1–2 stosuje się.', ['§ 1 → #par-1', '2 → #par-2']],
    ['Przepisy ust. 1 i 2 stosuje się.', ['ust. 1 → #par-3-ust-1', '2 → #par-3-ust-2']],
    ['Przepis § 1 ust. 2 i 3 oraz § 2.', ['§ 1 ust. 2 → #par-1-ust-2', '3 → #par-1-ust-3', '§ 2 → #par-2']],
    ['W § 1 ust. 1 pkt 1, 2 i 3.', ['§ 1 ust. 1 pkt 1 → #par-1-ust-1-pkt-1', '2 → #par-1-ust-1-pkt-2', '3 → #par-1-ust-1-pkt-3']],
    ['W § 1 ust. 1 pkt 1) i 3) uchwały.', ['§ 1 ust. 1 pkt 1 → #par-1-ust-1-pkt-1', '3 → #par-1-ust-1-pkt-3']],
    ['W § 1 ust. 1 pkt 2 lit. a–c.', ['§ 1 ust. 1 pkt 2 lit. a → #par-1-ust-1-pkt-2-lit-a', 'c → #par-1-ust-1-pkt-2-lit-c']],
    ['Zmienia to pkt 3 § 1 ust. 1.', ['pkt 3 § 1 → broken par-1-pkt-3', 'ust. 1 → #par-1-ust-1']],
    ['Termin (§ 1 ust. 2 i 3) upływa.', ['§ 1 ust. 2 → #par-1-ust-2', '3 → #par-1-ust-3']],
    ['W § 1 w ust. 1 w pkt 1.', ['§ 1 w ust. 1 w pkt 1 → #par-1-ust-1-pkt-1']],
    ['W § 1 ust. 2 zdanie pierwsze.', ['§ 1 ust. 2 → #par-1-ust-2']],
    ['Przepisy § 1 niniejszej uchwały.', ['§ 1 → #par-1']],
    ['Wykonanie uchwały powierza się Wójtowi.', []],
  ])('is read in „%s”', (sentence, expected) => {
    expect(inAct(sentence)).toEqual(expected);
  });

  it('is of the unit with the superscript, never of the one without', () => {
    const source = `${STATUTE}\n\n§ 2[1]. Inne terminy.\n\n1[1]. Ustęp.\n\n§ 3. `;
    const cites = (sentence: string): string[] => citationsOf(corpusOf({ 'uchwaly/a.md': act(source + sentence) }), 'uchwaly/a');
    expect(cites('Stosuje się § 2[1] ust. 1[1], § 2^1^ i § 2¹.')).toEqual([
      '§ 2[1] ust. 1[1] → #par-2-1-ust-1-1',
      '§ 2^1^ → #par-2-1',
      '§ 2¹ → #par-2-1',
    ]);
    expect(cites('Stosuje się § 2[2] i § 2–2[1].')).toEqual(['§ 2[2] → broken par-2-2', '§ 2 → #par-2', '2[1] → #par-2-1']);
  });

  it('is none in a table that numbers points of a statute by their column, and is one where it says where', () => {
    const table =
      'Kwoty:\n\n| Zadanie | Sfera |\n| --- | --- |\n| Sport | pkt 17 i 19 |\n| Tańce | § 1 ust. 1 pkt 2, § 1 ust. 9 |';
    expect(inAct(table)).toEqual([
      'pkt 17 → unknown',
      '19 → unknown',
      '§ 1 ust. 1 pkt 2 → #par-1-ust-1-pkt-2',
      '§ 1 ust. 9 → broken par-1-ust-9',
    ]);
  });

  it.each([
    'Kwota 40 000,00 zł, druk nr 387, tel. 65 500 00 00, pok. 16 a także 1) w roku.',
    'Znak § nie jest odesłaniem, a wzór „art. ... ust. ...” też nie.',
    'Wydatki w dziale 926, rozdziale 92605 i § 2360.',
    'Umowa nr 12/2020 i protokół nr 15/2022.',
    'Wzrost o 5 pkt procentowych w § sprawozdania.',
    'Wykaz stanowi załącznik, a załączniki są jawne.',
    'Uchwała, ustawa i program obowiązują.',
  ])('is not seen in „%s”', (sentence) => {
    expect(inAct(sentence)).toEqual([]);
  });

  it('stays in its attachment, whose § begin anew', () => {
    const body =
      '§ 1. Uchwala się statut, stanowiący załącznik do niniejszej uchwały.\n\n§ 2. Rada.\n\n## Załącznik do uchwały\n\nSTATUT\n\n§ 1. Rada.\n\n§ 3. Stosuje się § 1, § 2, § 1 niniejszego Statutu i § 2 niniejszej uchwały.';
    expect(citationsOf(corpusOf({ 'uchwaly/a.md': act(body) }), 'uchwaly/a')).toEqual([
      'załącznik → #zal-1',
      '§ 1 → #zal-1-par-1',
      '§ 2 → broken zal-1-par-2',
      '§ 1 → #zal-1-par-1',
      '§ 2 → #par-2',
    ]);
  });

  it('reaches an attachment by what it is called', () => {
    const body =
      '§ 1. Zasady określa § 2 regulaminu i § 2 ust. 1 załącznika nr 1.\n\n## Załącznik nr 1\n\nREGULAMIN KONKURSU\n\n§ 2. 1. Tekst.';
    expect(citationsOf(corpusOf({ 'uchwaly/a.md': act(body) }), 'uchwaly/a')).toEqual([
      '§ 2 → #zal-1-par-2',
      '§ 2 ust. 1 → #zal-1-par-2-ust-1',
    ]);
  });

  it('is left as text where articles are divided into §, whose numbers begin anew in each', () => {
    const body = 'Art. 10.\n\n§ 1. Zasada.\n\n§ 2. Wyjątek od § 1.\n\nArt. 11. Stosuje się art. 10 § 2 oraz art. 10 i 12.';
    expect(citationsOf(corpusOf({ 'uchwaly/a.md': act(body, { rodzaj: 'ustawa' }) }), 'uchwaly/a')).toEqual([
      '§ 1 → unknown',
      'art. 10 § 2 → unknown',
      'art. 10 → #art-10',
      '12 → broken art-12',
    ]);
  });

  it('that leads nowhere is reported in its place, with the nearest provision', () => {
    const corpus = corpusOf({ 'uchwaly/a.md': act('§ 1. Tekst.\n\n§ 2. **Stosuje się &sect; 12**, z wyjątkiem § 1.') });
    expect(messagesOf(corpus, 'odeslanie-bez-celu')).toEqual([expect.stringMatching(/^11:20 .*§ 12/u)]);
    expect(corpus.diagnostics.find(({ rule }) => rule === 'odeslanie-bez-celu')?.hint).toContain('Czy chodziło o „§ 1”?');
  });
});

describe('a citation within a text of parts', () => {
  const cites = (text: string): string[] => citationsOf(corpusOf({ 'uchwaly/a.md': act(text) }), 'uchwaly/a');

  it('leads to the part it stands in, where numbers begin anew in each', () => {
    const text =
      'I. Cele\n\n1. Cel.\n\n2. Inny.\n\nII. Zasady\n\n1. Zasada.\n\n2. Stosuje się ust. 1 i 2.\n\n3. Stosuje się ust. 5.';
    expect(cites(text)).toEqual(['ust. 1 → #ust-1--2', '2 → #ust-2--2', 'ust. 5 → broken ust-5']);
  });

  it('leads to another part where numbers run through all', () => {
    expect(cites('## I. Cele\n\n1. Cel.\n\n## II. Zasady\n\n2. Stosuje się ust. 1.')).toEqual(['ust. 1 → #ust-1']);
  });

  it('is not led to any of several parts that have the number', () => {
    const text = 'I. Cele\n\n1. Cel.\n\nII. Zasady\n\n1. Zasada.\n\nIII. Formy\n\n2. Stosuje się ust. 1.';
    expect(cites(text)).toEqual(['ust. 1 → unknown']);
  });

  it('within a § that holds parts is told by its part as well', () => {
    const text =
      '§ 5. Zadania:\n\nI. Sport\n\n1. Piłka.\n\nII. Kultura\n\n1. Teatr.\n\n2. Stosuje się ust. 1.\n\n§ 6. Stosuje się § 5 ust. 1 i § 5 ust. 2.';
    expect(cites(text)).toEqual(['ust. 1 → #par-5-ust-1--2', '§ 5 ust. 1 → unknown', '§ 5 ust. 2 → #par-5-ust-2']);
  });
});
