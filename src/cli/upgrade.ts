import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CODE, OWN_CACHE, PROGRAM } from '../content/program-places.ts';
import { printable } from '../diagnostics/printable.ts';
import { readManifest } from '../publish/output/manifest.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { PROPOSE_WORDS } from '../strings/propose.ts';
import { UPGRADE_WORDS } from '../strings/upgrade.ts';
import type { Settings } from '../types.ts';
import { UsageError, type Command } from './command-line.ts';
import { editorSchemas } from './init/town-files.ts';
import { programPackage } from './program-package.ts';
import { compareSites, type SiteChanges } from './upgrade/compare-sites.ts';
import { formerProgram, formerSource, isOwnSource } from './upgrade/former-program.ts';
import { proposeUpgrade } from './upgrade/propose.ts';
import { launcherIn, runProgram } from './upgrade/run-program.ts';
import { compareRemarks, needsCare, remarksText, sitesText, type RemarkChanges } from './upgrade/upgrade-report.ts';

const NO_REMARKS: RemarkChanges = { added: [], gone: [] };

/** Writes the files of a repository that belong to a version of the program; returns how many have changed. */
function refresh(): number {
  const stale = editorSchemas().filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return stale.length;
}

const print = (...lines: readonly string[]): void => {
  for (const line of lines) console.log(printable(line));
};

const exitCode = (remarks: RemarkChanges, sites: SiteChanges | null): number => (needsCare(remarks, sites) ? 1 : 0);

/** Compares what a former version of the program and this one make of the same content on the same day. */
function compareVersions(source: string, { outDir, buildDate }: Settings): number {
  const { version } = programPackage();
  mkdirSync(OWN_CACHE, { recursive: true });
  const work = mkdtempSync(join(OWN_CACHE, 'porownanie-'));
  const [before, after] = [join(work, 'dawna'), join(work, 'nowa')] as const;
  try {
    const program = formerProgram(source);
    const isBuilt = readManifest(outDir)?.version === source;
    if (program === null && !isBuilt) throw new SettingsError(UPGRADE_WORDS.notInstalled(source));
    const present = runProgram(PROGRAM, join(CODE, 'cli', 'programoteka.cjs'), after, buildDate);
    if (program === null) {
      const sites = present.isBuilt ? compareSites(outDir, after) : null;
      print(UPGRADE_WORDS.onlyBuilt(source), sites === null ? UPGRADE_WORDS.notBuilt(version) : sitesText(sites));
      return exitCode(NO_REMARKS, sites);
    }
    const former = runProgram(program, launcherIn(program), before, buildDate);
    const remarks = compareRemarks(former.remarks, present.remarks);
    const failed = [former, present].filter((outcome) => !outcome.isBuilt);
    const sites = failed.length === 0 ? compareSites(before, after) : null;
    print(UPGRADE_WORDS.head(former.version, present.version, buildDate), remarksText(remarks));
    print(...(sites === null ? failed.map((outcome) => UPGRADE_WORDS.notBuilt(outcome.version)) : [sitesText(sites)]));
    return present.isBuilt ? exitCode(remarks, sites) : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Fits the files of the repository to this version of the program, says what this version changes for its content, or proposes a newer one. */
export const upgrade: Command = async ({ value, has }) => {
  const [from, since] = [value('from'), value('since')];
  if (has('propose')) {
    if (has('check') || from !== undefined || since !== undefined) throw new UsageError(PROPOSE_WORDS.alone);
    await proposeUpgrade(programPackage().version, process.cwd(), process.env, print);
    return 0;
  }
  if (has('check')) {
    const settings = readSettings(process.env);
    const source = formerSource(from, since, settings.outDir);
    if (source !== programPackage().version && !(since !== undefined && isOwnSource(source)))
      return compareVersions(source, settings);
    print(UPGRADE_WORDS.same(programPackage().version));
    return 0;
  }
  for (const [option, stated] of Object.entries({ from, since }))
    if (stated !== undefined) throw new UsageError(UPGRADE_WORDS.needsCheck(option));
  print(UPGRADE_WORDS.refreshed(refresh()));
  return 0;
};
