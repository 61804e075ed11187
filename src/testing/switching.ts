/**
 * Publishes variants of the made-up site into a folder, one after another, until it is killed: `switching.ts FOLDER FIRST [COUNT]`. Says
 * when it begins, which is by recovering what another left, and which variant stands after each switch; with a COUNT it ends after so many and says what was refused and what stands then.
 */
import { recoverOutput } from '../publish/output/recover-output.ts';
import { codeOf } from '../content/system-error.ts';
import { readManifest } from '../publish/output/manifest.ts';
import { faultsOf, publishTrialSite } from './trial-site.ts';

const [outDir = '', first = '0', count = 'Infinity'] = process.argv.slice(2);

if (count === 'Infinity') console.log('begins');
for (let variant = Number(first); variant < Number(first) + Number(count); variant++) {
  try {
    await recoverOutput(outDir);
    await publishTrialSite(outDir, variant);
    console.log(`variant ${String(variant)}`);
  } catch (error) {
    if (count === 'Infinity') throw error;
    console.log(`refused ${codeOf(error) ?? String(error)}`);
  }
}
console.log(JSON.stringify({ build: readManifest(outDir)?.build, faults: faultsOf(outDir) }));
