/** The page „Sprawdź dokument”: the digest of a chosen file is reckoned here and compared with the lists of the site. Nothing is sent. */
import type { ArchivePart, ArchivedFile, SiteManifest } from '../../../publish/whole/manifest-shape.ts';
import { CHECK_PAGE } from '../../../strings/proof.ts';
import { judgeFile } from './judge-file.ts';
import { showFindings, showText, showUnknown } from './show-findings.ts';

/** Bytes of the largest file whose digest is reckoned: all of it is in memory at once. */
const LARGEST = 512 * 2 ** 20;

const place = document.querySelector<HTMLElement>('#sprawdzanie');
const input = document.querySelector<HTMLInputElement>('#plik');
const result = document.querySelector<HTMLElement>('#wynik-sprawdzenia');
const base = place?.dataset['baza'] ?? '/';
/** Only the file chosen last is answered. */
let latest = 0;

async function fetched<Shape>(path: string): Promise<Shape> {
  const response = await fetch(`${base}${path}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Shape;
}

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The part of the archive for a digest; none where the site keeps no archive or knows no file that begins so. */
async function partFor(sha256: string, { archive }: SiteManifest): Promise<readonly ArchivedFile[]> {
  const name = sha256.slice(0, 2);
  if (archive?.parts.some((part) => part.name === name) !== true) return [];
  return (await fetched<ArchivePart>(`api/v1/archiwum/${name}.json`)).files;
}

type Answer = string | ((shown: HTMLElement) => void);

/** Answers for one file: a sentence, or what fills the place of the answer. What could not be had is said. */
async function check(file: File, say: (text: string) => void): Promise<Answer> {
  if (!isSecureContext) return CHECK_PAGE.insecure;
  if (file.size > LARGEST) return CHECK_PAGE.tooBig('512 MB');
  if (file.size === 0) return CHECK_PAGE.empty;
  say(CHECK_PAGE.reading);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return CHECK_PAGE.unreadable;
  const sha256 = hexadecimal(await crypto.subtle.digest('SHA-256', bytes));
  say(CHECK_PAGE.comparing);
  const manifest = await fetched<SiteManifest>('api/v1/manifest.json').catch(() => null);
  if (manifest === null) return CHECK_PAGE.offline;
  const part = await partFor(sha256, manifest).catch(() => null);
  const findings = judgeFile(sha256, manifest, part ?? []);
  if (findings.length === 0 && part === null) return CHECK_PAGE.archiveOffline;
  return (shown) => {
    if (findings.length === 0) showUnknown(shown, sha256, manifest);
    else showFindings(shown, sha256, findings, manifest);
  };
}

function answer(): void {
  const file = input?.files?.[0];
  if (file === undefined || result === null) return;
  latest += 1;
  const turn = latest;
  result.dataset['stan'] = 'liczy';
  const say = (text: Answer): void => {
    if (turn !== latest) return;
    if (typeof text === 'string') showText(result, text);
    else text(result);
  };
  void check(file, say).then((last) => {
    say(last);
    if (turn === latest) result.dataset['stan'] = 'gotowe';
  });
}

if (place !== null && input !== null) {
  place.hidden = false;
  input.addEventListener('change', answer);
  // A file that was chosen before the script was there.
  answer();
}
