/** What a citation leads to, ready to be shown: a line that names it and its words. */
export interface CitedText {
  readonly name: string;
  readonly body: readonly Node[];
}

const pages = new Map<string, Promise<Document>>();

/** A page of this site, read once. */
function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known !== undefined) return known;
  const page = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status));
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

/** A copy of a provision's words without parts that work only on its own page: anchors, counts, links, tools. */
function wordsOf(unit: Element): Element {
  const copy = document.importNode(unit, true);
  for (const extra of copy.querySelectorAll('.cited-count, .provision-tools, .change-mark')) extra.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const marked of [copy, ...copy.querySelectorAll('[id], [tabindex]')]) {
    marked.removeAttribute('id');
    marked.removeAttribute('tabindex');
  }
  return copy;
}

const textOf = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

/** The words a link of this site leads to. Throws where the page can't be read or has no such provision. */
export async function citedText(link: HTMLAnchorElement): Promise<CitedText> {
  const url = new URL(link.href);
  const id = decodeURIComponent(url.hash.slice(1));
  const isHere = url.pathname === location.pathname;
  const page = isHere ? document : await pageAt(url.pathname);
  const title = isHere ? '' : textOf(page.querySelector('h1'));
  if (id === '') {
    const subtitle = page.querySelector('.document-subtitle');
    return { name: title, body: subtitle === null ? [] : [document.importNode(subtitle, true)] };
  }
  const unit = page.getElementById(id);
  if (unit === null) throw new Error(id);
  const name = unit.querySelector('.unit-label')?.getAttribute('title') ?? '';
  return { name: [name, title].filter(Boolean).join(', '), body: [wordsOf(unit)] };
}
