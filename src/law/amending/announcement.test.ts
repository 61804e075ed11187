import { describe, expect, it } from 'vitest';
import { briefFormula } from '../../testing/brief-formula.ts';

const ACT = 'uchwale nr X/1/2019';

describe('a line that opens changes', () => {
  it.each([
    [`W ${ACT} wprowadza się następujące zmiany:`, 'below .'],
    [`W ${ACT} wprowadza się następującą zmianę:`, 'below .'],
    [`W ${ACT} wprowadza się poniższe zmiany:`, 'below .'],
    [`W ${ACT} wprowadza się niżej wymienione zmiany:`, null],
    [`W ${ACT} wprowadza się zmiany:`, 'below .'],
    [`W ${ACT} dokonuje się zmian:`, 'below .'],
    [`W ${ACT} dokonać następujących zmian:`, 'below .'],
    [`W ${ACT}, wprowadza się zmiany, jak następuje:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany jak niżej:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany następująco:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany o następującej treści:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany o poniższej treści –`, 'below .'],
    [`W ${ACT} wprowadza się zmiany o treści:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany w następującym zakresie:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany w poniższym brzmieniu:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany polegające na:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany, polegające na tym, że:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany w ten sposób, że:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany w ten sposób, iż:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany w następujący sposób:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany w poniższy sposób:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany tak, że:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany poprzez:`, 'below .'],
    [`W ${ACT} wprowadza się zmiany przez:`, 'below .'],
    ['Wprowadza się zmiany w uchwale nr X/1/2019:', 'below .'],
    ['Wprowadza się zmiany do uchwały nr X/1/2019:', 'below .'],
    ['Wprowadza się zmiany uchwały nr X/1/2019:', 'below .'],
    ['Wprowadza się następujące zmiany w § 3:', 'below par-3'],
    ['Zmienia się uchwałę nr X/1/2019 w ten sposób, że:', 'below .'],
    ['Zmienia się uchwałę nr X/1/2019:', 'below .'],
    ['Zmianie ulega uchwała nr X/1/2019:', 'below .'],
    ['Zmianie ulegają uchwały nr X/1/2019:', 'below .'],
    ['Ulega zmianie uchwała nr X/1/2019:', 'below .'],
    ['Uchwała nr X/1/2019 ulega zmianie:', 'below .'],
    ['Uchwała nr X/1/2019 zmienia się następująco:', 'below .'],
    ['Postanawia się zmienić uchwałę nr X/1/2019 w następujący sposób:', 'below .'],
    ['Postanawia się wprowadzić zmiany w uchwale nr X/1/2019:', 'below .'],
    ['Załącznik nr 2 zmienia się w ten sposób, że:', 'below zal-2'],
    ['Zmienia się załącznik nr 2, w następujący sposób:', 'below zal-2'],
    ['W § 3 wprowadza się następujące zmiany.', 'below par-3'],
    ['§ 3:', 'below par-3'],
    ['§ 3 –', 'below par-3'],
    ['w § 3:', 'below par-3'],
    ['w § 3 –', 'below par-3'],
    ['w § 3, w ust. 2:', 'below par-3/ust-2'],
    ['we wprowadzeniu do wyliczenia:', 'below par-9'],
    ['do § 3:', 'below par-3'],
    ['ust. 2:', 'below par-9/ust-2'],
    ['§ 3 i § 4:', ['below par-3', 'below par-4']],
    [`w § 3 w ${ACT}:`, 'below par-3'],
    [`w ${ACT} w § 3:`, 'below par-3'],
    ['w treści uchwały nr X/1/2019:', 'below .'],
    [`w całej treści uchwały nr X/1/2019:`, 'below .'],
    // What only looks like such a line.
    [`W ${ACT} wprowadza się opłaty:`, null],
    [`W ${ACT} wprowadza się zmiany organizacyjne:`, null],
    ['§ 3', null],
    ['w § 3', null],
    ['w § 3 stosuje się:', null],
    ['zmienia się:', 'below par-9'],
    ['w § 3, w § 4:', ['below par-3', 'below par-4']],
    ['w § 3 ust. 1 w § 4 ust. 2:', null],
    ['W uchwale nr X/1/2019 w uchwale nr X/2/2019 wprowadza się zmiany:', null],
    ['wprowadza się następujące zmiany w życiu gminy:', null],
  ])('„%s”', (line, opened) => {
    expect(briefFormula(line)).toEqual(opened === null || Array.isArray(opened) ? opened : [opened]);
  });

  it.each([
    ['§ 3 uchyla się, a także § 4 uchyla się', ['repeal par-3', 'repeal par-4']],
    ['§ 3 uchyla się; ponadto § 4 uchyla się', ['repeal par-3', 'repeal par-4']],
    ['§ 3 uchyla się, natomiast § 4 uchyla się', ['repeal par-3', 'repeal par-4']],
    ['§ 3 uchyla się, następnie § 4 uchyla się', ['repeal par-3', 'repeal par-4']],
    ['§ 3 uchyla się oraz jednocześnie § 4 uchyla się', null],
    ['§ 3 uchyla się, oraz jednocześnie § 4 uchyla się', ['repeal par-3', 'repeal par-4']],
    ['§ 3 uchyla się a jednocześnie § 4 uchyla się', ['repeal par-3', 'repeal par-4']],
    ['§ 3 uchyla się a ponadto § 4 uchyla się', ['repeal par-3', 'repeal par-4']],
    ['§ 3 uchyla się i § 4 uchyla się', ['repeal par-3', 'repeal par-4']],
    ['§ 3 uchyla się, § 4 uchyla się.', ['repeal par-3', 'repeal par-4']],
    ['§ 3 uchyla się zaś § 4 uchyla się', null],
    ['§ 3 uchyla się, oraz.', ['repeal par-3']],
    [
      'dotychczasową treść § 3 oznacza się jako ust. 1 i dodaje się ust. 2 w brzmieniu: „2. A.”',
      ['wrap par-3 as par-3/ust-1', 'insert par-3/ust-2 in par-3'],
    ],
    ['w § 3 kropkę zastępuje się przecinkiem i na końcu dodaje się wyrazy „A”', ['mark par-3 [.|,]', 'end par-3 [|A]']],
    ['w § 3 ust. 1 uchyla się pkt 2, a w ust. 2 uchyla się pkt 3', ['repeal par-3/ust-1/pkt-2', 'repeal par-3/ust-2/pkt-3']],
    ['w § 3 w ust. 1 i w § 4 ust. 2 uchyla się pkt 3', ['repeal par-4/ust-2/pkt-3']],
    ['w całym tekście uchwały nr X/1/2019 wyraz „A” zastępuje się wyrazem „B”', ['replace . [A|B] all']],
    ['w tekście uchwały nr X/1/2019 wyraz „A” zastępuje się wyrazem „B”', ['replace . [A|B]']],
    ['w treści § 3 wyraz „A” zastępuje się wyrazem „B”', ['replace par-3 [A|B]']],
    ['w całym Regulaminie wyraz „A” zastępuje się wyrazem „B”', ['replace zal-regulamin [A|B] all']],
  ])('joins operations: „%s”', (line, effects) => {
    expect(briefFormula(line)).toEqual(effects);
  });
});

