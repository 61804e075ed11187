import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../testing/page-words.ts';
import { propertyRuns } from '../../testing/property-runs.ts';
import { showAct } from '../../testing/read-act.ts';
import { checkWording } from './check-wording.ts';
import { htmlLetters } from './html-text.ts';
import { letters } from './letters.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** Bodies of the real texts of this project, and of the fixtures of the importers: Word files as they come. */
const TEXTS = ['src/testing/fixtures', 'src/import/fixtures'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')),
);

/** What a hand, a program or a copy may put into a text. */
const PIECES = fc.constantFrom(
  ...[
    '<nazwa oferenta>',
    '<data>',
    '<b>',
    '</b>',
    '<br>',
    '<i',
    '>',
    '<!-- uwaga -->',
    '<!--',
    '-->',
    '<!UWAGA>',
    '<?php ?>',
    '</p>',
    '<div>',
  ],
  ...[
    '<script>',
    '</script>',
    '<td>',
    '<table>',
    '<a href="/x/">',
    '<img src="a.png" alt="herb">',
    '&lt;',
    '&amp;',
    '&nbsp;',
    '&oacute;',
    '&#11;',
  ],
  ...[
    '|',
    ' | ',
    '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |\n',
    '\n| --- |\n',
    '[^1]',
    '\n\n[^1]: przypis\n\n',
    '[^2]: drugi',
    '[a](/b/)',
    '[a](',
    '](',
    '[',
    ']',
  ],
  ...[
    '![mapa](mapa.png)',
    '![',
    '[x]: y',
    '\n\n[x]: /y "z"\n\n',
    '[x][x]',
    '<https://gmina.pl>',
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '~~~',
    '\\',
    '\\<',
    '\\|',
  ],
  ...[
    '1) ',
    '5) ',
    '1. ',
    '01. ',
    '\n3. ',
    '\n7) ',
    '\n- ',
    '\n> ',
    '\n# ',
    '\n\n',
    '\n',
    '\r\n',
    '  \n',
    '    ',
    '\t',
    '---\n',
    '===\n',
    '§ 5. ',
    'Art. 2. ',
  ],
  ...[
    '^1^',
    '¹',
    '„',
    '”',
    'Rozdział 2\n',
    'Załącznik numer 3',
    '## Załącznik nr 1\n',
    'a) ',
    '– ',
    '- - ',
    '\u000b',
    '\u00ad',
    '\ufeff',
    '%',
    '&',
  ],
);

interface Cut {
  readonly text: number;
  readonly from: number;
  readonly length: number;
  readonly edits: readonly (readonly [at: number, remove: number, piece: string])[];
}

const CUT: fc.Arbitrary<Cut> = fc.record({
  text: fc.nat(TEXTS.length - 1),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 40, max: 1200 }),
  edits: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0, 0, 1, 3, 20), PIECES), {
    maxLength: 8,
  }),
});

/** A stretch of a real text with some edits. */
function mutated({ text, from, length, edits }: Cut): string {
  const whole = TEXTS[text] ?? '';
  const start = Math.floor(from * Math.max(0, whole.length - length));
  return edits.reduce(
    (body, [at, remove, piece]) => {
      const place = Math.floor(at * body.length);
      return body.slice(0, place) + piece + body.slice(place + remove);
    },
    whole.slice(start, start + length),
  );
}

/** Words in an element that is not published are lost, and said to be. */
const isFault = (rule: string, message: string): boolean => rule.startsWith('slowa-') && !message.includes('nie publikuje');

describe('any text made of real ones', () => {
  const runs = propertyRuns(600);

  it.each(['legal', 'prose'] as const)('has on its page every word of its file and no other: %s', (dialect) => {
    fc.assert(
      fc.property(CUT, (cut) => {
        const body = mutated(cut);
        const faults = (readPage(body, dialect)?.diagnostics ?? []).filter(({ rule, message }) => isFault(rule, message));
        expect(
          faults.map(({ message }) => message),
          JSON.stringify(body),
        ).toEqual([]);
      }),
      runs,
    );
  });
});

