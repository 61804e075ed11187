import {
  leb,
  readBodies,
  readSections,
  SECTION,
  stretchesOf,
  WasmReader,
  writeBodies,
  writeModule,
  type WasmSection,
  type CodeStretch,
} from './wasm-code.ts';

/** Runs an engine on all it will be used for; gives back what it exports. */
type Exercise = (wasm: Uint8Array<ArrayBuffer>) => Promise<WebAssembly.Exports>;

const [I32, MUTABLE, I32_CONST, GLOBAL_SET, END, UNREACHABLE] = [0x7f, 1, 0x41, 0x24, 0x0b, 0x00];
const GLOBAL_EXPORT = 3;
const markName = (number: number): string => `!${String(number)}`;

const numberedAt = (content: Uint8Array): { readonly count: number; readonly rest: Uint8Array } => {
  const reader = new WasmReader(content);
  const count = reader.number();
  return { count, rest: content.subarray(reader.at) };
};

/** A body with a mark set at the beginning of each stretch. */
function markedBody(body: Uint8Array, stretches: readonly CodeStretch[], firstGlobal: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let done = 0;
  stretches.forEach(({ from }, number) => {
    parts.push(body.subarray(done, from), Uint8Array.from([I32_CONST, 1, GLOBAL_SET, ...leb(firstGlobal + number)]));
    done = from;
  });
  return Buffer.concat([...parts, body.subarray(done)]);
}

/** A module in which a global variable for each stretch says whether that has run. */
function markedModule(
  module: Uint8Array,
  sections: readonly WasmSection[],
  bodies: readonly Uint8Array[],
  stretches: readonly (readonly CodeStretch[])[],
): Uint8Array<ArrayBuffer> {
  const marks = stretches.reduce((sum, { length }) => sum + length, 0);
  const own = sections.find(({ id }) => id === SECTION.global);
  const firstGlobal = own === undefined ? 0 : numberedAt(own.content).count;
  const numbers = Array.from({ length: marks }, (_, number) => number);
  const extended = (content: Uint8Array, added: readonly number[]): Uint8Array => {
    const { count, rest } = numberedAt(content);
    return Buffer.concat([Uint8Array.from(leb(count + marks)), rest, Uint8Array.from(added)]);
  };
  let next = firstGlobal;
  const marked = bodies.map((body, number) => {
    const list = stretches[number] ?? [];
    next += list.length;
    return markedBody(body, list, next - list.length);
  });
  const nameOf = (number: number): number[] => [...Buffer.from(markName(number))];
  return writeModule(
    module,
    sections.map(({ id, content }) => {
      if (id === SECTION.code) return { id, content: writeBodies(marked) };
      if (id === SECTION.global)
        return {
          id,
          content: extended(
            content,
            numbers.flatMap(() => [I32, MUTABLE, I32_CONST, 0, END]),
          ),
        };
      if (id !== SECTION.export) return { id, content };
      const names = numbers.flatMap((number) => {
        const name = nameOf(number);
        return [name.length, ...name, GLOBAL_EXPORT, ...leb(firstGlobal + number)];
      });
      return { id, content: extended(content, names) };
    }),
  );
}

/** A body without what has not run: a trap stands for it, to the end of its block. */
function cutBody(body: Uint8Array, stretches: readonly CodeStretch[], hasRun: (number: number) => boolean): Uint8Array {
  const parts: Uint8Array[] = [];
  let done = 0;
  stretches.forEach(({ from, blockEnd }, number) => {
    if (from < done || hasRun(number)) return;
    parts.push(body.subarray(done, from), Uint8Array.from([UNREACHABLE]));
    done = blockEnd;
  });
  return Buffer.concat([...parts, body.subarray(done)]);
}

/**
 * An engine of which only what an exercise runs is left. Whatever it does it does as before, and where it would do what is left out it
 * stops (`WebAssembly.RuntimeError`), so that a whole engine can be asked instead.
 */
export async function trimEngine(module: Uint8Array, exercise: Exercise): Promise<Uint8Array<ArrayBuffer>> {
  const sections = readSections(module);
  const bodies = readBodies(sections.find(({ id }) => id === SECTION.code)?.content ?? Uint8Array.of(0));
  const stretches = bodies.map(stretchesOf);
  const exports = await exercise(markedModule(module, sections, bodies, stretches));
  let first = 0;
  const cut = bodies.map((body, number) => {
    const list = stretches[number] ?? [];
    const from = first;
    first += list.length;
    return cutBody(body, list, (at) => (exports[markName(from + at)] as WebAssembly.Global).value === 1);
  });
  return writeModule(
    module,
    sections.map(({ id, content }) => ({ id, content: id === SECTION.code ? writeBodies(cut) : content })),
  );
}
