import { describe, expect, it } from 'vitest';
import { askedOf, asksLastDay, isFullDate, isQuestion } from './question-words.ts';

describe('askedOf', () => {
  it.each([
    ['do kiedy skladac wnioski', 'when'],
    ['ile wynosi limit', 'amount'],
    ['kto ocenia oferty', 'who'],
    ['gdzie zlozyc oferte', 'where'],
    ['jak oddac pieniadze', 'how'],
  ])('knows what „%s” asks for', (question, asked) => {
    expect(askedOf(question)?.asked).toBe(asked);
  });

  it('takes a bare name for no question', () => {
    expect(askedOf('rada seniorow')).toBeNull();
    expect(isQuestion('rada seniorow')).toBe(false);
  });
});

describe('asksLastDay', () => {
  it('tells the last day from any day', () => {
    expect(asksLastDay('do kiedy uwagi')).toBe(true);
    expect(asksLastDay('kiedy byla sesja')).toBe(false);
    expect(isFullDate('upływa 15 maja 2026 r.')).toBe(true);
    expect(isFullDate('w terminie 14 dni')).toBe(false);
  });
});
