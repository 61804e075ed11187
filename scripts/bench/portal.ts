import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { SimilarFile } from '../../src/portal/portal-shapes.ts';
import { cpuTime } from './cpu-time.ts';
import { growthTable, type Measured } from './growth.ts';
import { watchMemory } from './peak-memory.ts';
import { searchCosts, searchCostTable } from './search-cost.ts';
import { makeTownData } from './town-data.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const MIB = 1024 * 1024;
const DAY = '2026-11-23';

interface PortalCost {
  readonly total: number;
  readonly peak: number;
  readonly stages: Readonly<Record<string, number>>;
}

/** Builds the portal of a file into `out`. */
async function measureBuild(file: string, out: string): Promise<PortalCost> {
  const flags = createRequire(import.meta.url)('../../src/cli/node-flags.cjs') as string[];
  const stagesFile = `${file}.stages.json`;
  const before = cpuTime().children;
  const build = spawn(process.execPath, [...flags, join(ROOT, 'scripts', 'bench', 'measured-portal.ts'), file], {
    cwd: ROOT,
    env: {
      ...process.env,
      OUT_DIR: join(out, 'dist'),
      CACHE_DIR: join(out, 'cache'),
      BUILD_DATE: DAY,
      SITE_URL: 'https://portal.example',
      BASE_PATH: '/',
      STAGES_FILE: stagesFile,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const peak = watchMemory(build.pid ?? 0);
  const status = await new Promise<number | null>((done) => build.once('exit', done));
  if (status !== 0) throw new Error(`budowanie portalu nie powiodło się (kod ${String(status)})`);
  const stages = JSON.parse(readFileSync(stagesFile, 'utf8')) as Record<string, number>;
  return { total: cpuTime().children - before, peak: peak(), stages };
}

const line = (name: string, { total, peak, stages }: PortalCost): string =>
  [
    name.padEnd(18),
    ...Object.entries(stages).map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)}`),
    `total ${total.toFixed(1)} CPU s`,
    `peak ${(peak / MIB).toFixed(0)} MiB`,
  ].join('  ');

interface FileSize {
  /** The first part of its path. */
  readonly part: string;
  readonly size: number;
}

const filesOf = (dir: string): FileSize[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { part: path.slice(dir.length + 1).split('/')[0] ?? '', size: statSync(path).size };
    });

const bytesOf = (files: readonly FileSize[]): number => files.reduce((all, { size }) => all + size, 0);

/** Files and bytes, together and by the first part of their paths. */
function sizeLines(files: readonly FileSize[]): string[] {
  const sum = (list: readonly FileSize[]): string => `${String(list.length)} files, ${(bytesOf(list) / MIB).toFixed(1)} MiB`;
  const parts = [...Map.groupBy(files, ({ part }) => part)].filter(([, list]) => list.length > 10);
  return [`output ${sum(files)}`, ...parts.map(([part, list]) => `  ${part.padEnd(24)} ${sum(list)}`)];
}

const townName = (number: number): string => `gmina-${String(number)}`;

/** Builds the portal of the first so many made towns twice, from nothing and with what the first run kept, and prints what it cost. */
async function measureTowns(towns: number, work: string): Promise<Measured> {
  const file = join(work, `portal-${String(towns)}.yaml`);
  const out = join(work, `portal-${String(towns)}`);
  const entries = Array.from(
    { length: towns },
    (_, index) =>
      `  - { nazwa: ${townName(index + 1)}, katalog: ${townName(index + 1)}/site, mieszkancy: ${String(3000 + 137 * index)} }`,
  );
  writeFileSync(file, ['nazwa: Portal zmyślonego regionu', 'serwisy:', ...entries, ''].join('\n'));
  const cold = await measureBuild(file, out);
  console.log(line(`${String(towns)} towns, cold`, cold));
  const dist = join(out, 'dist');
  const files = filesOf(dist);
  const { groups, cut } = JSON.parse(readFileSync(join(dist, 'api', 'v1', 'similar.json'), 'utf8')) as SimilarFile;
  console.log(
    [...sizeLines(files), `groups of similar provisions ${String(groups.length)}, cut short ${String(cut)}`].join('\n'),
  );
  const costs = await searchCosts(dist);
  console.log(searchCostTable(costs));
  const again = await measureBuild(file, out);
  console.log(line(`${String(towns)} towns, again`, again));
  const named = (name: string, { stages, total, peak }: PortalCost): Record<string, number> =>
    Object.fromEntries(Object.entries({ ...stages, total, peak }).map(([stage, value]) => [`${name}, ${stage}`, value]));
  return {
    count: towns,
    values: {
      ...named('cold', cold),
      ...named('again', again),
      files: files.length,
      bytes: bytesOf(files),
      'first search': costs.landing[0]?.bytes ?? 0,
      'requests of it': costs.landing[0]?.requests ?? 0,
    },
  };
}

/** Makes towns of so many documents and measures a portal of each number of them; prints results as they are known, and exponents of growth by towns. */
export async function measurePortals(counts: readonly number[], documents: number, work: string): Promise<void> {
  const most = Math.max(...counts);
  const before = cpuTime().own;
  for (let number = 1; number <= most; number++) makeTownData(join(work, townName(number)), documents, number, DAY);
  const made = cpuTime().own - before;
  console.log(`${String(most)} towns of ${String(documents)} documents; their data files took ${made.toFixed(1)} CPU s`);
  const measured: Measured[] = [];
  for (const towns of counts) measured.push(await measureTowns(towns, work));
  if (measured.length > 1) console.log(growthTable(measured));
}
