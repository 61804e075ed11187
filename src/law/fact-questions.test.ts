import { describe, expect, it } from 'vitest';
import { asksForDay, asksForMoney, contactAsked, goesWithMoney } from './fact-questions.ts';

describe('a question for a sum', () => {
  it('is none for how many of something there are', () => {
    const sums = [
      'ile na sport',
      'ile jest na kulture',
      'ile pieniedzy na sport',
      'ile przeznaczono na sport',
      'ile zlotych',
      'ile wydaje gmina',
      'ile daje miasto',
      'ile ma sport',
      'ile razem',
      'na sport ile',
      'jaka kwota na sport',
      'jaki budzet',
      'jaka suma',
      'kwota programu',
      'budzet programu',
    ];
    const others = [
      'ile dni',
      'ile osob',
      'ile zadan',
      'ile mandatow',
      'kilka na sport',
      'ilez na sport',
      'budzetowka',
      'suma',
      'sport',
    ];
    expect([...sums, ...others].filter(asksForMoney)).toEqual(sums);
  });

  it('names its task by words that do not go with money', () => {
    const words = ['zaplanowano', 'środki', 'Wydatki', 'wydał', 'gminy', 'zadania', 'razem', 'całość'];
    expect([...words, 'sport', 'przewozy', 'nakazano'].filter(goesWithMoney)).toEqual(words);
  });
});

describe('a question for a day', () => {
  it('is known by its words', () => {
    const days = ['kiedy sesja', 'ktorego dnia sesja', 'jakiego dnia', 'data sesji'];
    expect([...days, 'niekiedy', 'kiedys', 'datek', 'dzien'].filter(asksForDay)).toEqual(days);
  });
});

describe('a question for the contact', () => {
  it.each([
    ['telefon', ['telefon urzedu', 'na jaki numer', 'gdzie zadzwonic', 'dzwonic', 'tel']],
    ['email', ['email', 'e-mail urzedu', 'mejlem']],
    ['adres', ['adres urzedu', 'gdzie jest urzad', 'adresy']],
    [undefined, ['godziny', 'videotelefon', 'hotel', 'telewizja', 'gdziekolwiek', 'remejl', 'przedzwonic', 'dzwonica']],
  ])('is one for %s', (asked, questions) => {
    expect(questions.filter((question) => contactAsked(question) !== asked)).toEqual([]);
  });
});
