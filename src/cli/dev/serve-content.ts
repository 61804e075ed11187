import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { cleanLogo } from '../../publish/pictures/clean-logo.ts';
import { contentType, FILE_TYPES } from '../../publish/host/file-types.ts';
import { extensionOf } from '../../views/attachments-view.ts';
import type { Corpus } from '../../types.ts';
import { brokenPage } from './broken-page.ts';

/** Path of a request below the base, decoded; `null` where it is outside or malformed. */
function pathBelow(url: string, basePath: string): string | null {
  const [path = '/'] = url.split(/[?#]/);
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith(basePath) ? `/${decoded.slice(basePath.length)}` : null;
  } catch {
    return null;
  }
}

const typeOf = (path: string): string => {
  const known = FILE_TYPES.find(({ extensions }) => extensions.includes(extensionOf(path)));
  return known === undefined ? 'application/octet-stream' : contentType(known);
};

/**
 * Serves in the preview what a build copies: attached files and pictures at their published addresses. A document whose file can't be
 * read says so at its own address.
 */
export const serveContent =
  (corpusNow: () => Corpus): Connect.NextHandleFunction =>
  (request, response, next) => {
    const corpus = corpusNow();
    const { basePath, contentDir } = corpus.settings;
    const path = pathBelow(request.url ?? '/', basePath);
    const asset = path === null ? undefined : corpus.assets.find((one) => `/${one.path}` === path);
    if (asset !== undefined) {
      const file = join(contentDir, asset.file);
      response.setHeader('Content-Type', typeOf(asset.path));
      response.setHeader('X-Content-Type-Options', 'nosniff');
      if (asset.path.endsWith('.svg')) response.end(cleanLogo(readFileSync(file, 'utf8'), asset.path));
      else createReadStream(file).on('error', next).pipe(response);
      return;
    }
    const page = path === null ? null : brokenPage(path.endsWith('/') ? path : `${path}/`, corpus);
    if (page === null) next();
    else {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page);
    }
  };
