import { SaxesParser } from 'saxes';

interface Counted {
  readonly of: string;
  readonly names: string[];
  id: string;
  alternates: number;
}

/**
 * What RFC 4287 asks of a feed and no schema can say: one id, title and day of each thing, an author, a link of each entry, ids that
 * differ.
 */
export function atomFaults(xml: string): string[] {
  const parser = new SaxesParser({});
  const path: string[] = [];
  const things: Counted[] = [{ of: 'feed', names: [], id: '', alternates: 0 }];
  const faults: string[] = [];
  parser.on('error', (error) => {
    faults.push(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'entry') things.push({ of: 'entry', names: [], id: '', alternates: 0 });
    const thing = path.includes('entry') ? things.at(-1) : things[0];
    if (path.length === (path.includes('entry') ? 2 : 1)) {
      thing?.names.push(name);
      if (name === 'link' && thing !== undefined && (attributes['rel'] ?? 'alternate') === 'alternate') thing.alternates++;
    }
    path.push(name);
  });
  parser.on('text', (text) => {
    const thing = path.includes('entry') ? things.at(-1) : things[0];
    if (path.at(-1) === 'id' && thing !== undefined) thing.id += text;
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(xml).close();
  const [feed, ...entries] = things;
  for (const { of, names, id, alternates } of things) {
    for (const name of ['id', 'title', 'updated']) {
      const count = names.filter((one) => one === name).length;
      if (count !== 1) faults.push(`${of} ${id}: ${String(count)} × ${name}`);
    }
    if (!URL.canParse(id)) faults.push(`${of}: „${id}” is no IRI`);
    if (alternates !== 1) faults.push(`${of} ${id}: ${String(alternates)} alternate links`);
  }
  if (feed?.names.includes('author') !== true) faults.push('feed: no author');
  if (new Set(entries.map(({ id }) => id)).size < entries.length) faults.push('two entries of one id');
  return faults;
}
