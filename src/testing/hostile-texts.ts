/** Titles and bodies that hold all that a format may stumble over. */
import fc from 'fast-check';

/** Words of an ordinary act. */
const PLAIN = [
  'gmina',
  'wniosek',
  'rada',
  'świetlica',
  'dotacja',
  'źródło',
  'organizacja',
  'łąka',
  'żółw',
  '5%',
  '10 zł',
  '„program”',
];

/** The longest word: no line of any page holds it. */
const LONG_WORD = 'konstantynopolitańczykowianeczka'.repeat(8);

/** Pieces of text that some format or language of marks gives a meaning of its own, or that can't be seen. */
const MARKS = [
  '</script>',
  ']]>',
  '<!--',
  '-->',
  '&amp;',
  '&',
  '&#65;',
  '"',
  "'",
  '\\',
  '\\n',
  ';,:',
  '{{x}}',
  '%%html%%',
  '@id',
  '#let x = panic()',
  '#import "a.typ": *',
  '$x^2$',
  '\\textbf{a}',
  '\\u{41}',
  '=1+1',
  '//koniec',
  '/* x */',
  '~~skreślone~~',
  'H~2~O',
  '--',
  '|',
  '<nazwa oferenta>',
  'x < y > z',
  '[nie odsyłacz]',
  '(uchylony)',
  '§',
];
const SIGNS = [
  '😀',
  '👩‍👩‍👧',
  'ą\u0301',
  '\u202eodwrócone\u202c',
  '\u200f',
  'a\u2028b',
  'a\u200bb',
  'mięk\u00adki',
  'a\u0007b',
  'a\u000bb',
  '\ufeff',
  'a\ufffeb',
  'Привіт',
  'שלום עולם',
  'العربية',
  '中文',
  'm²',
  '𝔘',
  '\u00a0',
  LONG_WORD,
];
/** Markdown and raw HTML, for bodies. */
const MARKDOWN = [
  '*pochyłe*',
  '**grube**',
  '***oba***',
  '`#kod $x$`',
  'm<sup>2</sup>',
  '<u>ważne</u>',
  '<script>alert(1)</script>',
  '<details open><summary>Więcej</summary>x</details>',
  'wiersz<br>drugi',
  '[odesłanie](https://example.pl/?a=1&b=2)',
  '[zły odsyłacz](javascript:alert(1))',
  '[do § 1](#par-1)',
  '[na listę](/uchwaly/)',
  '[przez nazwę][adres]',
  '<https://example.pl/a_b>',
  '![Obraz & "opis" #let](obraz.png)',
  '![](obraz.png)',
  '![brak](nie-ma.png)',
  '![przez nazwę][rysunek]',
  '<img src="obraz.png" alt="z HTML">',
  '\\*gwiazdka\\*',
];

const word = fc.constantFrom(...PLAIN);
const sign = fc.constantFrom(...MARKS, ...SIGNS);

/** Words for titles, numbers and other keys. */
export const titleWords = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.oneof(word, sign), { minLength: 1, maxLength: 8 }).map((list) => list.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(word, sign), { minLength: 60, maxLength: 80 }).map((list) => list.join(' ').slice(0, 300)),
  },
);

/** A line of a body; `[^1]`–`[^3]` are footnotes, `[^9]` is one that isn't there. */
const line = fc
  .tuple(
    word,
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: word },
        { weight: 2, arbitrary: sign },
        { weight: 2, arbitrary: fc.constantFrom(...MARKDOWN) },
        { weight: 1, arbitrary: fc.constantFrom('wyraz[^1]', 'wyraz[^2]', 'wyraz[^3]', 'wyraz[^9]') },
      ),
      { minLength: 1, maxLength: 9 },
    ),
  )
  .map(([first, rest]) => `Tekst ${first} ${rest.join(' ')}`.replaceAll('\n', ' '));

const cell = fc
  .oneof(
    { weight: 3, arbitrary: line },
    { weight: 2, arbitrary: fc.constantFrom('', '10 zł', '1 234,50', LONG_WORD, '**razem**', '[^2]') },
  )
  .map((text) => text.replace(/\\$/, '').replace(/(?<!\\)\|/g, '\\|'));

