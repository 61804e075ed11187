import { describe, expect, it } from 'vitest';
import { amended } from '../../testing/amended.ts';

const BASE = '§ 1. Jeden raz i dwa razy, raz.\n\n§ 2. Klub:\n\n1) gra;\n\n2) śpiewa\n\n– co tydzień.\n\n§ 3. Koniec. Drugi.';

/** What changes stated under `zmiany` make of the text, where no reader can tell it from the words. */
const stated = (...changes: readonly string[]): string[] =>
  amended(BASE, 'zmienia się to i owo.', '', ['zmiany:', ...changes.map((change) => `  - { przepis: par-1, ${change} }`)]);

const par1 = (words: string): string[] => ['@ tytuł', '- par-1: Jeden raz i dwa razy, raz.', `+ par-1: ${words}`];
const par3 = (words: string): string[] => ['@ par-2-wsp', '- par-3: Koniec. Drugi.', `+ par-3: ${words}`];
const MISSING = ['! opis zmiany pod kluczem „zmiany” nie ma wszystkich kluczy, których wymaga ta operacja'];
const TITLE = 'Uchwała nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. w sprawie';

describe('a change stated under „zmiany”', () => {
  it.each([
    ['operacja: zastąp, jednostka: par-3, brzmienie: "§ 3. Nowy."', par3('Nowy.')],
    ['operacja: zastąp, jednostka: par-3, brzmienie: "Nowy."', par3('Nowy.')],
    ['operacja: zastąp, jednostka: par-3, zdanie: 2, brzmienie: "Nowe."', par3('Koniec. Nowe.')],
    [
      'operacja: zastąp, jednostka: par-2, czesc: wprowadzenie, brzmienie: "Zespół:"',
      ['@ par-1', '- par-2: Klub:', '+ par-2: Zespół:'],
    ],
    [
      'operacja: zastąp, jednostka: par-2, czesc: część wspólna, brzmienie: "– co dzień."',
      ['@ par-2-pkt-2', '-   par-2-wsp: co tydzień.', '+   par-2-wsp: co dzień.'],
    ],
    [
      'operacja: zastąp, jednostka: [], czesc: tytuł, brzmienie: "w sprawie klubu"',
      ['@ ', `- tytuł: ${TITLE} regulaminu`, `+ tytuł: ${TITLE} klubu`],
    ],
    ['operacja: uchyl, jednostka: [par-1, par-3]', [...par1('(uchylony)'), ...par3('(uchylony)')]],
    ['operacja: uchyl, jednostka: par-3, zdanie: 2', par3('Koniec.')],
    ['operacja: uchyl, jednostka: par-3, akt: X/1/2019', par3('(uchylony)')],
    ['operacja: dodaj, jednostka: par-2a, po: par-2, brzmienie: "§ 2a. Nowy."', ['@ par-2-wsp', '+ par-2a: Nowy.']],
    ['operacja: dodaj, jednostka: par-0, przed: par-1, brzmienie: "§ 0. Nowy."', ['@ tytuł', '+ par-0: Nowy.']],
    ['operacja: dodaj, jednostka: par-2-pkt-3, brzmienie: "3) tańczy."', ['@ par-2-pkt-2', '+   par-2-pkt-3: tańczy.']],
    [
      String.raw`operacja: dodaj, jednostka: [par-4, par-5], brzmienie: "§ 4. A.\n\n§ 5. B."`,
      ['@ par-3', '+ par-4: A.', '+ par-5: B.'],
    ],
    ['operacja: przenumeruj, jednostka: [par-3, par-4]', ['@ par-2-wsp', '- par-3: Koniec. Drugi.', '+ par-4: Koniec. Drugi.']],
    ['operacja: zastąp wyrazy, jednostka: par-1, wyrazy: dwa razy, nowe_wyrazy: trzy razy', par1('Jeden raz i trzy razy, raz.')],
    [
      'operacja: zastąp wyrazy, jednostka: par-1, wyrazy: raz, nowe_wyrazy: dzień, ile: 2',
      par1('Jeden dzień i dwa razy, dzień.'),
    ],
    [
      'operacja: zastąp wyrazy, jednostka: par-1, wyrazy: raz, nowe_wyrazy: dzień, ile: wszystkie',
      par1('Jeden dzień i dwa razy, dzień.'),
    ],
    ['operacja: zastąp wyrazy, jednostka: [], wyrazy: Koniec, nowe_wyrazy: Kres', par3('Kres. Drugi.')],
    ['operacja: skreśl wyrazy, jednostka: par-1, wyrazy: i dwa razy', par1('Jeden raz, raz.')],
    ['operacja: dodaj wyrazy, jednostka: par-1, po: dwa razy, nowe_wyrazy: w roku', par1('Jeden raz i dwa razy w roku, raz.')],
    ['operacja: dodaj wyrazy, jednostka: par-1, przed: dwa razy, nowe_wyrazy: nawet', par1('Jeden raz i nawet dwa razy, raz.')],
    ['operacja: dodaj wyrazy, jednostka: par-1, nowe_wyrazy: w roku', par1('Jeden raz i dwa razy, raz w roku.')],
  ])('is made: %s', (change, outcome) => {
    expect(stated(change)).toEqual(outcome);
  });

  const TWICE = '! wyrazy „raz” występują w jednostce § 1 2 razy, a polecenie nie mówi, o które chodzi';

  it.each([
    ['operacja: zastąp, jednostka: par-3', ['! nie znaleziono nowego brzmienia w cudzysłowie ani w bloku cytatu']],
    ['operacja: uchyl, jednostka: []', MISSING],
    ['operacja: dodaj, jednostka: [], brzmienie: "§ 4. A."', MISSING],
    ['operacja: przenumeruj, jednostka: [par-3]', MISSING],
    ['operacja: przenumeruj, jednostka: []', MISSING],
    ['operacja: zastąp wyrazy, jednostka: par-1, nowe_wyrazy: dzień', MISSING],
    ['operacja: zastąp wyrazy, jednostka: par-1, wyrazy: raz', MISSING],
    ['operacja: skreśl wyrazy, jednostka: par-1', MISSING],
    ['operacja: dodaj wyrazy, jednostka: par-1, po: dwa razy', MISSING],
    ['operacja: zastąp wyrazy, jednostka: par-1, wyrazy: raz, nowe_wyrazy: dzień', [TWICE]],
    ['operacja: zastąp wyrazy, jednostka: par-1, wyrazy: raz, nowe_wyrazy: dzień, ile: 3', [TWICE]],
    ['operacja: uchyl, jednostka: par-3, akt: X/7/2019', ['! polecenie wskazuje inny akt (X/7/2019)']],
  ])('is left out: %s', (change, outcome) => {
    expect(stated(change)).toEqual(outcome);
  });

  it('is made with the others of its provision or not at all', () => {
    const words = 'operacja: zastąp wyrazy, jednostka: par-1, wyrazy: dwa razy, nowe_wyrazy: trzy razy';
    expect(stated(words, 'operacja: uchyl, jednostka: par-9')).toEqual(['! nie ma jednostki § 9']);
    expect(stated(words, 'operacja: uchyl, jednostka: []')).toEqual(MISSING);
  });
});
