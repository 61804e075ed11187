import type { Fragment } from './search-page.ts';

const SUB_RESULTS = 3;

/** An excerpt comes as HTML with `<mark>` around what was found; nothing else of it is taken as HTML. */
function excerpt(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.body.childNodes) {
    if (node instanceof Element && node.tagName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      fragment.append(mark);
    } else fragment.append(node.textContent ?? '');
  }
  return fragment;
}

function link(title: string, url: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = title;
  return anchor;
}

function paragraph(...content: readonly (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}

function resultItem({ meta, url, sub_results: provisions, excerpt: found }: Fragment): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['id'] = meta['id'] ?? '';
  const heading = document.createElement('h2');
  heading.append(link(meta['title'] ?? url, url));
  item.append(heading);
  const inside = provisions.filter((provision) => provision.url !== url).slice(0, SUB_RESULTS);
  if (inside.length === 0) item.append(paragraph(excerpt(found)));
  else {
    const list = document.createElement('ul');
    for (const provision of inside) {
      const entry = document.createElement('li');
      entry.append(link(provision.title, provision.url), paragraph(excerpt(provision.excerpt)));
      list.append(entry);
    }
    item.append(list);
  }
  return item;
}

/** Adds results to the list; returns the first one added. */
export function showResults(list: HTMLOListElement, fragments: readonly Fragment[]): HTMLLIElement | undefined {
  const items = fragments.map(resultItem);
  list.append(...items);
  return items[0];
}
