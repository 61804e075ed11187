import { encode } from 'uqr';

/** Empty modules that a reader of codes wants around them. */
const QUIET = 2;

/** A QR code of an address as a drawing (SVG) of one path: runs of dark modules of each row. */
export function codeDrawing(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) => {
    const line = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...line.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${String(index)} ${String(y)}h${String(run.length)}v1h-${String(run.length)}z`,
    );
  });
  const side = String(size);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}"><path d="${runs.join('')}"/></svg>`;
}
