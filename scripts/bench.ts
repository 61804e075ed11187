/** `npm run bench`: what building and reading a site, or a portal, costs, with ratios to a reference run at the same time. `-- --help` tells more. */
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { bareAstro } from './bench/bare-astro.ts';
import { cpuTime } from './bench/cpu-time.ts';
import { generateContent } from './bench/generate-content.ts';
import { growthTable, type Measured } from './bench/growth.ts';
import { BENCH_HELP } from './bench/help.ts';
import { hugoSite } from './bench/hugo-site.ts';
import { watchMemory } from './bench/peak-memory.ts';
import { measurePortals } from './bench/portal.ts';
import { searchCosts, searchCostTable } from './bench/search-cost.ts';
import { measureTransfer } from './bench/transfer.ts';
import { run } from '../src/cli/run.ts';

const ROOT = resolve(import.meta.dirname, '..');
const MIB = 1024 * 1024;
const STAGES = ['pipeline', 'pages', 'data', 'search'] as const;

interface BuildCost {
  readonly stages: Readonly<Record<string, number>>;
  readonly total: number;
  readonly reference: number;
  readonly peak: number;
}

/** CPU seconds of the reference computation, run now: machines are noisy, and a ratio to this is not. */
function reference(): number {
  const before = cpuTime().children;
  spawnSync(process.execPath, [join(ROOT, 'scripts', 'bench', 'reference.ts')], { stdio: 'inherit' });
  return cpuTime().children - before;
}

/** What `npm run build` runs Node with, so that the same is measured. */
const buildFlags = (): string[] => createRequire(import.meta.url)('../src/cli/node-flags.cjs') as string[];

