import { lineIndex } from '../diagnostics/line-index.ts';
import { reporter } from '../diagnostics/reporter.ts';
import { parseYaml } from '../parse/yaml.ts';
import type { Diagnostic, Site, SourceFile } from '../types.ts';
import { siteFields, siteKeys } from './schemas/site.ts';
import { validate } from './validate.ts';

/** What stands in for a site whose `serwis.yaml` is missing or wrong, so that the other files are checked all the same. */
const UNKNOWN_SITE: Site = {
  name: 'Programoteka',
  body: '',
  description: null,
  organs: [],
  journal: null,
  contact: { address: null, email: null, phone: null },
  social: [],
  statutes: [],
};

export function readSite(source: SourceFile | null, diagnostics: Diagnostic[]): Site {
  if (source === null) return UNKNOWN_SITE;
  const report = reporter(source.path, diagnostics);
  const yaml = parseYaml(source.text, 0, lineIndex(source.text), report);
  const keys = yaml === null ? null : validate(siteKeys, yaml, report);
  return keys === null ? UNKNOWN_SITE : siteFields(keys);
}
