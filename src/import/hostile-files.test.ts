import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createConverter } from '../cli/import/converter.ts';
import { filesOf, temporaryFolder, type Run } from '../testing/built-site.ts';
import { runCommand } from '../testing/command.ts';
import { actPackage, actXml } from '../testing/act-package.ts';
import { wordFile, wordParagraph } from '../testing/office-files.ts';
import type { KnownContent } from './draft.ts';
import { ImportError } from './import-error.ts';
import { cpuTime } from '../testing/cpu-time.ts';

const NOTHING_KNOWN: KnownContent = { organs: [], actByNumber: new Map() };
const FIXTURES = join(import.meta.dirname, 'fixtures');
const fixture = (name: string): Uint8Array => readFileSync(join(FIXTURES, name));

/** Sets the unpacked sizes that an archive declares. */
function withDeclaredSize(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at < archive.length - 30; at++) {
    if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04_03_4b_50) view.setUint32(at + 22, size, true);
  }
  return archive;
}

/** Writes another name of the same length into an archive. */
function renamed(archive: Uint8Array, from: string, to: string): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1)) bytes.write(to, at);
  return bytes;
}

/** Calls `change` with the place of each entry of the directory. */
function eachEntry(archive: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at < archive.length - 30; at++) if (view.getUint32(at, true) === 0x02_01_4b_50) change(view, at);
  return archive;
}

const withWrongSum = (archive: Uint8Array): Uint8Array =>
  eachEntry(archive, (view, at) => {
    view.setUint32(at + 16, 1, true);
  });

const withPassword = (archive: Uint8Array): Uint8Array =>
  eachEntry(archive, (view, at) => {
    view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  });

const zeros = new Uint8Array(20_000_000);
const paragraph = wordParagraph('Tekst');
const deep = `${'<w:sdt><w:sdtContent>'.repeat(60_000)}${paragraph}${'</w:sdtContent></w:sdt>'.repeat(60_000)}`;
const ole = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(4096),
  ]);
const withDocument = (xml: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types>wordprocessingml</Types>'), 'word/document.xml': strToU8(xml) });

const HOSTILE: readonly (readonly [name: string, make: () => Uint8Array, message: RegExp])[] = [
  ['bomba.docx', () => wordFile({ body: paragraph }, { 'word/media/bomba.bin': zeros }), /bomba zip/],
  ['bomba-w-tekscie.docx', () => wordFile({ body: 'a'.repeat(30_000_000) }), /bomba zip/],
  ['zanizony-rozmiar.docx', () => withDeclaredSize(wordFile({ body: 'a'.repeat(5_000_000) }), 500), /uszkodzon|pusta/],
  ['sciezka.docx', () => wordFile({ body: paragraph }, { '../../../etc/zly.xml': strToU8('<a/>') }), /ścieżka wychodząca/],
  ['sciezka-windows.docx', () => wordFile({ body: paragraph }, { 'C:\\zly.xml': strToU8('<a/>') }), /ścieżka wychodząca/],
  [
    'encja.docx',
    () =>
      withDocument(
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>',
      ),
    /DOCTYPE/,
  ],
  ['miliard-smiechow.docx', () => withDocument('<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>'), /DOCTYPE/],
  ['makra.docx', () => wordFile({ body: paragraph }, { 'word/vbaProject.bin': strToU8('x') }), /makra/],
  ['makra.docm', () => wordFile({ body: paragraph }, { 'word/vbaProject.bin': strToU8('x') }), /makra/],
  ['uciety.docx', () => fixture('zalaczniki.docx').subarray(0, 6000), /ucięty albo uszkodzony/],
  ['uciety.odt', () => fixture('zalaczniki.odt').subarray(0, 9000), /ucięty albo uszkodzony/],
  ['uciety.rtf', () => fixture('zalaczniki.rtf').subarray(0, 9000), /ucięty/],
  ['uciety.pdf', () => fixture('zalaczniki.pdf').subarray(0, 3000), /ucięty albo uszkodzony|warstwy tekstowej/],
  ['haslo.docx', () => ole('EncryptedPackage'), /hasłem/],
  [
    'haslo.odt',
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'META-INF/manifest.xml': strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>'),
        'content.xml': strToU8('nieczytelne'),
      }),
    /hasłem/,
  ],
  ['stary.doc', () => fixture('stary.doc'), /starym formacie \.doc/],
  ['glebokie.docx', () => wordFile({ body: deep }), /zbyt głęboko/],
  ['glebokie.rtf', () => strToU8(`{\\rtf1 ${'{'.repeat(200_000)}`), /zbyt głęboko/],
  ['pusty.docx', () => new Uint8Array(), /pusty/],
  ['smieci.docx', () => strToU8('to nie jest Word'), /nie zgadza się/],
  ['arkusz.docx', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /nie dokument tekstowy/],
  ['nieznany.xyz', () => strToU8('co to jest'), /Nie rozpoznano/],
  [
    'dwie-czesci.docx',
    () =>
      renamed(wordFile({ body: paragraph }, { 'word/Document.xmX': strToU8('<a/>') }), 'word/Document.xmX', 'word/Document.xml'),
    /dwie części/,
  ],
  ['zla-suma.docx', () => withWrongSum(wordFile({ body: paragraph })), /suma kontrolna/],
  [
    'wiele-czesci.zipx',
    () => zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`a${String(index)}`, new Uint8Array()]))),
    /zbyt wiele części/,
  ],
  ['bomba.zipx', () => actPackage({ 'akt.xml': actXml('a'.repeat(30_000_000)) }), /bomba zip/],
  ['bomba-obok.zipx', () => actPackage({ 'akt.xml': actXml('<akapit>a</akapit>'), 'zalacznik1.pdf': zeros }), /bomba zip/],
  ['sciezka.zipx', () => actPackage({ 'akt.xml': actXml('<akapit>a</akapit>'), '../zalacznik1.pdf': 'x' }), /ścieżka wychodząca/],
  [
    'encja.zipx',
    () =>
      actPackage({
        'akt.xml': actXml('<akapit>&x;</akapit>').replace(
          '<uchwala',
          '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><uchwala',
        ),
      }),
    /DOCTYPE/,
  ],
  [
    'miliard-smiechow.xml',
    () => strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><uchwala>&b;</uchwala>'),
    /DOCTYPE/,
  ],
  [
    'glebokie.zipx',
    () => actPackage({ 'akt.xml': actXml(`${'<punkt>'.repeat(60_000)}a${'</punkt>'.repeat(60_000)}`) }),
    /zbyt głęboko/,
  ],
  [
    'dwa-akty.zipx',
    () => renamed(actPackage({ 'akt.xml': actXml('<akapit>a</akapit>'), 'akt.xmX': 'x' }), 'akt.xmX', 'AKT.XML'),
    /dwie części/,
  ],
  ['haslo.zipx', () => withPassword(actPackage({ 'akt.xml': actXml('<akapit>a</akapit>') })), /hasłem/],
  ['uciety.zipx', () => actPackage({ 'akt.xml': actXml('<akapit>a</akapit>') }).subarray(0, 300), /ucięty albo uszkodzony/],
  ['pusty.zipx', () => actPackage({ 'akt.xml': actXml('') }), /żadnego tekstu/],
  ['zepsuty.zipx', () => actPackage({ 'akt.xml': '<uchwala><paragraf>' }), /uszkodzona/],
  ['obcy.xml', () => strToU8('<?xml version="1.0"?><faktura><pozycja>1</pozycja></faktura>'), /nie jest aktem w zapisie EDAP/],
  ['bez-tekstu.docx', () => wordFile({ body: '<w:p/>' }), /żadnego tekstu/],
];

