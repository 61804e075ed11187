/** How each kind of node stands in each format: a pattern, or in words why it does not. */
import type { FormatId } from '../../types.ts';

/** Formats that hold the text of a document. */
export type TextFormat = Exclude<FormatId, 'calendar'>;

type Forms = Readonly<Record<TextFormat, RegExp | string>>;

/** How each kind of node stands in each format, or in words why it does not. */
export const ACT: Readonly<Record<string, Forms>> = {
  emphasis: {
    pdf: /"i":"i","c":\["pochyłe"\]/,
    akn: /<i>pochyłe<\/i>/,
    markdown: /\*pochyłe\*/,
    edap: /<i>pochyłe<\/i>/,
    epub: /<em>pochyłe<\/em>/,
  },
  strong: {
    pdf: /"i":"b","c":\["grube"\]/,
    akn: /<b>grube<\/b>/,
    markdown: /\*\*grube\*\*/,
    edap: /<b>grube<\/b>/,
    epub: /<strong>grube<\/strong>/,
  },
  inlineCode: {
    pdf: /"i":"code","c":\["kodowane"\]/,
    akn: /<span class="kod">kodowane<\/span>/,
    markdown: /`kodowane`/,
    edap: / kodowane /,
    epub: /<code>kodowane<\/code>/,
  },
  raised: {
    pdf: /².*"i":"sup","s":"n"/,
    akn: /m² x<sup>n<\/sup>/,
    markdown: /m² x/,
    edap: /m² x<sup>n<\/sup>/,
    epub: /m² x<sup>n<\/sup>/,
  },
  html: {
    pdf: /podkreślone/,
    akn: / podkreślone /,
    markdown: / podkreślone /,
    edap: / podkreślone /,
    epub: /<u>podkreślone<\/u>/,
  },
  break: {
    pdf: /linia[^<]*?przełamana/,
    akn: /linia(?:<eol\/>| )\s*przełamana/,
    markdown: /linia\s+przełamana/,
    edap: /linia(?:<nl\/>| )\s*przełamana/,
    epub: /linia\s*<br\/>\s*przełamana/,
  },
  link: {
    pdf: /"i":"link","u":"https:\/\/example.pl\/cel","c":\["odsyłacz"\]/,
    akn: /<a href="https:\/\/example.pl\/cel">odsyłacz/,
    markdown: /\[odsyłacz\]\(https:\/\/example.pl\/cel\)/,
    edap: /<a href="https:\/\/example.pl\/cel">odsyłacz/,
    epub: /<a href="https:\/\/example.pl\/cel"[^>]*>odsyłacz/,
  },
  image: {
    pdf: /"i":"img","f":"[0-9a-f]{64}\.png","s":"ilustracja"/,
    akn: /<img src="[^"]*obraz\.png" title="ilustracja"\/>/,
    markdown: /!\[ilustracja\]\([^)]*obraz\.png\)/,
    edap: / ilustracja /,
    epub: /<img src="obrazy\/1\.png" alt="ilustracja"\/>/,
  },
  footnote: {
    pdf: /"i":"note","n":"fn:1","c":\[\["dolne"\],\["dalsze"\]\]/,
    akn: /<authorialNote[^>]*><p>dolne<\/p><p>dalsze<\/p>/,
    markdown: /\[\^1\]: dolne\n\n {4}dalsze/,
    edap: /<tresc-przypisu nr="1" typ="zwykly">dolne<akapit>dalsze<\/akapit>/,
    epub: /dolne[^]*dalsze/,
  },
  footnoteAgain: {
    pdf: /"i":"noteref","n":"fn:1"/,
    akn: /<noteRef href="#note_1"/,
    markdown: /znów\[\^1\]/,
    edap: /znów<przypis nr="1">/,
    epub: /znów<sup>/,
  },
  tableHead: {
    pdf: /"head":\[\["naglowkowa"\]/,
    akn: /<th><p>naglowkowa<\/p><\/th>/,
    markdown: /\| naglowkowa \|/,
    edap: /<th>naglowkowa<\/th>/,
    epub: /<th[^>]*>naglowkowa<\/th>/,
  },
  tableCell: {
    pdf: /"cell":\["komorkowa"\]/,
    akn: /<td><p>komorkowa<\/p><\/td>/,
    markdown: /\| komorkowa +\|/,
    edap: /<td>komorkowa<\/td>/,
    epub: /<td[^>]*>komorkowa<\/td>/,
  },
  emptyCell: {
    pdf: /"cell":\[\]/,
    akn: /<td><p\/><\/td>/,
    markdown: /\| komorkowa +\| +\|/,
    edap: /<td\/>/,
    epub: /<td[^>]*>(?:<\/td>)|<td[^>]*\/>/,
  },
  alignment: {
    pdf: /"align":\["left","right"\]/,
    akn: 'the profile has no place for the look of columns',
    markdown: /\| -+: \|/,
    edap: 'the public descriptions have no attribute for it',
    epub: /kwotowa/,
  },
  blockquote: {
    pdf: /"b":"quote","c":\[\{"b":"p","c":\["cytowane"\]/,
    akn: /<blockContainer class="cytat"><p>cytowane/,
    markdown: /^> cytowane/m,
    edap: /<cytat><akapit>cytowane/,
    epub: /<blockquote>\s*<p>cytowane/,
  },
  heading: { pdf: /podrzedne/, akn: /podrzedne/, markdown: /podrzedne/, edap: /podrzedne/, epub: /podrzedne/ },
  lonelyImage: { pdf: /"s":"samotna"/, akn: /title="samotna"/, markdown: /!\[samotna\]/, edap: /samotna/, epub: /alt="samotna"/ },
};

export const PAGE: Readonly<Record<string, Readonly<Record<'pdf' | 'akn' | 'markdown', RegExp | string>>>> = {
  list: {
    pdf: /"b":"list","items":\[\[\{"b":"p","c":\["punktor"\]/,
    akn: /<blockList><item><p>punktor/,
    markdown: /^- punktor\n {2}- zagnieżdżony/m,
  },
  nestedList: {
    pdf: /"b":"list"[^]*"b":"list"[^]*zagnieżdżony/,
    akn: /<blockList><item><p>zagnieżdżony/,
    markdown: /^ {2}- zagnieżdżony/m,
  },
  numberedList: { pdf: /"b":"enum","labels":\["3\."\]/, akn: /<num[^>]*>3\.<\/num><p>numerowane/, markdown: /^3\. numerowane/m },
  code: { pdf: /"b":"code","c":\["blokowe"\]/, akn: /<p class="kod">blokowe/, markdown: /^```\nblokowe\n```/m },
  heading: { pdf: /"b":"head"[^}]*"c":\["naglowek"\]/, akn: /<heading[^>]*>naglowek/, markdown: /^#+ naglowek/m },
  html: { pdf: /surowe/, akn: /surowe/, markdown: /surowe/ },
  thematicBreak: { pdf: 'a line that says nothing', akn: 'a line that says nothing', markdown: /^---$/m },
};
