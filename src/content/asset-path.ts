import slugify from '@sindresorhus/slugify';
import { digest } from 'ohash/crypto';

/** A longer name is cut: file systems take 255 bytes. */
const LONGEST_NAME = 120;

/** Letters of base64 that hold the first four bytes, with two more that fill it up. */
const FOUR_BYTES = 8;

/** The first four bytes of the SHA-256 of a text, as eight hexadecimal digits; the same in a browser, where no module of Node is. */
const shortHash = (text: string): string =>
  Array.from(atob(digest(text).slice(0, FOUR_BYTES).replaceAll('-', '+').replaceAll('_', '/')), (byte) =>
    byte.charCodeAt(0).toString(16).padStart(2, '0'),
  )
    .slice(0, 4)
    .join('');

/** The name in small ASCII letters; a cut one ends with a hash of the whole, so that two long names stay apart. */
function slug(name: string): string {
  const whole = slugify(name.normalize('NFC'), { customReplacements: [['&', ' i ']] });
  if (whole.length <= LONGEST_NAME) return whole;
  return `${whole.slice(0, LONGEST_NAME).replace(/-+$/, '')}-${shortHash(whole)}`;
}

/** The path an address can be made of: small ASCII letters, digits, hyphens, dots and slashes. „Skan uchwały.PDF” → `skan-uchwaly.pdf`. */
export const addressable = (path: string): string =>
  path
    .split('/')
    .map((part) => {
      const dot = part.lastIndexOf('.');
      const [name, type] = dot > 0 ? [part.slice(0, dot), part.slice(dot)] : [part, ''];
      return /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(name) && name.length <= LONGEST_NAME
        ? `${name}${type.toLowerCase()}`
        : `${slug(name)}${type.toLowerCase()}`;
    })
    .join('/');

/** The address of a published file; a name without any letter or digit is „plik”. */
export const assetPath = (file: string): string => {
  const better = addressable(file);
  const slash = better.lastIndexOf('/') + 1;
  return better.startsWith('.', slash) ? `${better.slice(0, slash)}plik${better.slice(slash)}` : better;
};
