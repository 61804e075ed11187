import { describe, expect, it } from 'vitest';
import { stemKey } from './stem-key.ts';

describe('the key of a word', () => {
  it.each([
    [
      'Program',
      'programu',
      'programowi',
      'programem',
      'programie',
      'programy',
      'programów',
      'programom',
      'programami',
      'programach',
    ],
    ['Rada', 'rady', 'radzie', 'radę', 'radą', 'rado'],
    ['Miasto', 'miasta', 'miastu', 'mieście', 'miastem', 'miastach'],
    ['operator', 'operatora', 'operatorowi', 'operatorze', 'operatorem', 'operatorzy', 'operatorów'],
    ['związek', 'związku', 'związkowi', 'związkiem', 'związki', 'związków', 'związkami'],
    ['mieszkaniec', 'mieszkańca', 'mieszkańcowi', 'mieszkańcem', 'mieszkańcy', 'mieszkańców'],
    ['urząd', 'urzędu', 'urzędowi', 'urzędem', 'urzędzie', 'urzędy', 'urzędów'],
    ['powiat', 'powiatu', 'powiecie', 'powiaty'],
    ['spółdzielnia', 'spółdzielni', 'spółdzielnią', 'spółdzielnie'],
    ['Klub', 'klubu', 'klubowi', 'kluby', 'klubie'],
    ['organizacja', 'organizacji', 'organizację', 'organizacją', 'organizacje', 'organizacjom', 'organizacjami'],
    ['zadanie', 'zadania', 'zadaniu', 'zadaniem', 'zadaniami', 'zadaniach'],
    ['umysł', 'umyśle', 'umysłem'],
    ['gwiazda', 'gwieździe', 'gwiazdy'],
    ['szkoła', 'szkole', 'szkoły', 'szkół'],
    ['droga', 'drogi', 'drogą'],
    ['publiczny', 'publicznego', 'publicznemu', 'publicznym', 'publicznej', 'publicznych', 'publicznymi'],
    ['finansowanie', 'finansowania', 'finansowaniami'],
    ['ważniejszy', 'ważniejszej', 'ważniejszych'],
    ['tańszy', 'tańszego', 'tańszych'],
    ['wspierający', 'wspierającego', 'wspierającej', 'wspierających'],
    ['niepełnosprawność', 'niepełnosprawności', 'niepełnosprawnościami'],
    ['starosta', 'staroście', 'starosty'],
  ])('is one for all forms of „%s”', (...forms) => {
    expect(new Set(forms.map(stemKey))).toEqual(new Set([stemKey(forms[0])]));
  });

  it('is the word without its ending, its sounds hard', () => {
    const words = [
      'Program',
      'radzie',
      'mieście',
      'operatorze',
      'związek',
      'mieszkaniec',
      'urząd',
      'szkół',
      'gwieździe',
      'droga',
    ];
    expect(words.map(stemKey)).toEqual([
      'program',
      'rad',
      'miest',
      'operator',
      'zwięzk',
      'mieszkańt',
      'urzęd',
      'szkoł',
      'gwiezd',
      'drog',
    ]);
  });

  it('leaves three letters at least', () => {
    expect(['osa', 'ula', 'dom', 'domu'].map(stemKey)).toEqual(['osa', 'ula', 'dom', 'dom']);
  });

  it('tells words of different stems apart', () => {
    const words = ['program', 'rada', 'miasto', 'operator', 'związek', 'urząd', 'klub', 'szkoła', 'droga', 'zadanie'];
    expect(new Set(words.map(stemKey)).size).toBe(words.length);
  });
});
