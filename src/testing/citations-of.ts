import type { Corpus } from '../types.ts';

const ACT_KEYS = {
  rodzaj: 'uchwała',
  numer: 'null',
  organ: 'Rada Gminy Próbna',
  data: '2020-01-30',
  w_sprawie: 'w sprawie próby',
};

/** An act's file: its text with front matter; keys given replace the usual ones. */
export const act = (body: string, keys: Readonly<Record<string, string>> = {}): string => {
  const all = Object.entries({ ...ACT_KEYS, ...keys }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${all.join('\n')}\n---\n\n${body}\n`;
};

/** A programme's file, adopted by the act of a path. */
export const programme = (adopting: string, body: string): string =>
  `---\ntytul: Program współpracy\nrok: 2020\nuchwala: ${adopting}\nobowiazuje_od: 2020-01-01\nobowiazuje_do: 2020-12-31\nstatus: uchwalony\n---\n\n${body}\n`;

const ELI = /^https:\/\/eli\.gov\.pl\/eli\/(.+)\/ogl$/;

/** The citations of a document's original wording as „words → where they lead”. */
export function citationsOf({ byId, citations }: Corpus, id: string): string[] {
  const work = byId.get(id);
  if (work === undefined) throw new Error(`no document ${id}`);
  return citations.of(work, work.versions[0]).map(({ text, status, target }) => {
    const address = target?.address ?? null;
    const place = status === 'broken' ? `broken ${target?.provision ?? ''}` : (address ?? status);
    return `${text.replace(/\s+/g, ' ')} → ${ELI.exec(place)?.[1] ?? place}`;
  });
}
