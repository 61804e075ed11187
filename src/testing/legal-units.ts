import { kindRuleOf } from '../model/kinds.ts';
import { readDocument } from '../checks/read-document.ts';
import type { Unit } from '../types.ts';

const KEYS = ['organ: Rada Miejska Leszna', 'data: 2019-10-24', 'w_sprawie: w sprawie programu'];

/** The provisions of an act's text, a paragraph of Markdown an argument. */
export function legalUnits(...paragraphs: readonly string[]): readonly Unit[] {
  const path = 'uchwaly/2019/xv.md';
  const rule = kindRuleOf(path);
  const text = ['---', ...KEYS, '---', '', paragraphs.join('\n\n'), ''].join('\n');
  const document = rule === null ? null : readDocument({ path, text }, rule, [], '').document;
  if (document === null) throw new Error('wrong front matter');
  return document.units;
}
