import { describe, expect, it } from 'vitest';
import { isHowToSendHeading, outcomeOf } from './consultation-words.ts';

describe('the outcome of a remark', () => {
  it.each([
    ['uwzględniona', 'accepted'],
    ['Uwagę uwzględniono', 'accepted'],
    ['nieuwzględniona', 'rejected'],
    ['nie uwzględniono', 'rejected'],
    ['odrzucona', 'rejected'],
    ['uwzględniona w części', 'partly'],
    ['częściowo uwzględniona', 'partly'],
    ['wyjaśniono', 'other'],
    ['', 'other'],
  ])('„%s” is %s', (text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });
});

describe('headings of announcements', () => {
  it('tell how to send remarks', () => {
    expect(['Jak zgłosić uwagę', 'Termin i sposób zgłaszania uwag', 'Składanie opinii'].map(isHowToSendHeading)).toEqual([
      true,
      true,
      true,
    ]);
    expect(isHowToSendHeading('Zestawienie zgłoszonych uwag')).toBe(false);
  });
});
