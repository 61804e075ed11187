import { describe, expect, it } from 'vitest';
import { builtFolder } from '../../testing/built-folder.ts';
import { compareSites } from './compare-sites.ts';
import type { Remark } from './run-program.ts';
import { compareRemarks, needsCare, remarksText, sitesText } from './upgrade-report.ts';

const remark = (severity: Remark['severity'], message: string, line = 3): Remark => ({
  file: 'programy/2027.md',
  line,
  column: 1,
  severity,
  rule: 'suma-niezgodna',
  message,
});

describe('two versions of the program', () => {
  it('are the same where they make the same of the content', () => {
    const page = (mark: string): string => `<script src="/_astro/Skrypt.ts_lang.${mark}.js"></script><p>a`;
    const [one, other] = [builtFolder({ 'index.html': page('B308kVM7') }), builtFolder({ 'index.html': page('CAow-M8_') })];
    const sites = compareSites(one, other);
    expect(sitesText(sites)).toBe('Strony i dane: te same.');
    expect(needsCare(compareRemarks([], []), sites)).toBe(false);
  });

  it('differ by addresses, anchors, words, data, and by notation alone', () => {
    const former = builtFolder({
      'programy/2027/index.html': '<h2 id="par-1">§ 1</h2><p id="par-2">Cel</p>',
      'kontakt/index.html': '<link href="/_astro/a.1.css"><p>Kontakt</p>',
      'o-nas/index.html': '<p>O nas</p>',
      'api/v1/index.json': '{}',
    });
    const present = builtFolder({
      'programy/2027/index.html': '<h2 id="par-1">§ 1</h2><p>Cele</p>',
      'kontakt/index.html': '<link href="/_astro/a.2.css"><p>Kontakt</p>',
      'nowa/index.html': '<p>Nowa</p>',
      'api/v1/index.json': '{"a":1}',
    });
    const sites = compareSites(former, present);
    expect(sitesText(sites)).toBe(
      [
        'Adresy, które znikły: 1',
        '  /o-nas/',
        'Kotwice (adresy przepisów), które znikły: 1',
        '  /programy/2027/#par-2',
        'Adresy, które przybyły: 1',
        '  /nowa/',
        'Strony, na których zmieniły się słowa: 1',
        '  /programy/2027/',
        'Pliki danych, które się zmieniły: 1',
        '  /api/v1/index.json',
        'Tylko zapis HTML, bez zmiany słów, zmienia: 1 strona.',
      ].join('\n'),
    );
    expect(needsCare(compareRemarks([], []), sites)).toBe(true);
  });

  it('differ by what they say of the content, errors first', () => {
    const changes = compareRemarks(
      [remark('warning', 'Zostaje.'), remark('warning', 'Znika.')],
      [remark('warning', 'Zostaje.'), remark('warning', 'Nowe ostrzeżenie.'), remark('error', 'Nowy błąd.', 9)],
    );
    expect(remarksText(changes)).toBe(
      [
        'Uwagi do treści: nowych 2 (w tym 1 błąd), znikło 1.',
        '  + programy/2027.md:9:1  error  Nowy błąd.  suma-niezgodna',
        '  + programy/2027.md:3:1  warning  Nowe ostrzeżenie.  suma-niezgodna',
        '  - programy/2027.md:3:1  warning  Znika.  suma-niezgodna',
      ].join('\n'),
    );
    expect(needsCare(changes, null)).toBe(true);
  });
});
