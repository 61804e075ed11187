import { UPGRADE_WORDS } from '../../strings/upgrade.ts';
import type { SiteChanges } from './compare-sites.ts';
import type { Remark } from './run-program.ts';

/** How remarks about the same content differ. */
export interface RemarkChanges {
  readonly added: readonly Remark[];
  readonly gone: readonly Remark[];
}

const keyOf = ({ file, line, rule, message }: Remark): string => [file, line, rule, message].join('\n');

export function compareRemarks(former: readonly Remark[], present: readonly Remark[]): RemarkChanges {
  const [before, after] = [new Set(former.map(keyOf)), new Set(present.map(keyOf))];
  return {
    added: present.filter((remark) => !before.has(keyOf(remark))),
    gone: former.filter((remark) => !after.has(keyOf(remark))),
  };
}

const isError = ({ severity }: Remark): boolean => severity === 'error';

const remarkLines = (sign: '+' | '-', remarks: readonly Remark[]): string[] => [
  ...[...remarks]
    .sort((a, b) => Number(isError(b)) - Number(isError(a)))
    .slice(0, UPGRADE_WORDS.listed)
    .map(({ file, line, column, severity, message, rule }) =>
      UPGRADE_WORDS.remark(sign, `${file}:${String(line)}:${String(column)}`, severity, message, rule),
    ),
  ...(remarks.length > UPGRADE_WORDS.listed ? [UPGRADE_WORDS.moreRemarks(remarks.length - UPGRADE_WORDS.listed)] : []),
];

/** „uchwaly/2019/xv/index.html#par-5” → „/uchwaly/2019/xv/#par-5” */
const address = (path: string): string => `/${path.replace(/(^|\/)index\.html(?=#|$)/, '$1')}`;

export const remarksText = ({ added, gone }: RemarkChanges): string =>
  [
    UPGRADE_WORDS.remarks(added.length, added.filter(isError).length, gone.length),
    ...remarkLines('+', added),
    ...remarkLines('-', gone),
  ].join('\n');

export function sitesText({ gone, added, changed, notation, data, goneIds }: SiteChanges): string {
  const lists = (
    [
      [UPGRADE_WORDS.gone, gone],
      [UPGRADE_WORDS.goneIds, goneIds],
      [UPGRADE_WORDS.added, added],
      [UPGRADE_WORDS.changed, changed],
      [UPGRADE_WORDS.data, data],
    ] as const
  ).flatMap(([head, paths]) => (paths.length === 0 ? [] : [UPGRADE_WORDS.list(head, paths.map(address))]));
  const lines = [...lists, ...(notation.length === 0 ? [] : [UPGRADE_WORDS.notation(notation.length)])];
  return lines.length === 0 ? UPGRADE_WORDS.allSame : lines.join('\n');
}

/** Whether somebody has to look before this version is taken: new errors, or addresses that readers may have kept. */
export const needsCare = (remarks: RemarkChanges, sites: SiteChanges | null): boolean =>
  remarks.added.some(isError) || (sites !== null && sites.gone.length + sites.goneIds.length > 0);
