import { lineIndex } from '../../diagnostics/line-index.ts';
import type { Report } from '../../diagnostics/reporter.ts';
import type { MarkdownDialect } from '../../content/markdown.ts';
import type { SourceFile } from '../../types.ts';
import { compareWords } from './compare-words.ts';
import type { WordFate } from './source-words.ts';

/** Why words are not shown, as a clause of the message. */
const WORD_REASONS: Readonly<Record<WordFate, string>> = {
  removed: 'stoją w znaczniku HTML, którego serwis nie publikuje',
  cell: 'stoją w komórce, która nie mieści się w tabeli',
  footnote: 'stoją w przypisie',
  number: 'są numerem punktu listy',
  definition: 'stoją w definicji odnośnika',
  text: 'zapis Markdown w tym miejscu jest niejednoznaczny',
};

const LONGEST = 80;
const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** Every word of a file must stand on its page: reports those that do not, at their place, and those on the page that the file has not. */
export function checkWords(
  { text }: SourceFile,
  bodyStart: number,
  dialect: MarkdownDialect,
  html: string,
  report: Report,
): void {
  const { lost, added } = compareWords(text, bodyStart, dialect, html);
  if (lost.length === 0 && added === '') return;
  const lines = lineIndex(text);
  for (const { words, at, length, fate } of lost)
    report('slowa-zgubione', lines.place(at, length), cut(words), WORD_REASONS[fate]);
  if (added !== '') report('slowa-dodane', lines.place(bodyStart + 1), cut(added));
}
