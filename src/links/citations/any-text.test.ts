import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../model/plain-text.ts';
import { unitIds } from '../../model/unit-ids.ts';
import { parseMarkdown } from '../../content/markdown.ts';
import { readAct, type ReadAct } from '../../testing/read-act.ts';
import { provisionsOf } from './provision-index.ts';
import { sourceOffset } from './source-offset.ts';
import { unitText } from './unit-text.ts';
import { propertyRuns } from '../../testing/property-runs.ts';
import { allUnits } from '../../model/all-units.ts';

const ACT = `Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2018 r. poz. 994 z późn. zm.) uchwala się:

Rozdział 1

Postanowienia ogólne

§1. Ilekroć w Programie jest mowa o:
1) ustawie – należy przez to rozumieć ustawę z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie;
1a) organizacjach – podmioty, o których mowa w art. 3 ust. 3 ustawy, zwane dalej „organizacjami”.

§ 2. 1. Zadania, o których mowa w § 1 pkt 1–3 i 7, obejmują:
a) kulturę,
za) sport:
– masowy,
– – uczniowski
- i inne.
2. (uchylony)

**§ 3.** W uchwale nr LIII/732/2018 Rady Miejskiej Leszna z dnia 25 października 2018 r. wprowadza się następujące zmiany:
1) w § 5 w ust. 2 lit. b otrzymuje brzmienie:
„b) osobom, o których mowa w ust. 1 pkt 4¹,
c) innym;”;

> § 4. Przepis niniejszej uchwały.

Przewodniczący Rady

## Załącznik nr 1 do uchwały

Art. 10. § 1. Przepisy § 2 stosuje się (art. 10 § 2 i 3).

| Zadanie | kwota |
|---|---|
| § 1 | 10 000 zł |

## Uzasadnienie

Tekst.`;

const lines = ACT.split('\n');
const TOKENS =
  '§ |§|1.|1)|12a)|a)|Art. 5.|Rozdział II|## Załącznik|# |- |– – |„|”|"|“|> |\n|\n\n|\r\n|\\|&sect;|&amp;|&#167;|*|**|_|`|[|](|)|<b>|</b>|^1^|¹| |\u00a0|  \n|ust. 1 i 2|pkt 3, 4|lit. a–c|tiret drugie|art. 5a ust. 1 ustawy|tej uchwały|o której mowa w |zwanej dalej „ustawą”|załącznik nr 1 do|uchwała nr XV/200/2019|w brzmieniu:|otrzymuje brzmienie:|dodaje się|W ustawie z dnia 8 marca 1990 r.|(Dz. U. poz. 95)|(uchylony)|Uzasadnienie|Prezydent|😀|ł)|słowo|, |. |: |; |[^1]|~~|![a](b.png)'.split(
    '|',
  );

const token = fc.constantFrom(...TOKENS);
const markdown = fc.array(token, { maxLength: 60 }).map((parts) => parts.join(''));

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A real text whose lines are shuffled and cut, with stray characters. */
const mutated = fc
  .tuple(
    fc.shuffledSubarray(lines, { minLength: 5 }),
    fc.boolean(),
    fc.array(fc.record({ at: fc.nat(3000), remove: fc.nat(6), insert: token }), { maxLength: 12 }),
  )
  .map(([shuffled, keepsOrder, edits]) => {
    const text = (keepsOrder ? lines : shuffled).join('\n');
    return edits.reduce((result: string, { at, remove, insert }: Edit) => {
      const place = at % (result.length + 1);
      return result.slice(0, place) + insert + result.slice(place + remove);
    }, text);
  });

/** Letters and digits alone: marks, white space and the shape of markers are told differently. */
const characters = (text: string): string =>
  text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();

function wordsOfUnits({ document }: ReadAct): string {
  return characters(
    allUnits(document.units)
      .map(({ label, heading, text }) => `${label} ${plainText(heading ?? [])} ${text}`)
      .join(' '),
  );
}

const wordsOfSource = (body: string): string =>
  characters(plainText(parseMarkdown(body, 0, 'legal').children.filter(({ type }) => type !== 'footnoteDefinition')));

function check(body: string): void {
  const act = readAct(body);
  if (act === null) return;
  expect(wordsOfUnits(act)).toBe(wordsOfSource(body));
  expect(unitIds(act.document.units).size).toBe(allUnits(act.document.units).length);
  for (const { unit: id, start, end, text } of act.citations) {
    const unit = provisionsOf(act.version).get(id);
    if (unit === undefined) throw new Error(`no unit ${id}`);
    expect(start).toBeLessThan(end);
    expect(unitText(unit).raw.slice(start, end)).toBe(text);
    const at = sourceOffset(unit, start, act.source);
    expect(at).toBeGreaterThanOrEqual(unit.at);
    expect(at).toBeLessThan(act.source.length);
  }
}

