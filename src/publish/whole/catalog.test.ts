import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../testing/corpus-of.ts';
import { jsonOf } from '../../testing/data-site.ts';
import type { Corpus } from '../../types.ts';
import { catalogFile } from './catalog.ts';

/** What DCAT-AP 3 asks of a catalogue, its datasets, their distributions and of agents: the mandatory properties and the ranges of those used. */
const SHAPES = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<urn:catalogue> a sh:NodeShape ; sh:targetClass dcat:Catalog ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:nodeKind sh:Literal ; sh:uniqueLang true ] ,
    [ sh:path dct:description ; sh:minCount 1 ; sh:nodeKind sh:Literal ; sh:uniqueLang true ] ,
    [ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] ,
    [ sh:path dcat:dataset ; sh:minCount 1 ; sh:class dcat:Dataset ] ,
    [ sh:path dct:language ; sh:nodeKind sh:IRI ] ,
    [ sh:path foaf:homepage ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dct:modified ; sh:maxCount 1 ; sh:datatype xsd:date ] .
<urn:dataset> a sh:NodeShape ; sh:targetClass dcat:Dataset ;
  sh:nodeKind sh:IRI ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:nodeKind sh:Literal ; sh:uniqueLang true ] ,
    [ sh:path dct:description ; sh:minCount 1 ; sh:nodeKind sh:Literal ; sh:uniqueLang true ] ,
    [ sh:path dct:publisher ; sh:maxCount 1 ; sh:class foaf:Agent ] ,
    [ sh:path dcat:theme ; sh:nodeKind sh:IRI ] ,
    [ sh:path dcat:contactPoint ; sh:class vcard:Organization ] ,
    [ sh:path dcat:distribution ; sh:minCount 1 ; sh:class dcat:Distribution ] ,
    [ sh:path dct:modified ; sh:maxCount 1 ; sh:datatype xsd:date ] .
<urn:distribution> a sh:NodeShape ; sh:targetClass dcat:Distribution ;
  sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dcat:downloadURL ; sh:nodeKind sh:IRI ] ,
    [ sh:path dcat:mediaType ; sh:maxCount 1 ; sh:nodeKind sh:IRI ; sh:pattern "^https://www.iana.org/assignments/media-types/" ] ,
    [ sh:path dct:format ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dct:license ; sh:maxCount 1 ; sh:class dct:LicenseDocument ] ,
    [ sh:path dct:rights ; sh:maxCount 1 ; sh:class dct:RightsStatement ] .
<urn:agent> a sh:NodeShape ; sh:targetClass foaf:Agent ;
  sh:property [ sh:path foaf:name ; sh:minCount 1 ; sh:nodeKind sh:Literal ] .
`;
const shapes = new Store(new Parser({ format: 'Turtle' }).parse(SHAPES));

const offline = (url: string): never => {
  throw new Error(`asked for ${url}`);
};

async function faultsOf(catalog: object): Promise<string[]> {
  const options = { format: 'application/n-quads', documentLoader: offline, base: 'https://gmina.example/', safe: true };
  const data = new Store(new Parser({ format: 'N-Quads' }).parse(await jsonld.toRDF(catalog, options)));
  expect(data.size).toBeGreaterThan(50);
  const report = await new SHACLValidator(shapes).validate(data);
  return report.results.map(({ path, focusNode, message }) => `${focusNode.value} ${path.value} ${message.map(String).join()}`);
}

const TITLE = String.raw`"</script>” & \\n <b> 😀`;
const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const town = (more: string, siteUrl: string | null): Corpus => {
  const read = corpusOf({
    'serwis.yaml': `nazwa: ${yaml(TITLE)}\nmiasto: ${yaml(TITLE)}\norgany: [{ nazwa: Rada, rodzaj: stanowiący }]\n${more}`,
    'strony/o.md': '---\ntytul: O nas\n---\n\nTekst.\n',
  });
  return { ...read, settings: { ...read.settings, siteUrl } };
};

describe('the catalogue as linked data', () => {
  it.each([
    [
      'a town that states everything',
      'kontakt: { email: a@b.example }\nlicencja: https://creativecommons.org/publicdomain/zero/1.0/\n',
      'https://gmina.example',
    ],
    ['a town that states nothing', '', null],
  ])('has all that DCAT-AP asks, for %s', async (_, more, siteUrl) => {
    expect(await faultsOf(jsonOf(catalogFile(town(more, siteUrl))) as object)).toEqual([]);
  });

  it('is found at fault without a title of a dataset, so the shapes do judge', async () => {
    const catalog = jsonOf(catalogFile(town('', null))) as { 'dcat:dataset': Record<string, unknown>[] };
    delete catalog['dcat:dataset'][0]?.['dct:title'];
    expect(await faultsOf(catalog)).toHaveLength(1);
  });
});
