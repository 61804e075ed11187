/** Sections of a WebAssembly module that are read or written here (WebAssembly Core Specification, 5.5). */
export const SECTION = { custom: 0, global: 6, export: 7, code: 10 } as const;

const HEADER = 8;

export interface WasmSection {
  readonly id: number;
  readonly content: Uint8Array;
}

/** An unsigned number as LEB128 writes it. */
export function leb(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}

/** Reads numbers and steps over what need not be known. */
export class WasmReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new Error('WebAssembly: niespodziewany koniec');
    this.at += 1;
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** Steps over numbers of any size and sign. */
  skip(numbers: number): void {
    for (let left = numbers; left > 0; left--) while (this.byte() >= 128);
  }

  take(size: number): Uint8Array {
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }
}

export function readSections(module: Uint8Array): WasmSection[] {
  const reader = new WasmReader(module, HEADER);
  const sections: WasmSection[] = [];
  while (reader.at < module.length) {
    const id = reader.byte();
    sections.push({ id, content: reader.take(reader.number()) });
  }
  return sections;
}

/** A module of sections; those that say only who made it are left out. */
export const writeModule = (module: Uint8Array, sections: readonly WasmSection[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    Buffer.concat([
      module.subarray(0, HEADER),
      ...sections
        .filter(({ id }) => id !== SECTION.custom)
        .flatMap(({ id, content }) => [Uint8Array.from([id, ...leb(content.length)]), content]),
    ]),
  );

/** Bodies of the functions of a module. */
export function readBodies(code: Uint8Array): Uint8Array[] {
  const reader = new WasmReader(code);
  return Array.from({ length: reader.number() }, () => reader.take(reader.number()));
}

export const writeBodies = (bodies: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([Uint8Array.from(leb(bodies.length)), ...bodies.flatMap((body) => [Uint8Array.from(leb(body.length)), body])]);

/** A stretch of instructions that runs whole or not at all: where it begins, and where the block that it is in ends. */
export interface CodeStretch {
  readonly from: number;
  readonly blockEnd: number;
}

const OP = {
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  branchIf: 0x0d,
  branchTable: 0x0e,
  selectTyped: 0x1c,
} as const;
/** Numbers after an instruction; those that are not here have none. */
const OPERANDS: Readonly<Record<number, number>> = {
  0x0c: 1,
  0x0d: 1,
  0x10: 1,
  0x11: 2,
  0x3f: 1,
  0x40: 1,
  0x41: 1,
  0x42: 1,
  0xd0: 1,
  0xd2: 1,
};
const [FIRST_VARIABLE, LAST_VARIABLE, FIRST_MEMORY, LAST_MEMORY] = [0x20, 0x26, 0x28, 0x3e];
const [F32, F64, PREFIXED, LAST_PLAIN] = [0x43, 0x44, 0xfc, 0xc4];
/** The same after the prefix. */
const PREFIXED_OPERANDS = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1] as const;

/** Steps over what follows an instruction. An instruction that is not known is an error: what it takes can't be guessed. */
function skipOperands(op: number, reader: WasmReader): void {
  if (op === OP.block || op === OP.loop || op === OP.if) reader.skip(1);
  else if (op === OP.branchTable) reader.skip(reader.number() + 1);
  else if (op === OP.selectTyped) reader.skip(reader.number());
  else if (op >= FIRST_VARIABLE && op <= LAST_VARIABLE) reader.skip(1);
  else if (op >= FIRST_MEMORY && op <= LAST_MEMORY) reader.skip(2);
  else if (op === F32) reader.take(4);
  else if (op === F64) reader.take(8);
  else if (op === PREFIXED) {
    const operands = PREFIXED_OPERANDS[reader.number()];
    if (operands === undefined) throw new Error('WebAssembly: nieznana instrukcja');
    reader.skip(operands);
  } else if (op > LAST_PLAIN && OPERANDS[op] === undefined) throw new Error('WebAssembly: nieznana instrukcja');
  else reader.skip(OPERANDS[op] ?? 0);
}

/** The stretches of a function's body, in order: its beginning, and what follows each beginning and end of a block and each branch that may be taken. */
export function stretchesOf(body: Uint8Array): CodeStretch[] {
  const reader = new WasmReader(body);
  for (let groups = reader.number(); groups > 0; groups--) reader.skip(2);
  const found: { from: number; blockEnd: number }[] = [];
  /** Stretches of the blocks that are open, the innermost last. */
  const open: { from: number; blockEnd: number }[][] = [];
  const begin = (): void => {
    const stretch = { from: reader.at, blockEnd: 0 };
    found.push(stretch);
    open.at(-1)?.push(stretch);
  };
  const close = (end: number): void => {
    for (const stretch of open.pop() ?? []) stretch.blockEnd = end;
  };
  open.push([]);
  begin();
  while (open.length > 0) {
    const at = reader.at;
    const op = reader.byte();
    skipOperands(op, reader);
    if (op === OP.end || op === OP.else) close(at);
    if (op === OP.block || op === OP.loop || op === OP.if || op === OP.else) open.push([]);
    if (open.length > 0 && (op <= OP.else || op === OP.end || op === OP.branchIf) && op >= OP.block) begin();
  }
  return found;
}
