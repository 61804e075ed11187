import type { Portal } from './types.ts';

/** The portal that pages are made from, passed in a global of the process: pages are bundled apart from the scripts that build. */
const SLOT = Symbol.for('programoteka.portal');

interface Holder {
  [SLOT]?: Portal;
}

export function providePortal(portal: Portal): void {
  (globalThis as Holder)[SLOT] = portal;
}

export function currentPortal(): Portal {
  const portal = (globalThis as Holder)[SLOT];
  if (portal === undefined) throw new Error('Strony portalu buduje „programoteka portal”, nie sam program astro.');
  return portal;
}
