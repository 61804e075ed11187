import { STRIPPED_ELEMENTS } from './html-elements.ts';

const TAG = new RegExp(`^<(/?)(${[...STRIPPED_ELEMENTS].join('|')})(?=[\\s/>])`, 'i');

interface StrippedTag {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
}

/**
 * Reads a tag that stands alone and opens or closes an element of which nothing is published: `<script>`. `null` for any other piece of
 * raw HTML, and for `<embed>`, which has no end.
 */
function strippedTag(html: string): StrippedTag | null {
  const [tag, slash, name = ''] = TAG.exec(html) ?? [];
  if (tag === undefined || html.includes('<', 1) || name.toLowerCase() === 'embed') return null;
  return { name: name.toLowerCase(), isEnd: slash === '/' };
}

/** Follows a text's pieces of raw HTML in order and knows which stand in an element of which nothing is published. */
export interface StrippedElements {
  /** Takes the next piece of raw HTML; whether nothing of it is published. */
  readonly takes: (html: string) => boolean;
  /** Whether what stands here is in such an element. */
  readonly isOpen: () => boolean;
}

export function strippedElements(): StrippedElements {
  let open = '';
  return {
    takes: (html) => {
      const tag = strippedTag(html);
      if (open !== '') {
        if (tag?.isEnd === true && tag.name === open) open = '';
        return true;
      }
      if (tag?.isEnd === false) open = tag.name;
      return tag !== null;
    },
    isOpen: () => open !== '',
  };
}
