import { describe, expect, it } from 'vitest';
import { findFile } from './find-file.ts';

const files = new Map([
  ['/pliki/Wniosek.pdf', '/pliki/wniosek.pdf'],
  ['/pliki/wniosek.pdf', '/pliki/wniosek.pdf'],
  ['/pliki/Plan.pdf', '/pliki/Plan.pdf'],
  ['/pliki/PLAN.pdf', '/pliki/PLAN.pdf'],
  ['/pliki/łąka.pdf', '/pliki/laka.pdf'],
]);

describe('the file of a path', () => {
  it.each([
    ['/pliki/Wniosek.pdf', '/pliki/wniosek.pdf', null],
    ['/pliki/WNIOSEK.pdf', '/pliki/wniosek.pdf', 'case'],
    ['/pliki/łąka.pdf'.normalize('NFD'), '/pliki/laka.pdf', 'form'],
    ['/pliki/ŁĄKA.pdf', '/pliki/laka.pdf', 'case'],
  ])('%s is %s', (path, address, differs) => {
    expect(findFile(files, path)).toMatchObject({ address, differs });
  });

  it('is none where two files may be meant, or none is there', () => {
    expect(findFile(files, '/pliki/plan.pdf')).toBeNull();
    expect(findFile(files, '/pliki/nie-ma.pdf')).toBeNull();
  });
});

it('takes no other file for one that is there and is not published', () => {
  const files = new Map([['/a/skan-1.pdf', '/a/skan-1.pdf']]);
  expect(findFile(files, '/a/Skan 1.pdf')?.name).toBe('/a/skan-1.pdf');
  expect(findFile(files, '/a/Skan 1.pdf', new Map([['/a/Skan 1.pdf', 'jego adres ma już inny plik']]))).toBeNull();
});