describe('a hostile or unreadable file', () => {
  const folder = temporaryFolder('wrogie');
  const converter = createConverter();
  const importInto = (out: string, ...files: readonly string[]): Promise<Run> =>
    runCommand(['import', ...files, '--out', out, '--yes'], { env: { CONTENT_DIR: folder } });
  const run = async (...files: readonly string[]): Promise<Run & { readonly out: string }> => {
    const out = temporaryFolder('wynik');
    return { ...(await importInto(out, ...files)), out };
  };

  beforeAll(async () => {
    for (const [name, make] of HOSTILE) writeFileSync(join(folder, name), make());
    writeFileSync(join(folder, 'ogromny.docx'), 'PK');
    truncateSync(join(folder, 'ogromny.docx'), 200_000_000);
    // The thread has started.
    await converter.convert(fixture('przypisy.docx'), 'przypisy.docx', NOTHING_KNOWN);
  });

  afterAll(() => converter.close());

  it.each(HOSTILE)('%s is refused in Polish within five seconds of the processor', async (name, _, message) => {
    const bytes = readFileSync(join(folder, name));
    const start = cpuTime();
    const refusal = await converter.convert(bytes, name, NOTHING_KNOWN).then(
      () => 'wczytano',
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(ImportError);
    expect((refusal as ImportError).message).toMatch(message);
    expect(cpuTime() - start).toBeLessThan(5000);
  });

  it('leaves nothing behind, whatever stands beside it, and the rest is imported', async () => {
    const { status, stdout, stderr, out } = await run(folder, join(folder, 'nie-ma.docx'), join(FIXTURES, 'przypisy.docx'));
    expect(status).toBe(1);
    expect(filesOf(out)).toEqual(['uchwaly/2020/xxii-150-2020.md']);
    expect(stdout).toMatch(/Wczytano 1 plik, odrzucono \d+\./);
    expect(stderr).toContain('ogromny.docx: Plik ma 200 MB');
    expect(stderr).toContain('nie-ma.docx: Nie ma takiego pliku.');
    expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  it('is a file that is there already: it is never written over', async () => {
    const { out } = await run(join(FIXTURES, 'przypisy.docx'));
    const again = await importInto(out, join(FIXTURES, 'przypisy.docx'));
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('nie zostanie nadpisany');
  });
});
