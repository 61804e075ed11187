/** An entry of an archive: packed, with what its header says. */
export interface PackedEntry {
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly crc: number;
  readonly size: number;
}

/** A field of a record of ZIP: how many bytes it has, and its number. */
type Field = readonly [bytes: 2 | 4 | 8, value: number];

const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** Noon of 1 January 1980, the day of every entry: an archive with the same files has the same bytes. */
const [TIME, DATE] = [12 << 11, (1 << 5) | 1];
/** The greatest numbers of the fields of ZIP; a field that holds one of them means that the number stands in a longer field. */
const [MOST_16, MOST_32] = [0xffff, 0xffffffff];
const [LOCAL, ENTRY, END, LONG_END, LOCATOR] = [0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50];
/** Version of the format that a reader must know: folders and deflation; with long fields. */
const [USUAL, LONG] = [20, 45];

function record(fields: readonly Field[]): Buffer {
  const bytes = Buffer.allocUnsafe(fields.reduce((length, [size]) => length + size, 0));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) at = bytes.writeUInt16LE(value, at);
    else if (size === 4) at = bytes.writeUInt32LE(value, at);
    else at = bytes.writeBigUInt64LE(BigInt(value), at);
  }
  return bytes;
}

const factsOf = ({ packed, crc, size }: PackedEntry, nameLength: number, extraLength: number): Field[] => [
  [2, UTF8],
  [2, DEFLATED],
  [2, TIME],
  [2, DATE],
  [4, crc],
  [4, packed.length],
  [4, size],
  [2, nameLength],
  [2, extraLength],
];

/** The entry as the directory lists it; a place beyond 4 GB stands in a longer field. */
function listed(name: Buffer, entry: PackedEntry, place: number): Buffer {
  const isFar = place >= MOST_32;
  const extra = isFar ? record([[2, 1], [2, 8], [8, place]]) : Buffer.alloc(0); // prettier-ignore
  const head = record([
    [4, ENTRY],
    [2, LONG],
    [2, isFar ? LONG : USUAL],
    ...factsOf(entry, name.length, extra.length),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, isFar ? MOST_32 : place],
  ]);
  return Buffer.concat([head, name, extra]);
}

/** What ends an archive; one of more than 65,534 entries or 4 GB has a longer end before the usual one (zip64). */
function endOf(count: number, directory: number, place: number): Buffer {
  const isLong = count >= MOST_16 || place >= MOST_32 || directory >= MOST_32;
  const long: readonly Field[] = [
    [4, LONG_END],
    [8, 44],
    [2, LONG],
    [2, LONG],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, directory],
    [8, place],
    [4, LOCATOR],
    [4, 0],
    [8, place + directory],
    [4, 1],
  ];
  return record([
    ...(isLong ? long : []),
    [4, END],
    [2, 0],
    [2, 0],
    [2, Math.min(count, MOST_16)],
    [2, Math.min(count, MOST_16)],
    [4, Math.min(directory, MOST_32)],
    [4, Math.min(place, MOST_32)],
    [2, 0],
  ]);
}

/** An archive (ZIP) of packed entries by their names, in their order. */
export function archiveBytes(entries: Iterable<readonly [name: string, entry: PackedEntry]>): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const [name, entry] of entries) {
    if (entry.size >= MOST_32) throw new Error(`${name}: ${String(entry.size)} B`);
    const written = Buffer.from(name);
    const head = record([[4, LOCAL], [2, USUAL], ...factsOf(entry, written.length, 0)]);
    parts.push(head, written, entry.packed);
    directory.push(listed(written, entry, place));
    place += head.length + written.length + entry.packed.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...parts, list, endOf(directory.length, list.length, place)]);
}
