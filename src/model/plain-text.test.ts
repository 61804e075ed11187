import { describe, expect, it } from 'vitest';
import { parseWhole } from '../content/markdown.ts';
import { plainText, rawText, textNodes } from './plain-text.ts';

const nodesOf = (markdown: string) => parseWhole(markdown, 0, 'prose').children;

describe('plain text', () => {
  it.each([
    ['a block of raw HTML', '<div>\n<p>Termin &amp; <b>miejs</b>ce</p>\n</div>\n', 'Termin & miejsce'],
    ['cells of a raw table, each a word', '<table><tr><td>Sport</td><td>5 000 zł</td></tr></table>\n', 'Sport 5 000 zł'],
    ['what a raw picture says', 'Gmina <img src="herb.png" alt="herb gminy"> Brody.\n', 'Gmina herb gminy Brody.'],
    ['tags within a sentence', 'Program <u>uchwala</u> się<br>w całości.\n', 'Program uchwala się w całości.'],
    ['a script on its own', '<script>\nconst nazwa = 1;\n</script>\n\nTekst.\n', 'Tekst.'],
    ['a script within a sentence', 'Przed <script>var x = 1;</script> po.\n', 'Przed po.'],
    ['an object with words in it', 'Przed <object>słowa **ważne**</object> po.\n', 'Przed po.'],
    ['one such element within another', 'A <template>b <style>c</style> d</template> e.\n', 'A e.'],
    ['an embedded file, which has no end', 'A <embed src="x"> b.\n', 'A b.'],
    ['a link with a title', 'Zob. [regulamin](/x/ "Regulamin konkursu").\n', 'Zob. regulamin.'],
    ['a picture with a title', '![mapa gminy](mapa.png "Mapa z 2020 r.")\n', 'mapa gminy'],
  ])('is what a page shows of %s', (_, markdown, wanted) => {
    expect(plainText(nodesOf(markdown))).toBe(wanted);
  });

  it('knows of each text node where its characters stand', () => {
    const nodes = nodesOf('Ala <b>ma</b> <script>1</script>kota & psa.\n');
    const text = rawText(nodes);
    expect(textNodes(nodes).map(({ node, start }) => text.startsWith(node.value, start))).not.toContain(false);
    expect(textNodes(nodes).map(({ node }) => node.value)).not.toContain('1');
  });
});
