import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/built-site.ts';
import { corpusOf } from '../../testing/corpus-of.ts';
import type { Settings } from '../../types.ts';
import type { SiteFile } from '../site-file.ts';
import type { ArchivePart, SiteManifest } from '../whole/manifest-shape.ts';
import { archiveFolder, readArchive, writeArchive } from './archive.ts';
import { fetchArchive } from './fetch-archive.ts';
import { proofFiles } from './proof-files.ts';
import { openSigner } from './signing-key.ts';

const corpus = corpusOf({
  'serwis.yaml': 'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\nformaty: [tekst, dawne]\n',
  'uchwaly/zasady.md':
    '---\nnumer: I/1/2020\norgan: Rada Gminy Próbna\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: w sprawie zasad\nzalaczniki: [{ plik: skan.txt, rodzaj: skan }]\n---\n\n§ 1. Tak.\n',
  'uchwaly/skan.txt': 'Skan uchwały.\n',
});
const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
const hashesOf = (day: string): ReadonlyMap<string, string> =>
  new Map(
    [
      'uchwaly/zasady/index.html',
      'uchwaly/zasady/index.md',
      'uchwaly/zasady/wersje/2020-01-10/index.html',
      'uchwaly/zasady/wersje/2020-01-10/index.md',
      'api/v1/documents/uchwaly/zasady.json',
      'uchwaly/skan.txt',
    ].map((path) => [path, sha256(path.startsWith('uchwaly/zasady/index') ? `${path} ${day}` : path)]),
  );
const on = (day: string) => ({ ...corpus, settings: { ...corpus.settings, buildDate: day as Settings['buildDate'] } });
const bytesOf = ({ content }: SiteFile): Uint8Array =>
  content instanceof Uint8Array ? content : Buffer.from(Array.isArray(content) ? content.join('') : (content as string));
const fileAt = (files: readonly SiteFile[], path: string): Uint8Array =>
  bytesOf(files.find((file) => file.path === path) ?? expect.fail(path));
const jsonAt = (files: readonly SiteFile[], path: string): unknown =>
  JSON.parse(Buffer.from(fileAt(files, path)).toString('utf8'));

