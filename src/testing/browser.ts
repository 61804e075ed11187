import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
/** A test machine has no network, and a browser that looks for one is slow. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The program file of that browser. */
export async function browserPath(): Promise<string> {
  const installed = process.env['CHROME_PATH'] ?? INSTALLED.find((path) => existsSync(path));
  return installed ?? (await import('@sparticuz/chromium')).default.executablePath();
}

/** A real browser: the one `CHROME_PATH` names, an installed one, or the one that comes as an npm package (Linux x64). */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env['CHROME_PATH'] ?? INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: QUIET });
  const { default: bundled } = await import('@sparticuz/chromium');
  // One process for all pages saves memory in a cloud function and hangs with a second page.
  const args = bundled.args.filter((argument) => argument !== '--single-process' && argument !== '--no-zygote');
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...args, ...QUIET] });
}
