import { FORMULAS } from './amending/formulas.ts';
import { OWN_PROVISIONS } from './amending/own-provisions.ts';
import { CITATION_RULES } from './citations/rules.ts';
import { CLAUSE_FORMULAS } from './days/day-formula.ts';
import { DAY_RULES } from './days/day-rules.ts';
import { HEADING_EXAMPLES, MARKER_RULES } from './markers.ts';

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
const code = (text: string): string => (text === '' ? '' : `\`${cell(text)}\``);
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The document about the grammar (`docs/gramatyka.md`), made of the rules themselves so that it can't grow old. */
export function grammarTable(): string {
  return [
    '# Gramatyka tekstów prawnych',
    '',
    'Ten plik powstaje z reguł w `src/law/` poleceniem `npm run docs`. Nie zmieniaj go ręcznie: zmień regułę albo jej przykład.',
    '',
    '## Oznaczenia jednostek',
    '',
    'Jednostkę poznaje się po oznaczeniu na początku wiersza, nigdy po miejscu na liście ani po wcięciu',
    '(§ 54–62, 124 i 124a „Zasad techniki prawodawczej”, Dz. U. z 2016 r. poz. 283).',
    '',
    row('jednostka', 'przykład', 'co oznacza'),
    row('---', '---', '---'),
    ...[...HEADING_EXAMPLES, ...MARKER_RULES].map(({ kind, example, says }) => row(code(kind), cell(example), cell(says))),
    '',
    '## Odesłania',
    '',
    'Gramatyka PEG (biblioteka Peggy); każda reguła czyta w całości swój przykład (§ 57–59 i 155–162 „Zasad techniki prawodawczej”).',
    '',
    row('reguła', 'przykład', 'co czyta'),
    row('---', '---', '---'),
    ...CITATION_RULES.map(({ name, example, says }) => row(code(name), code(example), cell(says))),
    '',
    '## Polecenia aktów zmieniających',
    '',
    'Każde polecenie jest odczytane do ostatniego słowa albo wcale; paragraf w drugiej kolumnie to „Zasady techniki prawodawczej”',
    '(Dz. U. z 2026 r. poz. 300), kreska oznacza wyrażenie z praktyki. Nazwa reguły stoi w rejestrze poleceń (`instructions` w `api/v1`).',
    '',
    row('reguła', 'ZTP', 'przykład', 'co robi'),
    row('---', '---', '---', '---'),
    ...FORMULAS.map(({ rule, ztp, example, says }) => row(code(rule), ztp ?? '–', cell(example), cell(says))),
    '',
    '## Przepisy własne aktów zmieniających',
    '',
    'Przepisy, które nie zmieniają innego aktu; każdy inny przepis aktu zmieniającego jest poleceniem albo zostaje wskazany jako nieodczytany.',
    '',
    row('reguła', 'przykład'),
    row('---', '---'),
    ...OWN_PROVISIONS.map(({ rule, example }) => row(code(rule), cell(example))),
    '',
    '## Wejście w życie i utrata mocy',
    '',
    'Zdanie o dniach aktu czyta się do ostatniego wyrazu: jeżeli coś zostaje, żaden dzień z niego nie wynika. Dni liczy się według art. 6',
    'ustawy o ogłaszaniu aktów normatywnych (Dz. U. z 2019 r. poz. 1461); przepisy w kolumnie „ZTP” to „Zasady techniki prawodawczej”',
    '(Dz. U. z 2026 r. poz. 300).',
    '',
    row('reguła', 'ZTP', 'przykład', 'co oznacza'),
    row('---', '---', '---', '---'),
    ...[...DAY_RULES, ...CLAUSE_FORMULAS].map(({ name, law, example, says }) =>
      row(code(name), cell(law), cell(example), cell(says)),
    ),
    '',
  ].join('\n');
}
