import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { read, unit } from '../testing/read-legal-text.ts';
import { editAll, editHeading, editNodes, editOwn, type Edit, type Editor } from './edit-words.ts';

/** Inline content as text in marks: `*` emphasis, `**` strong, code in backticks. */
const marked = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'inlineCode') return `\`${node.value}\``;
      if (node.type === 'break') return '|';
      const inner = 'children' in node ? marked(node.children) : '';
      return node.type === 'strong' ? `**${inner}**` : node.type === 'emphasis' ? `*${inner}*` : `<${node.type} ${inner}>`;
    })
    .join('');

/** The first line of „§ 1” with an edit. */
function edited(line: string, edit: (raw: string) => readonly Edit[]): string {
  const [node] = editOwn(unit(`§ 1. ${line}`, 'par-1'), edit).content;
  return node?.type === 'paragraph' ? marked(node.children) : '';
}

const replace =
  (find: string, put: string): Editor =>
  (raw) => {
    const from = raw.indexOf(find);
    return from === -1 ? [] : [{ from, to: from + find.length, put }];
  };

describe('a line that is edited', () => {
  it.each([
    ['Opłata **50 zł** za wpis.', '50 zł', '60 zł', 'Opłata **60 zł** za wpis.'],
    ['Opłata **50 zł** za wpis.', 'Opłata 50', 'Kwota 60', 'Kwota 60** zł** za wpis.'],
    ['Opłata **50 zł** za wpis.', 'zł za', 'euro za', 'Opłata **50 euro za** wpis.'],
    ['Opłata **50 zł** za wpis.', ' 50 zł za', ' za', 'Opłata za wpis.'],
    ['Opłata **50 zł** za wpis.', ' 50 zł', '', 'Opłata za wpis.'],
    ['Opłata **50 zł**.', '50 zł', '', 'Opłata .'],
    ['Adres `ab-12` jest stały.', 'ab', 'cd', 'Adres `cd-12` jest stały.'],
    ['Adres `ab-12` jest stały.', 'ab-12', '', 'Adres  jest stały.'],
    ['***Raz* dwa** trzy.', 'Raz', 'Jeden', '***Jeden* dwa** trzy.'],
    ['***Raz* dwa** trzy.', 'Raz', '', '** dwa** trzy.'],
  ])('„%s”: „%s” becomes „%s”', (line, find, put, expected) => {
    expect(edited(line, replace(find, put))).toBe(expected);
  });

  it('gets words before its first and after its last character', () => {
    const [start, end] = ['**Raz** dwa', 'raz **dwa**'];
    expect(edited(start, () => [{ from: 0, to: 0, put: 'O, ' }])).toBe('**O, Raz** dwa');
    expect(edited(end, (raw) => [{ from: raw.length, to: raw.length, put: ' i trzy' }])).toBe('raz **dwa i trzy**');
    expect(edited(start, (raw) => [{ from: 3, to: 3, put: `${raw.slice(0, 0)}!` }])).toBe('**Raz!** dwa');
  });

  it('gets several edits in whatever order they are given', () => {
    const edits = [
      { from: 0, to: 3, put: 'Jeden' },
      { from: 8, to: 11, put: 'trzeci' },
      { from: 4, to: 7, put: 'drugi' },
    ];
    expect(edited('raz dwa trz', () => edits)).toBe('Jeden drugi trzeci');
    expect(edited('raz dwa trz', () => [...edits].reverse())).toBe('Jeden drugi trzeci');
  });

  it('loses a line break that stands wholly within what is replaced, and keeps any other', () => {
    expect(edited('raz\\\ndwa', (raw) => [{ from: 1, to: raw.length - 1, put: '-' }])).toBe('r-a');
    expect(edited('raz\\\ndwa', () => [{ from: 0, to: 3, put: 'jeden' }])).toBe('jeden\ndwa');
  });
});

const TEXT = '## Rozdział 1\n\n§ 1. Klub:\n\n1) gra;\n\n2) śpiewa.\n\n| Lp. | Kwota |\n| --- | --- |\n| 1 | 50 zł |';

describe('lines', () => {
  it('are those of paragraphs and cells, each given whole', () => {
    const seen: string[] = [];
    for (const part of read(TEXT).units)
      editAll(part, (raw) => {
        seen.push(raw);
        return [];
      });
    expect(seen.filter((line) => line !== '')).toEqual(['Klub:', 'gra;', 'śpiewa.', 'Lp.', 'Kwota', '1', '50 zł']);
  });

  it('without a change leave their unit, and all above it, the very same', () => {
    const [chapter] = read(TEXT).units;
    if (chapter === undefined) throw new Error('no chapter');
    expect(editAll(chapter, () => [])).toBe(chapter);
    expect(editAll(chapter, replace('nie ma', 'x'))).toBe(chapter);
    const [node] = chapter.children[0]?.content ?? [];
    expect(node === undefined ? null : editNodes([node], () => [])[0]).toBe(node);
  });

  it('with a change make new units up to the top, and leave those beside as they are', () => {
    const [chapter] = read(TEXT).units;
    const first = chapter?.children[0];
    const next = first === undefined ? undefined : editAll(first, replace('śpiewa', 'tańczy'));
    expect(next?.children.map(({ text }) => text)).toEqual(['gra;', 'tańczy. Lp. Kwota 1 50 zł']);
    expect([next === first, next?.children[0] === first?.children[0], next?.content === first?.content]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('in a cell change the text of their unit', () => {
    const point = unit(TEXT, 'par-1-pkt-2');
    expect(editOwn(point, replace('50 zł', '60 zł')).text).toContain('60 zł');
    expect(editOwn(point, replace('50 zł', '60 zł')).content[0]).toBe(point.content[0]);
  });
});

describe('the title of a unit', () => {
  const titled = unit('## Rozdział 1 – Cele i zasady\n\n§ 1. Cel.', 'rozdz-1');

  it('is edited apart from its words', () => {
    const next = editHeading(titled, replace('Cele', 'Zadania'));
    expect(next.heading === null ? null : marked(next.heading)).toBe('Zadania i zasady');
    expect(next.children).toBe(titled.children);
    expect(editHeading(titled, replace('nie ma', 'x'))).toBe(titled);
  });

  it('is left where there is none', () => {
    const bare = unit('§ 1. Cel.', 'par-1');
    expect(editHeading(bare, () => [{ from: 0, to: 0, put: 'x' }])).toBe(bare);
  });

  it('takes several edits from its end', () => {
    const both: Editor = () => [
      { from: 0, to: 4, put: 'Zadania' },
      { from: 7, to: 13, put: 'środki' },
    ];
    expect(marked(editHeading(titled, both).heading ?? [])).toBe('Zadania i środki');
  });
});
