import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { filesOf, temporaryFolder } from '../testing/built-site.ts';
import { wordFile, wordParagraph } from '../testing/office-files.ts';

const MAIN = resolve(import.meta.dirname, 'main.ts');
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = strToU8(
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>',
);

it('asks what is on a picture, asks again for a day that is none, and writes the picture where it stood', () => {
  const folder = temporaryFolder('obrazy');
  const lines = ['UCHWAŁA NR V/9/2026', 'RADY GMINY DOLINA', 'z dnia 5 maja 2026 r.', 'w sprawie herbu', '§ 1. Herb ma wzór:'];
  const picture = `<w:p><w:r><w:drawing><pic:pic><a:blip r:embed="rId9" ${R}/></pic:pic></w:drawing></w:r></w:p>`;
  const end = wordParagraph('§ 2. Uchwała wchodzi w życie z dniem podjęcia.');
  const body = lines.map((line) => wordParagraph(line)).join('') + picture + end;
  writeFileSync(
    join(folder, 'herb.docx'),
    wordFile(
      { body },
      { 'word/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'word/_rels/document.xml.rels': RELATIONS },
    ),
  );
  const out = join(folder, 'content');
  const answers = ['', '', '31.02.2026', '6.05.2026', '', '', '', 'Herb: lipa nad wodą'];
  const { stderr, status } = spawnSync(process.execPath, [MAIN, 'import', join(folder, 'herb.docx'), '--out', out], {
    input: `${answers.join('\n')}\n`,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', CONTENT_DIR: out },
  });
  expect([status, stderr.trim()]).toEqual([0, '„31.02.2026” nie jest dniem, np. 2026-11-24 albo 24.11.2026.']);
  expect(filesOf(out)).toEqual(['obrazy/v-9-2026/obraz-1.png', 'uchwaly/2026/v-9-2026.md']);
  const text = readFileSync(join(out, 'uchwaly/2026/v-9-2026.md'), 'utf8');
  expect(text).toContain('data: 2026-05-06\n');
  expect(text).toContain('§ 1. Herb ma wzór:\n\n![Herb: lipa nad wodą](/obrazy/v-9-2026/obraz-1.png)\n\n§ 2.');
});
