import { describe, expect, it } from 'vitest';
import { lineIndex } from '../../diagnostics/line-index.ts';
import { reporter } from '../../diagnostics/reporter.ts';
import { readUnits } from '../../model/read-units.ts';
import { parseMarkdown } from '../../content/markdown.ts';
import { definedTerms } from '../citations/short-names.ts';
import { unitText } from '../citations/unit-text.ts';
import { termFinder } from './term-uses.ts';
import { allUnits } from '../../model/all-units.ts';

/** Uses found in a text, as „unit: word → definition”. */
function uses(...paragraphs: readonly string[]): string[] {
  const source = paragraphs.join('\n\n');
  const units = readUnits(parseMarkdown(source, 0, 'legal'), source, lineIndex(source), reporter('programy/a.md', []));
  const find = termFinder(definedTerms(units));
  return allUnits(units).flatMap((unit) =>
    find(unit).map(({ start, end, definition }) => `${unit.id}: ${unitText(unit).raw.slice(start, end)} → ${definition}`),
  );
}

const GLOSSARY = [
  '§ 1. Ilekroć w Programie jest mowa o:',
  '1) Mieście – należy przez to rozumieć Miasto Leszno;',
  '2) organizacjach – należy przez to rozumieć organizacje pozarządowe działające w Mieście;',
  '3) komisji konkursowej – rozumie się przez to komisję, o której mowa w art. 15 ustawy;',
] as const;

describe('termFinder', () => {
  it('marks uses in all their inflected forms', () => {
    expect(
      uses(
        ...GLOSSARY,
        '§ 2. Miasto wspiera organizacje. Środki Miasta dzieli się z organizacjami, a Miastem kieruje Prezydent.',
      ),
    ).toEqual([
      'par-1-pkt-2: Mieście → par-1-pkt-1',
      'par-2: Miasto → par-1-pkt-1',
      'par-2: organizacje → par-1-pkt-2',
      'par-2: Miasta → par-1-pkt-1',
      'par-2: organizacjami → par-1-pkt-2',
      'par-2: Miastem → par-1-pkt-1',
    ]);
  });

  it('never marks a term inside its own definition', () => {
    expect(uses(...GLOSSARY).filter((use) => use.startsWith('par-1-pkt-1:') || use.includes('pkt-2: organizacj'))).toEqual([]);
  });

  it('tells a term with a capital from the common word', () => {
    expect(uses(...GLOSSARY, '§ 2. W każdym mieście i przy miastach partnerskich działa Miasto.')).toContain(
      'par-2: Miasto → par-1-pkt-1',
    );
    expect(uses(...GLOSSARY, '§ 2. W każdym mieście działa klub.').filter((use) => use.startsWith('par-2'))).toEqual([]);
  });

  it('finds terms of several words as a whole, across a line end', () => {
    expect(uses(...GLOSSARY, '§ 2. Komisję\nkonkursową powołuje Prezydent, a inna komisja nie jest nią.')).toContain(
      'par-2: Komisję\nkonkursową → par-1-pkt-3',
    );
    expect(uses(...GLOSSARY, '§ 2. Komisja rewizyjna bada skargi.').filter((use) => use.startsWith('par-2'))).toEqual([]);
  });

  it('knows terms introduced in passing', () => {
    expect(
      uses(
        '§ 1. Uchwala się Roczny Program Współpracy, zwany dalej „Programem”.',
        '§ 2. Wykonanie Programu powierza się Prezydentowi.',
      ),
    ).toEqual(['par-2: Programu → par-1']);
  });

  it('does not take words for forms of a term only because they begin alike', () => {
    expect(
      uses(...GLOSSARY, '§ 2. Organizator imprezy i organizowanie konkursów. Organ wykonawczy.').filter((use) =>
        use.startsWith('par-2'),
      ),
    ).toEqual([]);
  });
});

describe('a term among other words', () => {
  const inSecond = (sentence: string, ...glossary: readonly string[]): string[] =>
    uses(...(glossary.length === 0 ? GLOSSARY : glossary), `§ 2. ${sentence}`).flatMap((use) =>
      use.startsWith('par-2: ') ? [use.slice(7).replace(/ → .*$/u, '')] : [],
    );

  it('is found before a full stop, a hyphen and a bracket, and not inside a longer word', () => {
    expect(inSecond('Działa Miasto. W (Mieście), Miasto-ogród, „Miastu”.')).toEqual(['Miasto', 'Mieście', 'Miastu']);
    expect(inSecond('Miasto- Miasto.. Śródmieście.')).toEqual(['Miasto', 'Miasto']);
  });

  it('is the longest that fits, once', () => {
    const both = [
      '§ 1. Ilekroć jest mowa o:',
      '1) komisji – rozumie się przez to organ;',
      '2) komisji konkursowej – rozumie się przez to zespół.',
    ];
    expect(inSecond('Komisja konkursowa i komisja.', ...both)).toEqual(['Komisja konkursowa', 'komisja']);
    expect(inSecond('Komisja\u00a0konkursowa.', ...both)).toEqual(['Komisja\u00a0konkursowa']);
  });

  it('is marked in the provision that defines it outside its definition', () => {
    expect(uses('§ 1. Uchwala się Program, zwany dalej „Planem”. Wykonanie Planu powierza się Wójtowi, a Plan ogłasza.')).toEqual(
      ['par-1: Planu → par-1', 'par-1: Plan → par-1'],
    );
  });
});
