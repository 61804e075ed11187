import type { Clause } from '../../law/amending/scope.ts';
import type { UnitPath } from '../../types.ts';

/** The units that a clause is about, for the notice of one that can't be applied. */
export function pathsOfClause(clause: Clause): UnitPath[] {
  switch (clause.type) {
    case 'replace':
    case 'repeal':
    case 'annul':
      return clause.targets.map(({ from }) => from);
    case 'words':
    case 'punctuation':
      return clause.places.map(({ from }) => from);
    case 'rows':
      return [clause.place.from];
    case 'insert':
      return clause.announced.length === 0 ? [clause.under] : clause.announced.map(({ from }) => from);
    case 'subpoints':
      return [clause.under];
    case 'insert-part':
      return [clause.target];
    case 'renumber':
      return clause.from.map(({ from }) => from);
    case 'attachment':
      return clause.targets.map(({ from }) => from);
    case 'end':
      return [];
  }
}
