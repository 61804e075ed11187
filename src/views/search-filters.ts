import { kindFilter, type FilterValue } from '../strings/kinds.ts';
import { STATUS_FILTER } from '../strings/status.ts';
import { UI } from '../strings/pl.ts';
import type { Corpus } from '../types.ts';
import { sphereName } from '../law/sphere-names.ts';
import { SPHERES } from '../law/spheres.ts';
import { documentOrgan } from './document-organ.ts';
import { documentSpheres } from './document-spheres.ts';
import { listYear } from './lists.ts';
import { shownStatus } from '../links/shown-status.ts';

export interface SearchFilter {
  /** Its name in addresses. */
  readonly name: string;
  readonly label: string;
  /** The option without restriction. */
  readonly neutral: string;
  readonly values: readonly FilterValue[];
}

/** Distinct values in alphabetical order. */
const used = (values: readonly FilterValue[]): FilterValue[] =>
  [...new Map(values.map((item) => [item.value, item])).values()].sort((a, b) => a.label.localeCompare(b.label, 'pl'));

const plain = (value: string): FilterValue => ({ value, label: value });

/** What results of the search can be narrowed by, with the values that this site has; and how they are sorted. */
export function searchFilters(corpus: Corpus): SearchFilter[] {
  const { works, byId } = corpus;
  const planned = new Set(works.flatMap((work) => documentSpheres(work, corpus)));
  const years = works.flatMap((work) => listYear(work) ?? []).map((year) => plain(String(year)));
  const organs = works.flatMap((work) => documentOrgan(work, byId) ?? []).map(plain);
  const filters: SearchFilter[] = [
    {
      name: 'rodzaj',
      label: UI.searchKind,
      neutral: UI.searchAny,
      values: used(works.map(({ document }) => kindFilter(document.kind))),
    },
    { name: 'rok', label: UI.searchYear, neutral: UI.searchAny, values: used(years).reverse() },
    {
      name: 'status',
      label: UI.searchStatus,
      neutral: UI.searchAny,
      values: used(works.map((work) => STATUS_FILTER[shownStatus(work)])),
    },
    { name: 'organ', label: UI.searchOrgan, neutral: UI.searchAny, values: used(organs) },
    {
      name: 'sfera',
      label: UI.searchSphere,
      neutral: UI.searchAny,
      values: SPHERES.filter(({ item }) => planned.has(item)).map(({ item, text }) => ({
        value: item,
        label: `${item}) ${sphereName(item) ?? text}`,
      })),
    },
    { name: 'wersje', label: UI.searchWordings, neutral: UI.searchCurrent, values: [{ value: 'dawne', label: UI.searchFormer }] },
    { name: 'kolejnosc', label: UI.searchOrder, neutral: UI.searchBest, values: [{ value: 'data', label: UI.searchNewest }] },
  ];
  return filters.filter(({ values, name }) => values.length > (name === 'wersje' || name === 'kolejnosc' ? 0 : 1));
}
