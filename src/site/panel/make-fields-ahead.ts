/** How far below and above what is seen fields are made, which is more than the tallest field has. */
const AHEAD = '2000px 0px';

/**
 * The panel makes a field when it comes into sight, so the Tab key would leave the form at the last one that is seen. Fields within reach
 * of the visible part are made too: from each the next one can be reached.
 */
export function makeFieldsAhead(): void {
  const Usual = window.IntersectionObserver;
  window.IntersectionObserver = class extends Usual {
    constructor(callback: IntersectionObserverCallback, options: IntersectionObserverInit & { scrollMargin?: string } = {}) {
      super(callback, { rootMargin: AHEAD, scrollMargin: AHEAD, ...options });
    }
  };
}
