import { readContent } from '../content/read-content.ts';
import { panelOf } from '../content/panel.ts';
import { readSite } from '../model/read-site.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { REVIEW_WORDS } from '../strings/review.ts';
import type { Command } from './command-line.ts';
import { proposeEdits } from './review/propose-edits.ts';

/** Opens a request to merge what the panel's branch has more than the published one. */
export const review: Command = async ({ value }) => {
  const settings = readSettings(process.env);
  const content = readContent(settings.contentDir, []);
  const panel = panelOf(settings, readSite(content.site, content, []));
  if (value('branch') === undefined && panel?.review !== 'branch') {
    console.log(REVIEW_WORDS.noPanel);
    return 0;
  }
  const branch = value('branch') ?? panel?.reviewBranch ?? 'redakcja';
  const base = value('base') ?? panel?.branch ?? 'main';
  if (branch === base) throw new SettingsError(REVIEW_WORDS.same(branch));
  await proposeEdits({ branch, base, cwd: process.cwd(), env: process.env, say: console.log });
  return 0;
};
