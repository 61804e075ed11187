import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf, pagesOf } from '../testing/built-site.ts';
import { warmSite } from '../testing/warm-site.ts';

type Node = DefaultTreeAdapterMap['node'];

const TOWNS = join(import.meta.dirname, '..', 'testing', 'fixtures', 'wklejone');

/** Pages about how to use the site state no facts of a town. */
const isGuide = (name: string): boolean => /^(?:pomoc|szukaj|404|dane\/api)/.test(name);

const UNSEEN = new Set(['head', 'script', 'style', 'template']);
const BLOCKS = /^(?:p|li|t[dhr]|h[1-6]|div|d[dt]|section|summary|caption|figcaption|text|option)$/;

/** What a page says, block by block. */
function linesOf(html: string): string[] {
  const words = (node: Node): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node) || UNSEEN.has(node.nodeName)) return '';
    return node.childNodes.map(words).join('') + (BLOCKS.test(node.nodeName) ? '\n' : '');
  };
  return words(parse(html))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Amounts in words of a page, as whole grosze. */
const amountsIn = (text: string): number[] =>
  [...text.matchAll(/(\d[\d ]*)(?:,(\d{2}))?(?= zł)/g)].map(
    ([, whole = '', cents = '0']) => Number(whole.replace(/ /g, '')) * 100 + Number(cents),
  );

/** All numbers of a text that may be amounts, as whole grosze. */
const numbersIn = (text: string): Set<number> =>
  new Set(
    [...text.matchAll(/\d{1,3}(?: \d{3})+(?:,\d{1,2})?|\d+(?:,\d{1,2})?/g)].map(([number]) => {
      const [whole = '', cents = '0'] = number.split(',');
      return Number(whole.replace(/ /g, '')) * 100 + Number(cents.padEnd(2, '0'));
    }),
  );

/** Every value of a JSON file under keys that give money, and every fact read in part. */
function factsOfJson(value: unknown): { amounts: number[]; words: string[] } {
  const found: { amounts: number[]; words: string[] } = { amounts: [], words: [] };
  const visit = (part: unknown, key: string): void => {
    if (typeof part === 'number' && /^(?:planned|spent|stated|computed)$/.test(key)) found.amounts.push(Math.round(part * 100));
    if (typeof part !== 'object' || part === null) return;
    const { read, words } = part as { read?: unknown; words?: unknown };
    if (read === 'partly' && typeof words === 'string') found.words.push(words);
    for (const [name, inner] of Object.entries(part)) visit(inner, Array.isArray(part) ? key : name);
  };
  visit(value, '');
  return found;
}

/** Limits of small grants on the day of the build in grosze (art. 19a ust. 1 and 6), which the way to a grant gives. */
const OF_THE_STATUTE = [1_000_000, 2_000_000];

const TOTAL = /łącznie|razem|ogółem|w sumie|suma\s/iu;
const ABSENCE = /(?<!\p{L})(?:nie ma|nie podan|nie wpłyn|nikt nie|brak|żadn|bez kwot)/iu;
const NOBODY = 'Według tekstu nikt nie zgłosił uwag:';
/** What a site may say of itself where a folder has no file, or a file is of no document. */
const OF_THE_SITE =
  /^(?:Na tej liście nie ma dokumentów\.$|W serwisie nie ma (?:programu|uchwały|tego sprawozdania)|.*brak w serwisie$|Na osi są też lata bez słupka: [\d, –]+\. Na te lata w serwisie nie ma programu\.$|Żadnego zadania nie da się z pewnością rozpoznać w obu programach\.$|.*nie ma w tym serwisie\.$)/u;

