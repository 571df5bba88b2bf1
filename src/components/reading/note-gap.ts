import { make } from '../search/make-element.ts';

/** How much of a note has to be seen when it opens, in pixels: the first of its words and who says them. */
const enough = 160;

/**
 * Parts the lines below the reference whose note is opened, so that the note hides none of them: `note-panel.css` says
 * where a gap has room, and moves the note into it. What the reader touched stays where it is on the screen.
 */
export function startNoteGaps(): void {
  const gap = make('span', { class: 'note-gap' });
  /** The note that stands in the gap. */
  let parted: HTMLElement | null = null;
  const height = new ResizeObserver(() => {
    gap.style.height = `${parted?.offsetHeight ?? 0}px`;
  });
  /** Where the reader touched last, from the top of the page. */
  let touched = 0;
  const close = (): void => {
    height.disconnect();
    takeAway(gap, touched);
    parted = null;
  };
  const open = (panel: HTMLElement, reference: Element | null): void => {
    if (!reference || !place(gap, reference)) return;
    parted = panel;
    height.observe(panel);
  };
  addEventListener('pointerdown', ({ pageY }) => (touched = pageY), true);
  addEventListener(
    'focusin',
    ({ target }) => {
      // A pointer gives the focus as well, to all of what it points into.
      if ((target as Element).matches(':focus-visible')) touched = toTop(target as Element) + scrollY;
    },
    true,
  );
  addEventListener(
    'beforetoggle',
    ({ target, newState, source }) => {
      const panel = target as HTMLElement;
      const isNote = newState === 'open' && panel.matches('.note-panel');
      // The note that is open is told of its end after the next one of its beginning.
      if (parted && (isNote || panel === parted)) close();
      if (isNote) open(panel, source);
    },
    true,
  );
  // A note that is open does not open again by itself at another of its references.
  addEventListener(
    'click',
    ({ target }) => {
      const isElsewhere = target instanceof HTMLButtonElement && target !== gap.previousElementSibling;
      if (parted && isElsewhere && target.matches('.ref') && target.popoverTargetElement === parted)
        parted.hidePopover();
    },
    true,
  );
  addEventListener(
    'toggle',
    ({ target }) => {
      if (parted && target === parted) showMost(parted, gap);
    },
    true,
  );
}

const toTop = (element: Element | null): number => element?.getBoundingClientRect().top ?? 0;

/** Puts the gap behind a reference; false where it has no room there, and the note lies over the text. */
function place(gap: HTMLElement, reference: Element): boolean {
  gap.style.height = '';
  reference.after(gap);
  if (gap.checkVisibility()) return true;
  gap.remove();
  return false;
}

/** Closes the lines up again: those above the gap stay where they are, or those below it where they were touched. */
function takeAway(gap: HTMLElement, touched: number): void {
  const reference = gap.previousElementSibling;
  const isBelow = touched > gap.getBoundingClientRect().bottom + scrollY;
  // Measured on the screen, since browsers scroll by themselves when something above it goes.
  const toHeld = (): number => (isBelow ? document.body.getBoundingClientRect().bottom : toTop(reference));
  const before = toHeld();
  gap.remove();
  scrollBy({ top: toHeld() - before, behavior: 'instant' });
  // A long note may have been read far below its line.
  if (!isBelow && toTop(reference) < 0) reference?.scrollIntoView();
}

/** Scrolls where a note opens almost below the screen, as far as its line stays on it. */
function showMost(panel: HTMLElement, gap: HTMLElement): void {
  const { top, bottom, height } = panel.getBoundingClientRect();
  if (innerHeight - top >= Math.min(height, enough)) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const way = Math.min(bottom - innerHeight, toTop(gap.previousElementSibling) - 16) + 8;
  scrollBy({ top: way, behavior: isCalm ? 'instant' : 'smooth' });
}
