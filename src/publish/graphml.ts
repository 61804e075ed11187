import { shortTitle } from '../views/document-view.ts';
import { documentGraph } from '../views/document-graph.ts';
import { publicDate } from '../views/lists.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { Corpus } from '../types.ts';
import { siteAddress } from './site-address.ts';
import type { SiteFile } from './site-file.ts';
import { validXml } from './valid-xml.ts';

const KEYS = ['node title', 'node kind', 'node character', 'node date', 'node url', 'edge type', 'edge count'].map((key) =>
  key.split(' '),
);

const data = (key: string, value: string): string => `<data key="${key}">${escapeHtml(value)}</data>`;

/** The graph of documents as GraphML (http://graphml.graphdrawing.org): nodes are documents, edges relations and citations. */
export function graphmlFile(corpus: Corpus): SiteFile {
  const { works, edges } = documentGraph(corpus);
  const keys = KEYS.map(
    ([target = '', name = '']) =>
      `  <key id="${name}" for="${target}" attr.name="${name}" attr.type="${name === 'count' ? 'int' : 'string'}"/>`,
  );
  const nodes = works.map(
    (work) =>
      `    <node id="${escapeHtml(work.document.id)}">${data('title', shortTitle(work))}${data('kind', work.document.kind)}${data('character', work.document.character)}${data('date', publicDate(work, corpus) ?? '')}${data('url', siteAddress(work.path, corpus.settings))}</node>`,
  );
  const lines = edges.map(
    ({ from, to, type, count }) =>
      `    <edge source="${escapeHtml(from.document.id)}" target="${escapeHtml(to.document.id)}">${data('type', type)}${data('count', String(count))}</edge>`,
  );
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph id="dokumenty" edgedefault="directed">',
    ...nodes,
    ...lines,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
  return { path: 'dane/powiazania.graphml', content: validXml(content) };
}
