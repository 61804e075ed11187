import matter from 'gray-matter';
import type { LineIndex } from '../diagnostics/line-index.ts';
import { FILE_START, type Report } from '../diagnostics/reporter.ts';
import { parseYaml, type YamlData } from './yaml.ts';

export interface FrontMatter extends YamlData {
  /** Offset in the file at which the text begins. */
  readonly bodyStart: number;
}

const CLOSING_LINE = /\r?\n---[ \t]*(?=\r?\n|$)/g;

/** What to do about a file whose first line does not open front matter, where that line shows what was meant; empty where not. */
function openingRemedy(text: string): string {
  if (/^<{7}(?= |\r?$)/m.test(text))
    return 'Są w nim znaczniki niedokończonego scalania zmian (<<<<<<<, =======, >>>>>>>): zostaw jedną z wersji między nimi, a drugą i wiersze ze znacznikami usuń';
  const [first = ''] = text.trimStart().split('\n');
  if (/^---[ \t]*\r?$/.test(first)) return 'Usuń to, co stoi przed pierwszą linią „---”: puste wiersze i odstępy';
  if (/^[-–—_*=]{1,10}\s*$/u.test(first)) return `Zamień pierwszą linię „${first.trim()}” na trzy łączniki: „---”; tak samo linię po kluczach`;
  if (/^[a-z_]+:(?:\s|$)/.test(first)) return 'Dodaj nad pierwszym kluczem linię „---”, a po ostatnim drugą taką linię';
  return '';
}

/** An engine that refuses: JavaScript in front matter would run on the editor's machine and in CI. */
const refuse = {
  parse: (): never => {
    throw new Error('refused');
  },
};

/**
 * Reads a document's front matter with gray-matter and the YAML engine of this folder, which gives positions and safe types.
 * Options are always passed: without them gray-matter caches and shares its results. Returns `null` after reporting why the front
 * matter can't be used.
 */
export function parseFrontMatter(text: string, lines: LineIndex, report: Report): FrontMatter | null {
  const opening = /^---[ \t]*([^\s-][^\r\n]*)?(?=\r?\n|$)/.exec(text);
  if (opening === null) {
    if (text.trim() === '') report('dokument-pusty', FILE_START);
    else report('metryczka-brak', FILE_START, openingRemedy(text));
    return null;
  }
  const language = (opening[1] ?? '').trim();
  if (language !== '' && language !== 'yaml') {
    report('metryczka-jezyk', lines.place(0, opening[0].length), language);
    return null;
  }
  CLOSING_LINE.lastIndex = opening[0].length;
  const closing = CLOSING_LINE.exec(text);
  if (closing === null) {
    report('metryczka-niezamknieta', FILE_START);
    return null;
  }

  const parsed: { current: YamlData | null } = { current: null };
  const yaml = {
    parse: (source: string): object => {
      parsed.current = parseYaml(source, opening[0].length, lines, report);
      return parsed.current?.data ?? {};
    },
  };
  const bodyStart = closing.index + closing[0].length;
  // gray-matter accepts neither CRLF before the closing line nor white space after the opening one.
  const block = `---${text.slice(opening[0].length, closing.index)}\n---`;
  // gray-matter does not call the engine for an empty block.
  const file = matter(block, { language: 'yaml', engines: { yaml, json: refuse, javascript: refuse, js: refuse } });
  const { isEmpty = false } = file as { isEmpty?: boolean };
  if (isEmpty) parsed.current = parseYaml('', opening[0].length, lines, report);
  else if (file.matter.length !== closing.index - opening[0].length && parsed.current !== null) {
    report(
      'yaml-skladnia',
      lines.place(opening[0].length + file.matter.length + 1, 3),
      'wartość nie może zaczynać się w nowej linii od „---”',
      'Trzy kreski zamykają metryczkę; jeżeli mają być w wartości, poprzedź je innymi słowami w tym samym wierszu.',
    );
    return null;
  }
  return parsed.current === null ? null : { ...parsed.current, bodyStart };
}
