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

/**
 * Flags of the npm package that cost more than they give: one process for all pages hangs with a second page, and a graphics card in
 * software takes four times the processor time of drawing without one.
 */
const UNWANTED = /^--(?:single-process|no-zygote|use-gl|use-angle|ignore-gpu-blocklist|enable-unsafe-swiftshader)\b/;

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
  const args = bundled.args.filter((argument) => !UNWANTED.test(argument));
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...args, ...QUIET, '--disable-gpu'] });
}
