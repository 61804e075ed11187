import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { decode } from '../content/decode.ts';
import { systemReason } from '../content/system-error.ts';
import { printDiagnostics } from '../diagnostics/print.ts';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import { buildPortal } from '../portal/build-portal.ts';
import { readPortalPlan } from '../portal/read-portal-plan.ts';
import type { PortalPlan } from '../portal/types.ts';
import { holds, realPath } from '../publish/output/places.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { PORTAL_WORDS } from '../strings/portal.ts';
import type { Diagnostic } from '../types.ts';
import { UsageError, type Command } from './command-line.ts';
import { installedSoftware } from './pipeline-cache.ts';

const USUAL_FILE = 'portal.yaml';

/** The plan in a file; `null` after printing what is wrong with it. */
function readPlan(file: string): PortalPlan | null {
  const diagnostics: Diagnostic[] = [];
  const path = relative(process.cwd(), file);
  const report = reporter(path, diagnostics);
  let plan: PortalPlan | null = null;
  try {
    const text = decode(readFileSync(file), report);
    plan = text === null ? null : readPortalPlan({ path, text }, dirname(file), diagnostics);
  } catch (error) {
    report('portal-plik', FILE_START, systemReason(error));
  }
  if (diagnostics.length > 0) console.error(printDiagnostics(diagnostics, 'text', '.'));
  return plan;
}

/** A folder that is gathered can't be built into, and is never replaced. */
function guardTowns({ towns }: PortalPlan, outDir: string): void {
  const output = realPath(outDir);
  for (const { folder, name } of towns) {
    const own = folder === null ? null : realPath(folder);
    if (own !== null && (holds(own, output) || holds(output, own))) throw new SettingsError(PORTAL_WORDS.ownFolder(name));
  }
}

/** Gathers the sites that a file names and builds their portal. */
export const portal: Command = async (line) => {
  const [named = USUAL_FILE, ...more] = line.args;
  if (more.length > 0) throw new UsageError(PORTAL_WORDS.oneFile(more.join(' ')));
  const file = resolve(named);
  const plan = readPlan(file);
  if (plan === null) {
    console.error(PORTAL_WORDS.notBuilt);
    return 1;
  }
  // The file stands for the content: what is built must not replace the folder it is in.
  const settings = { ...readSettings(process.env), contentDir: file };
  guardTowns(plan, settings.outDir);
  const towns = await buildPortal(plan, { settings, software: installedSoftware() });
  if (towns === null) return 1;
  if (towns.every(({ state }) => state === 'whole')) return 0;
  console.error(PORTAL_WORDS.incomplete);
  return line.has('strict') ? 1 : 0;
};