describe('what a line says before its instruction', () => {
  it.each([
    'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym uchwala się, co następuje: ',
    'Na podstawie art. 17 ust. 4 ustawy z dnia 20 lipca 2000 r. obwieszcza się, że ',
    'Na podstawie art. 17 ogłasza się, iż ',
    'Na podstawie art. 17 zarządza się co następuje: ',
    'Na podstawie art. 17 postanawia się, że ',
    'Na podstawie art. 17 informuje się, że ',
    'Na podstawie art. 17 uchyla się § 2 i ',
    'Obwieszcza się, że ',
    'Zarządza się, co następuje: ',
    'Prostuje się błąd w ten sposób, że ',
    'Prostuje się oczywistą omyłkę pisarską: ',
    'Prostuje się następujący błąd redakcyjny – ',
    'Prostuje się pomyłkę polegającą na tym, że ',
    'Prostuje się błędy językowe w uchwale nr X/1/2019 w ten sposób, iż ',
    'Prostuje się w treści uchwały nr X/1/2019 omyłkę, w ten sposób że ',
    'Na podstawie art. 18b prostuje się w uchwale nr X/1/2019 błąd: ',
  ])('„%s…”', (lead) => {
    expect(briefFormula(`${lead}§ 3 uchyla się`)?.at(-1)).toBe('repeal par-3');
  });

  it.each([
    'Na podstawie § 5 Rada ustala, że ',
    'W oparciu o art. 5 uchwala się, co następuje: ',
    'Obwieszcza się: ',
    'Uchwala się plan i ',
    'Prostuje się wszystkie możliwe słowa: ',
  ])('not „%s…”', (lead) => {
    expect(briefFormula(`${lead}§ 3 uchyla się`)).toBeNull();
  });

  it('may name the act before the error and after it, once', () => {
    expect(briefFormula('Prostuje się w uchwale nr X/1/2019 błąd w uchwale nr X/1/2019: § 3 uchyla się')).toEqual([
      'repeal par-3',
    ]);
  });
});
