import { describe, expect, it } from 'vitest';
import { growsWithLength } from '../../testing/cpu-time.ts';
import { readDays } from '../days/read-days.ts';
import { readFormula } from './formula.ts';
import { mayChange, namesChangedAct, ownProvision } from './own-provisions.ts';
import { tokenise } from './tokens.ts';

const COUNCIL = 'uchwały nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r.';

/** Beginnings of formulas, each with words that go on and on. */
const ENDLESS: readonly (readonly [string, string])[] = [
  ['Uchyla się uchwałę', ' '],
  ['Uchyla się uchwałę', '\u00a0 '],
  ['Traci moc uchwała nr ', 'X/'],
  ['Traci moc uchwała nr X/1/2019', ' i uchwała nr X/1/2019'],
  ['Z dniem ', '1 stycznia '],
  ['W uchwale nr X/1/2019 zmienionej ', 'uchwałą nr X/2/2019, '],
  ['W uchwale nr X/1/2019 w sprawie ', 'zasad i '],
  ['W uchwale nr X/1/2019 w sprawie ', 'art. 3 ust. 3 '],
  ['w § 4 ', 'wyrazy „A” i '],
  ['w § 4 wyrazy ', '„'],
  ['w § 4 wyrazy ', ',,'],
  ['w § 4 wyrazy „A” zastępuje się ', 'wyrazami „B”, '],
  ['', 'w § 4 '],
  ['', '§ 4 i '],
  ['uchyla się ', '§ 4 i § 5 '],
  ['', 'zostaje uchylony '],
  ['w § 4 otrzymuje ', 'nowe, '],
  ['w § 4 kwotę ', '1 000 '],
  ['w § 4 kwotę ', '1'],
  ['Stwierdzam nieważność ', '§ 4 ust. 1, '],
  [`Stwierdzam nieważność ${COUNCIL} w części `, 'obejmującej § 4 i '],
  ['Wykonanie ', 'tekstu jednolitego '],
  ['Pozostałe ', 'przepisy '],
  ['Do ', 'spraw '],
  ['<!-- ', '<!-- '],
  ['| Lp. ', '| Kwota '],
];

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['the reader of formulas', (text) => readFormula(tokenise(text), text)],
  ['the look for words that order changes', mayChange],
  ['the look for acts that are changed', namesChangedAct],
  ['the reader of own provisions', ownProvision],
  ['the reader of days', (text) => readDays(text, [])],
];

describe('the time of reading an instruction grows with its length alone', () => {
  it.each(READERS)(
    'for %s',
    (_, read) => {
      const slow = ENDLESS.filter(
        ([beginning, piece]) => !growsWithLength(read, (length) => beginning + piece.repeat(Math.ceil(length / piece.length))),
      );
      expect(slow).toEqual([]);
    },
    120_000,
  );
});
