import type { Effect, UnitPath, UnitRange, WordsPlace } from '../types.ts';

const path = (steps: UnitPath): string =>
  steps.length === 0
    ? '.'
    : steps
        .map(({ kind, number, name }) => [kind, name, number].filter((part) => part !== undefined && part !== '').join('-'))
        .join('/');

const range = ({ from, to }: UnitRange): string => (to === null ? path(from) : `${path(from)}..${to.at(-1)?.number ?? ''}`);

function partName(part: WordsPlace['part']): string {
  if (part === 'unit') return '';
  if (typeof part === 'string') return `#${part}`;
  if ('sentence' in part) return `#${String(part.sentence)}`;
  const row = part.row === null ? '' : ` ${part.row.by} ${part.row.name}`;
  return `#row${row}${part.column === null ? '' : ` column ${part.column}`}`;
}

const place = ({ part, ...units }: WordsPlace): string => `${range(units)}${partName(part)}`;

/** An effect as one line, for tests: `replace par-5/ust-2`, `words par-3 [A → B]`. */
export function briefEffect(effect: Effect<unknown>): string {
  const list = (items: readonly UnitRange[]): string => items.map(range).join(', ');
  switch (effect.type) {
    case 'replace':
    case 'repeal':
    case 'annul':
      return `${effect.type} ${effect.targets.map(place).join(', ')}`;
    case 'insert': {
      const anchor = effect.anchor === null ? `in ${path(effect.under)}` : `${effect.anchor.side} ${path(effect.anchor.path)}`;
      return `insert ${list(effect.announced)} ${anchor}`;
    }
    case 'insert-part':
      return `insert ${effect.part} in ${path(effect.target)} after ${String(effect.after)}`;
    case 'words': {
      const { mode, find, put, occurrences } = effect;
      const often =
        occurrences === 'all'
          ? ' all'
          : 'only' in occurrences
            ? ` only ${String(occurrences.only)}`
            : occurrences.exactly === 1
              ? ''
              : ` × ${String(occurrences.exactly)}`;
      return `${mode} ${effect.places.map(place).join(', ')} [${find}|${put}]${often}${effect.inflected === true ? ' inflected' : ''}`;
    }
    case 'subpoints': {
      const { operation, numbers, under } = effect;
      return `${typeof operation === 'string' ? operation : `mark ${operation.from}${operation.to}`} ppkt ${numbers.join(', ')} in ${path(under)}`;
    }
    case 'punctuation':
      return `mark ${effect.places.map(place).join(', ')} [${effect.from}|${effect.to}]`;
    case 'renumber':
      return `${effect.wrap ? 'wrap' : 'renumber'} ${list(effect.from)} as ${list(effect.to)}`;
    case 'rows':
      return `${effect.operation} rows ${place(effect.place)}`;
    case 'end':
      return `end ${effect.act.number ?? effect.act.words}${effect.on === null ? '' : ` on ${effect.on}`}${effect.except.length === 0 ? '' : ` but ${list(effect.except)}`}`;
    case 'attachment':
      return `${effect.added ? 'add' : 'replace'} ${list(effect.targets)} from ${list(effect.sources)}`;
  }
}
