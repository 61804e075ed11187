import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

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

/** The only vocabulary that is named by its address and not spelled out; its names are all below one. */
const SCHEMA_ORG = { '@context': { '@vocab': 'http://schema.org/' } };

function offline(url: string): Promise<object> {
  if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
  return Promise.resolve({ document: SCHEMA_ORG, documentUrl: url, contextUrl: null });
}

/** JSON-LD as statements, read without the network; throws where something of it would be lost. */
async function statementsOf(data: object): Promise<Store> {
  const options = { format: 'application/n-quads', documentLoader: offline, base: 'https://gmina.example/', safe: true };
  return new Store(new Parser({ format: 'N-Quads' }).parse(await jsonld.toRDF(data, options)));
}

/** Whether JSON-LD is read whole and says something. */
export async function linkedDataFaults(data: object): Promise<string[]> {
  try {
    return (await statementsOf(data)).size === 0 ? ['says nothing'] : [];
  } catch (error) {
    return [String(error)];
  }
}

const shapes = new Store(new Parser({ format: 'Turtle' }).parse(SHAPES));

/** What the shapes of DCAT-AP find wrong with a catalogue. */
export async function catalogFaults(catalog: object): Promise<string[]> {
  const data = await statementsOf(catalog);
  const report = await new SHACLValidator(shapes).validate(data);
  return [
    ...(data.size > 50 ? [] : [`only ${String(data.size)} statements`]),
    ...report.results.map(({ path, focusNode, message }) => `${focusNode.value} ${path.value} ${message.map(String).join()}`),
  ];
}
