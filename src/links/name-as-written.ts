import { posix } from 'node:path';

/** A path of the content the way a text names files: from the folder of the text, or from the root where `written` begins there. */
export const nameAsWritten = (path: string, written: string, folder: string): string =>
  path === '' || written.startsWith('/') ? path : posix.relative(`/${folder}`, path);
