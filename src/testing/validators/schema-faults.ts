import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

const SCHEMAS = { akn: 'akn/akomantoso30.xsd', edap: 'edap/edap.xsd', atom: 'atom/atom.xsd' } as const;
/** Files that one run of the parser takes. */
const AT_ONCE = 40;

const contentsOf = (path: string): string => readFileSync(join(import.meta.dirname, `../schemas-${path}`), 'utf8');

/** Faults that a schema (XSD) finds in files of XML, each with the name of its file. */
export async function schemaFaults(files: ReadonlyMap<string, string>, schema: keyof typeof SCHEMAS): Promise<string[]> {
  const all = [...files].map(([name, contents]) => ({ fileName: `${name.replaceAll('/', '_')}.xml`, contents }));
  const faults: string[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const { errors, valid } = await validateXML({
      xml: all.slice(at, at + AT_ONCE),
      schema: [{ fileName: `${schema}.xsd`, contents: contentsOf(SCHEMAS[schema]) }],
      preload: [{ fileName: 'xml.xsd', contents: contentsOf('akn/xml.xsd') }],
      initialMemoryPages: 512,
      maxMemoryPages: memoryPages.GiB,
    });
    faults.push(...errors.map(({ rawMessage }) => rawMessage));
    if (!valid && errors.length === 0) faults.push('not valid');
  }
  return faults;
}