/** A line of an act that begins a provision or goes on with one, with raw HTML in it, closed or not. */
const HTML_LINE = fc
  .tuple(
    fc.constantFrom('', '§ 1. ', '§ 2. 1. ', '1) ', '2. ', 'a) ', '# ', '## Rozdział 1 ', '| ', '> ', '[^1]: ', '<td>', '<p>'),
    fc.array(
      fc.constantFrom(
        ...[
          'Rada gminy',
          'ustala',
          'art. 5 ust. 1',
          '<b>',
          '</b>',
          '<i>',
          '<u>',
          '</u>',
          '<br>',
          '<p>',
          '</p>',
          '<div>',
          '</div>',
        ],
        ...['<table>', '<tr>', '<td>', '</td>', '</tr>', '</table>', '<ol type="a">', '<li>', '</ol>', '<script>', '</script>'],
        ...['<object>', '</object>', '<template>', '</template>', '<style>', '</style>', '<a href="/x/" title="tytuł">', '</a>'],
        ...[
          '<img src="a.png" alt="herb">',
          '<input value="imię">',
          '<select>',
          '<option>',
          '</select>',
          '<svg>',
          '</svg>',
          '<title>',
        ],
        ...[
          '<q>',
          '<details><summary>',
          '</details>',
          '&amp;',
          '&lt;b&gt;',
          '<!-- uwaga -->',
          '<nazwa>',
          '[^1]',
          '**',
          '`',
          ' | ',
        ],
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.constantFrom('\n', '\n\n', '\n| --- | --- |\n'),
  )
  .map(([start, words, end]) => start + words.join(' ') + end);

describe('any act with citations and terms laid on it', () => {
  it('has on its page the words of its provisions and no other', () => {
    fc.assert(
      fc.property(CUT, (cut) => {
        const body = mutated(cut);
        const shown = showAct(body);
        const differing = shown === null ? null : checkWording(shown.version, shown.html, shown.hasHtml);
        expect(differing, JSON.stringify(body)).toBeNull();
      }),
      propertyRuns(300),
    );
  });

  it('has them where raw HTML stands in every line of it', () => {
    fc.assert(
      fc.property(fc.array(HTML_LINE, { minLength: 1, maxLength: 14 }), (lines) => {
        const body = lines.join('');
        const shown = showAct(body);
        const differing = shown === null ? null : checkWording(shown.version, shown.html, shown.hasHtml);
        expect(differing, JSON.stringify(body)).toBeNull();
      }),
      propertyRuns(300),
    );
  });
});

/** Words that are words wherever they stand, and what may stand round them without hiding any. */
const WORD = fc.constantFrom(
  'Rada',
  'gminy',
  'ustala',
  'opłatę',
  '§ 3',
  'ust. 1',
  '10 000 zł',
  '5 %',
  'Łąka',
  '„nowe',
  'treść”',
  '2020 r.',
  'x²',
  'a, b',
);
const LINE = fc.tuple(
  fc.array(WORD, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  fc.constantFrom('', '## ', '> ', '1. ', '2) ', 'a) ', '– ', '§ 7. ', 'Art. 8. '),
  fc.constantFrom('', '**', '*', '<b>', '<nazwa>', '`', '[]'),
  fc.constantFrom('\n', '\n\n'),
);

describe('lines whose words are known beforehand', () => {
  it.each(['legal', 'prose'] as const)('have all of them on the page, in order: %s', (dialect) => {
    fc.assert(
      fc.property(fc.array(LINE, { minLength: 1, maxLength: 12 }), (lines) => {
        const source = lines
          .map(([words, marker, mark, end]) => {
            const body =
              mark === '<b>'
                ? `<b>${words}</b>`
                : mark === '<nazwa>'
                  ? `${words} <nazwa oferenta>`
                  : mark === '[]'
                    ? `[${words}](/x/)`
                    : `${mark}${words}${mark}`;
            return marker + body + end;
          })
          .join('');
        const known = lines
          .map(([words, marker, mark]) => `${marker}${words}${mark === '<nazwa>' ? ' nazwa oferenta' : ''}`)
          .join(' ');
        expect(htmlLetters(readPage(source, dialect)?.html ?? '')).toBe(letters(known));
      }),
      propertyRuns(400),
    );
  });
});
