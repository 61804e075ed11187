import { WHOLE_NAME } from '../strings/versions.ts';
import type { UnitKind, UnitPath } from '../types.ts';

const WORDS: Readonly<Record<UnitKind, string>> = {
  par: '§',
  art: 'art.',
  ust: 'ust.',
  pkt: 'pkt',
  lit: 'lit.',
  tir: 'tiret',
  wsp: 'część wspólna',
  rozdz: 'rozdział',
  dzial: 'dział',
  oddz: 'oddział',
  zal: 'załącznik',
  text: '',
};

/** A way as a citation names it, for messages: „§ 5 ust. 2 pkt 3”. */
export const pathName = (path: UnitPath): string =>
  path.length === 0 ? WHOLE_NAME : path.map(({ kind, number }) => `${WORDS[kind]} ${number}`.trim()).join(' ');