describe.each([
  { town: 'jesionowo', totals: [], absences: [] },
  { town: 'brody', totals: [200_000, 180_000], absences: [] },
  { town: 'wierzbica', totals: [150_000], absences: [NOBODY] },
  { town: 'sosnowka', totals: [86_000, 75_940], absences: [NOBODY] },
  // The cell for the total of 2025 is empty.
  { town: 'borowiec', totals: [84_020, 88_000], absences: ['3 zadania; kwoty całości nie podano jedną liczbą (2025)'] },
  { town: 'zaborowo', totals: [1_250_000, 1_220_000, 4_300_000], absences: [], inThousands: true },
  { town: 'olszanka', totals: [215_000, 142_000], absences: [] },
  { town: 'wapienno', totals: [70_000, 95_000], absences: [] },
  // The programme for 2026 begins on 1 January 2026, as its text says.
  { town: 'lesniki', totals: [30_000, 45_000], absences: [], isAhead: true },
])('$town states no fact that was only half read', ({ town, totals, absences, inThousands = false, isAhead = false }) => {
  let dir = '';
  let source = '';
  let pages: readonly (readonly [name: string, lines: readonly string[]])[] = [];

  beforeAll(async () => {
    const content = join(TOWNS, town);
    // Facts of PDF files are those of the pages, and no test reads them here.
    dir = await warmSite({ CONTENT_DIR: content, BUILD_DATE: '2025-11-24', PDF: '0' });
    source = filesOf(content)
      .map((name) => readFileSync(join(content, name), 'utf8'))
      .join('\n')
      .replace(/\s+/g, ' ');
    pages = [...pagesOf(dir)].filter(([name]) => !isGuide(name)).map(([name, html]) => [name, linesOf(html)] as const);
  });

  /** Amounts that the texts give, and those of the statute; those of tables in thousands as they count. */
  const knownAmounts = (): Set<number> => {
    const known = new Set([...numbersIn(source), ...OF_THE_STATUTE]);
    return inThousands ? new Set([...known, ...[...known].map((amount) => amount * 1000)]) : known;
  };

  /** Lines that are the site's own words, with the page they stand on. */
  const ownLines = (pattern: RegExp): string[] =>
    pages.flatMap(([name, lines]) =>
      lines.filter((line) => pattern.test(line) && !source.includes(line)).map((line) => `${name}: ${line}`),
    );

  it('gives no amount that its texts do not', () => {
    const known = knownAmounts();
    // A comparison of two years gives the difference of two amounts that it names.
    const isDifference = (amount: number): boolean => [...known].some((one) => known.has(one + amount));
    const invented = pages.flatMap(([name, lines]) =>
      lines.flatMap((line) =>
        amountsIn(line).every((amount) => known.has(amount) || (name.includes('/porownanie/') && isDifference(amount)))
          ? []
          : [`${name}: ${line}`],
      ),
    );
    expect(invented).toEqual([]);
  });

  it('calls no sum a total but those its texts state', () => {
    const stated = new Set(totals.map((total) => total * 100));
    const wrong = ownLines(TOTAL).filter((line) => {
      const [first] = amountsIn(line.replace(/^.*?(?:łącznie|razem|ogółem|w sumie|suma\s)/iu, ''));
      return first !== undefined && !stated.has(first);
    });
    expect(wrong).toEqual([]);
  });

  it('denies nothing that it did not read', () => {
    const denials = ownLines(ABSENCE).filter((line) => {
      const words = line.slice(line.indexOf(': ') + 2);
      return !OF_THE_SITE.test(words) && !absences.some((known) => words.startsWith(known));
    });
    expect(denials).toEqual([]);
  });

  it('says of no act that it is not yet in force where its day is unknown', () => {
    expect(isAhead ? [] : ownLines(/jeszcze nie obowiązuje|wejdzie w życie/iu)).toEqual([]);
  });

  it('gives in data files the same, and the words of what was read in part', () => {
    const known = knownAmounts();
    const wrong = filesOf(join(dir, 'api'))
      .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
      .flatMap((name) => {
        const { amounts, words } = factsOfJson(JSON.parse(readFileSync(join(dir, 'api', name), 'utf8')));
        return [
          ...amounts.filter((amount) => !known.has(amount)).map((amount) => `${name}: ${String(amount)}`),
          ...words.filter((text) => !text.includes(' | ') && !source.includes(text)).map((text) => `${name}: ${text}`),
        ];
      });
    expect(wrong).toEqual([]);
  });
});
