/** The functions of Vitest by which tests are written, for the process that holds the mutants: they only collect. `expect` is that of Vitest. */
import type { Load } from './load-anew.ts';

export { expect } from 'vitest';

export interface CollectedTest {
  /** „src/changes/draft.test.ts#12 drafts a change shows on its day”, with the number of the test in its file. */
  readonly id: string;
  readonly run: () => unknown;
}

type Run = () => unknown;
type Body = (...values: never[]) => unknown;

const state = { file: '', names: [] as string[], tests: [] as CollectedTest[], before: [] as Run[] };

/** The tests of a file, after what is to be done before them. */
export async function collect(file: string, load: Load): Promise<readonly CollectedTest[]> {
  Object.assign(state, { file, names: [], tests: [], before: [] });
  await load.file(file);
  for (const run of state.before) await run();
  return state.tests;
}

function add(name: string, run: Run): void {
  const { file, names, tests } = state;
  tests.push({ id: `${file}#${[tests.length, ...names, name].join(' ')}`, run });
}

function inside(name: string, body: Run): void {
  state.names.push(name);
  body();
  state.names.pop();
}

const withEach = (register: (name: string, run: Run) => void) =>
  Object.assign(
    (name: string, run: Run) => {
      register(name, run);
    },
    {
      each:
        (rows: readonly unknown[]) =>
        (name: string, body: Body): void => {
          for (const row of rows) register(name, () => body(...((Array.isArray(row) ? row : [row]) as never[])));
        },
    },
  );

export const it = withEach(add);
export const describe = withEach(inside);
export const beforeAll = (run: Run): void => {
  state.before.push(run);
};
