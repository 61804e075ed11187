import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasCode } from '../../content/system-error.ts';
import type { ApiDocument, ApiIndex } from '../../publish/api-shapes.ts';
import type { SiteManifest } from '../../publish/whole/manifest-shape.ts';
import { SettingsError } from '../../settings.ts';
import { MCP_WORDS } from '../../strings/mcp.ts';

type Card = SiteManifest['documents'][number] & { readonly number: string | null };

/** A built site as its data files tell it. */
export interface PublishedSite {
  readonly name: string;
  readonly publisher: string;
  /** Day of the build. */
  readonly date: string;
  readonly documents: readonly Card[];
  /** The data file of a document of `documents`. */
  readonly document: (id: string) => Promise<ApiDocument>;
}

/** Gives the text of a file of the site; `null` where there is none. */
type Read = (path: string) => Promise<string | null>;

const fromFolder =
  (dir: string): Read =>
  (path) => {
    try {
      return Promise.resolve(readFileSync(join(dir, path), 'utf8'));
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) return Promise.resolve(null);
      throw error;
    }
  };

const fromAddress =
  (base: string): Read =>
  async (path) => {
    const url = new URL(path, base).href;
    try {
      const response = await fetch(url);
      if (response.status === 404) return null;
      if (!response.ok) throw new SettingsError(MCP_WORDS.unreachable(url, `kod ${String(response.status)}`));
      return await response.text();
    } catch (error) {
      if (error instanceof SettingsError) throw error;
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      throw new SettingsError(MCP_WORDS.unreachable(url, cause));
    }
  };

const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/** Opens a site by the folder it was built into or by its address; throws a `SettingsError` where there is none. */
export async function openPublishedSite(place: string): Promise<PublishedSite> {
  const read = isAddress(place) ? fromAddress(`${place.replace(/\/+$/, '')}/`) : fromFolder(resolve(place));
  const [manifest, index] = [await read('api/v1/manifest.json'), await read('api/v1/index.json')];
  if (manifest === null || index === null) throw new SettingsError(MCP_WORDS.noSite(place));
  const { site, publisher, date, documents } = JSON.parse(manifest) as SiteManifest;
  const numbers = new Map((JSON.parse(index) as ApiIndex).documents.map(({ id, number }) => [id, number]));
  const known = new Map<string, Promise<ApiDocument>>();
  const load = async (id: string): Promise<ApiDocument> => {
    const path = `api/v1/documents/${id}.json`;
    const text = await read(path);
    if (text === null) throw new SettingsError(MCP_WORDS.unreachable(path, 'nie ma takiego pliku'));
    return JSON.parse(text) as ApiDocument;
  };
  return {
    name: site,
    publisher,
    date,
    documents: documents.map((document) => ({ ...document, number: numbers.get(document.id) ?? null })),
    document(id) {
      const loading =
        known.get(id) ??
        load(id).catch((error: unknown) => {
          known.delete(id);
          throw error;
        });
      known.set(id, loading);
      return loading;
    },
  };
}
