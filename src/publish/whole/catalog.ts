import { CATALOG_WORDS } from '../../strings/formats.ts';
import { DATA_PAGE } from '../../strings/pl.ts';
import type { Corpus } from '../../types.ts';
import { knownAddress } from '../site-address.ts';
import type { SiteFile } from '../site-file.ts';

/** Vocabularies of DCAT-AP, the European profile that dane.gov.pl follows. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const POLISH = 'http://publications.europa.eu/resource/authority/language/POL';
const GOVERNMENT = 'http://publications.europa.eu/resource/authority/data-theme/GOVE';
const FILE_TYPE = 'http://publications.europa.eu/resource/authority/file-type/';

interface Distribution {
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  /** Code in the table of file types of the Publications Office. */
  readonly format: string;
}

interface Dataset {
  readonly name: keyof typeof CATALOG_WORDS.datasets;
  readonly distributions: readonly Distribution[];
}

const DATASETS: readonly Dataset[] = [
  {
    name: 'documents',
    distributions: [
      { path: '/api/v1/index.json', title: 'JSON', mediaType: 'application/json', format: 'JSON' },
      { path: '/api/v1/wszystko.zip', title: 'ZIP', mediaType: 'application/zip', format: 'ZIP' },
      { path: '/atom.xml', title: 'Atom', mediaType: 'application/atom+xml', format: 'ATOM' },
    ],
  },
  {
    name: 'tasks',
    distributions: [
      { path: '/api/v1/tasks.csv', title: 'CSV', mediaType: 'text/csv', format: 'CSV' },
      { path: '/api/v1/tasks.json', title: 'JSON', mediaType: 'application/json', format: 'JSON' },
    ],
  },
  {
    name: 'competitions',
    distributions: [{ path: '/api/v1/competitions.json', title: 'JSON', mediaType: 'application/json', format: 'JSON' }],
  },
  {
    name: 'ledger',
    distributions: [{ path: '/api/v1/ledger.json', title: 'JSON', mediaType: 'application/json', format: 'JSON' }],
  },
  {
    name: 'graph',
    distributions: [{ path: '/dane/powiazania.graphml', title: 'GraphML', mediaType: 'application/xml', format: 'XML' }],
  },
];

const polish = (value: string): object => ({ '@value': value, '@language': 'pl' });
const iri = (id: string): object => ({ '@id': id });

/** The catalogue of the site's data by DCAT-AP, as JSON-LD. Addresses are full where that of the site is known. */
export function catalogFile({ settings, site }: Pick<Corpus, 'settings' | 'site'>): SiteFile {
  const address = (path: string): string => knownAddress(path, settings);
  const publisher = { '@id': `${address('/')}#wydawca`, '@type': 'foaf:Agent', 'foaf:name': polish(site.body) };
  const contact =
    site.contact.email === null
      ? {}
      : {
          'dcat:contactPoint': {
            '@type': 'vcard:Organization',
            'vcard:fn': site.body,
            'vcard:hasEmail': iri(`mailto:${site.contact.email}`),
          },
        };
  const modified = { '@value': settings.buildDate, '@type': 'xsd:date' };
  const distribution = ({ path, title, mediaType, format }: Distribution): object => ({
    '@id': address(path),
    '@type': 'dcat:Distribution',
    'dct:title': polish(title),
    'dcat:accessURL': iri(address('/dane/')),
    'dcat:downloadURL': iri(address(path)),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaType}`),
    'dct:format': iri(`${FILE_TYPE}${format}`),
    ...(site.licence === null ? {} : { 'dct:license': { '@id': site.licence, '@type': 'dct:LicenseDocument' } }),
    'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': polish(DATA_PAGE.terms) },
  });
  const dataset = ({ name, distributions }: Dataset): object => ({
    '@id': `${address('/dane/')}#${name}`,
    '@type': 'dcat:Dataset',
    'dct:title': polish(CATALOG_WORDS.datasets[name].title(site.name)),
    'dct:description': polish(CATALOG_WORDS.datasets[name].text),
    'dct:publisher': iri(publisher['@id']),
    'dct:language': iri(POLISH),
    'dcat:theme': iri(GOVERNMENT),
    'dct:modified': modified,
    ...contact,
    'dcat:distribution': distributions.map(distribution),
  });
  const catalog = {
    '@context': CONTEXT,
    '@id': address('/api/v1/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': polish(site.name),
    'dct:description': polish(site.description ?? CATALOG_WORDS.catalog(site.body)),
    'dct:publisher': publisher,
    'dct:language': iri(POLISH),
    'foaf:homepage': iri(address('/')),
    'dct:modified': modified,
    'dcat:dataset': DATASETS.map(dataset),
  };
  return { path: 'api/v1/catalog.jsonld', content: `${JSON.stringify(catalog)}\n` };
}
