/** Profiles the pipeline once and prints which share of its CPU each stage takes. Run by the benchmark, in a process of its own. */
import { Session, type Profiler } from 'node:inspector/promises';
import { noCache } from '../../src/cache/cache.ts';
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
await buildCorpus(readSettings(process.env), noCache());
const { profile } = await session.post('Profiler.stop');

const stages = stagesOf(profile);
const idle = new Set(
  profile.nodes.filter(({ callFrame }) => /^\((?:idle|garbage collector)\)$/.test(callFrame.functionName)).map(({ id }) => id),
);
const times = new Map<string, number>();
let total = 0;
profile.samples?.forEach((id, index) => {
  if (idle.has(id)) return;
  const time = profile.timeDeltas?.[index] ?? 0;
  const stage = stages.get(id) ?? 'other';
  times.set(stage, (times.get(stage) ?? 0) + time);
  total += time;
});
const share = (stage: string): string => `${stage} ${((100 * (times.get(stage) ?? 0)) / total).toFixed(0)} %`;
console.log(`${''.padEnd(18)} of the pipeline: ${['parse', 'structure', 'versions', 'links', 'other'].map(share).join(', ')}`);
