import { CMS_GROUPS } from '../../strings/cms.ts';
import type { CmsField } from './fields.ts';

/** Keys by the group they stand in; those that are in none come first, below the text. */
const GROUPS: readonly { readonly id: keyof typeof CMS_GROUPS; readonly keys: readonly string[] }[] = [
  {
    id: 'force',
    keys: ['publikacja', 'wchodzi_w_zycie', 'traci_moc', 'obowiazuje_od', 'obowiazuje_do'],
  },
  {
    id: 'relations',
    keys: [
      'projekt_uchwaly',
      'poprzedni_projekt',
      'zmienia',
      'uchyla',
      'wykonuje',
      'prostuje',
      'stwierdza_niewaznosc',
      'oglasza_tekst_jednolity',
      'uchwala',
      'zalacznik',
      'program',
      'dotyczy',
      'elementy',
      'zmiany',
      'konkurs',
    ],
  },
  { id: 'offers', keys: ['ogloszono', 'termin', 'miejsce', 'wymagania', 'formularze'] },
  { id: 'results', keys: ['komisja', 'wynik_do', 'wyniki', 'rozstrzygnieto', 'uniewazniono'] },
  { id: 'files', keys: ['zalaczniki', 'bip'] },
  {
    id: 'record',
    keys: ['wytworzyl', 'odpowiada', 'opublikowal', 'wytworzono', 'opublikowano', 'zmieniono', 'rejestr', 'wycofano'],
  },
  { id: 'page', keys: ['opis', 'uwagi', 'kontakt', 'charakter', 'wyciszone'] },
];

/** The widget that shows the name of a group and keeps no value. */
export const GROUP_WIDGET = 'grupa';

/** The fields of a form in their groups, each with its name above it; a group none of whose keys the form has is left out. */
export function inGroups(fields: readonly CmsField[]): CmsField[] {
  const grouped = new Set(GROUPS.flatMap(({ keys }) => keys));
  return [
    ...fields.filter(({ name }) => !grouped.has(name)),
    ...GROUPS.flatMap(({ id, keys }): CmsField[] => {
      const members = keys.flatMap((key) => fields.filter(({ name }) => name === key));
      if (members.every(({ widget }) => widget === 'hidden')) return members;
      return [{ name: `grupa_${id}`, label: CMS_GROUPS[id], widget: GROUP_WIDGET, required: false, preview: false }, ...members];
    }),
  ];
}
