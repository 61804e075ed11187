/** Opens what is folded around the target of the address, which a browser may leave closed, and shows the target. */
export function openTarget(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const folded = target?.closest<HTMLDetailsElement>('details:not([open])') ?? null;
  if (target === null || folded === null) return;
  folded.open = true;
  target.scrollIntoView();
}
