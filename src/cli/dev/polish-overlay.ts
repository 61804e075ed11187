import type { Plugin } from 'vite';

/** Words of Astro's error overlay, in Polish. */
const WORDS: readonly (readonly [string, string])[] = [
  ['An error occurred.', 'Wystąpił błąd.'],
  ['Use dark theme', 'Ciemny motyw'],
  ['Stack Trace', 'Miejsce w programie'],
  ['<h2>Cause</h2>', '<h2>Przyczyna</h2>'],
  ['Open in editor', 'Otwórz w edytorze'],
  ['See Docs Reference', 'Dokumentacja'],
];

const ESCAPE = ' document.addEventListener("keydown", (event) => { if (event.key === "Escape") this.close(); });';

export const STACK = 'this.text("#stack-content", err.stack);';

/**
 * The code of the overlay with its words in Polish; where there is no stack, nothing is shown of one, and the Esc key shows the page below.
 */
export const polishWords = (code: string): string =>
  WORDS.reduce((text, [english, polish]) => text.replaceAll(english, polish), code).replace(
    STACK,
    `if (err.stack) { ${STACK} } else { this.root.querySelector("#stack").style.display = "none"; }${ESCAPE}`,
  );

/** Editors read Polish; the overlay that tells them of a fault is Astro's. */
export const polishOverlay = (): Plugin => ({
  name: 'programoteka-polish-overlay',
  enforce: 'post',
  transform: (code, id) => (id.includes('vite/dist/client/client.mjs') ? polishWords(code) : null),
});
