import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files of tests that take longest, in the order in which they begin. A fresh checkout knows no times; by size, which stands for them then, a
 * short file that takes minutes would begin last and run alone.
 */
const LONG: readonly string[] = [
  'town-path.browser.test.ts',
  'admin.browser.test.ts',
  'whole-builds.browser.test.ts',
  'reuse.browser.test.ts',
  'site-look.browser.test.ts',
  'document-keys.property.test.ts',
  'environment.test.ts',
  'guide.test.ts',
  'manners.test.ts',
  'page-words.property.test.ts',
  'office-year.test.ts',
  'hostile-documents.test.ts',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONG.indexOf(basename(moduleId));
  return place === -1 ? LONG.length : place;
};

/** The order in which the files of a project run: long ones first, the others as vitest has them. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const projects = new Set(usual.map(({ project }) => project));
    return [...projects].flatMap((project) =>
      usual.filter((file) => file.project === project).toSorted((one, other) => placeOf(one) - placeOf(other)),
    );
  }
}