const PLACES = { contentDir: temporaryFolder('tresc'), outDir: join(temporaryFolder('wynik'), 'dist') };
const pem = (type: 'ed25519' | 'x25519' = 'ed25519'): string =>
  (type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')).privateKey
    .export({ type: 'pkcs8', format: 'pem' })
    .toString();

describe('a signed manifest', () => {
  const key = pem();
  const signer = openSigner({ SIGN_KEY: key }, PLACES);
  const { files } = proofFiles(corpus, hashesOf('2026-11-24'), { signer, former: null });
  const manifest = jsonAt(files, 'api/v1/manifest.json') as SiteManifest;

  it('is verified by openssl with the published key and the detached signature', () => {
    const dir = temporaryFolder('podpis');
    for (const name of ['manifest.json', 'manifest.json.sig', 'klucz.pem'])
      writeFileSync(join(dir, name), fileAt(files, `api/v1/${name}`));
    const verify = () =>
      spawnSync(
        'openssl',
        'pkeyutl -verify -pubin -inkey klucz.pem -rawin -in manifest.json -sigfile manifest.json.sig'.split(' '),
        { cwd: dir, encoding: 'utf8' },
      );
    const first = verify();
    expect([first.status, first.stdout.trim()]).toEqual([0, 'Signature Verified Successfully']);
    writeFileSync(join(dir, 'manifest.json'), `${JSON.stringify({ ...manifest, date: '2026-11-25' })}\n`);
    expect(verify().status).not.toBe(0);
    const der = spawnSync('openssl', ['pkey', '-pubin', '-in', 'klucz.pem', '-outform', 'DER'], { cwd: dir }).stdout;
    expect(manifest.signature).toMatchObject({ algorithm: 'Ed25519', keyId: sha256(der), file: '/api/v1/manifest.json.sig' });
  });

  it('has the same signature in every build, and nothing of the private key', () => {
    const again = proofFiles(corpus, hashesOf('2026-11-24'), { signer, former: null }).files;
    expect(again.map(bytesOf)).toEqual(files.map(bytesOf));
    const secret = key.split('\n')[1] ?? expect.fail('no key');
    for (const file of files) expect(Buffer.from(bytesOf(file)).toString('latin1')).not.toContain(secret);
  });

  it('has no signature and no key where the site has none', () => {
    const plain = proofFiles(corpus, hashesOf('2026-11-24'), { signer: null, former: null }).files;
    expect(plain.map(({ path }) => path).filter((path) => /sig$|pem$/.test(path))).toEqual([]);
    expect(jsonAt(plain, 'api/v1/manifest.json')).toMatchObject({ signature: null, archive: null });
  });
});

describe('a key that is not for signing', () => {
  it.each([
    ['SIGN_KEY', { SIGN_KEY: 'tajne' }],
    ['SIGN_KEY', { SIGN_KEY: pem('x25519') }],
    ['SIGN_KEY_FILE', { SIGN_KEY_FILE: '/nie/ma.pem' }],
    ['dwa razy', { SIGN_KEY: pem(), SIGN_KEY_FILE: '/nie/ma.pem' }],
  ])('is refused in Polish, without a word of it (%s)', (words, env) => {
    expect(() => openSigner(env, PLACES)).toThrow(words);
    expect(() => openSigner(env, PLACES)).not.toThrow(/tajne|BEGIN/);
  });

  it('is refused where it might be published', () => {
    mkdirSync(PLACES.outDir, { recursive: true });
    for (const dir of [PLACES.contentDir, PLACES.outDir]) {
      const file = join(dir, 'klucz.pem');
      writeFileSync(file, pem());
      expect(() => openSigner({ SIGN_KEY_FILE: file }, PLACES)).toThrow('mógłby zostać opublikowany');
    }
  });
});

describe('the archive of digests', () => {
  const first = proofFiles(on('2026-11-24'), hashesOf('2026-11-24'), { signer: null, former: [] });
  const dir = temporaryFolder('archiwum');
  writeArchive(dir, first.archive ?? expect.fail('none'));
  const second = proofFiles(on('2026-11-25'), hashesOf('2026-11-25'), { signer: null, former: readArchive(dir) });
  const files = [...(second.archive ?? [])].flatMap(([, text]) => (JSON.parse(text) as ArchivePart).files);

  it('keeps the files of former builds with the days they were there', () => {
    const days = (hash: string) => files.filter((file) => file.sha256 === hash).map(({ from, to }) => [from, to]);
    expect(days(sha256('uchwaly/zasady/index.md 2026-11-24'))).toEqual([['2026-11-24', '2026-11-24']]);
    expect(days(sha256('uchwaly/zasady/index.md 2026-11-25'))).toEqual([['2026-11-25', '2026-11-25']]);
    expect(days(sha256('uchwaly/zasady/wersje/2020-01-10/index.md'))).toEqual([['2026-11-24', '2026-11-25']]);
    expect(days(sha256('uchwaly/skan.txt'))).toEqual([['2026-11-24', '2026-11-25']]);
    expect(days(sha256('uchwaly/zasady/index.html 2026-11-24'))).toEqual([]);
  });

  it('is published in parts that the manifest has the digests of, by the first two digits', () => {
    const manifest = jsonAt(second.files, 'api/v1/manifest.json') as SiteManifest;
    const parts = manifest.archive?.parts ?? [];
    expect(manifest.archive).toMatchObject({ since: '2026-11-24', entries: files.length });
    expect(parts.length).toBeGreaterThan(1);
    const schema = jsonAt(second.files, 'api/v1/archive.schema.json') as object;
    const validate = new Ajv2020().compile(schema);
    for (const { name, url, sha256: hash } of parts) {
      const bytes = fileAt(second.files, url.slice(1));
      expect(sha256(bytes)).toBe(hash);
      const part = JSON.parse(Buffer.from(bytes).toString('utf8')) as ArchivePart;
      expect([validate(part), validate.errors]).toEqual([true, null]);
      expect(part.files.every((file) => file.sha256.startsWith(name))).toBe(true);
    }
  });

  it('stays the same when the same day is built again, or a day before', () => {
    const again = (day: string) =>
      proofFiles(on(day), hashesOf(day), { signer: null, former: files }).archive ?? expect.fail('none');
    expect([...again('2026-11-25')]).toEqual([...(second.archive ?? [])]);
    expect([...again('2026-11-24')]).toEqual([...(second.archive ?? [])]);
  });

  it('is not kept in a folder of anything else, nor in the content or the output, and a damaged part stops the build', () => {
    expect(archiveFolder({}, PLACES)).toBeNull();
    const other = temporaryFolder('obcy');
    writeFileSync(join(other, 'umowa.txt'), 'jedyny egzemplarz');
    expect(() => archiveFolder({ ARCHIVE_DIR: other }, PLACES)).toThrow('umowa.txt');
    for (const place of [PLACES.contentDir, join(PLACES.outDir, 'api')])
      expect(() => archiveFolder({ ARCHIVE_DIR: place }, PLACES)).toThrow('nie może leżeć');
    const damaged = temporaryFolder('uszkodzone');
    writeFileSync(join(damaged, 'ab.json'), '{"files":');
    expect(() => readArchive(damaged)).toThrow('jest uszkodzony');
  });
});

describe('the archive of a published site', () => {
  const key = pem();
  const signer = openSigner({ SIGN_KEY: key }, PLACES) ?? expect.fail('no signer');
  const { files, archive } = proofFiles(on('2026-11-24'), hashesOf('2026-11-24'), { signer, former: [] });

  /** Asks a server that has these files; the answer of `change` stands for the file of a path. */
  async function fetched(change: (path: string) => { status: number; body?: Uint8Array } | null = () => null) {
    const server = createServer((request, response) => {
      const path = (request.url ?? '').slice(1);
      const file = files.find((one) => one.path === path);
      const { status, body } = change(path) ?? (file === undefined ? { status: 404 } : { status: 200, body: bytesOf(file) });
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const siteUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    try {
      return await fetchArchive({ ...corpus.settings, siteUrl }, signer);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  }

  it('is fetched whole, with its signature checked', async () => {
    expect(await fetched()).toMatchObject({ since: '2026-11-24', isVerified: true, parts: archive });
  });

  it('is none where the site is not there yet, and where a former version of the program built it', async () => {
    expect(await fetched(() => ({ status: 404 }))).toBe('no-site');
    const old = (path: string) =>
      path.endsWith('manifest.json') ? { status: 200, body: Buffer.from('{"documents":[]}') } : null;
    expect(await fetched(old)).toBe('no-archive');
  });

  it.each([
    ['the server fails', (path: string) => (path.endsWith('manifest.json') ? { status: 503 } : null), 'kod 503'],
    ['a part is missing', (path: string) => (path.includes('archiwum/') ? { status: 404 } : null), 'inny skrót'],
    [
      'a part is another',
      (path: string) => (path.includes('archiwum/') ? { status: 200, body: Buffer.from('{}') } : null),
      'inny skrót',
    ],
    [
      'the signature is another',
      (path: string) => (path.endsWith('.sig') ? { status: 200, body: Buffer.alloc(64) } : null),
      'Podpis',
    ],
  ])('is refused where %s', async (_, change, words) => {
    await expect(fetched(change)).rejects.toThrow(words);
  });
});

describe('programoteka keygen', () => {
  const MAIN = join(import.meta.dirname, '..', '..', 'cli', 'main.ts');
  const run = (cwd: string) => spawnSync(process.execPath, [MAIN, 'keygen', '--out', 'k.pem'], { cwd, encoding: 'utf8' });

  it('makes a key that signs, readable by its owner alone, shows the public one, and never replaces a file', () => {
    const cwd = temporaryFolder('klucz');
    const { status, stdout } = run(cwd);
    expect(status).toBe(0);
    const made = openSigner({ SIGN_KEY_FILE: join(cwd, 'k.pem') }, PLACES) ?? expect.fail('no signer');
    expect(stdout).toContain(made.publicKey.trim());
    expect(stdout).toContain(made.keyId);
    expect(stdout).not.toContain(readFileSync(join(cwd, 'k.pem'), 'utf8').split('\n')[1]);
    const again = run(cwd);
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('nie zostanie nadpisany')]);
    expect(readdirSync(cwd)).toEqual(['k.pem']);
    expect(statSync(join(cwd, 'k.pem')).mode & 0o777).toBe(0o600);
  });
});
