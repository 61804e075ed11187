/** Opens all that is folded around the target of the address, which a browser may leave closed, and shows the target. */
export function openTarget(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (target === null) return;
  let folded = target.closest<HTMLDetailsElement>('details:not([open])');
  if (folded === null) return;
  for (; folded !== null; folded = target.closest<HTMLDetailsElement>('details:not([open])')) folded.open = true;
  target.scrollIntoView();
}
