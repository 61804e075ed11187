import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Skeleton } from '../import/authoring/answers.ts';
import { noCache } from '../cache/cache.ts';
import { buildCorpus } from '../corpus.ts';
import { readSettings } from '../settings.ts';
import type { NewKind } from '../strings/authoring.ts';
import { temporaryFolder } from '../testing/built-site.ts';
import { runCommand } from '../testing/command.ts';
import { createAsk } from './new/ask.ts';
import { makeSkeleton } from './new/make-skeleton.ts';

const CONTENT = resolve(import.meta.dirname, '..', 'testing', 'fixtures', 'gmina-przykladowa');
const ACT = 'uchwaly/xxiv-118-2020';

const settings = (contentDir: string) => readSettings({ CONTENT_DIR: contentDir, BUILD_DATE: '2026-11-24' });

async function make(kind: NewKind, flags: Readonly<Record<string, string>>): Promise<Skeleton> {
  const corpus = buildCorpus(settings(CONTENT), noCache());
  return makeSkeleton(kind, corpus, createAsk(flags, true));
}

describe('npm run new', () => {
  it('makes a skeleton of each kind that check has nothing to say about', async () => {
    const dir = temporaryFolder('nowe');
    cpSync(CONTENT, dir, { recursive: true });
    const skeletons = [
      await make('act', { tytul: 'w sprawie dróg' }),
      await make('amendment', { dotyczy: ACT }),
      await make('programme', { rok: '2027' }),
      await make('competition', { rok: '2027', kwota: '50000', sfery: '17, 19' }),
      await make('news', { tytul: 'Nabór wniosków' }),
      await make('consultation', { rok: '2027' }),
      await make('report', { rok: '2023', data: '2024-05-20' }),
      await make('page', { tytul: 'O nas wszystkich' }),
    ];
    for (const { path, text } of skeletons) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const before = buildCorpus(settings(CONTENT), noCache());
    const { diagnostics, works } = buildCorpus(settings(dir), noCache());
    expect(diagnostics).toEqual(before.diagnostics);
    expect(works.map(({ document }) => `${document.id}.md`)).toEqual(expect.arrayContaining(skeletons.map(({ path }) => path)));
  });

  it('gives a programme the eleven elements of the statute', async () => {
    const { text } = await make('programme', { rok: '2027' });
    expect(
      [...text.matchAll(/^ {2}"?(\d+)"?: rozdz-(\d+)$/gm)].map(([, item, chapter]) => [Number(item), Number(chapter)]),
    ).toEqual(Array.from({ length: 11 }, (_, index) => [index + 1, index + 2]));
    expect(text.match(/^## Rozdział \d+\./gm)).toHaveLength(12);
    expect(text).toContain('do dnia 31 grudnia 2027 r.');
  });

  it('quotes the present wording of the act that is amended', async () => {
    const { path, text } = await make('amendment', { dotyczy: ACT, numer: 'XXX/1/2026' });
    expect(path).toBe('uchwaly/2026/xxx-1-2026.md');
    expect(text).toContain(`zmienia:\n  - ${ACT}`);
    expect(text).toMatch(/§ 1 otrzymuje brzmienie:\n\n„§ 1\. /);
  });

  it('makes a document of any kind from the table of kinds', async () => {
    expect(await make('page', { tytul: 'O nas' })).toEqual({ path: 'strony/o-nas.md', text: '---\ntytul: O nas\n---\n\n…\n' });
    const { path, text } = await make('news', { tytul: 'Nabór wniosków', data: '2026-11-20', dotyczy: ACT });
    expect(path).toBe('aktualnosci/2026-11-20-nabor-wnioskow.md');
    expect(text).toBe(`---\ntytul: Nabór wniosków\ndata: 2026-11-20\ndotyczy:\n  - ${ACT}\n---\n\n…\n`);
  });

  it('says in Polish what can not be made', async () => {
    await expect(make('news', { data: '24.11.2026' })).rejects.toThrow('nie jest dniem w zapisie RRRR-MM-DD');
    await expect(make('amendment', { dotyczy: 'uchwaly/nie-ma' })).rejects.toThrow('Nie ma dokumentu „uchwaly/nie-ma”');
    await expect(make('programme', { rok: 'przyszły' })).rejects.toThrow('nie jest rokiem');
  });

  it('writes a file once and never over another', async () => {
    const dir = temporaryFolder('nowe');
    cpSync(CONTENT, dir, { recursive: true });
    const run = () => runCommand(['new', 'program', '--rok', '2027', '--yes'], { env: { CONTENT_DIR: dir } });
    expect((await run()).status).toBe(0);
    expect(await run()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/programy\/2027\.md” już jest i nie zostanie nadpisany/) as string,
    });
  });
});
