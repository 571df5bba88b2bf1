import { startKeySwitch } from './key-switch.ts';

const steps: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

/** The keys `n` and `p` move the focus along the references of a text, and so open the passage behind each; a label says so. */
export function startEvidenceWalk(label: HTMLElement, text: HTMLElement): void {
  const isOn = startKeySwitch(label);
  let last: HTMLElement | undefined;
  addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !isOn()) return;
    const target = findNext(listReferences(text), step, last);
    if (!target) return;
    event.preventDefault();
    last = target;
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  });
}

/** Of the link and the button of each reference, the one that this browser shows. */
function listReferences(text: HTMLElement): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('.ref')].filter((reference) => reference.checkVisibility());
}

/** From the reference in focus, or the one whose note is read; else from what stands on the screen. */
function findNext(references: readonly HTMLElement[], step: 1 | -1, last?: HTMLElement): HTMLElement | undefined {
  const active = document.activeElement;
  const from = last && active?.closest('[popover]') ? last : active;
  const at = references.findIndex((reference) => reference === from);
  if (at >= 0) return references[at + step];
  const isBelow = (reference: HTMLElement): boolean => reference.getBoundingClientRect().top >= 0;
  return step > 0 ? references.find(isBelow) : references.findLast((reference) => !isBelow(reference));
}

/** True where a letter is text: a box that is ticked takes none. */
function isTyping(target: EventTarget | null): boolean {
  const field = (target as Element).closest?.('input, textarea, select, [contenteditable]');
  return Boolean(field) && !field?.matches('[type=checkbox], [type=radio]');
}
