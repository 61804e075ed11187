import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ACT_HEAD, actPackage, actXml, markXml } from '../../testing/act-package.ts';
import { wordFile, wordParagraph } from '../../testing/office-files.ts';
import { draftPath } from '../draft-file.ts';
import type { KnownContent } from '../draft.ts';
import { importDocument } from '../import-document.ts';
import { ImportError } from '../import-error.ts';

const KNOWN: KnownContent = { organs: [], actByNumber: new Map() };
const PDF = strToU8('%PDF-1.7\n%âãÏÓ\n');
const OK = '<paragraf nr="1">Zażółć gęślą jaźń.</paragraf>';
const xml = actXml(OK);
const MARK = markXml(
  '<FullTitle><Date>2026-03-19T00:00:00</Date><Numbers><Item><Number>IV/31/2026</Number></Item></Numbers><Title>w sprawie zasad</Title><Type>uchwala</Type></FullTitle>',
);
const DOCTYPE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text.replace('utf-8', 'utf-16')}`, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
};

/** The bytes of a text, some letters of which are in an old encoding. */
const inBytes = (text: string, letters: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0)));
const LATIN_2 = { ż: 0xbf, ó: 0xf3, ł: 0xb3, ć: 0xe6, ę: 0xea, ś: 0xb6, ą: 0xb1, ź: 0xbc, ń: 0xf1 };
const WINDOWS = { ...LATIN_2, ś: 0x9c, ą: 0xb9, ź: 0x9f };

/** Replaces a piece of an archive by bytes of the same length. */
function patched(archive: Uint8Array, from: string, to: readonly number[]): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf(from, 0, 'latin1'); at !== -1; at = bytes.indexOf(from, at + 1, 'latin1')) bytes.set(to, at);
  return bytes;
}

/** The same archive of one entry as one beyond 4 GB is written: sizes in an extra field, a longer end. */
function asLongArchive(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const [at, end] = [bytes.indexOf('PK\u0001\u0002', 0, 'latin1'), bytes.indexOf('PK\u0005\u0006', 0, 'latin1')];
  const numbers = (format: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Buffer =>
    Buffer.concat(
      format.map(([size, value]) => {
        const part = Buffer.alloc(8);
        part.writeBigUInt64LE(BigInt(value));
        return part.subarray(0, size);
      }),
    );
  const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  // prettier-ignore
  const extra = numbers([[2, 1], [2, 16], [8, size], [8, packed]]);
  bytes.fill(0xff, at + 20, at + 28);
  bytes.writeUInt16LE(extra.length, at + 30);
  // prettier-ignore
  const long = numbers([[4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, 1], [8, 1], [8, end - at + extra.length], [8, at]]);
  // prettier-ignore
  const locator = numbers([[4, 0x07064b50], [4, 0], [8, end + extra.length], [4, 1]]);
  bytes.fill(0xff, end + 8, end + 20);
  return Buffer.concat([bytes.subarray(0, end), extra, long, locator, bytes.subarray(end)]);
}

/** Says of each entry that it is a symbolic link. */
function asLinks(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1'))
    bytes.writeUInt32LE(0xa1ff0000, at + 38);
  return bytes;
}

const withText = (body: string, head?: string): Uint8Array => strToU8(actXml(body, head));

describe('a strange package', () => {
  it.each<readonly [name: string, make: () => Uint8Array, body: RegExp, remark: RegExp]>([
    [
      'with an archive in it',
      () => actPackage({ 'akt.xml': xml, 'a/b.zip': zipSync({ 'c.zip': zipSync({}) }) }),
      /jaźń/,
      /a\/b\.zip/,
    ],
    [
      'whose Word file is a bomb',
      () => actPackage({ 'akt.xml': xml, 'Content/LegalAct.dat': wordFile({ body: 'a'.repeat(30_000_000) }) }),
      /jaźń/,
      /bomba zip/,
    ],
    [
      'whose properties have a DOCTYPE',
      () => actPackage({ 'akt.xml': xml, 'Properties/mark.xml': `${DOCTYPE}<Mark>&x;</Mark>` }),
      /jaźń/,
      /DOCTYPE/,
    ],
    [
      'whose Word file differs by a word',
      () => actPackage({ 'akt.xml': xml, 'Content/LegalAct.dat': wordFile({ body: wordParagraph('§ 1. Zażółć gęślą kaźń.') }) }),
      /jaźń/,
      /w akt\.xml „jaźń\.”, w pliku Worda „kaźń\.”/,
    ],
    [
      'with a second act in a folder',
      () => actPackage({ 'akt.xml': xml, 'kopia/akt.xml': actXml('<akapit>b</akapit>') }),
      /jaźń/,
      /kopia\/akt\.xml/,
    ],
    [
      'packed with its folder',
      () => actPackage({ 'paczka/akt.xml': xml, 'paczka/Properties/mark.xml': MARK }),
      /jaźń/,
      /w sprawie zasad”/,
    ],
    ['in ISO 8859-2', () => inBytes(xml.replace('utf-8', 'iso-8859-2'), LATIN_2), /Zażółć gęślą jaźń/, /^$/],
    [
      'in Windows-1250 that says it is UTF-8',
      () => actPackage({ 'akt.xml': inBytes(xml, WINDOWS) }),
      /§ 1\./,
      /nie dało się odczytać/,
    ],
    ['in UTF-16', () => actPackage({ 'akt.xml': utf16(xml, true) }), /Zażółć gęślą jaźń/, /^$/],
    ['in UTF-16 of the other order', () => actPackage({ 'akt.xml': utf16(xml, false) }), /Zażółć gęślą jaźń/, /^$/],
    ['with a PDF alone', () => actPackage({ 'akt.pdf': PDF }), /^$/, /tylko w pliku „akt\.pdf”/],
    [
      'with a PDF and properties',
      () => actPackage({ 'akt.pdf': PDF, 'Properties/mark.xml': MARK }),
      /^$/,
      /tylko w pliku „akt\.pdf”/,
    ],
    ['written as one beyond 4 GB (zip64)', () => asLongArchive(actPackage({ 'akt.xml': xml })), /jaźń/, /^$/],
    [
      'with a link for an attachment',
      () => asLinks(actPackage({ 'akt.xml': xml, 'zalacznik1.pdf': '/etc/passwd' })),
      /jaźń/,
      /„zalacznik1\.pdf” nie wyjęto/,
    ],
    [
      'with signatures beside',
      () => actPackage({ 'akt.xml': xml, 'akt.xml.p7m': new Uint8Array([0x30, 0x82]) }),
      /jaźń/,
      /akt\.xml\.p7m/,
    ],
    [
      'with a stylesheet and an inclusion',
      () => strToU8(actXml(`<i href="file:///etc/passwd">x</i>${OK}`).replace('?>', '?><?xml-stylesheet href="x"?>')),
      /jaźń/,
      /^$/,
    ],
    [
      'whose attachments lead out of it',
      () =>
        actPackage({
          'akt.xml': actXml(`${OK}<zalacznik_bin nazwa="../../etc/passwd"/><zalacznik_bin nazwa="akt.xml" nr="../1"/>`),
        }),
      /jaźń/,
      /„\.\.\/\.\.\/etc\/passwd”.*nie ma w pakiecie/,
    ],
    ['whose number leads out of the folder', () => withText(OK, ACT_HEAD.replace('IV/31/2026', '../../../etc/x')), /jaźń/, /^$/],
    [
      'with very many notes of one number',
      () =>
        withText(
          `<paragraf nr="1">${'a<przypis nr="1"/>'.repeat(2000)}</paragraf><tresc-przypisow>${'<tresc-przypisu nr="1">x</tresc-przypisu>'.repeat(10_000)}</tresc-przypisow>`,
        ),
      /a\[\^1\]/,
      /kilka przypisów/,
    ],
    [
      'with front matter in its text',
      () => withText(`<akapit>---</akapit><akapit>status: nieważna</akapit><akapit>---</akapit>${OK}`),
      /jaźń/,
      /^$/,
    ],
  ])('%s is read, and what is strange is told', async (_, make, body, remark) => {
    const { drafts } = await importDocument(make(), 'akt.xml', KNOWN);
    const [act] = drafts;
    expect(act?.body).toMatch(body);
    expect(act?.body).not.toMatch(/^---/m);
    const remarks = drafts.flatMap((draft) => draft.remarks).join('\n');
    expect(remark.source === '^$' ? '' : remarks).toMatch(remark);
    if (act !== undefined) expect(draftPath(act, 'akt.xml')).toMatch(/^(?:uchwaly\/2026|strony)\/[a-z0-9-]+\.md$/);
  });

  it('has its attachments under names in CP852, Windows-1250 or unmarked UTF-8', async () => {
    const inside = actXml(`${OK}<zalaczniki><zalacznik_bin nazwa="Łąka.pdf" nr="1"/></zalaczniki>`);
    const archive = actPackage({ 'akt.xml': inside, 'QWka.pdf': PDF });
    for (const name of [
      [0x9d, 0xa5],
      [0xa3, 0xb9],
    ]) {
      const { drafts } = await importDocument(patched(archive, 'QWka', [...name, 0x6b, 0x61]), 'akt.zipx', KNOWN);
      expect(drafts[0]?.attachments.map((file) => file.name)).toEqual(['zalacznik-1.pdf']);
    }
    const longer = patched(actPackage({ 'akt.xml': inside, 'QWQWka.pdf': PDF }), 'QWQW', [...Buffer.from('Łą')]);
    const { drafts } = await importDocument(longer, 'akt.zipx', KNOWN);
    expect(drafts[0]?.attachments).toHaveLength(1);
  });

  it.each<readonly [name: string, make: () => Uint8Array, message: RegExp]>([
    ['with a way out by backslashes', () => actPackage({ 'akt.xml': xml, '..\\..\\x.pdf': 'x' }), /ścieżka wychodząca/],
    ['whose act is a link', () => asLinks(actPackage({ 'akt.xml': '/etc/passwd' })), /uszkodzona/],
    ['with nothing in it', () => zipSync({}), /nie dokument tekstowy/],
    [
      'with a signed PDF alone',
      () => actPackage({ 'akt.pdf': strToU8('%PDF-1.7 /ByteRange [0 1 2 3]') }),
      /tylko w pliku „akt\.pdf”.*podpisany/,
    ],
    [
      'in an envelope of a signature',
      () => Buffer.concat([Buffer.from('3080060a2a864886f70d010702', 'hex'), actPackage({ 'akt.xml': xml })]),
      /kopercie podpisu/,
    ],
    [
      'nested ten thousand deep',
      () => withText(`${'<punkt nr="1">'.repeat(10_000)}a${'</punkt>'.repeat(10_000)}`),
      /zbyt głęboko/,
    ],
    ['with a character that XML forbids', () => withText('<akapit>a&#0;b</akapit>'), /uszkodzona/],
    [
      'that says it is longer than it is',
      () =>
        patched(
          actPackage({ 'akt.xml': xml }),
          'PK\u0005\u0006\0\0\0\0\u0001\0\u0001\0',
          [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 9, 9],
        ),
      /ucięty albo uszkodzony/,
    ],
  ])('%s is refused in Polish', async (_, make, message) => {
    await expect(importDocument(make(), 'akt.xml', KNOWN)).rejects.toThrow(ImportError);
    await expect(importDocument(make(), 'akt.xml', KNOWN)).rejects.toThrow(message);
  });
});
