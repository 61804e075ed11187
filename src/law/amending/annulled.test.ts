import { describe, expect, it } from 'vitest';
import { briefFormula } from '../../testing/brief-formula.ts';

const read = (line: string): string[] | null => briefFormula(line, []);
const ACT = 'uchwały nr X/1/2019 Rady Gminy Przykładowo';

describe('the part of an act that a decision voids', () => {
  it.each([
    'w części obejmującej § 5',
    ', w części obejmującej § 5',
    '– w części obejmującej: § 5',
    'w części dotyczącej § 5',
    'w części określonej w § 5',
    'w części zawartej w § 5',
    'w części odnoszącej się do § 5',
    'w zakresie § 5',
    'w zakresie wskazanym w § 5',
    'w części, tj. § 5',
    'w części, tj. w § 5',
    'w części tzn. § 5',
    'w części, to jest § 5',
    'w odniesieniu do § 5',
    'co do § 5',
    'co do przepisu § 5',
    'w części obejmującej postanowienia: § 5',
    'w części obejmującej regulację § 5',
    'w części obejmującej normę § 5',
    'w zakresie § 5, a w pozostałym zakresie skargę oddala',
    'w zakresie § 5 i oddala skargę w pozostałym zakresie',
    'w zakresie § 5; w pozostałej części skargę oddala',
    'w zakresie § 5 – zaś w pozostałym zakresie oddala skargę',
    'w zakresie § 5 z powodu istotnego naruszenia prawa',
    'w zakresie § 5, ze względu na naruszenie prawa',
    'w zakresie § 5 z uwagi na naruszenie prawa',
    'w zakresie § 5 – jako sprzecznego z prawem',
    'w zakresie § 5, jako podjętej bez podstawy prawnej',
    'w zakresie § 5 jako wydanego bez upoważnienia',
    'w zakresie § 5 wobec naruszenia art. 7 Konstytucji',
  ])('„%s” is § 5', (part) => {
    expect(read(`Stwierdzam nieważność ${ACT} ${part}.`)).toEqual(['annul par-5']);
  });

  it.each([
    ['§ 5', ['annul par-5']],
    ['przepisu: § 5', ['annul par-5']],
    [': § 5', ['annul par-5']],
    ['§ 5 i § 6 ust. 2', ['annul par-5, par-6/ust-2']],
    ['§ 5; § 6', ['annul par-5', 'annul par-6']],
    ['§ 5; oraz § 6', ['annul par-5', 'annul par-6']],
    ['§ 5 oraz postanowienia § 6', ['annul par-5', 'annul par-6']],
    ['§ 5, a także w § 6', ['annul par-5, par-6']],
    ['§ 5 w zakresie zdania drugiego', ['annul par-5#2']],
    ['§ 5 w zakresie wyrazów „bezpłatnie”', ['delete par-5 [bezpłatnie|]']],
    ['§ 5 w zakresie użytych wyrazów: „bezpłatnie” i „zawsze”', ['delete par-5 [bezpłatnie|]', 'delete par-5 [zawsze|]']],
    ['§ 5 w zakresie frazy „bezpłatnie”, „zawsze”', ['delete par-5 [bezpłatnie|]', 'delete par-5 [zawsze|]']],
    ['§ 5 we fragmencie „bezpłatnie”', ['delete par-5 [bezpłatnie|]']],
    ['§ 5, w fragmencie: „bezpłatnie”', ['delete par-5 [bezpłatnie|]']],
    ['§ 5 i § 6 we fragmencie „bezpłatnie”', ['annul par-5', 'delete par-6 [bezpłatnie|]']],
    ['wyrazów „bezpłatnie” w § 5', ['delete par-5 [bezpłatnie|]']],
    ['fragmentu „bezpłatnie” zawartego w § 5', ['delete par-5 [bezpłatnie|]']],
    ['§ 5 załącznika nr 1 do', ['annul zal-1/par-5']],
    ['§ 5–7 załącznika do', ['annul zal/par-5..7']],
  ])('„%s uchwały” is %j', (part, effects) => {
    expect(read(`Stwierdzam nieważność ${part} ${ACT}.`)).toEqual(effects);
  });

  it('may name words after the act', () => {
    expect(read(`Stwierdzam nieważność § 5 ${ACT} w zakresie wyrazów „bezpłatnie”.`)).toEqual(['delete par-5 [bezpłatnie|]']);
    expect(read(`Stwierdzam nieważność § 5 ${ACT} we fragmencie „bezpłatnie”.`)).toEqual(['delete par-5 [bezpłatnie|]']);
    expect(read(`Stwierdzam nieważność § 5; § 6 ${ACT} w zakresie wyrazów „bezpłatnie”.`)).toBeNull();
  });

  it.each([
    `Stwierdzam nieważność ${ACT} w części.`,
    `Stwierdzam nieważność ${ACT} w części obejmującej zasady.`,
    `Stwierdzam nieważność ${ACT} w zakresie wyrazów „bezpłatnie”.`,
    `Stwierdzam nieważność ${ACT} w zakresie § 5 we fragmencie opłat.`,
    `Stwierdzam nieważność § 5 i 6 ${ACT} w zakresie zdania drugiego.`,
    `Stwierdzam nieważność § 5 i 6 w zakresie zdania drugiego ${ACT}.`,
    `Stwierdzam nieważność § 5 w zakresie § 6 i wyrazów „A” ${ACT}.`,
    `Stwierdzam nieważność § 5 oraz ust. 2 ${ACT}.`,
    `Stwierdzam nieważność § 5 i skargę oddala ${ACT}.`,
    `Stwierdzam nieważność § 5 ${ACT} i oddala wniosek w pozostałym zakresie.`,
    `Stwierdzam nieważność wyrazów „bezpłatnie” ${ACT}.`,
    `Stwierdzam nieważność przepisów ${ACT}.`,
    `Stwierdzam nieważność § 5 w § 6 załącznika nr 1 i 2 do ${ACT}.`,
    `Stwierdzam nieważność „bezpłatnie” w § 5 ${ACT}.`,
    `Stwierdzam, że § 5 ${ACT} jest ważny.`,
    `Orzekam ważność § 5 ${ACT}.`,
  ])('is not guessed: „%s”', (line) => {
    expect(read(line)).toBeNull();
  });
});
