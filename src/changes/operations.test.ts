import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amended } from '../testing/amended.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');

interface Case {
  readonly instruction: string;
  /** What stands after the amending act's own provisions. */
  readonly attached: string;
  readonly outcome: readonly string[];
}

/** A case: `== ` and the instruction, `++ ` and an attachment, then lines of the outcome (`! `, `@ `, `- `, `+ `) up to the end. */
function caseOf(block: string): Case {
  const lines = block.trimEnd().split('\n');
  const last = lines.findLastIndex((line) => !/^[-+!@] /u.test(line));
  const [instruction = '', attached = ''] = lines
    .slice(0, last + 1)
    .join('\n')
    .split('\n++ ');
  return { instruction, attached, outcome: lines.slice(last + 1) };
}

/** Files of a text, and of instructions about it with what each must make of it; see `amended`. */
describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('instructions of %s', (name) => {
  const [base = '', ...blocks] = readFileSync(join(FOLDER, name), 'utf8').split('\n== ');
  it.each(blocks.map(caseOf))('$instruction', ({ instruction, attached, outcome }) => {
    expect(amended(base.trim(), instruction, attached)).toEqual(outcome);
  });
});