async function measureBuild(env: Record<string, string>, stagesFile: string): Promise<BuildCost> {
  const referenceBefore = reference();
  const before = cpuTime().children;
  const build = spawn(process.execPath, [...buildFlags(), join('scripts', 'bench', 'measured-build.ts')], {
    cwd: ROOT,
    env: { ...process.env, ...env, STAGES_FILE: stagesFile },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const peak = watchMemory(build.pid ?? 0);
  const status = await new Promise<number | null>((done) => build.once('exit', done));
  if (status !== 0) throw new Error(`budowanie nie powiodło się (kod ${String(status)})`);
  const total = cpuTime().children - before;
  return {
    stages: JSON.parse(readFileSync(stagesFile, 'utf8')) as Record<string, number>,
    total,
    reference: (referenceBefore + reference()) / 2,
    peak: peak(),
  };
}

/** CPU seconds that Pagefind as it comes takes for the pages of a built site. */
function stockSearch(dir: string): number {
  const before = cpuTime().children;
  spawnSync(process.execPath, [join(ROOT, 'scripts', 'bench', 'stock-search.ts'), dir], { stdio: 'inherit' });
  return cpuTime().children - before;
}

/** The files of a folder and their bytes. */
function outputOf(dir: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(dir, name)))
    .filter((entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

const firstAct = (contentDir: string): string =>
  readdirSync(join(contentDir, 'uchwaly'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()[0] ?? '';

const cell = (value: number): string => value.toFixed(1).padStart(8);

/** Two lines: CPU seconds, and the same as multiples of the reference. */
function rows(name: string, { stages, total, reference: unit, peak }: BuildCost): string {
  const values = [...STAGES.map((stage) => stages[stage] ?? 0), total];
  const line = (label: string, cells: readonly number[], end: string): string =>
    `${label.padEnd(18)}${cells.map(cell).join('')}${end}`;
  return [
    line(name, values, `${String(Math.round(peak / MIB)).padStart(7)} MiB peak`),
    line(
      '  × reference',
      values.map((value) => value / unit),
      `   (reference ${unit.toFixed(2)} s)`,
    ),
  ].join('\n');
}

async function measure(count: number, work: string): Promise<Measured> {
  const contentDir = join(work, 'content');
  generateContent(contentDir, count);
  const env = {
    CONTENT_DIR: contentDir,
    OUT_DIR: join(work, 'dist'),
    CACHE_DIR: join(work, 'cache'),
    BUILD_DATE: '2026-11-23',
    BASE_PATH: '/',
    // Pages, data and search, which the others make too; what formats cost is a table of its own.
    PDF: '0',
  };
  const stagesFile = join(work, 'stages.json');
  const cold = await measureBuild(env, stagesFile);
  console.log(rows(`${String(count)} cold`, cold));
  const shares = join(ROOT, 'scripts', 'bench', 'pipeline-shares.ts');
  spawnSync(process.execPath, [...buildFlags(), shares, String(cold.stages['pipeline'])], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  spawnSync(process.execPath, [...buildFlags(), join(ROOT, 'scripts', 'bench', 'format-costs.ts')], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  // A share of the cold build of a thousand documents: of a smaller one it would say nothing.
  if (count >= 1000) {
    const redlines = join(ROOT, 'scripts', 'bench', 'redline-cost.ts');
    spawnSync(process.execPath, [...buildFlags(), redlines, String(cold.total)], {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
  }
  const stock = stockSearch(env.OUT_DIR);
  const act = firstAct(contentDir);
  appendFileSync(join(contentDir, 'uchwaly', act), '\nDopisane zdanie, którego przedtem nie było.\n');
  const edited = await measureBuild(env, stagesFile);
  console.log(rows(`${String(count)} one edited`, edited));
  const bare = bareAstro(contentDir, join(work, 'bare'));
  console.log(
    `${''.padEnd(18)} bare Astro and Pagefind ${bare.cold.toFixed(1)} s, again ${bare.again.toFixed(1)} s: ours × ${(cold.total / bare.cold).toFixed(2)}, one edited × ${(edited.total / bare.again).toFixed(2)}`,
  );
  const hugo = hugoSite(contentDir, join(work, 'hugo'));
  console.log(
    hugo === null
      ? `${''.padEnd(18)} Hugo is not installed`
      : `${''.padEnd(18)} Hugo and Pagefind ${hugo.cold.toFixed(1)} s, again ${hugo.again.toFixed(1)} s: ours × ${(cold.total / hugo.cold).toFixed(2)}, one edited × ${(edited.total / hugo.again).toFixed(2)}`,
  );
  const { document, search } = await measureTransfer(env.OUT_DIR, `uchwaly/${act.replace(/\.md$/, '')}/`);
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const output = outputOf(env.OUT_DIR);
  console.log(
    `${''.padEnd(18)} output ${String(output.files)} files, ${(output.bytes / MIB).toFixed(1)} MiB: a document ${(output.files / count).toFixed(1)} files, ${kb(output.bytes / count)}`,
  );
  console.log(
    `${''.padEnd(18)} document page ${kb(document.withoutFonts)}, with fonts ${kb(document.bytes)}, ${String(document.requests)} requests`,
  );
  const { first, nextBytes, nextMs, againMs } = search;
  const searchStep = cold.stages['search'] ?? 0;
  console.log(
    `${''.padEnd(18)} search step ${searchStep.toFixed(1)} s, stock Pagefind ${stock.toFixed(1)} s, ratio ${(searchStep / stock).toFixed(2)}`,
  );
  console.log(
    `${''.padEnd(18)} first search ${kb(first.withoutFonts)}, with fonts ${kb(first.bytes)}, ${String(first.requests)} requests; next ${kb(nextBytes)}`,
  );
  console.log(searchCostTable(await searchCosts(env.OUT_DIR)));
  console.log(`${''.padEnd(18)} answer to new words ${nextMs.toFixed(0)} ms, asked again ${againMs.toFixed(0)} ms`);
  const stages = (name: string, cost: BuildCost): [string, number][] => [
    ...STAGES.map((stage): [string, number] => [`${name}, ${stage}`, cost.stages[stage] ?? 0]),
    [`${name}, total`, cost.total],
    [`${name}, peak`, cost.peak],
  ];
  return {
    count,
    values: {
      ...Object.fromEntries([...stages('cold', cold), ...stages('one edited', edited)]),
      files: output.files,
      bytes: output.bytes,
      'document page': document.withoutFonts,
      'first search': first.withoutFonts,
      'bare Astro, cold': bare.cold,
      'bare Astro, again': bare.again,
      ...(hugo === null ? {} : { 'Hugo, cold': hugo.cold, 'Hugo, again': hugo.again }),
    },
  };
}

/** Only what a first search costs, on a site of so many documents. */
async function measureSearch(count: number, work: string): Promise<void> {
  const [contentDir, outDir] = [join(work, 'content'), join(work, 'dist')];
  generateContent(contentDir, count);
  const env = {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    CACHE_DIR: join(work, 'cache'),
    BUILD_DATE: '2026-11-23',
    BASE_PATH: '/',
  };
  const { stages } = await measureBuild(env, join(work, 'stages.json'));
  const step = stages['search'] ?? 0;
  const stock = stockSearch(outDir);
  console.log(
    `${String(count)} documents, search step ${step.toFixed(1)} CPU s; stock Pagefind of the same pages ${stock.toFixed(1)} s, ratio ${(step / stock).toFixed(2)}`,
  );
  spawnSync(process.execPath, [...buildFlags(), join(ROOT, 'scripts', 'bench', 'search-step.ts')], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  console.log(searchCostTable(await searchCosts(outDir), true));
}

/** Only what each format costs, on a site of so many documents. */
function measureFormats(count: number, work: string): Promise<void> {
  const contentDir = join(work, 'content');
  generateContent(contentDir, count);
  console.log(`${String(count)} documents, CPU s`);
  spawnSync(process.execPath, [...buildFlags(), join(ROOT, 'scripts', 'bench', 'format-costs.ts')], {
    env: { ...process.env, CONTENT_DIR: contentDir, BUILD_DATE: '2026-11-23', BASE_PATH: '/' },
    stdio: 'inherit',
  });
  return Promise.resolve();
}

/** What is measured where one thing is asked for, and on how many documents by default. */
const ONLY = { szukanie: { measured: measureSearch, counts: [25, 1000] }, formaty: { measured: measureFormats, counts: [1000] } };

run(async () => {
  const asked = process.argv.slice(2);
  if (asked.some((one) => ['--help', '-h', 'help', 'pomoc'].includes(one))) {
    console.log(BENCH_HELP);
    return 0;
  }
  const words = asked.filter((one) => !(Number(one) > 0));
  const unknown = words.find((one) => one !== 'portal' && !Object.hasOwn(ONLY, one));
  if (unknown !== undefined) {
    console.error(`Nie wiadomo, co zmierzyć: „${unknown}”. Pomoc: npm run bench -- --help`);
    return 2;
  }
  const counts = asked.map(Number).filter((count) => count > 0);
  const only = words.includes('szukanie') ? ONLY.szukanie : words.includes('formaty') ? ONLY.formaty : null;
  const work = mkdtempSync(join(tmpdir(), 'programoteka-bench-'));
  try {
    if (words.includes('portal')) {
      const [documents = 100, ...towns] = counts.toReversed();
      await measurePortals(towns.length > 0 ? towns.reverse() : [50], documents, work);
      return 0;
    }
    if (only !== null) {
      for (const count of counts.length > 0 ? counts : only.counts) await only.measured(count, join(work, String(count)));
      return 0;
    }
    console.log(`${'CPU s'.padEnd(18)}${[...STAGES, 'total'].map((stage) => stage.padStart(8)).join('')}`);
    const measured: Measured[] = [];
    for (const count of counts.length > 0 ? counts : [100, 1000]) measured.push(await measure(count, join(work, String(count))));
    console.log(growthTable(measured));
  } finally {
    // Not before all is measured: for minutes a disk is slow to give away again what has just been deleted.
    rmSync(work, { recursive: true, force: true });
  }
  return 0;
});
