import { isAbsolute, resolve } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { parseYaml } from '../content/yaml.ts';
import { lineIndex } from '../diagnostics/line-index.ts';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import { validate } from '../model/validate.ts';
import type { Diagnostic, SourceFile } from '../types.ts';
import { portalKeys } from './portal-keys.ts';
import type { PortalPlan, TownEntry } from './types.ts';

/** The portal that `portal.yaml` describes; `null` after reporting why it can't be built. Folders are meant from `dir`, that of the file. */
export function readPortalPlan(source: SourceFile, dir: string, diagnostics: Diagnostic[]): PortalPlan | null {
  const report = reporter(source.path, diagnostics);
  const yaml = parseYaml(source.text, 0, lineIndex(source.text), report);
  const keys = yaml === null ? null : validate(portalKeys, yaml, report);
  if (yaml === null || keys === null) return null;
  const known = new Map<string, string>();
  const towns = keys.serwisy.map(({ nazwa, adres, katalog, mieszkancy }, index): TownEntry => {
    const place = yaml.values[`serwisy.${String(index)}.nazwa`] ?? FILE_START;
    const slug = slugify(nazwa) || 'samorzad';
    const other = known.get(slug);
    if (other !== undefined) report('portal-powtorzenie', place, nazwa, other);
    known.set(slug, nazwa);
    if (adres === null && katalog === null) report('portal-bez-adresu', place, nazwa);
    const folder = katalog === null ? null : isAbsolute(katalog) ? katalog : resolve(dir, katalog);
    return { slug, name: nazwa, address: adres, folder, inhabitants: mieszkancy };
  });
  return diagnostics.some(({ blocking }) => blocking) ? null : { name: keys.nazwa, description: keys.opis, towns };
}
