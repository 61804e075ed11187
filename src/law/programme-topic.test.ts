import { describe, expect, it } from 'vitest';
import { programmeTopic } from './programme-topic.ts';

describe('what a programme is about', () => {
  it.each([
    'Roczny Program Współpracy Miasta Leszna z Organizacjami Pozarządowymi oraz podmiotami wymienionymi w art. 3 ust. 3 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie, na 2019 rok',
    'Program współpracy Gminy Wola z organizacjami na lata 2021–2025',
    'Wieloletni program współpracy Powiatu Borowskiego z podmiotami prowadzącymi działalność pożytku publicznego na 2022 rok',
    'PROGRAM WSPÓŁPRACY NA ROK 2025',
    'Program współpracy z organizacjami prowadzącymi działalność w zakresie pożytku publicznego na 2024 rok',
  ])('is the cooperation with organisations in „%s”', (title) => {
    expect(programmeTopic(title)).toBe('wspolpraca');
  });

  it.each([
    [
      'Powiatowy Program Ochrony Zdrowia Psychicznego na rok 2025',
      'Powiatowy program ochrony zdrowia psychicznego na lata 2026–2030',
    ],
    [
      'Gminny Program Przeciwdziałania Przemocy Domowej na rok 2025',
      'Program przeciwdziałania przemocy domowej w Powiecie Borowskim na 2026 r.',
    ],
    [
      'Program współpracy Powiatu z organizacjami w zakresie kultury fizycznej na 2025 rok',
      'Program współpracy z organizacjami pozarządowymi w zakresie kultury fizycznej na rok 2026',
    ],
  ])('is the same in „%s” and „%s”', (before, after) => {
    expect(programmeTopic(before)).toBe(programmeTopic(after));
  });

  it('tells programmes of one year apart', () => {
    const titles = [
      'Program współpracy Powiatu Borowskiego z organizacjami pozarządowymi na 2026 rok',
      'Program współpracy Powiatu z organizacjami w zakresie kultury fizycznej na 2026 rok',
      'Powiatowy Program Ochrony Zdrowia Psychicznego na rok 2026',
      'Powiatowy Program Przeciwdziałania Przemocy Domowej na rok 2026',
      'Powiatowy program działań na rzecz osób niepełnosprawnych na rok 2026',
    ];
    expect(new Set(titles.map(programmeTopic)).size).toBe(5);
  });
});
