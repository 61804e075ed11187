import type { z } from 'zod';
import type { MarkdownDialect } from '../content/markdown.ts';
import type { PersonalNumber } from '../law/personal-data.ts';
import { KIND_WORDS } from '../strings/kinds.ts';
import type { Kind, WorkId } from '../types.ts';
import { actFields, actKeys } from './schemas/act.ts';
import { competitionFields, competitionKeys } from './schemas/competition.ts';
import {
  consultationFields,
  consultationKeys,
  newsFields,
  newsKeys,
  pageFields,
  pageKeys,
  reportFields,
  reportKeys,
} from './schemas/dated.ts';
import { programmeFields, programmeKeys } from './schemas/programme.ts';

/** One content folder: what its files are, which keys they carry, how their text is read. */
export interface KindRule {
  readonly kind: Kind;
  readonly folder: string;
  readonly keys: z.ZodType;
  readonly fields: (keys: never) => object;
  readonly dialect: MarkdownDialect;
  /** Numbers of people that don't belong in its text. Pages and news give the office's own account and telephone. */
  readonly unwantedNumbers: readonly PersonalNumber['what'][];
}

export const KIND_RULES: readonly KindRule[] = [
  {
    kind: 'programme',
    folder: KIND_WORDS.programme.folder,
    keys: programmeKeys,
    fields: programmeFields,
    dialect: 'legal',
    unwantedNumbers: ['PESEL', 'account', 'mobile'],
  },
  {
    kind: 'act',
    folder: KIND_WORDS.act.folder,
    keys: actKeys,
    fields: actFields,
    dialect: 'legal',
    unwantedNumbers: ['PESEL', 'account', 'mobile'],
  },
  {
    kind: 'competition',
    folder: KIND_WORDS.competition.folder,
    keys: competitionKeys,
    fields: competitionFields,
    dialect: 'prose',
    unwantedNumbers: ['PESEL', 'account'],
  },
  {
    kind: 'news',
    folder: KIND_WORDS.news.folder,
    keys: newsKeys,
    fields: newsFields,
    dialect: 'prose',
    unwantedNumbers: ['PESEL'],
  },
  {
    kind: 'consultation',
    folder: KIND_WORDS.consultation.folder,
    keys: consultationKeys,
    fields: consultationFields,
    dialect: 'prose',
    unwantedNumbers: ['PESEL', 'account'],
  },
  {
    kind: 'report',
    folder: KIND_WORDS.report.folder,
    keys: reportKeys,
    fields: reportFields,
    dialect: 'prose',
    unwantedNumbers: ['PESEL', 'account', 'mobile'],
  },
  {
    kind: 'page',
    folder: KIND_WORDS.page.folder,
    keys: pageKeys,
    fields: pageFields,
    dialect: 'prose',
    unwantedNumbers: ['PESEL'],
  },
];

export const workIdOf = (path: string): WorkId => path.replace(/\.md$/i, '') as WorkId;

export const kindRuleOf = (path: string): KindRule | null =>
  KIND_RULES.find(({ folder }) => path.startsWith(`${folder}/`)) ?? null;

/** Path of a document's page below the base: `/uchwaly/2018/liii-732-2018/`; other pages stand at their own name. */
export const pathOf = (id: WorkId): string => `/${id.replace(/^strony\//, '')}/`;

/** Path of the page of a programme's tasks and funds. */
export const tasksPath = (programmePath: string): string => `${programmePath}zadania/`;

/** Path of the page of a sphere of public tasks: `/sfery/17/`. */
export const spherePath = (item: string): string => `/sfery/${item}/`;
