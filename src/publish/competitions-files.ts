import type { Corpus } from '../types.ts';
import { competitionsOf } from '../views/competitions.ts';
import { apiCompetition } from './api-competition.ts';
import { competitionsShape, type ApiCompetitions } from './competitions-shapes.ts';
import { schemaFile } from './schema-file.ts';
import { knownAddress } from './site-address.ts';
import type { SiteFile } from './site-file.ts';

const API = 'api/v1';

/** All competitions of the site with their state on the day of the build, as JSON. */
export function competitionsFiles(corpus: Corpus): SiteFile[] {
  const { settings } = corpus;
  const competitions = competitionsOf(corpus).flatMap(({ work }): ApiCompetitions['competitions'] => {
    const competition = apiCompetition(work, corpus);
    if (competition === null) return [];
    const { id, title, character } = work.document;
    return [{ document: id, title, character, url: knownAddress(work.path, settings), ...competition }];
  });
  const file: ApiCompetitions = {
    $schema: knownAddress(`/${API}/competitions.schema.json`, settings),
    currency: 'PLN',
    competitions,
  };
  return [
    schemaFile(`${API}/competitions.schema.json`, competitionsShape, settings),
    { path: `${API}/competitions.json`, content: `${JSON.stringify(file)}\n` },
  ];
}
