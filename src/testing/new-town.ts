import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { townFiles } from '../cli/init/town-files.ts';
import type { IsoDate } from '../types.ts';
import { temporaryFolder } from './built-site.ts';

const CREST =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 48"><style>.t{fill:#7a1f3d}</style><script>alert(1)</script><path class="t" d="M0 0h40v32l-20 16L0 32z"/></svg>';

/** The content of a town as `init` founds it, with a drawn crest: a body without news whose organs, journal and colours no other test has. */
export function newTown(): string {
  const folder = temporaryFolder('powiat');
  const files = townFiles({
    name: 'Powiat wierzbowski',
    council: 'Rada Powiatu Wierzbowskiego',
    executive: 'Zarząd Powiatu Wierzbowskiego',
    colour: '#1f5f3d',
    journal: 'POL_WOJ_PK',
    host: 'forgejo',
    today: '2026-11-23' as IsoDate,
    year: 2027,
    source: '1.0.0',
    node: '24.0.0',
    pdf: '0.7.0',
  });
  for (const { path, text } of files) {
    const isSettings = path === 'content/serwis.yaml';
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      isSettings ? text.replace('wyglad:\n', 'wyglad:\n  logo: znaki/herb.svg\n  logo_opis: Herb powiatu\n') : text,
    );
  }
  mkdirSync(join(folder, 'content', 'znaki'));
  writeFileSync(join(folder, 'content', 'znaki', 'herb.svg'), CREST);
  return join(folder, 'content');
}
