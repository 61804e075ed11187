import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { panelSettings } from '../../content/panel.ts';
import { panelPolicy } from '../../publish/panel-security-policy.ts';
import { panelBackend } from '../../site/panel/panel-backend.ts';

type Stated = Parameters<typeof panelSettings>[0];

/** The folder of the contents in the repositories of tests. */
export const CONTENT = 'content';

/** The page of a panel that was built for one host, as the build makes it for another: its configuration and its policy. */
function pageFor(outDir: string, folder: string, stated: Stated): string {
  const panel = panelSettings(stated);
  const built = readFileSync(join(outDir, 'admin', 'index.html'), 'utf8');
  const [, json = '{}'] = /type="application\/json">(.*?)<\/script>/s.exec(built) ?? [];
  const data = JSON.parse(json.replaceAll(folder, CONTENT)) as { config: Record<string, unknown> };
  const config = {
    ...data.config,
    backend: panelBackend(panel),
    publish_mode: panel.review === 'requests' ? 'editorial_workflow' : 'simple',
  };
  const stood = JSON.stringify({ ...data, config, isReviewed: panel.review === 'requests' }).replace(/</g, '\\u003c');
  return built
    .replace(json, () => stood)
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start: string) => start + panelPolicy(panel));
}

/** Has the pages of a browser open the panel of a built site for a host. `folder` is where the contents were when it was built. */
export async function servePanel(
  context: BrowserContext,
  url: string,
  outDir: string,
  folder: string,
  stated: Stated,
): Promise<void> {
  const html = pageFor(outDir, folder, stated);
  const panel = new URL('admin/', url).href;
  await context.route(
    ({ origin, pathname }) => origin + pathname === panel,
    (route) => route.fulfill({ contentType: 'text/html', body: html }),
  );
}
