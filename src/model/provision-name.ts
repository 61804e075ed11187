import type { Unit } from '../types.ts';

const ORDINALS = ['', 'pierwsze', 'drugie', 'trzecie', 'czwarte', 'piąte', 'szóste', 'siódme', 'ósme', 'dziewiąte', 'dziesiąte'];

const bareNumber = (label: string): string =>
  label
    .replace(/^\(/u, '')
    .replace(/^(?:§|Art\.|Załącznik(?:\s+nr)?|Rozdział|Dział|Oddział|Część)\s*/iu, '')
    .replace(/[.)]+$/, '');

/** What a name is made of. */
type NamedUnit = Pick<Unit, 'kind' | 'label'> & { readonly id: string };

/** How one unit is named in a citation (§ 57–59 of „Zasady techniki prawodawczej”); empty for text without a number. */
function unitName(unit: NamedUnit): string {
  const number = bareNumber(unit.label);
  switch (unit.kind) {
    case 'par':
      return `§ ${number}`;
    case 'art':
      return `art. ${number}`;
    case 'ust':
      return `ust. ${number}`;
    case 'pkt':
      return `pkt ${number}`;
    case 'lit':
      return `lit. ${number}`;
    case 'tir': {
      const position = Number(/(\d+)(?:--\d+)?$/.exec(unit.id)?.[1] ?? 0);
      return `${unit.label.length > 1 ? 'podwójne tiret' : 'tiret'} ${ORDINALS[position] ?? String(position)}`;
    }
    case 'wsp':
      return 'część wspólna';
    case 'rozdz':
      return `rozdział ${number}`;
    case 'dzial':
      return `dział ${number}`;
    case 'oddz':
      return `oddział ${number}`;
    case 'zal':
      return number === '' ? 'załącznik' : `załącznik nr ${number}`;
    case 'text':
      return number === '' ? '' : `część ${number}`;
  }
}

const CHAPTERS = new Set(['dzial', 'rozdz', 'oddz']);
const BASIC = new Set(['par', 'art']);

/**
 * Full name of a provision from the units above it: „§ 5 ust. 2 pkt 3”, „część II ust. 1”. Chapters are left out, since § runs through
 * them, and so are parts over §.
 */
export function provisionName(path: readonly NamedUnit[]): string {
  const last = path.at(-1);
  const basic = path.findLastIndex(({ kind }) => BASIC.has(kind));
  return path.reduce((name, unit, index) => {
    if (unit !== last && (CHAPTERS.has(unit.kind) || (unit.kind === 'text' && index < basic))) return name;
    const own = unitName(unit);
    return name === '' ? own : own === '' ? name : `${name} ${own}`;
  }, '');
}
