import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../types.ts';
import { readPortalPlan } from './read-portal-plan.ts';

const read = (text: string) => {
  const diagnostics: Diagnostic[] = [];
  const plan = readPortalPlan({ path: 'portal.yaml', text }, '/dane', diagnostics);
  return { plan, said: diagnostics.map(({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`), diagnostics };
};

describe('portal.yaml', () => {
  it('names the towns, with folders meant from its own', () => {
    const { plan, said } = read(
      'nazwa: Portal powiatu\nserwisy:\n  - nazwa: Gmina Dolna Łąka\n    adres: https://dolna.example/program/\n    mieszkancy: 8500\n  - nazwa: Miasto Górne\n    katalog: ../gorne/dist\n',
    );
    expect(said).toEqual([]);
    expect(plan?.towns).toEqual([
      {
        slug: 'gmina-dolna-laka',
        name: 'Gmina Dolna Łąka',
        address: 'https://dolna.example/program/',
        folder: null,
        inhabitants: 8500,
      },
      { slug: 'miasto-gorne', name: 'Miasto Górne', address: null, folder: '/gorne/dist', inhabitants: null },
    ]);
  });

  it.each([
    ['nazwa: Portal\nserwisy:\n  - nazwa: Gmina Dolna\n', '3:12 portal-bez-adresu'],
    [
      'nazwa: Portal\nserwisy:\n  - { nazwa: Gmina Dolna, katalog: a }\n  - { nazwa: gmina dolna, katalog: b }\n',
      '4:14 portal-powtorzenie',
    ],
    ['nazwa: Portal\nserwisy:\n  - { nazwa: Gmina Dolna, adres: https://dolna.example }\n', '3:33 wartosc-rodzaj'],
    ['nazwa: Portal\nserwisy:\n  - { nazwa: Gmina Dolna, adres: "javascript:alert(1)/" }\n', '3:33 wartosc-rodzaj'],
    ['nazwa: Portal\nserwisy:\n  - { nazwa: Gmina Dolna, katalog: a, mieszkancy: 0 }\n', '3:45 wartosc-rodzaj'],
    ['nazwa: Portal\nserwisy: [{ nazwa: Gmina Dolna, katalog: a }]\nopsi: x\n', '3:1 klucz-nieznany'],
    ['nazwa: Portal\nserwisy: []\n', '2:1 wartosc-rodzaj'],
  ])('refuses %j at its place', (text, place) => {
    const { plan, said } = read(text);
    expect(plan).toBeNull();
    expect(said[0]?.split(' ')[1]).toBe(place.split(' ')[1]);
    expect(said[0]?.split(':')[0]).toBe(place.split(':')[0]);
  });

  it('says what to do about a town that can not be reached', () => {
    const { diagnostics } = read('nazwa: Portal\nserwisy:\n  - nazwa: Gmina Dolna\n');
    expect(diagnostics[0]?.hint).toContain('adres: https://…/');
  });
});
