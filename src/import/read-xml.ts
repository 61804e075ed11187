import { SaxesParser } from 'saxes';
import { ImportError } from './import-error.ts';

/** An element of an office file; names keep their prefix as written, which in these formats is always the same. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Namespaces and the prefix under which this program knows each; a file may call them otherwise. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
};

/** Deeper nesting than this is an attack, never a document. */
const MAX_DEPTH = 400;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * XML → tree. A document type declaration is refused at once: office files have none, and it is the only door to external entities
 * and to entities that multiply.
 */
export function readXml(bytes: Uint8Array, part: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new ImportError(
      `Część „${part}” zawiera deklarację DOCTYPE, której w dokumencie biurowym nie ma. Plik może być spreparowany, więc nie zostanie odczytany.`,
    );
  });
  parser.on('error', () => {
    throw new ImportError(`Część „${part}” jest uszkodzona. Otwórz plik w edytorze tekstu i zapisz go na nowo.`);
  });
  const renamed = new Map<string, string>();
  const known = (name: string): string => {
    if (renamed.size === 0) return name;
    const colon = name.indexOf(':');
    const prefix = renamed.get(name.slice(0, Math.max(colon, 0)));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
  parser.on('opentag', ({ name: written, attributes: given }) => {
    if (open.length === 1) for (const [from, to] of otherPrefixes(given)) renamed.set(from, to);
    const name = known(written);
    const attributes =
      renamed.size === 0
        ? given
        : Object.fromEntries(Object.entries(given).map(([key, value]) => [key.includes(':') ? known(key) : key, value]));
    if (open.length > MAX_DEPTH) throw new ImportError(`Część „${part}” jest zagnieżdżona zbyt głęboko, jak na dokument.`);
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const onText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(new TextDecoder(encodingOf(bytes)).decode(bytes)).close();
  const [element] = root.children.filter((child) => typeof child !== 'string');
  if (element === undefined) throw new ImportError(`Część „${part}” jest pusta.`);
  return element;
}

/** Prefixes of the root element that differ from those this program uses. */
const otherPrefixes = (attributes: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(attributes).flatMap(([key, uri]): [string, string][] => {
    const prefix = PREFIXES[uri];
    const own = key === 'xmlns' ? '' : key.startsWith('xmlns:') ? key.slice(6) : null;
    return prefix === undefined || own === null || own === prefix ? [] : [[own, prefix]];
  });

/** Encodings beside Unicode that Polish programs have written. */
const OLD_ENCODINGS: ReadonlySet<string> = new Set(['windows-1250', 'iso-8859-2']);

/** Office files are UTF-8, but UTF-16 is allowed, and what the XML declaration states. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const stated = /^<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(declaration)?.[1]?.toLowerCase() ?? '';
  return OLD_ENCODINGS.has(stated) ? stated : 'utf-8';
}

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** The first child element of a name, or `null`. */
export const childOf = (element: XmlElement | null, name: string): XmlElement | null =>
  element === null ? null : (elementsOf(element).find((child) => child.name === name) ?? null);

export const childrenOf = (element: XmlElement | null, name: string): XmlElement[] =>
  element === null ? [] : elementsOf(element).filter((child) => child.name === name);

/** Value of an attribute, or `null`. */
export const attributeOf = (element: XmlElement | null, name: string): string | null => element?.attributes[name] ?? null;

/** The first element of a name anywhere below, or `null`. */
export function findBelow(element: XmlElement, name: string): XmlElement | null {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : findBelow(child, name);
    if (found !== null) return found;
  }
  return null;
}

/** All text below an element. */
export const textBelow = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textBelow(child))).join('');
