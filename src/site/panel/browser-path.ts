/** What the shared modules use of `node:path`, for a browser: paths of contents, with slashes. */
export const posix = {
  /** „uchwaly/2019/akt.md” → „uchwaly/2019”; „.” where there is no folder. */
  dirname(path: string): string {
    const end = path.lastIndexOf('/');
    return end === -1 ? '.' : end === 0 ? '/' : path.slice(0, end);
  },
  /** „/uchwaly/2019/../skan.pdf” → „/uchwaly/skan.pdf”; a slash at the end is kept. */
  normalize(path: string): string {
    const parts: string[] = [];
    for (const part of path.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '' && part !== '.') parts.push(part);
    }
    const body = parts.join('/');
    return `${path.startsWith('/') ? '/' : ''}${body}${path.endsWith('/') && body !== '' ? '/' : ''}` || '.';
  },
};
