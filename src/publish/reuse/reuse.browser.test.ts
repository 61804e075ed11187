import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf, temporaryFolder, TOWN } from '../../testing/built-site.ts';
import { warmSite } from '../../testing/warm-site.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/**
 * Parts of the town that nothing below concerns: left out, for seven builds of it would make them. What stays has programmes, the acts that
 * adopted and changed them, news, a consultation, a report and pages.
 */
const LEFT_OUT = [
  'programy/2026.md',
  'programy/2027.md',
  'uchwaly/2025',
  'uchwaly/2026',
  'aktualnosci/2018-10-05-konsultacje-programu-na-2019.md',
  'aktualnosci/2026-02-09-leszczynska-rada-dzialalnosci-pozytku-publicznego.md',
  'aktualnosci/2026-11-13-projekt-programu-na-2027-w-konsultacjach.md',
  'konsultacje/2026-11-13-projekt-programu-2027.md',
  'strony/deklaracja-dostepnosci.md',
];

/** A page that none of the edits below concerns where they say so; a build may make more anew than it must (`null`). */
const ASIDE = 'uchwaly/2018/liii-732-2018/index.html';

describe('a build over a former one', () => {
  const work = temporaryFolder('ponownie');
  const contentDir = join(work, 'content');
  const out = join(work, 'dist');

  const build = (outDir: string, cacheDir: string): Promise<string> =>
    warmSite({ CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: join(work, cacheDir) });

  const edit = (file: string, change: (text: string) => string): void => {
    const path = join(contentDir, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`nothing to change in ${file}`);
    writeFileSync(path, changed);
  };

  /** Files whose bytes are not those of a build from nothing. */
  async function differences(): Promise<string[]> {
    const clean = join(work, 'clean');
    rmSync(join(work, 'clean-cache'), { recursive: true, force: true });
    await build(clean, 'clean-cache');
    const [made, wanted] = [filesOf(out), filesOf(clean)];
    expect(made).toEqual(wanted);
    return made.filter((name) => !readFileSync(join(out, name)).equals(readFileSync(join(clean, name))));
  }

  interface Published {
    readonly bytes: Buffer;
    readonly size: bigint;
    readonly mtimeNs: bigint;
  }

  const published = (): ReadonlyMap<string, Published> =>
    new Map(
      filesOf(out).map((name) => {
        const { size, mtimeNs } = statSync(join(out, name), { bigint: true });
        return [name, { bytes: readFileSync(join(out, name)), size, mtimeNs }];
      }),
    );

  /** Files that differ from those of an earlier site, and those that `rsync -a` takes for such, by their size and age. */
  function changes(before: ReadonlyMap<string, Published>): { readonly changed: string[]; readonly sent: string[] } {
    const after = [...published()];
    const names = (differ: (now: Published, then: Published) => boolean): string[] =>
      after.flatMap(([name, now]) => {
        const then = before.get(name);
        return then === undefined || differ(now, then) ? [name] : [];
      });
    return {
      changed: names((now, then) => !now.bytes.equals(then.bytes)),
      sent: names((now, then) => now.size !== then.size || now.mtimeNs !== then.mtimeNs),
    };
  }

  beforeAll(async () => {
    cpSync(TOWN, contentDir, { recursive: true });
    for (const path of LEFT_OUT) rmSync(join(contentDir, path), { recursive: true });
    await build(out, 'cache');
  });

  it.each<readonly [string, boolean | null, () => void]>([
    [
      'words of a programme',
      true,
      () => {
        edit('programy/2021.md', (text) => text.replace(/\n§ 1\. /, '\n§ 1. Nowe słowa. '));
      },
    ],
    [
      'what an amending act orders, and a page that somebody has changed in the output',
      null,
      () => {
        edit('uchwaly/2020/xx-000-2020.md', (text) => `${text}\nDopisane zdanie.\n`);
        writeFileSync(join(out, 'strony.html'), 'obcy plik');
        writeFileSync(join(out, 'programy/2020/index.html'), 'zmieniona');
      },
    ],
    [
      'the title of an act, and a document less',
      false,
      () => {
        edit('uchwaly/2018/liii-732-2018.md', (text) => text.replace('w_sprawie: ', 'w_sprawie: ponownie '));
        rmSync(join(contentDir, 'sprawozdania'), { recursive: true });
      },
    ],
  ])('has the bytes of one from nothing: %s', async (_, leavesOthers, change) => {
    change();
    const before = published();
    await build(out, 'cache');
    expect(await differences()).toEqual([]);
    const { changed, sent } = changes(before);
    expect(sent).toEqual(changed);
    expect(sent.length).toBeLessThan(before.size);
    if (leavesOthers !== null) expect(sent.includes(ASIDE)).toBe(!leavesOthers);
  });
});

describe('builds over one another', () => {
  it('have the bytes of one from nothing, whatever was done between', async () => {
    const script = join(ROOT, 'scripts', 'fuzz-incremental.ts');
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, '--sequences', '2', '--seed', '3']);
    expect([stdout.split(',')[0], stderr]).toEqual(['porównanych ciągów 2', '']);
  });
});
