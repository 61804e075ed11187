import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../testing/corpus-of.ts';
import { brokenPage } from './broken-page.ts';
import { polishWords, STACK } from './polish-overlay.ts';

const page = (key: string): string => `---\n${key}: Kontakt <b>\n---\n\nTekst.\n`;

describe('the page of a document that can not be read', () => {
  const corpus = corpusOf({ 'strony/kontakt.md': page('tytół'), 'strony/o-nas.md': page('tytul') });

  it('tells the file and its faults, also at addresses below', () => {
    for (const path of ['/kontakt/', '/kontakt/wersje/2020-01-01/']) {
      const html = brokenPage(path, corpus) ?? '';
      expect(html).toContain('strony/kontakt.md');
      expect(html).toContain('Nieznany klucz „tytół”. Czy chodziło o „tytul”?');
      expect(html).toContain('<mark>tytół</mark>');
    }
  });

  it('is none where the document is well or there is none', () => {
    expect(['/', '/o-nas/', '/o-nas/wersje/', '/nie-ma/', '/programy/'].map((path) => brokenPage(path, corpus))).toEqual(
      Array(5).fill(null),
    );
  });
});

it('says the words of the overlay in Polish, shows no stack where there is none, and lets the Esc key hide it', () => {
  const code = '<h2>Stack Trace</h2> `Open in editor` this.text("#stack-content", err.stack);';
  expect(polishWords(code)).toBe(
    '<h2>Miejsce w programie</h2> `Otwórz w edytorze` if (err.stack) { this.text("#stack-content", err.stack); } else { this.root.querySelector("#stack").style.display = "none"; } document.addEventListener("keydown", (event) => { if (event.key === "Escape") this.close(); });',
  );
});

it('finds the place of the overlay that it changes in the one that is installed', () => {
  const overlay = readFileSync(
    new URL('core/errors/overlay.js', import.meta.resolve('astro/package.json').replace('package.json', 'dist/')),
    'utf8',
  );
  expect(overlay).toContain(STACK);
});
