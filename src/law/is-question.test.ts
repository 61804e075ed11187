import { describe, expect, it } from 'vitest';
import { isQuestion, mayWantFact } from './is-question.ts';
import { askedOf } from './question-words.ts';

describe('isQuestion', () => {
  it('tells a question from a name', () => {
    const questions = [
      'kto ocenia',
      'kogo',
      'komu',
      'z kim',
      'co',
      'czy',
      'gdzie',
      'kiedy',
      'ile',
      'ilu',
      'jak',
      'jaka',
      'jakie',
      'ktory',
    ];
    const names = ['rada seniorow', 'nikto', 'cos', 'kilka', 'bylejaki', 'czynsz', 'dokto'];
    expect([...questions, ...names].filter(isQuestion)).toEqual(questions);
  });
});

describe('mayWantFact', () => {
  it('lets all questions through, and names of facts', () => {
    const asking = [
      'do kiedy skladac wnioski',
      'termin konkursu',
      'limit dotacji',
      'maksymalna dotacja',
      'wklad wlasny',
      'prog punktowy',
      'budzet programu',
      'telefon do urzedu',
      'e-mail',
      'kto wygral konkurs na sport',
      'jakie konkursy sa otwarte',
      'dokad isc',
    ];
    const naming = ['pomoc prawna', 'seniorzy', 'dotacje', 'koty'];
    expect([...asking, ...naming].filter(mayWantFact)).toEqual(asking);
    for (const text of naming) expect(askedOf(text)).toBeNull();
  });
});