const table = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 5 }))
  .chain(([width, height]) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height + 1, maxLength: height + 1 })
      .map(([head = [], ...rows]) =>
        [head, head.map((_, index) => [' --- ', ' ---: ', ' :-: '][index % 3] ?? ''), ...rows]
          .map((cells) => `|${cells.map((one) => ` ${one} `).join('|')}|`)
          .join('\n'),
      ),
  );

const HTML_TABLE =
  '<table><tr><th colspan="2">Zadania &amp; środki</th></tr><tr><td rowspan="2">Sport</td><td>10 zł</td></tr><tr><td></td></tr></table>';

const block = fc.oneof(
  { weight: 3, arbitrary: line },
  { weight: 3, arbitrary: table },
  { weight: 1, arbitrary: fc.tuple(line, line).map(([a, b]) => `- ${a}\n  - ${b}\n    - głębiej\n      - najgłębiej\n- ${b}`) },
  { weight: 1, arbitrary: fc.tuple(line, table).map(([a, b]) => `> ${a}\n>\n> - w cytacie\n>\n${b.replace(/^/gm, '> ')}`) },
  { weight: 1, arbitrary: line.map((text) => `\`\`\`\n${text}\n  #let\n\`\`\``) },
  { weight: 1, arbitrary: line.map((text) => `<div>\n\n${text}\n\n</div>`) },
  { weight: 1, arbitrary: line.map((text) => `<div align="center"><b>Pismo</b> ${text.replaceAll('[^', '[')}</div>`) },
  { weight: 1, arbitrary: line.map((text) => `#### ${text}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('---', HTML_TABLE, '<!-- uwaga -->', '![Sam obraz](obraz.png)', '&nbsp;', '<br>', '***'),
  },
);

/** Numbered units below a §, down to the double tiret. */
const units = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.array(line, { minLength: 12, maxLength: 12 }), fc.option(block, { freq: 2 }))
  .map(([depth, [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''], more]) =>
    [
      a,
      ...(depth < 1 ? [] : [`2. ${b}:`]),
      ...(depth < 2 ? [] : [`1) ${c}:`]),
      ...(depth < 3 ? [] : [`a) ${d}:`]),
      ...(depth < 4 ? [] : [`– ${e},`]),
      ...(depth < 5 ? [] : [`– – ${f},`, `– – ${g};`]),
      ...(depth < 3 ? [] : [`b) ${h};`]),
      ...(depth < 2 ? [] : ['1aa) (uchylony)', `3) ${g}`, `– ${h}.`]),
      ...(more === null ? [] : [more]),
    ].join('\n\n'),
  );

const section = (number: number) =>
  fc
    .tuple(fc.constantFrom('', '[Tytuł] ', '1. '), units, fc.array(block, { maxLength: 2 }))
    .map(([opening, text, blocks]) => [`§ ${String(number)}. ${opening}${text}`, ...blocks].join('\n\n'));

const NOTES = fc
  .tuple(line, block, line)
  .map(
    ([a, b, c]) =>
      `[^1]: ${a.replaceAll('[^', '[')}\n\n    Drugi akapit.\n\n[^2]: Zob. ${LONG_WORD}.\n\n${b.replaceAll('[^', '[').replace(/^(?=.)/gm, '    ')}\n\n[^3]: ${c.replaceAll('[^', '[')}\n\n[adres]: https://example.pl/nazwa "Tytuł"\n\n[rysunek]: obraz.png`,
  );

export const legalBody = fc
  .tuple(
    fc.constantFrom('Na podstawie art. 18 ust. 2 ustawy o samorządzie gminnym uchwala się, co następuje:', ''),
    section(1),
    titleWords,
    section(2),
    fc.array(block, { maxLength: 2 }),
    fc.boolean(),
    titleWords,
    section(1),
    NOTES,
  )
  .map(([basis, first, chapter, second, closing, hasAttachment, heading, attached, notes]) =>
    [
      basis,
      `## Rozdział 1\n\n${chapter.replace(/^\W+/, '')} x`,
      first,
      '## Rozdział 2. Przepisy końcowe',
      second,
      '§ 3. (uchylony)',
      ...closing,
      'Przewodniczący Rady',
      ...(hasAttachment ? [`## Załącznik nr 1\n\n${heading.replace(/^\W+/, '')} x`, attached] : []),
      notes,
    ].join('\n\n'),
  );

export const plainBody = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), NOTES)
  .map(([blocks, notes]) => [...blocks, notes].join('\n\n'));
