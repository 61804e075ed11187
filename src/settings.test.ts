import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({ BUILD_DATE: '2026-11-23' })).toEqual({
      contentDir: resolve('content'),
      outDir: resolve('dist'),
      siteUrl: null,
      basePath: '/',
      buildDate: '2026-11-23',
      pdf: 'made',
      cms: null,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    const empty = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '', BUILD_DATE: '' };
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  it('never takes the working folder for the output by default', () => {
    expect(readSettings({ OUT_DIR: '' }).outDir).not.toBe(process.cwd());
  });

  it('has a panel for editors only where it is asked for', () => {
    expect(readSettings({ CMS: '0' }).cms).toBe('off');
    expect(readSettings({ CMS: '1' }).cms).toBe('on');
    expect(readSettings({ CMS: '1', CMS_REPO: 'gmina/program' }).cms).toMatchObject({
      host: 'github',
      repository: 'gmina/program',
      branch: 'main',
      signIn: null,
    });
    expect(() => readSettings({ CMS: '1', CMS_BACKEND: 'svn' })).toThrow('CMS_BACKEND');
    expect(() => readSettings({ CMS: '1', CMS_REPO: 'https://x' })).toThrow('CMS_REPO');
  });

  it('makes folders absolute', () => {
    expect(readSettings({ CONTENT_DIR: 'dane/../tresc', OUT_DIR: '/srv/www' })).toMatchObject({
      contentDir: resolve('tresc'),
      outDir: '/srv/www',
    });
  });

  it.each([
    ['https://program.leszno.pl', 'https://program.leszno.pl'],
    ['https://program.leszno.pl/', 'https://program.leszno.pl'],
    ['http://localhost:4321/', 'http://localhost:4321'],
  ])('reads SITE_URL %s', (value, siteUrl) => {
    expect(readSettings({ SITE_URL: value }).siteUrl).toBe(siteUrl);
  });

  it.each([
    ['/', '/'],
    ['program', '/program/'],
    ['/program', '/program/'],
    ['/program/', '/program/'],
    ['//program//', '/program/'],
    ['/miasto/program-2020', '/miasto/program-2020/'],
  ])('reads BASE_PATH %s', (value, basePath) => {
    expect(readSettings({ BASE_PATH: value }).basePath).toBe(basePath);
  });

  it.each([
    { SITE_URL: 'program.leszno.pl' },
    { SITE_URL: 'javascript:alert(1)' },
    { SITE_URL: 'ftp://leszno.pl' },
    { BASE_PATH: '/a b/' },
    { BASE_PATH: '/"onload=/' },
    { BASE_PATH: 'https://leszno.pl/' },
    { BUILD_DATE: '23.11.2026' },
    { BUILD_DATE: '2026-02-30' },
    { BUILD_DATE: '2026-1-5' },
    { BUILD_DATE: '2026-11-23T10:00' },
    { BUILD_DATE: 'dzisiaj' },
  ])('refuses %o in Polish, naming the variable and its value', (env) => {
    const [[name, value] = ['', '']] = Object.entries(env);
    expect(() => readSettings(env)).toThrow(SettingsError);
    expect(() => readSettings(env)).toThrow(`Zmienna ${name} ma wartość „${value}”`);
  });
});

describe('the day of a build', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('is the day in Poland: at %s it is %s', (now, day) => {
    vi.useFakeTimers({ now: new Date(now) });
    expect(readSettings({}).buildDate).toBe(day);
  });
});
