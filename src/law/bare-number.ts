import type { Marker } from './markers.ts';

/** „1 Program przyjmuje rada”, „(2) Cele programu” */
const BARE = /^(?:(\d{1,2})\s+|\((\d{1,2})\)\s+)(?=\p{Lu})/u;

/** A number at the start of a line that has no full stop, so that it begins an ustęp only where others of its row do. */
export interface BareNumber {
  readonly value: number;
  /** As written: „1”, „(1)”. */
  readonly written: string;
  readonly length: number;
}

export function readBareNumber(line: string): BareNumber | null {
  const [whole, plain, bracketed] = BARE.exec(line) ?? [];
  if (whole === undefined) return null;
  return { value: Number(plain ?? bracketed), written: whole.trimEnd(), length: whole.length };
}

/** The ustęp that such a number begins: „1 Program …” is shown as „1. Program …”. */
export function bareMarker(line: string): Marker | null {
  const bare = readBareNumber(line);
  if (bare === null || bare.written.startsWith('(')) return null;
  return { kind: 'ust', number: bare.written, label: `${bare.written}.`, length: bare.length, double: false };
}
