import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { escapeHtml } from '../../src/html/escape-html.ts';

export interface Picture {
  readonly name: string;
  readonly png: Buffer;
}

export interface SheetShape {
  readonly columns: number;
  readonly rows: number;
  /** Width of a picture on the sheet, in pixels. */
  readonly width: number;
}

const GAP = 8;

/** Writes pictures side by side, each under its name, as `LOOK-1.png`, `LOOK-2.png`, …; returns the files. */
export async function writeSheets(
  browser: Browser,
  pictures: readonly Picture[],
  { columns, rows, width }: SheetShape,
  folder: string,
  look: string,
): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: columns * (width + GAP) + GAP, height: 100 } });
  const files: string[] = [];
  const most = columns * rows;
  for (let from = 0; from < pictures.length; from += most) {
    const cells = pictures
      .slice(from, from + most)
      .map(
        ({ name, png }) =>
          `<figure><figcaption>${escapeHtml(name)}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
      );
    await page.setContent(
      `<style>body{margin:${String(GAP)}px;background:#777;display:grid;grid-template-columns:repeat(${String(columns)},${String(width)}px);gap:${String(GAP)}px;font:13px sans-serif}figure{margin:0}figcaption{background:#fd0;overflow-wrap:anywhere}img{display:block;inline-size:100%}</style>${cells.join('')}`,
    );
    const file = join(folder, `${look}-${String(from / most + 1)}.png`);
    writeFileSync(file, await page.screenshot({ fullPage: true }));
    files.push(file);
  }
  await page.close();
  return files;
}
