import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../testing/corpus-of.ts';
import { jsonOf } from '../../testing/data-site.ts';
import { catalogFaults } from '../../testing/validators/linked-data-faults.ts';
import type { Corpus } from '../../types.ts';
import { catalogFile } from './catalog.ts';

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
    expect(await catalogFaults(jsonOf(catalogFile(town(more, siteUrl))) as object)).toEqual([]);
  });

  it('is found at fault without a title of a dataset, so the shapes do judge', async () => {
    const catalog = jsonOf(catalogFile(town('', null))) as { 'dcat:dataset': Record<string, unknown>[] };
    delete catalog['dcat:dataset'][0]?.['dct:title'];
    expect(await catalogFaults(catalog)).toHaveLength(1);
  });
});
