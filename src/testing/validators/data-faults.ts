import { Ajv2020 } from 'ajv/dist/2020.js';
import type { SiteFile } from '../../publish/site-file.ts';
import { jsonOf } from '../data-site.ts';

/** What the published JSON Schemas find wrong with data files; each file names its schema. */
export function dataFaults(files: readonly SiteFile[], schemas: readonly SiteFile[]): string[] {
  const ajv = new Ajv2020({ schemas: schemas.map((file) => jsonOf(file) as object), allErrors: true });
  return files.flatMap((file) => {
    const read = jsonOf(file) as { readonly $schema?: string };
    const validate = ajv.getSchema(read.$schema ?? '');
    if (validate === undefined) return [`${file.path}: no schema „${read.$schema ?? ''}”`];
    if (validate(read) === true) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${file.path}: ${instancePath} ${message ?? ''}`);
  });
}
