import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { SettingsError } from '../../../settings.ts';
import { PROPOSE_WORDS } from '../../../strings/propose.ts';

const shape = z.object({
  dependencies: z.looseObject({ programoteka: z.string() }),
  programoteka: z.object({ wydania: z.string().optional() }).optional(),
});

/** Where a town has its program from. */
export interface TownSource {
  /** What npm is told: „1.0.0”, „https://…/programoteka-1.0.0.tgz”, „file:program/programoteka-1.0.0.tgz”. */
  readonly source: string;
  /** Address of the releases that the town names itself; `null` where it names none. */
  readonly releases: string | null;
  /** Packages it depends on. */
  readonly packages: readonly string[];
}

/** Reads `package.json` of a folder. */
export function townSource(file: string): TownSource {
  let text: unknown;
  try {
    text = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new SettingsError(PROPOSE_WORDS.noPackage);
  }
  const { success, data } = shape.safeParse(text);
  if (!success) throw new SettingsError(PROPOSE_WORDS.noPackage);
  const { dependencies, programoteka } = data;
  return {
    source: dependencies.programoteka,
    releases: programoteka?.wydania ?? null,
    packages: Object.keys(dependencies),
  };
}
