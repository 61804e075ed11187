import { diffArrays } from 'diff';
import type { Unit, Version } from '../types.ts';
import { actFile, consolidated, linesOf } from './consolidated.ts';

const NAME = 'uchwale nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. w sprawie regulaminu';

/** The lines of a wording, each as far to the right as its unit stands deep. */
function outline({ title, units }: Pick<Version, 'title' | 'units'>): string[] {
  const below = (unit: Unit, depth: number): string[] => [
    `${'  '.repeat(depth)}${linesOf([{ ...unit, children: [] }]).join('')}`,
    ...unit.children.flatMap((child) => below(child, depth + 1)),
  ];
  return [`tytuł: ${title}`, ...units.flatMap((unit) => below(unit, 0))];
}

/**
 * What one instruction makes of a text: „! ” and why it was left out; „@ ” and the unit after which something changed, „- ” before a
 * line that is gone, „+ ” before a new one. `attached` stands after the amending act's own provisions, `keys` in its front matter.
 */
export function amended(base: string, instruction: string, attached = '', keys: readonly string[] = []): string[] {
  const { works } = consolidated([
    actFile('baza', 'X/1/2019', '2019-03-01', base, 'wchodzi_w_zycie: 2019-04-01'),
    actFile(
      'zmiana',
      'XX/2/2020',
      '2020-03-01',
      `§ 1. W ${NAME} ${instruction}\n\n§ 2. Uchwała wchodzi w życie z dniem podjęcia.${attached === '' ? '' : `\n\n${attached}`}`,
      'zmienia: [uchwaly/baza]',
      ...keys,
    ),
  ]);
  const [first, ...later] = works.get('uchwaly/baza')?.versions ?? [];
  const last = later.at(-1) ?? first;
  if (first === undefined || last === undefined) throw new Error('no wording');
  const lines = last.unapplied.map(({ reason }) => `! ${reason}`);
  let changing = false;
  let before = '';
  for (const { value, added, removed } of diffArrays(outline(first), outline(last))) {
    if ((added || removed) && !changing) lines.push(`@ ${before}`);
    changing = added || removed;
    if (changing) lines.push(...value.map((line) => `${added ? '+' : '-'} ${line}`));
    else before = value.at(-1)?.trim().split(':')[0] ?? '';
  }
  return lines;
}
