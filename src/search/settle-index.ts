import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import { hash } from '../cache.ts';

/** Every file of the index begins with this, inside its gzip. */
const SIGNATURE = 'pagefind_dcd';

/** The parts of Pagefind 1.5's private format that come in an order of chance. */
const filterShape = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);
const metaShape = z
  .tuple([
    z.string(),
    z.unknown(),
    z.unknown(),
    z.array(z.tuple([z.string(), z.string()])),
    z.array(z.tuple([z.string(), z.unknown()])),
  ])
  .rest(z.unknown());
const entryShape = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

const byFirst = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  a < b ? -1 : a > b ? 1 : 0;

function unpack(file: string): unknown {
  const content = gunzipSync(readFileSync(file));
  if (content.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) throw new Error(`nieznany początek pliku ${file}`);
  return decode(content.subarray(SIGNATURE.length));
}

/** Writes a file under a name made of its content, `pl_1a2b3c4`, and returns that name. */
function pack(value: unknown, digits: number, fileOf: (name: string) => string): string {
  const content = Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), encode(value)]);
  const name = `pl_${hash(content.toString('latin1')).slice(0, digits)}`;
  writeFileSync(fileOf(name), gzipSync(content, { level: 9 }));
  return name;
}

/**
 * Puts the filters of a written index in order. Pagefind keeps them in hash maps, so that the same content gives other bytes on every
 * run; all else of an index is stable. Throws where the format is not the one known, before anything is changed.
 */
export function settleIndex(dir: string): void {
  const metaName = readdirSync(dir).find((name) => name.endsWith('.pf_meta')) ?? '';
  const meta = metaShape.parse(unpack(join(dir, metaName)));
  const entry = entryShape.parse(JSON.parse(readFileSync(join(dir, 'pagefind-entry.json'), 'utf8')));
  const language = entry.languages['pl'];
  if (language === undefined || metaName !== `pagefind.${language.hash}.pf_meta`)
    throw new Error('nieznana budowa spisu indeksu');
  const fileOf = (name: string): string => join(dir, 'filter', `${name}.pf_filter`);
  const filters = meta[3].map(([name, file]) => ({ name, file, content: filterShape.parse(unpack(fileOf(file))) }));

  for (const { file } of filters) rmSync(fileOf(file));
  const settled = filters.map(({ name, content: [label, values] }): [string, string] => [
    name,
    pack([label, values.sort(byFirst)], 7, fileOf),
  ]);
  meta[3] = settled.sort(byFirst);
  meta[4].sort(byFirst);
  rmSync(join(dir, metaName));
  language.hash = pack(meta, 10, (name) => join(dir, `pagefind.${name}.pf_meta`));
  writeFileSync(join(dir, 'pagefind-entry.json'), JSON.stringify(entry));
}
