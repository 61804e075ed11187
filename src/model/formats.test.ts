import { htmlOf } from '../html/elements.ts';
import { alternateLinks, formatsNode } from '../html/parts/formats.ts';
import { describe, expect, it } from 'vitest';

import { FILE_TYPES } from '../publish/host/file-types.ts';
import { readSettings } from '../settings.ts';
import { corpusOf, messagesOf } from '../testing/corpus-of.ts';
import type { Corpus } from '../types.ts';
import { allFormatFiles, formatFiles, DOCUMENT_FORMATS } from './formats.ts';

const ACT =
  '---\nnumer: I/1/2020\norgan: Rada Gminy Próbna\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: w sprawie zasad\n---\n\n§ 1. Tak.\n';

const town = (formats: string | null): Corpus =>
  corpusOf({
    'serwis.yaml': `miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\n${formats === null ? '' : `formaty: ${formats}\n`}`,
    'uchwaly/zasady.md': ACT,
    'strony/kontakt.md': '---\ntytul: Kontakt\n---\n\nTekst.\n',
  });

const filesOf = (corpus: Corpus, id: string): string[] =>
  allFormatFiles(corpus.byId.get(id) ?? expect.fail(id), corpus).map(({ path }) => path);

describe('the files of a document', () => {
  it('are a PDF and a calendar of the current wording where the town says nothing', () => {
    expect(filesOf(town(null), 'uchwaly/zasady')).toEqual(['/uchwaly/zasady/dokument.pdf', '/uchwaly/zasady/kalendarz.ics']);
  });

  it('have no calendar where the document has no day', () => {
    expect(filesOf(town(null), 'strony/kontakt')).toEqual(['/kontakt/dokument.pdf']);
  });

  it('are those the town asks for, with „dawne” at the address of each wording too', () => {
    expect(filesOf(town('[tekst, xml]'), 'uchwaly/zasady')).toEqual(['/uchwaly/zasady/akn.xml', '/uchwaly/zasady/index.md']);
    expect(filesOf(town('[tekst, dawne]'), 'uchwaly/zasady')).toEqual([
      '/uchwaly/zasady/index.md',
      '/uchwaly/zasady/wersje/2020-01-10/index.md',
    ]);
    expect(filesOf(town('[]'), 'uchwaly/zasady')).toEqual([]);
  });

  it('are akt.xml of acts and books of programmes where the town asks for them', () => {
    const corpus = corpusOf({
      'serwis.yaml': 'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\nformaty: [zipx, epub]\n',
      'uchwaly/zasady.md': ACT,
      'programy/2020.md': '---\ntytul: Program współpracy na rok 2020\nrok: 2020\nuchwala: I/1/2020\n---\n\n§ 1. Tak.\n',
      'strony/kontakt.md': '---\ntytul: Kontakt\n---\n\nTekst.\n',
    });
    expect(filesOf(corpus, 'uchwaly/zasady')).toEqual(['/uchwaly/zasady/akt.xml']);
    expect(filesOf(corpus, 'programy/2020')).toEqual(['/programy/2020/dokument.epub']);
    expect(filesOf(corpus, 'strony/kontakt')).toEqual([]);
  });

  it('have no PDF where PDF=0 says so or its maker is missing', () => {
    const corpus = town(null);
    for (const pdf of ['off', 'missing'] as const)
      expect(filesOf({ ...corpus, settings: { ...corpus.settings, pdf } }, 'strony/kontakt')).toEqual([]);
    expect(readSettings({ PDF: '0' }).pdf).toBe('off');
    expect(() => readSettings({ PDF: 'nie' })).toThrow('Zmienna PDF ma wartość „nie”');
  });

  it('are addresses that a text may lead to, and no file of the content may take', () => {
    const corpus = corpusOf({
      'uchwaly/zasady.md': ACT,
      'uchwaly/zasady/dokument.pdf': '%PDF-1.4',
      'strony/kontakt.md': '---\ntytul: Kontakt\n---\n\n[PDF](/uchwaly/zasady/dokument.pdf), [XML](/uchwaly/zasady/akn.xml).\n',
    });
    expect(messagesOf(corpus, 'plik-adres-zajety')).toHaveLength(1);
    expect(corpus.diagnostics.filter(({ file }) => file === 'strony/kontakt.md').map(({ message }) => message)).toEqual([
      expect.stringContaining('/uchwaly/zasady/akn.xml'),
    ]);
  });
});

describe('the table of formats', () => {
  it('has the media types that hosts are told', () => {
    for (const { file, mediaType } of DOCUMENT_FORMATS) {
      const byName = FILE_TYPES.find(({ names }) => names.includes(file));
      const byEnd = FILE_TYPES.find(({ extensions }) => extensions.includes(file.replace(/.*\./, '')));
      expect([file, (byName ?? byEnd)?.type]).toEqual([file, mediaType]);
    }
  });
});

describe('a page', () => {
  const corpus = { ...town('[pdf, xml]'), settings: { ...town(null).settings, basePath: '/program/' } };
  const work = corpus.byId.get('uchwaly/zasady') ?? expect.fail('no act');
  const files = formatFiles(work, corpus);

  it('leads to the files of its document, and names them to programs', () => {
    expect(htmlOf(formatsNode(files, corpus))).toContain(
      '<a href="/program/uchwaly/zasady/dokument.pdf" type="application/pdf">PDF</a>',
    );
    expect(htmlOf(alternateLinks(files, work, corpus))).toContain(
      '<link rel="alternate" type="application/akn+xml" href="/program/uchwaly/zasady/akn.xml" title="XML">',
    );
  });

  it('has no door where there are none', () => {
    expect(formatsNode([], corpus)).toBeNull();
  });
});
