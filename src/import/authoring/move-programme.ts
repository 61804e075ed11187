import { isMap, isScalar, parseDocument } from 'yaml';
import type { Skeleton } from './answers.ts';
import { moveText, type Move } from './move-text.ts';

export interface MovedProgramme extends Skeleton {
  /** What was moved or left, with the line of the new file it stands in. */
  readonly moves: readonly (Move & { readonly line: number })[];
}

/** Keys of last year's programme that say nothing of the new one. */
const DROPPED = ['uchwala', 'uwagi', 'opis', 'zalacznik'];
const DAYS = ['obowiazuje_od', 'obowiazuje_do'];

/**
 * A draft programme of another year out of an older one: its text with years and days moved, its front matter without what belonged to the
 * old adoption. `source` is the old file, with front matter, of a programme of `ownYear`.
 */
export function moveProgramme(source: string, ownYear: number, year: number): MovedProgramme {
  const [, frontMatter = '', body = ''] =
    /^---[^\n]*\n([\s\S]*?)\n---[^\n]*\n?([\s\S]*)$/.exec(source.replace(/\r\n/g, '\n')) ?? [];
  const document = parseDocument(frontMatter, { schema: 'core' });
  const by = year - ownYear;
  const titleMoves: Move[] = [];
  if (isMap(document.contents)) {
    for (const key of DROPPED) document.delete(key);
    document.set('rok', year);
    const title = document.get('tytul', true);
    if (isScalar(title) && typeof title.value === 'string') {
      const moved = moveText(title.value, ownYear, by);
      title.value = moved.text;
      titleMoves.push(...moved.moves);
    }
    for (const key of DAYS) {
      const day: unknown = document.get(key);
      if (typeof day === 'string')
        document.set(
          key,
          day.replace(/^\d{4}/, (old) => String(Number(old) + by)),
        );
    }
    document.set('status', 'projekt');
  }
  const head = `---\n${document.toString({ lineWidth: 0 })}---\n`;
  const { text, moves } = moveText(body, ownYear, by);
  const firstLine = head.split('\n').length;
  const lineAt = (at: number): number => firstLine + (body.slice(0, at).match(/\n/g)?.length ?? 0);
  return {
    path: `programy/${String(year)}.md`,
    text: head + text,
    moves: [...titleMoves.map((move) => ({ ...move, line: 2 })), ...moves.map((move) => ({ ...move, line: lineAt(move.at) }))],
  };
}
