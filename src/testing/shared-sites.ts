import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the sites that files of tests share. */
    readonly sharedSites: string;
  }
}

/** Gives the files of a run one folder for the sites they share, and removes it at the end. */
export default function setup(project: TestProject): () => void {
  const dir = mkdtempSync(join(tmpdir(), 'programoteka-wspolne-'));
  project.provide('sharedSites', dir);
  return () => {
    rmSync(dir, { recursive: true, force: true });
  };
}
