import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import { hash } from '../../../cache/cache.ts';
import { PDF_PACKAGE, SettingsError } from '../../../settings.ts';
import { FORMAT_WORDS } from '../../../strings/formats.ts';
import type { PaperFiles } from './paper-document.ts';
import { polishNotes } from './polish-notes.ts';

/** Makes the bytes of a PDF; the same document gives the same bytes. */
export interface Typesetter {
  readonly pdf: (paper: PaperFiles) => Uint8Array;
  /** Hash of the template and the fonts. */
  readonly look: string;
}

const TEMPLATE = join(import.meta.dirname, 'dokument.typ');
const FONTS = join(import.meta.dirname, 'fonty');

/** Results of that many documents stay in the memory of the compiler, which repeats itself little between documents. */
const KEPT_RESULTS = 3;

/** Characters that some font of the template has, beyond doubt. */
const PLAIN = /[^\u0000-\u017f\u2010-\u2026\u20ac]/gu;
/** Characters that one of them is likely to have: Latin, Greek, Cyrillic, signs. */
const LIKELY =
  /[^\u0000-\u024f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff\u2000-\u206f\u2070-\u209f\u20ac\u2116\u2122\u2190-\u21ff\u2200-\u22ff]/gu;

/** Characters without a width: the compiler would give them to the letter before, and so to each of its kind that follows. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const named = (character: string): string =>
  FORMAT_WORDS.unprintable((character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'));

/** The text of the document, then with rare characters named, then with all that are not plain. */
const attempts = (text: string): (() => string)[] => [
  () => text,
  () => text.replace(LIKELY, named),
  () => text.replace(PLAIN, named),
];

/** What the compiler says is wrong; some of its errors have only a code. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? [error.message, 'code' in error ? String(error.code) : ''].filter(Boolean).join(' ') : String(error);

const isAboutFonts = (error: unknown): boolean => reasonOf(error).includes('could not be displayed');

/** The package has a program of its own for each system, which may be missing. */
function loadCompiler(): typeof Typst {
  try {
    return createRequire(import.meta.url)(PDF_PACKAGE) as typeof Typst;
  } catch (error) {
    throw new SettingsError(FORMAT_WORDS.pdfBroken(PDF_PACKAGE, reasonOf(error)));
  }
}

/**
 * Opens the compiler of Typst, which is a package a town may leave out. It is loaded for the first document that is not kept from a former
 * build.
 */
export function openTypesetter(): Typesetter {
  const fonts = readdirSync(FONTS)
    .filter((name) => name.endsWith('.ttf'))
    .sort()
    .map((name) => readFileSync(join(FONTS, name)));
  const template = readFileSync(TEMPLATE, 'utf8');
  let opened: Typst.NodeCompiler | null = null;
  const compilerOf = (): Typst.NodeCompiler =>
    (opened ??= loadCompiler().NodeCompiler.create({ workspace: FONTS, fontArgs: [{ fontBlobs: fonts }] }));
  const compile = (dane: string, obrazy: 'tak' | 'nie'): Uint8Array =>
    polishNotes(compilerOf().pdf({ mainFileContent: template, inputs: { dane, obrazy } }, { pdfStandard: 'ua-1' }));
  /** A picture that is broken inside is shown as its words. */
  const withPictures = (dane: string, hasPictures: boolean): Uint8Array => {
    try {
      return compile(dane, 'tak');
    } catch (error) {
      if (!hasPictures || isAboutFonts(error)) throw error;
      return compile(dane, 'nie');
    }
  };
  return {
    look: hash(template, ...fonts.map((font) => font.toString('latin1'))),
    pdf({ document, pictures }) {
      let failure: unknown = null;
      const compiler = compilerOf();
      compiler.resetShadow();
      for (const [name, bytes] of pictures) compiler.mapShadow(join(FONTS, name), Buffer.from(bytes));
      for (const text of attempts(JSON.stringify(document).replace(INVISIBLE, ''))) {
        try {
          return withPictures(text(), pictures.size > 0);
        } catch (error) {
          if (!isAboutFonts(error)) throw new Error(`${document.title}: ${reasonOf(error)}`, { cause: error });
          failure = error;
        } finally {
          compiler.evictCache(KEPT_RESULTS);
        }
      }
      throw failure;
    },
  };
}