describe('a text of any kind keeps all its words, has no id twice and its citations in their place', () => {
  it('when lines of a real act are shuffled, cut and strewn with marks', () => {
    fc.assert(fc.property(mutated, check), propertyRuns(120));
  });

  it('when it is made of Markdown and law at random', () => {
    fc.assert(fc.property(markdown, check), propertyRuns(120));
  });

  it.each([
    ['quotations', '> '.repeat(50) + '§ 1. Tekst'],
    ['list markers', '- '.repeat(50) + '§ 1. Tekst'],
    ['emphasis', `${'*a **'.repeat(25)}§ 1${'** a*'.repeat(25)}`],
    ['quotation marks', `§ 1. otrzymuje brzmienie: ${'„§ 2. '.repeat(50)}tekst${'”'.repeat(50)}`],
    ['brackets', `${'(art. 5 '.repeat(50)}ustawy${')'.repeat(50)}`],
    [
      'levels of units',
      Array.from({ length: 50 }, (_, level) => `${'–'.repeat((level % 2) + 1)} tiret ${String(level)}:`).join('\n\n'),
    ],
  ])('with fifty levels of %s', (_, body) => {
    check(body);
  });
});

/** Half and all of a tenth of it: long enough that twice the work for twice the text is told from four times. */
const MEGABYTE = 1_000_000;

describe('a long paragraph is read in time that grows with its length alone', () => {
  it.each([
    ['words', 'Rada Gminy uchwala program współpracy na rok '],
    ['a real act in one line', `${ACT.replace(/\s+/g, ' ')} `],
    ['chains of units', 'w § 1 ust. 2 pkt 3 lit. a; '],
    ['statutes', 'ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2018 r. poz. 994), '],
    ['amending formulas', 'otrzymuje brzmienie: „2. ', '§ 1. W uchwale nr I/1/2019 '],
    ['opened quotations', '„'],
    ['short names', 'zwanej dalej „'],
    ['attachments', 'załączniku do ', '§ 1. W '],
    ['letters', 'a'],
    ['lines of tirets', '- tiret\n', '§ 1. Zadania:\n\n'],
    ['lines of references', '&sect; 1\n'],
  ])('of %s', (_, piece, beginning = '') => {
    const body = beginning + piece.repeat(Math.ceil(MEGABYTE / 20 / piece.length));
    const twice = beginning + piece.repeat(Math.ceil(MEGABYTE / 10 / piece.length));
    const time = (text: string): number => {
      const before = process.cpuUsage().user;
      readAct(text);
      return (process.cpuUsage().user - before) / 1000;
    };
    time(body);
    expect(time(twice)).toBeLessThan(Math.max(200, 5 * time(body)));
  });
});

/** Milliseconds of the processor that any text may take on a slow machine; the slowest of these took forty seconds before they were refused. */
const LONGEST_MS = 4000;

describe('marks without end', () => {
  const paragraphs = (mark: string, marks: number): string =>
    Array.from({ length: 6 }, () => mark.repeat(Math.floor(1900 / marks))).join('\n\n');

  it.each([
    '*',
    '_',
    '`',
    '[',
    '~',
    '![',
    'a*',
    '*a* ',
    '**a** ',
    '[^1] ',
    '`a` ',
    '[a](b) ',
    '<b>',
    '<!-- ',
    '<? ',
    '&amp;',
    '„a ',
    '> a\n',
    '| a ',
  ])('like %j are read in good time or refused', (mark) => {
    for (const body of [mark.repeat(100_000 / mark.length), paragraphs(mark, Math.max(1, mark.match(/[*_[~`]/g)?.length ?? 1))]) {
      const before = process.cpuUsage();
      readAct(`§ 1. ${body}`);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
    }
  });

  it('are refused only in one paragraph, not in the cells of a table', () => {
    const row = `|${' **a** |'.repeat(10)}\n`;
    expect(readAct(`§ 1. Tabela:\n\n${row}|${' --- |'.repeat(10)}\n${row.repeat(300)}`)?.version.units.length).toBeGreaterThan(0);
    expect(readAct(`§ 1. ${'*a* '.repeat(1500)}`)).toBeNull();
  });
});
