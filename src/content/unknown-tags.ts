import { ALLOWED_ELEMENTS, INLINE_ELEMENTS, STRIPPED_ELEMENTS } from './html-elements.ts';

const TAG = /<!--[\s\S]*?-->|<\/?([a-z][^\s/<>]*)(?:[^"'<>]|"[^"]*"|'[^']*')*>/gi;

/** Kept beside the elements that are published or removed whole: the old name of `img`. */
const ALIAS = 'image';

/**
 * Raw HTML without the tags of elements that are not published though their words are, with a space for each that parts words. A parser
 * would read what stands inside some of them otherwise: `<select>` drops the tags of a footnote's number, `<textarea>` shows tags as
 * text, `<plaintext>` goes on to the end.
 */
export function withoutUnknownTags(html: string): string {
  return html.replace(TAG, (tag, written?: string) => {
    const name = written?.toLowerCase();
    if (name === undefined || name === ALIAS || ALLOWED_ELEMENTS.has(name) || STRIPPED_ELEMENTS.has(name)) return tag;
    return INLINE_ELEMENTS.has(name) ? '' : ' ';
  });
}
