/**
 * Profiles the pipeline once and prints which share of its CPU each stage takes. Run by the benchmark, in a process of its own, with the
 * CPU seconds that the pipeline of the measured build took: what no stage took of them the engine's other threads did, which compile and
 * collect garbage.
 */
import { Session, type Profiler } from 'node:inspector/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileCache } from '../../src/cache/file-cache.ts';
import { buildCorpus } from '../../src/corpus.ts';
import { readSettings } from '../../src/settings.ts';

/** The function that a stage begins with; what it calls counts for the stage. */
const STAGES: Readonly<Record<string, string>> = {
  parseMarkdown: 'parse',
  readUnits: 'structure',
  consolidate: 'versions',
  linkCitations: 'links',
  reportBroken: 'links',
};

/** Which stage each sampled function belongs to: that of the nearest one above it that begins a stage. */
function stagesOf(profile: Profiler.Profile): ReadonlyMap<number, string> {
  const children = new Map(profile.nodes.map(({ id, children: below = [] }) => [id, below]));
  const nameOf = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const stages = new Map<number, string>();
  const open: (readonly [number, string])[] = profile.nodes.slice(0, 1).map(({ id }) => [id, 'other']);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [id, above] = next;
    const stage = STAGES[nameOf.get(id) ?? ''] ?? above;
    stages.set(id, stage);
    for (const child of children.get(id) ?? []) open.push([child, stage]);
  }
  return stages;
}

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.start');
// An empty cache, as a cold build has.
const cache = mkdtempSync(join(tmpdir(), 'programoteka-udzialy-'));
buildCorpus(readSettings(process.env), fileCache(cache));
const { profile } = await session.post('Profiler.stop');

rmSync(cache, { recursive: true, force: true });

const stages = stagesOf(profile);
const named = (name: string): Set<number> =>
  new Set(profile.nodes.filter(({ callFrame }) => callFrame.functionName === name).map(({ id }) => id));
const idle = named('(idle)');
// Which stage's garbage is collected is not known, so it is a share of its own.
const garbage = named('(garbage collector)');
const times = new Map<string, number>();
let total = 0;
profile.samples?.forEach((id, index) => {
  if (idle.has(id)) return;
  const time = profile.timeDeltas?.[index] ?? 0;
  const stage = garbage.has(id) ? 'garbage' : (stages.get(id) ?? 'other');
  times.set(stage, (times.get(stage) ?? 0) + time);
  total += time;
});
/** Of the whole CPU time, in microseconds; more samples than CPU there may be where the machine made the process wait. */
const whole = Math.max(total, 1e6 * Number(process.argv[2] ?? 0));
times.set('threads', whole - total);
const share = (stage: string): string => `${stage} ${((100 * (times.get(stage) ?? 0)) / whole).toFixed(0)} %`;
console.log(
  `${''.padEnd(18)} of the pipeline: ${['parse', 'structure', 'versions', 'links', 'garbage', 'threads', 'other'].map(share).join(', ')}`,
);
