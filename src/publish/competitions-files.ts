import { z } from 'zod';
import { underBase } from '../model/under-base.ts';
import type { Corpus } from '../types.ts';
import { competitionsOf } from '../views/competitions.ts';
import { apiCompetition } from './api-competition.ts';
import { competitionsShape, type ApiCompetitions } from './competitions-shapes.ts';
import type { SiteFile } from './site-file.ts';

const API = 'api/v1';

/** All competitions of the site with their state on the day of the build, as JSON. */
export function competitionsFiles(corpus: Corpus): SiteFile[] {
  const { basePath } = corpus.settings;
  const competitions = competitionsOf(corpus).flatMap(({ work }): ApiCompetitions['competitions'] => {
    const competition = apiCompetition(work, corpus);
    if (competition === null) return [];
    const { id, title, character } = work.document;
    return [{ document: id, title, character, url: underBase(basePath, work.path), ...competition }];
  });
  const file: ApiCompetitions = { $schema: `${basePath}${API}/competitions.schema.json`, currency: 'PLN', competitions };
  return [
    { path: `${API}/competitions.schema.json`, content: `${JSON.stringify(z.toJSONSchema(competitionsShape))}\n` },
    { path: `${API}/competitions.json`, content: `${JSON.stringify(file)}\n` },
  ];
}
