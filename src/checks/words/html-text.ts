import { INLINE_ELEMENTS } from '../../content/html-elements.ts';
import { letters } from './letters.ts';

/** A tag with its attributes, an entity, or neither. */
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>|&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi;

const VOID: ReadonlySet<string> = new Set('area br col embed hr img input link meta source track wbr'.split(' '));

/** What the site adds to a text: notes to those who hear it, marks of changes and citations, numbers and heading of footnotes. */
const ADDED =
  /\bclass="[^"]*\b(?:visually-hidden|change-mark|cited-count|footnotes-heading|data-footnote-backref)\b|\bdata-footnote-ref\b/;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

/** Numbers of the items of open lists that a browser counts; `null` for other lists. */
type Counters = (number | null)[];

function openList(attributes: string): number | null {
  return /\bclass="counted"/.test(attributes) ? Number(attribute(attributes, 'start') ?? '1') : null;
}

function nextNumber(counters: Counters): string {
  const number = counters.at(-1);
  if (number === undefined || number === null) return '';
  counters[counters.length - 1] = number + 1;
  return ` ${String(number)} `;
}

/** What the site adds within a text, as it writes it. */
const LAID_ON =
  /<a class="(?:change-mark|cited-count)"[^>]*>(?:[^<]|<(?!\/a>))*<\/a>|<span class="visually-hidden">[^<]*<\/span>/g;
/** What needs more than leaving tags out. */
const SPECIAL = /<img|<!--|"counted"|data-footnote|visually-hidden|change-mark|cited-count|\[brak obrazu/;
const TAG = /<[^">]*(?:"[^"]*"[^">]*)*>/g;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi;

const character = (entity: string, decimal?: string, hexadecimal?: string, name?: string): string =>
  name === undefined
    ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal))
    : (NAMED[name.toLowerCase()] ?? entity);

/** The letters of the same words, without the spaces between them: sooner known. */
export function htmlLetters(html: string): string {
  const bare = html.replace(LAID_ON, '');
  if (SPECIAL.test(bare)) return letters(htmlText(bare));
  const text = bare.replace(TAG, '');
  return letters(text.includes('&') ? text.replace(ENTITY, character) : text);
}

/** The words that HTML written by this program shows, with those of pictures and the numbers of lists, and without what the site adds. */
export function htmlText(html: string): string {
  const parts: string[] = [];
  const counters: Counters = [];
  let last = 0;
  /** The element whose content is left out, and how deep inside it this is. */
  let [skipped, depth] = ['', 0];
  const add = (text: string): void => {
    if (skipped === '' && text !== '') parts.push(text);
  };
  for (const match of html.matchAll(TOKEN)) {
    const [token, slash, written, attributes = '', decimal, hexadecimal, named] = match;
    add(html.slice(last, match.index));
    last = match.index + token.length;
    const name = written?.toLowerCase() ?? '';
    if (name === '') {
      if (token.startsWith('&')) {
        add(character(token, decimal, hexadecimal, named));
      }
      continue;
    }
    if (skipped !== '') {
      if (name === skipped && !VOID.has(name)) depth += slash === '/' ? -1 : 1;
      if (depth === 0) skipped = '';
      continue;
    }
    if (slash !== '/' && ADDED.test(attributes) && !VOID.has(name)) {
      [skipped, depth] = [name, 1];
      continue;
    }
    if (!INLINE_ELEMENTS.has(name)) add(' ');
    if (name === 'ol' || name === 'ul') {
      if (slash === '/') counters.pop();
      else counters.push(name === 'ol' ? openList(attributes) : null);
    }
    if (name === 'li' && slash !== '/') add(nextNumber(counters));
    if (name === 'img') add(` ${(attribute(attributes, 'alt') ?? '').replace(ENTITY, character)} `);
  }
  add(html.slice(last));
  return parts.join('').replace(/\[brak obrazu(?=[:\]])/g, '[');
}
