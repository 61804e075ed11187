import { GUIDE } from '../strings/guide.ts';
import { guideKeys, guideRules } from './guide.ts';

const MADE = 'Ten plik powstaje poleceniem `npm run docs`. Nie zmieniaj go ręcznie.';

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
const code = (text: string): string => `\`${cell(text)}\``;
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => row(...cells));

/** The document about keys (`docs/klucze.md`), made of the schemas that content is validated with. */
export const keysReference = (): string =>
  [
    `# ${GUIDE.keys}`,
    '',
    `${GUIDE.keysLead} ${MADE}`,
    '',
    ...guideKeys().flatMap(({ place, keys }) => [
      `## ${place}`,
      '',
      ...table(
        [GUIDE.key, GUIDE.requiredHeading, GUIDE.meaning],
        keys.map(({ name, required, meaning, values }) => [
          code(name),
          required ? GUIDE.yes : '',
          cell([meaning, values.length === 0 ? '' : `${GUIDE.values}: ${values.map(code).join(', ')}.`].join(' ').trim()),
        ]),
      ),
      '',
    ]),
  ].join('\n');

/** The document about messages (`docs/komunikaty.md`), made of the table of rules. */
export const rulesReference = (): string =>
  [
    `# ${GUIDE.rules}`,
    '',
    `${GUIDE.rulesLead} ${MADE}`,
    '',
    ...table(
      [GUIDE.rule, GUIDE.severity, GUIDE.example],
      guideRules().map(({ id, severity, example }) => [code(id), severity, code(example)]),
    ),
    '',
  ].join('\n');
