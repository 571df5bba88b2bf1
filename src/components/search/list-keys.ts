/** Arrow keys from the box through the results and back; Escape leads from a result back to the box. */
export function listenForKeys(root: HTMLElement, box: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.search-result h3 a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0 && document.activeElement !== box) return;
    const target = toTarget(event.key, at, [box, ...links]);
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}

function toTarget(key: string, at: number, stops: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return stops[at + 2];
  if (key === 'ArrowUp') return at >= 0 ? stops[at] : undefined;
  return key === 'Escape' && at >= 0 ? stops[0] : undefined;
}
