/** Gives the file at a path beside the source, and `null` where there is none or it may not be read. */
export type Beside = (path: string) => Uint8Array | null;

/** A picture that stands in the page itself. */
const DATA_PICTURE = /^data:image\/[\w.+-]+;base64,([A-Za-z\d+/=\s]+)$/i;

/** „plik_pliki/image001.png?x=1” → „plik_pliki/image001.png”; `null` for addresses of other places. */
function pathOf(address: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(address)) return null;
  const [path = ''] = address.split(/[?#]/);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The file of a picture of a page: the one the page holds, or the one beside it; `null` where there is none. */
export function pictureBytes(address: string, beside: Beside): Uint8Array | null {
  const data = DATA_PICTURE.exec(address)?.[1];
  if (data !== undefined) return new Uint8Array(Buffer.from(data, 'base64'));
  const path = pathOf(address.trim());
  return path === null || path === '' ? null : beside(path);
}
