import { Resvg } from '@resvg/resvg-js';
import type { Palette } from '../../types/look.ts';

/** A page of text on the town's colour; `margin` leaves room for icon masks. */
const iconSvg = ({ accent, paper }: Palette, margin: boolean): string => {
  const page = `<path d="M10 8h12v3H10zm0 6h12v3H10zm0 6h8v3h-8z" fill="${paper}"/>`;
  const drawn = margin ? `<g transform="translate(3.2 3.2) scale(.8)">${page}</g>` : page;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="${margin ? '0' : '6'}" fill="${accent}"/>${drawn}</svg>`;
};

const png = (svg: string, size: number): Buffer =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();

/** A PNG in the container that browsers ask for as `favicon.ico`. */
function ico(image: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(image.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, image]);
}

/** The icons of a site by file name, in the town's colours. */
export function icons(palette: Palette): Readonly<Record<string, Buffer>> {
  const [plain, masked] = [iconSvg(palette, false), iconSvg(palette, true)];
  return {
    'ikona.svg': Buffer.from(plain),
    'ikona-180.png': png(masked, 180),
    'ikona-192.png': png(plain, 192),
    'ikona-512.png': png(plain, 512),
    'ikona-maska-512.png': png(masked, 512),
    'favicon.ico': ico(png(plain, 32), 32),
  };
}
