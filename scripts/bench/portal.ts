import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cpuTime } from './cpu-time.ts';
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

async function measureBuild(file: string, work: string): Promise<PortalCost> {
  const flags = createRequire(import.meta.url)('../../src/cli/node-flags.cjs') as string[];
  const stagesFile = join(work, 'stages.json');
  const before = cpuTime().children;
  const build = spawn(process.execPath, [...flags, join(ROOT, 'scripts', 'bench', 'measured-portal.ts'), file], {
    cwd: ROOT,
    env: {
      ...process.env,
      OUT_DIR: join(work, 'dist'),
      CACHE_DIR: join(work, 'cache'),
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
    name.padEnd(14),
    ...Object.entries(stages).map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)}`),
    `total ${total.toFixed(1)} CPU s`,
    `peak ${(peak / MIB).toFixed(0)} MiB`,
  ].join('  ');

/** Files and bytes of a folder by its first part. */
function sizesOf(dir: string): string[] {
  const rows = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { part: path.slice(dir.length + 1).split('/')[0] ?? '', size: statSync(path).size };
    });
  const sum = (list: typeof rows): string =>
    `${String(list.length)} files, ${(list.reduce((all, { size }) => all + size, 0) / MIB).toFixed(1)} MiB`;
  const parts = [...Map.groupBy(rows, ({ part }) => part)].filter(([, list]) => list.length > 10);
  return [`output ${sum(rows)}`, ...parts.map(([part, list]) => `  ${part.padEnd(24)} ${sum(list)}`)];
}

/** Makes so many towns, builds their portal twice (from nothing, and with what the first run kept), and prints what it cost as it is known. */
export async function measurePortal(towns: number, documents: number, work: string): Promise<void> {
  const names = Array.from({ length: towns }, (_, number) => `gmina-${String(number + 1)}`);
  const before = cpuTime().own;
  names.forEach((name, number) => {
    makeTownData(join(work, name), documents, number + 1, DAY);
  });
  const made = cpuTime().own - before;
  console.log(`${String(towns)} towns of ${String(documents)} documents; their data files took ${made.toFixed(1)} CPU s`);
  const file = join(work, 'portal.yaml');
  const entries = names.map(
    (name, number) => `  - { nazwa: ${name}, katalog: ${name}/site, mieszkancy: ${String(3000 + 137 * number)} }`,
  );
  writeFileSync(file, ['nazwa: Portal zmyślonego regionu', 'serwisy:', ...entries, ''].join('\n'));
  console.log(line('cold', await measureBuild(file, work)));
  const dist = join(work, 'dist');
  const { groups } = JSON.parse(readFileSync(join(dist, 'api', 'v1', 'similar.json'), 'utf8')) as { groups: unknown[] };
  console.log([...sizesOf(dist), `groups of similar provisions: ${String(groups.length)}`].join('\n'));
  console.log(searchCostTable(await searchCosts(dist)));
  console.log(line('again', await measureBuild(file, work)));
}
