/** Distance from the top of the window, in pixels, above which a heading counts as passed. */
const READING_LINE = 120;

/** Marks the contents entry of the part being read while the page scrolls. */
export function followContents(contents: HTMLElement): void {
  const entries = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target === null ? [] : [{ link, target }];
  });
  let current: HTMLAnchorElement | null = null;
  let scheduled = false;
  const update = (): void => {
    scheduled = false;
    const read = entries.findLast(({ target }) => target.getBoundingClientRect().top <= READING_LINE)?.link ?? null;
    if (read === current) return;
    current?.removeAttribute('aria-current');
    read?.setAttribute('aria-current', 'location');
    current = read;
  };
  addEventListener(
    'scroll',
    () => {
      if (scheduled) return;
      scheduled = true;
      requestAnimationFrame(update);
    },
    { passive: true },
  );
  update();
}
