import { describe, expect, it } from 'vitest';
import { amending, base, changed, refused } from '../testing/amended-act.ts';
import { consolidated, versionOf } from '../testing/consolidated.ts';

describe('what an act says of a text that is not so', () => {
  it.each([
    ['w § 9 ust. 1 otrzymuje brzmienie: „1. X.”.', 'nie ma jednostki § 9'],
    ['w § 2 w ust. 1 wyrazy „600 zł” zastępuje się wyrazami „700 zł”.', 'nie znaleziono wyrazów „600 zł” w jednostce § 2 ust. 1'],
    ['w § 2 w ust. 1 wyraz „typendium” zastępuje się wyrazem „x”.', 'nie znaleziono wyrazów „typendium” w jednostce § 2 ust. 1'],
    [
      'w § 2 w ust. 1 wyraz „się” zastępuje się wyrazem „x”.',
      'wyrazy „się” występują w jednostce § 2 ust. 1 2 razy, a polecenie nie mówi, o które chodzi',
    ],
    ['dodaje się § 3 w brzmieniu: „§ 3. X.”.', 'jednostka § 3 już istnieje'],
    ['po § 2 dodaje się § 3a w brzmieniu: „§ 3a. X.”.', 'numer jednostki § 3a nie pasuje do miejsca, w którym ma stanąć'],
    ['w § 3 dodaje się ust. 2 w brzmieniu: „2. X.”.', 'jednostka § 3 ma zwykły tekst i nie dzieli się na jednostki tego rodzaju'],
    ['w § 2 w ust. 2 w pkt 1 kropkę zastępuje się średnikiem i uchyla się pkt 2.', null],
    ['w § 2 w ust. 2 w pkt 1 kropkę zastępuje się przecinkiem.', 'jednostka § 2 ust. 2 pkt 1 nie kończy się znakiem „.”'],
    ['w § 2 w ust. 1 zdanie piąte otrzymuje brzmienie: „X.”.', 'w jednostce § 2 ust. 1 nie ma takiego zdania'],
    ['§ 3 otrzymuje brzmienie: „§ 4. X.”.', 'nowe brzmienie zawiera inne jednostki, niż zapowiada polecenie'],
  ])('is left out with the reason: „%s”', (body, reason) => {
    expect(refused(body)).toEqual(reason === null ? [] : [reason]);
  });

  it('touches nothing else, and is reported where it stands', () => {
    const { works, diagnostics } = consolidated([
      base(),
      amending('wprowadza się następujące zmiany:\n\n1) w § 9 uchyla się ust. 1;\n\n2) uchyla się § 3.'),
    ]);
    const version = versionOf(works.get('uchwaly/baza'), '2020-03-01');
    expect(version.unapplied.map(({ provision, text }) => [provision, text])).toEqual([
      ['par-1-pkt-1', 'w § 9 uchyla się ust. 1'],
    ]);
    expect(version.operations.map(({ provision, before }) => [provision, before])).toEqual([['par-1-pkt-2', ['par-3']]]);
    const faults = diagnostics.filter(({ rule }) => rule === 'zmiana-niewprowadzona');
    expect(faults.map(({ file, line, column, severity, blocking }) => [file, line, column, severity, blocking])).toEqual([
      ['uchwaly/zmiana.md', 11, 1, 'error', false],
    ]);
  });

  it('is read where forms of words are left to the reader and a dictionary gives one for each place', () => {
    const forms =
      'użyty w § 2, w różnej liczbie i różnym przypadku, wyraz „opiekun” zastępuje się użytym w odpowiedniej liczbie i odpowiednim przypadku wyrazem „kierownik”.';
    expect(
      changed(forms, '§ 1. Cel.\n\n§ 2. Zgłoszenia przedkłada się opiekunowi. Od decyzji opiekuna nie ma odwołania.'),
    ).toEqual(['par-2: Zgłoszenia przedkłada się kierownikowi. Od decyzji kierownika nie ma odwołania.']);
  });

  it('is never guessed where a dictionary leaves more than one form', () => {
    expect(
      refused(
        'użyty w § 2, w różnej liczbie i przypadku, wyraz „koordynator” zastępuje się użytym w odpowiedniej liczbie i przypadku wyrazem „komisja”.',
        '§ 1. Cel.\n\n§ 2. Rada powołuje koordynatora.',
      ),
    ).toEqual([expect.stringContaining('w różnej liczbie i różnym przypadku')]);
  });
});
