import { KINDS } from '../strings/kinds.ts';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TextPart } from '../types/text-part.ts';
import { framePath, frameValues, openFrame, type FrameValues } from '../html/history/frame.ts';
import { historyPages } from '../html/history/history-pages.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { Corpus, Kind, LinkedWork } from '../types.ts';
import type { SiteFile } from './site-file.ts';

type Frames = ReadonlyMap<Kind, (values: FrameValues) => readonly TextPart[]>;

/** Removes the frames from the built pages and returns them. */
export function takeFrames(dir: string): Frames {
  return new Map(
    KINDS.map((kind) => {
      const folder = join(dir, framePath(kind));
      const frame = openFrame(readFileSync(join(folder, 'index.html'), 'utf8'), escapeHtml);
      rmSync(folder, { recursive: true });
      return [kind, frame];
    }),
  );
}

/** Pages of a document's history, one at a time. Astro renders one frame per kind; the pages are inserted into it as strings. */
export function* historyFiles(work: LinkedWork, corpus: Corpus, frames: Frames): Generator<SiteFile> {
  const frame = frames.get(work.document.kind);
  if (frame === undefined) return;
  for (const page of historyPages(work, corpus))
    yield { path: `${page.path.slice(1)}index.html`, content: frame(frameValues(page, corpus)) };
}
