import { describe, expect, it } from 'vitest';
import { isPageFurniture } from './page-furniture.ts';

describe('lines that printing programs put on every page', () => {
  it.each([
    'Id: B245A26A-D38B-4A8F-9B7E-2C1D8B0F5A11. Podpisany Strona 1',
    'Id: B245A26A-D38B-4A8F-9B7E-2C1D8B0F5A11. Projekt',
    'Id:B245A26A-D38B-4A8F-9B7E-2C1D8B0F5A11.Uchwalony',
    'id: b245a26a-d38b-4a8f-9b7e-2c1d8b0f5a11',
    'Id: B245A26A-D38B-4A8F-9B7E-2C1D8B0F5A11 Przyjęty Strona12',
    'Strona 2 z 14',
    'Strona2z14',
    'strona 1414',
    'str. 3',
    'str. 3/12',
    'str. 3 / 12',
    '– 3 –',
    '-12-',
    '— 1234 —',
    'Dziennik Urzędowy Województwa Wielkopolskiego – 2 – Poz. 9579',
    'Dziennik Urzędowy Województwa Kujawsko-Pomorskiego -12- Poz.9',
    'DZIENNIK URZĘDOWY WOJEWÓDZTWA LUBUSKIEGO — 2 — POZ. 9579',
    '  – 3 –  ',
  ])('are no words of the text: „%s”', (line) => {
    expect(isPageFurniture(line)).toBe(true);
  });

  it.each([
    'Id: B245A26A-D38B-4A8F-9B7E',
    'Nr Id: B245A26A-D38B-4A8F-9B7E-2C1D8B0F5A11.',
    'Id: B245A26A-D38B-4A8F-9B7E-2C1D8B0F5A11 w rejestrze',
    'Id: B2+5A26A-D38B-4A8F-9B7E-2C1D8B0F5A11',
    'Patrz: strona 2',
    'Strona 2 z 14 stron',
    'strona 12345',
    'Strona tytułowa',
    'a – 3 –',
    '– 3 – w tym',
    '– sport –',
    'Zob. Dziennik Urzędowy Województwa Wielkopolskiego – 2 – Poz. 9579',
    'Dziennik Urzędowy Województwa Wielkopolskiego – 2 – Poz. 9579 i inne',
    'Dziennik Urzędowy Województwa – 2 – Poz. 9579',
    `– 3 –${' '.repeat(120)}`,
    '',
  ])('are no others: „%s”', (line) => {
    expect(isPageFurniture(line)).toBe(false);
  });
});
