import { expect, it } from 'vitest';
import { corpusOf } from '../../../testing/corpus-of.ts';
import { currentWording } from '../wording-file.ts';
import { aknFile } from './akn-file.ts';
import { namesOf } from './names.ts';

const act = (number: string, day: string, from: string, subject: string, text: string, ...keys: readonly string[]): string =>
  [
    '---',
    `numer: ${number}`,
    'organ: Rada Gminy Próbna',
    `data: ${day}`,
    `wchodzi_w_zycie: ${from}`,
    `w_sprawie: ${subject}`,
    ...keys,
    '---',
    '',
    text,
  ].join('\n');

const corpus = corpusOf({
  'uchwaly/zasady.md': act(
    'I/1/2018',
    '2018-01-10',
    '2018-01-20',
    'w sprawie zasad',
    '§ 1. Opłata wynosi 10 zł.\n\n§ 2. Dwa.\n\n§ 3. Trzy.\n',
  ),
  'uchwaly/zmiana.md': act(
    'II/2/2019',
    '2019-01-10',
    '2019-02-01',
    'zmieniająca uchwałę w sprawie zasad',
    '§ 1. W uchwale nr I/1/2018 Rady Gminy Próbna z dnia 10 stycznia 2018 r. w sprawie zasad wprowadza się następujące zmiany:\n1) w § 1 wyrazy „10 zł” zastępuje się wyrazami „20 zł”;\n2) uchyla się § 2;\n3) po § 3 dodaje się § 3a w brzmieniu: „§ 3a. Nowy.”;\n4) § 9 skraca się o połowę.\n',
    'zmienia: uchwaly/zasady',
  ),
});
const names = namesOf(corpus);

/** The modifications of a document's file, in short. */
function modsOf(id: string): string[] {
  const work = corpus.byId.get(id) ?? expect.fail(id);
  const file = aknFile(currentWording(work, corpus), names, corpus);
  return [...file.matchAll(/<textualMod type="(\w+)" eId="\w+"( incomplete="true")?[^>]*>(.*?)<\/textualMod>/g)].map(
    ([, type = '', incomplete = '', inner = '']) =>
      `${type}${incomplete === '' ? '' : ' incomplete'}: ${[...inner.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replace('/akn/pl/act/uchwala/gmina-probna/', '')).join(' → ')}`,
  );
}

it('states what an amending act changes, and which of its instructions were not applied', () => {
  expect(modsOf('uchwaly/zmiana')).toEqual([
    'substitution: #sec_1__point_1 → uchwaly-zasady#sec_1',
    'repeal: #sec_1__point_2 → uchwaly-zasady#sec_2',
    'insertion: #sec_1__point_3 → uchwaly-zasady#sec_3a',
    'substitution incomplete: #sec_1__point_4 → uchwaly-zasady',
  ]);
});

it('states which acts changed a wording, and what it is published without', () => {
  expect(modsOf('uchwaly/zasady')).toEqual([
    'substitution: uchwaly-zmiana#sec_1__point_1 → #sec_1',
    'repeal: uchwaly-zmiana#sec_1__point_2 → #sec_2',
    'insertion: uchwaly-zmiana#sec_1__point_3 → #sec_3a',
    'substitution incomplete: uchwaly-zmiana#sec_1__point_4 → /akn/pl/act/uchwala/gmina-probna/uchwaly-zasady'.replace(
      '/akn/pl/act/uchwala/gmina-probna/',
      '',
    ),
  ]);
});
