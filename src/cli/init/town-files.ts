import type { Skeleton } from '../../import/authoring/answers.ts';
import { schemaFiles } from '../../import/authoring/editor-files.ts';
import { firstProgramme } from './first-programme.ts';
import { siteSettings } from './site-settings.ts';
import { templateFiles } from './template-files.ts';
import type { NewTown } from './town.ts';

/** The schemas by which editors complete and check front matter; they belong to a version of the program. */
export const editorSchemas = (): Skeleton[] =>
  schemaFiles().map(({ path, content }) => ({ path: `.vscode/schematy/${path}`, text: content }));

/** Every file of a new repository but `package.json`, by path below it. */
export const townFiles = (town: NewTown): Skeleton[] => [
  { path: 'content/serwis.yaml', text: siteSettings(town) },
  ...firstProgramme(town).map(({ path, text }) => ({ path: `content/${path}`, text })),
  ...templateFiles(town),
  ...editorSchemas(),
];
