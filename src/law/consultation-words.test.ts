import { describe, expect, it } from 'vitest';
import { isHowToSendHeading, outcomeOf, remarksSentences } from './consultation-words.ts';

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
    ['', null],
    ['nie można uwzględnić uwagi', 'rejected'],
    ['pkt 1 uwzględniono, pkt 2 nie uwzględniono', null],
    ['TAK', 'accepted'],
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

describe('accounts of consultations', () => {
  it.each([
    ['W trakcie konsultacji nie zgłoszono uwag.', 'none'],
    ['Uwag do projektu nie wniesiono.', 'none'],
    ['Do projektu nie wpłynął żaden formularz konsultacyjny.', 'none'],
    ['W terminie wpłynęły dwie uwagi.', 'some'],
    ['Wpłynął jeden formularz z trzema uwagami.', 'some'],
    ['Konsultacje zakończyły się 14 października 2024 r.', 'ended'],
    ['Wszystkie uwagi zostały uwzględnione.', 'some'],
    ['Jeżeli nie wpłyną uwagi, uznaje się projekt za zaakceptowany.', null],
    ['Uwagi można zgłaszać do dnia 5 maja.', null],
    ['Uwagi zgłoszone po terminie nie będą rozpatrywane.', null],
  ])('„%s” tells %s', (text, says) => {
    expect(remarksSentences(text)[0]?.says ?? null).toBe(says);
  });
});
