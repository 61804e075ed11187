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
const titleWords = fc.oneof(
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

const legalBody = fc
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

const plainBody = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), NOTES)
  .map(([blocks, notes]) => [...blocks, notes].join('\n\n'));

/** A value of front matter. Control characters stand as they are: YAML has escapes for them, which are a fault of their own. */
const key = (value: string): string =>
  JSON.stringify(value).replace(/\\u00([01][0-9a-f])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

interface Drawn {
  readonly title: string;
  readonly legal: string;
  readonly plain: string;
  readonly illustrative: boolean;
}

/** The smallest picture there is, of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Files = Record<string, string | Uint8Array>;

/** Acts that others change have ordinary numbers, by which they are found. */
const numberOf = (index: number): string => `${String(index)}/${index % 10 === 0 ? 'I' : `"<&'>`}/2020`;

/** Ten documents in turn: three acts, one that amends the first, two programmes, news, a competition, consultations or a report, a page. */
function documentFiles({ title, legal, plain, illustrative }: Drawn, index: number): Files {
  const n = String(index);
  const more = illustrative ? 'charakter: poglądowy\n' : '';
  const act = (subject: string, body: string, extra = ''): string =>
    `---\nnumer: ${key(numberOf(index))}\norgan: Rada Gminy Próbna\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: ${key(subject)}\n${extra}${more}---\n\n${body}\n`;
  const round = String(Math.trunc(index / 10));
  switch (index % 10) {
    case 3:
      return {
        [`uchwaly/zmienia-${round}.md`]: `---\nnumer: ${n}/Z/2021\norgan: Rada Gminy Próbna\ndata: 2021-02-02\nwchodzi_w_zycie: 2021-03-01\nw_sprawie: ${key(`zmieniająca uchwałę ${title}`)}\nzmienia: [uchwaly/wroga-${String(index - 3)}]\n---\n\n§ 1. W uchwale nr ${numberOf(index - 3)} Rady Gminy Próbna wprowadza się następujące zmiany:\n\n1) uchyla się § 2;\n\n2) po § 3 dodaje się § 4 w brzmieniu:\n\n„§ 4. Nowy ${title.replace(/["„”\n]/g, '')}.”;\n\n3) w § 17 wyrazy „tak” zastępuje się wyrazami „nie”.\n\n§ 2. Uchwała wchodzi w życie z dniem 1 marca 2021 r.\n`,
      };
    case 4:
    case 5:
      return {
        [`programy/wrogi-${n}.md`]: `---\ntytul: ${key(title)}\nrok: ${String(2000 + (index % 30))}\nuchwala: uchwaly/wroga-${String(index - (index % 10))}\nobowiazuje_od: 2020-01-10\n${more}---\n\n${legal}\n`,
      };
    case 6:
      return { [`aktualnosci/wrogie-${n}.md`]: `---\ntytul: ${key(title)}\ndata: 2020-01-02\n---\n\n${plain}\n` };
    case 7:
      return {
        [`konkursy/wrogi-${n}.md`]: `---\ntytul: ${key(title)}\nprogram: programy/wrogi-${String(index - 3)}\nsfery: [17]\nkwota: 10 000 zł\nogloszono: 2020-01-05\ntermin: 2020-01-26\nmiejsce: ${key(title)}\n${index % 20 === 7 ? 'uniewazniono: 2020-02-10\n' : ''}---\n\n${plain}\n`,
      };
    case 8:
      return index % 20 === 8
        ? {
            [`konsultacje/wrogie-${n}.md`]: `---\ntytul: ${key(title)}\ndata: 2020-01-02\nod: 2020-02-02\ndo: 2020-02-16\n---\n\n${plain}\n`,
          }
        : { [`sprawozdania/wrogie-${n}.md`]: `---\ntytul: ${key(title)}\ndata: 2020-05-02\nrok: 2019\n---\n\n${plain}\n` };
    case 9:
      return { [`strony/wroga-${n}.md`]: `---\ntytul: ${key(title)}\n---\n\n${plain}\n` };
    default:
      return { [`uchwaly/wroga-${n}.md`]: act(`w sprawie ${title} x`, legal) };
  }
}

/**
 * A town whose titles, names and texts hold all that a format may stumble over, with so many documents and every format: the same seed gives
 * the same files.
 */
export function hostileTown(count: number, seed: number): Files {
  const drawn = fc.record<Drawn>({
    title: titleWords.map((title) => (/\p{L}{2}/u.test(title) ? title : `Tytuł ${title}`)),
    legal: legalBody,
    plain: plainBody,
    illustrative: fc.boolean(),
  });
  const documents = fc.sample(drawn, { seed, numRuns: count });
  const name = key(`Gmina & "Próbna" ${fc.sample(titleWords, { seed, numRuns: 1 }).join()}`);
  const folders = ['uchwaly', 'programy', 'aktualnosci', 'konkursy', 'konsultacje', 'sprawozdania', 'strony'];
  return {
    'serwis.yaml': `nazwa: ${name}\nmiasto: ${name}\nopis: ${name}\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\nkontakt: { email: urzad@example.pl }\nformaty: [pdf, xml, tekst, kalendarz, zipx, epub, dawne]\n`,
    ...Object.fromEntries(folders.map((folder) => [`${folder}/obraz.png`, PICTURE])),
    ...Object.fromEntries(documents.flatMap((drawn, index) => Object.entries(documentFiles(drawn, index)))),
  };
}
