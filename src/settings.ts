import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { polishDay } from './law/polish-day.ts';
import { PANEL_HOSTS, panelSettings, REPOSITORY_NAME } from './content/panel.ts';
import type { IsoDate, PanelHost, Settings } from './types.ts';

/** A setting that can't be used; the message is Polish and says what to do. */
export class SettingsError extends Error {}

/** An empty variable is no variable: taken as a path it would be the working folder itself, which a build must never replace. */
const readDir = (value: string | undefined, fallback: string): string =>
  resolve(value === undefined || value === '' ? fallback : value);

/** The folder of the content where none is named: `content`, or the current folder where that is the content itself. */
const usualContent = (): string => (!existsSync('content') && existsSync('serwis.yaml') ? '.' : 'content');

function readBuildDate(value: string | undefined): IsoDate {
  if (value === undefined || value === '') return polishDay(new Date());
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value)) {
    throw new SettingsError(
      `Zmienna BUILD_DATE ma wartość „${value}”, a powinna być dniem w zapisie RRRR-MM-DD, np. 2026-11-23.`,
    );
  }
  return value as IsoDate;
}

function readSiteUrl(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new SettingsError(`Zmienna SITE_URL ma wartość „${value}”, a powinna być adresem, np. https://program.miasto.pl.`);
  }
  return new URL(value).origin;
}

function readBasePath(value: string | undefined): string {
  const path = `/${(value ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path)) {
    throw new SettingsError(`Zmienna BASE_PATH ma wartość „${value ?? ''}”, a powinna być ścieżką, np. /program/.`);
  }
  return path;
}

const isPanelHost = (value: string): value is PanelHost => (PANEL_HOSTS as readonly string[]).includes(value);

function readCms(env: Readonly<Record<string, string | undefined>>): Settings['cms'] {
  if (env['CMS'] === '0') return 'off';
  if (env['CMS'] !== '1') return null;
  const host = env['CMS_BACKEND'] ?? 'github';
  if (!isPanelHost(host)) {
    throw new SettingsError(
      `Zmienna CMS_BACKEND ma wartość „${host}”, a powinna mieć jedną z wartości: ${PANEL_HOSTS.join(', ')}.`,
    );
  }
  const repository = env['CMS_REPO'] ?? '';
  if (repository !== '' && !REPOSITORY_NAME.test(repository)) {
    throw new SettingsError(`Zmienna CMS_REPO ma wartość „${repository}”, a powinna być nazwą repozytorium, np. gmina/program.`);
  }
  if (repository === '') return 'on';
  return panelSettings({ host, repository, branch: env['CMS_BRANCH'], signIn: readSiteUrl(env['CMS_AUTH']) });
}

/** The package that makes PDF files; a town installs it or not. */
export const PDF_PACKAGE = '@myriaddreamin/typst-ts-node-compiler';

function readPdf(value: string | undefined): Settings['pdf'] {
  if (value === '0') return 'off';
  if (value !== undefined && value !== '' && value !== '1')
    throw new SettingsError(`Zmienna PDF ma wartość „${value}”, a powinna mieć: 1 (z plikami PDF) albo 0 (bez nich).`);
  try {
    import.meta.resolve(PDF_PACKAGE);
    return 'made';
  } catch {
    return 'missing';
  }
}

/** Reads the settings of a run; throws a `SettingsError` where one makes no sense. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    contentDir: readDir(env['CONTENT_DIR'], usualContent()),
    outDir: readDir(env['OUT_DIR'], 'dist'),
    siteUrl: readSiteUrl(env['SITE_URL']),
    basePath: readBasePath(env['BASE_PATH']),
    buildDate: readBuildDate(env['BUILD_DATE']),
    pdf: readPdf(env['PDF']),
    cms: readCms(env),
  };
}
