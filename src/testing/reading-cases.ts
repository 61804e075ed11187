import { readFileSync } from 'node:fs';

/** A passage and what is read from it, line by line. */
export interface ReadingCase {
  readonly name: string;
  readonly years: string;
  readonly passage: string;
  readonly read: string;
}

/** „### name”, the passage (after `lata: …` where the programme is for several years), „Odczytano:” and the lines in a fenced block. */
export function readingCases(path: string): ReadingCase[] {
  const [, ...sections] = readFileSync(path, 'utf8').split(/^### /m);
  return sections.map((section) => {
    const [head = '', read = ''] = section.split(/^Odczytano:\n\n```\n/m);
    const [name = '', ...body] = head.split('\n');
    const text = body.join('\n').trim();
    const years = /^lata: (.*)$/m.exec(text)?.[1];
    return {
      name,
      years: years === undefined ? 'rok: 2020' : `lata: ${years}`,
      passage: text.replace(/^lata: .*\n+/, ''),
      read: read.replace(/```\s*$/, '').trim(),
    };
  });
}
