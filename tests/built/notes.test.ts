import { globSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite } from '../browser/site.ts';

const folder = inject('siteFolder');
const pages = ['', ...globSync('topics/*/index.html', { cwd: folder }).map((file) => file.replace(/index\.html$/, ''))];
const [phone, desk] = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  site = await openSite(folder, inject('siteBase'));
});
afterAll(() => site.close());

async function withPage<T>(
  path: string,
  viewport: typeof phone,
  work: (page: Page) => Promise<T>,
  options: BrowserContextOptions = { javaScriptEnabled: false },
): Promise<T> {
  const page = await site.browser.newPage({ viewport, ...options });
  try {
    await page.goto(site.url + path);
    return await work(page);
  } finally {
    await page.close();
  }
}

interface Placed {
  id: string;
  /** Distances from the top and the left of the page, in CSS pixels. */
  top: number;
  bottom: number;
  left: number;
  /** Top of the first reference to the note. */
  reference: number;
  words: string;
  /** True where the note holds a status and a reply that must be read with it. */
  isAllegation: boolean;
}

/** Where the notes of a page stand, in their order. */
const listNotes = (page: Page): Promise<Placed[]> =>
  page.$$eval('.endnotes > ol > li', (notes) =>
    notes.map((note) => {
      const { top, bottom, left } = note.getBoundingClientRect();
      const reference = document.getElementById(note.id.replace(/^n-/, 'r-'))?.getBoundingClientRect();
      return {
        id: note.id,
        top: top + scrollY,
        bottom: bottom + scrollY,
        left,
        reference: (reference?.top ?? Number.NaN) + scrollY,
        words: (note as HTMLElement).innerText,
        isAllegation: note.querySelector('.has-accused') !== null,
      };
    }),
  );

describe.each(pages)('the notes of /%s', (path) => {
  it('stand in the margin of a desk, each beside its reference or right below the note before it', async () => {
    await withPage(path, desk, async (page) => {
      const notes = await listNotes(page);
      const text = (await page.locator('article.prose').boundingBox()) ?? { x: 0, width: 0 };
      expect(notes.length).toBeGreaterThan(20);
      for (const [index, note] of notes.entries()) {
        const free = (notes[index - 1]?.bottom ?? 0) + 4;
        expect(note.left, note.id).toBeGreaterThan(text.x + text.width);
        expect(note.top, note.id).toBeCloseTo(Math.max(note.reference, free), 0);
      }
      const footer = await page.locator('.footer').evaluate((node) => node.getBoundingClientRect().top + scrollY);
      expect(notes.at(-1)?.bottom).toBeLessThan(footer);
    });
  });

  it('follow the text as a list on a phone', async () => {
    await withPage(path, phone, async (page) => {
      const notes = await listNotes(page);
      const end = await page.locator('article.prose').evaluate((node) => node.getBoundingClientRect().bottom + scrollY);
      for (const [index, { id, top }] of notes.entries()) {
        expect(top, id).toBeGreaterThanOrEqual(notes[index - 1]?.bottom ?? end);
      }
    });
  });
});

describe('a note', () => {
  const open = async (page: Page): Promise<{ reference: DOMRect; panel: DOMRect }> => {
    const reference = page.locator('article button.ref').nth(3);
    await reference.click();
    await page.locator(':popover-open').waitFor();
    const toBox = (node: Element): DOMRect => node.getBoundingClientRect().toJSON();
    return { reference: await reference.evaluate(toBox), panel: await page.locator(':popover-open').evaluate(toBox) };
  };

  it('opens under its line on a phone, inside the screen, without scripts', async () => {
    await withPage('', phone, async (page) => {
      await page.evaluate(() => scrollTo(0, 0));
      const { reference, panel } = await open(page);
      const isBelow = panel.top >= reference.bottom;
      expect(isBelow ? panel.top - reference.bottom : reference.top - panel.bottom).toBeLessThan(16);
      expect(panel.top).toBeGreaterThanOrEqual(0);
      expect(panel.bottom).toBeLessThanOrEqual(phone.height);
      expect(panel.width).toBeGreaterThan(phone.width - 20);
    });
  });

  it('opens whole beside its line on a desk, and the others stay where they are', async () => {
    await withPage('', desk, async (page) => {
      const before = await listNotes(page);
      const scrolled = await page.evaluate(() => scrollY);
      const { reference, panel } = await open(page);
      expect(panel.top).toBeLessThanOrEqual(reference.top);
      expect(panel.bottom).toBeGreaterThan(reference.bottom);
      expect(panel.bottom).toBeLessThanOrEqual(desk.height);
      const distance = Math.min(reference.top - panel.top, panel.bottom - reference.bottom);
      expect(distance, 'from the line to an edge of the note').toBeLessThan(24);
      expect(await page.locator(':popover-open').innerText()).toContain('Everything on this claim');
      const after = await listNotes(page);
      for (const [index, { id, top }] of after.entries()) {
        expect(Math.abs(top - (before[index]?.top ?? Number.NaN)), id).toBeLessThan(40);
      }
      expect(scrolled).toBeLessThanOrEqual(await page.evaluate(() => scrollY));
    });
  });

  it('opens in the text of a source, and lights the passage that it is about', async () => {
    await withPage('sources/raids-miss-key-sites/', desk, async (page) => {
      const reference = page.locator('.source-text button.ref').nth(4);
      const passage = reference.locator('xpath=preceding-sibling::mark[1]');
      expect(await passage.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('none');
      await reference.click();
      const note = page.locator(':popover-open');
      expect(await note.innerText()).toMatch(/Status:/);
      expect(await passage.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid');
      expect(await reference.evaluate((node) => node.previousElementSibling?.getAttribute('href'))).toBe(
        `#${await note.evaluate((node) => node.parentElement?.id)}`,
      );
    });
  });

  it('of an allegation shows its status and the reply in the margin', async () => {
    const notes = await withPage('topics/elite-impunity/', desk, listNotes);
    const allegations = notes.filter(({ isAllegation }) => isAllegation);
    expect(allegations.length).toBeGreaterThan(5);
    for (const { id, words } of allegations) expect(words, id).toMatch(/Status:.+As of:.+Reply:/s);
  });

  it.each(['', 'topics/elite-impunity/'])('in the margin is cut in nothing but its words, on /%s', async (path) => {
    const parts = await withPage(path, desk, (page) =>
      page.$$eval('.endnotes li :is(.note-facts > a, .has-accused :is(dt, dd > .basis, .reply strong))', (found) =>
        found.map((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          const box = (part.closest('.note-facts, .standing') as Element).getBoundingClientRect();
          const isCut = [...range.getClientRects()].some(
            ({ right, bottom }) => right > box.right + 1 || bottom > box.bottom + 4,
          );
          return { kind: part.localName, words: part.textContent?.trim() ?? '', isCut };
        }),
      ),
    );
    expect(parts.filter(({ isCut }) => isCut)).toEqual([]);
    const replies = parts.filter(({ kind }) => kind === 'strong');
    expect(replies.length).toBeGreaterThan(1);
    for (const { words } of replies) {
      expect(words).toMatch(/^.+: (?:denial|response|did not respond|declined to comment)\.$/);
    }
  });

  it('that a link names is lit and shows all of itself', async () => {
    const [first] = await withPage('', desk, listNotes);
    await withPage(`#${first?.id}`, desk, async (page) => {
      expect(await page.locator(':target').innerText()).toContain('Everything on this claim');
    });
  });
});

describe('a note that opens among the lines', () => {
  const narrow = [
    { width: 320, height: 700 },
    { width: 1024, height: 768 },
  ];
  const texts = ['', 'sources/zero-tolerance-post/'];

  it.each(texts)('moves its own line nowhere and hides no other, in /%s', async (path) => {
    for (const viewport of narrow) {
      const opened = await withPage(path, viewport, (page) => page.evaluate(openEach), {});
      expect(opened.length).toBeGreaterThan(20);
      for (const { words, moved, isFilled, gap, width, hidden, isRestored } of opened) {
        const place = `${viewport.width}: ${words}`;
        expect(moved, place).toBeLessThan(1);
        expect(isFilled, place).toBe(true);
        expect(gap, place).toBeGreaterThanOrEqual(0);
        expect(gap, place).toBeLessThan(24);
        expect(width, place).toBeGreaterThan(220);
        expect(hidden, place).toEqual([]);
        expect(isRestored, place).toBe(true);
      }
    }
  });

  it('leaves a line where it is when another note above it closes', async () => {
    for (const hasTouch of [true, false]) {
      await withPage(
        '',
        phone,
        async (page) => {
          const references = page.locator('article .cite button');
          const first = references.first();
          const at = await references.evaluateAll((nodes) =>
            nodes.findIndex(
              (node) => node.getBoundingClientRect().top > (nodes[0]?.getBoundingClientRect().bottom ?? 0),
            ),
          );
          const next = references.nth(at);
          const toTop = async (): Promise<number> => (await next.boundingBox())?.y ?? Number.NaN;
          const press = (button = first) => (hasTouch ? button.tap() : button.click());
          await press();
          await page.locator('.note-gap').waitFor();
          await first.evaluate((node) => scrollBy(0, node.getBoundingClientRect().top - 20));
          const before = await toTop();
          await press(next);
          await expect.poll(() => next.evaluate((node) => node.nextElementSibling?.className)).toBe('note-gap');
          expect(await toTop()).toBeCloseTo(before, 0);
          expect(await page.locator('.note-gap').count()).toBe(1);
          await page.keyboard.press('Escape');
          await page.locator('.note-gap').waitFor({ state: 'detached' });
          expect(await toTop()).toBeCloseTo(before, 0);
        },
        { hasTouch },
      );
    }
  });

  it('moves to another reference to the same claim', async () => {
    await withPage(
      '',
      phone,
      async (page) => {
        const references = page.locator('article button.ref[popovertarget="o-c-moi-arrests-this-year"]');
        for (const index of [0, 1, 0]) {
          const reference = references.nth(index);
          await reference.click();
          expect(await reference.evaluate((node) => node.nextElementSibling?.className)).toBe('note-gap');
          expect(await page.locator(':popover-open').count()).toBe(1);
        }
      },
      {},
    );
  });

  it('is walked with n, each line in the middle of the screen', async () => {
    await withPage(
      'topics/enforcement/',
      phone,
      async (page) => {
        for (let step = 0; step < 6; step += 1) {
          await page.keyboard.press('n');
          const reference = page.locator('button.ref:focus');
          const before = (await reference.boundingBox())?.y ?? Number.NaN;
          await expect
            .poll(() => page.evaluate(() => document.activeElement?.nextElementSibling?.className))
            .toBe('note-gap');
          expect((await reference.boundingBox())?.y).toBeCloseTo(before, 0);
        }
      },
      {},
    );
  });

  it('is brought onto the screen from below it, with its line', async () => {
    await withPage(
      '',
      phone,
      async (page) => {
        const reference = page.locator('article .cite button').nth(8);
        await reference.evaluate((node) => scrollBy(0, node.getBoundingClientRect().bottom - innerHeight + 8));
        await reference.click();
        const toBottom = () => page.locator(':popover-open').evaluate((node) => node.getBoundingClientRect().bottom);
        await expect.poll(toBottom).toBeLessThanOrEqual(phone.height);
        expect((await reference.boundingBox())?.y).toBeGreaterThan(0);
      },
      { reducedMotion: 'reduce' },
    );
  });

  it('waits for a press, and does not open under a passing pointer', async () => {
    await withPage(
      '',
      phone,
      async (page) => {
        await page.locator('article .cite button').first().hover();
        await page.waitForTimeout(600);
        expect(await page.locator(':popover-open').count()).toBe(0);
      },
      {},
    );
  });

  it('lies over a table, whose cells are too narrow for it', async () => {
    await withPage(
      'topics/elite-impunity/',
      phone,
      async (page) => {
        await page.locator('td button.ref').first().click();
        expect((await page.locator(':popover-open').boundingBox())?.width).toBeGreaterThan(phone.width - 20);
        expect(await page.locator('.note-gap').count()).toBe(0);
      },
      {},
    );
  });
});

interface Opened {
  words: string;
  /** How far the reference moved. */
  moved: number;
  /** True where its line, and all above it, read as before. */
  isFilled: boolean;
  /** From the reference down to the note. */
  gap: number;
  width: number;
  /** Lines of the text that the note hides. */
  hidden: string[];
  /** True where every line stands where it stood, once the note is closed. */
  isRestored: boolean;
}

/** Runs in the page: opens and closes the note of every reference outside tables. */
async function openEach(): Promise<Opened[]> {
  const text = document.querySelector('article');
  const toFrame = (): Promise<unknown> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const listLines = (): { words: string; box: DOMRect }[] => {
    const walker = document.createTreeWalker(text ?? document, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines: { words: string; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      if (words === '' || !node.parentElement?.checkVisibility() || node.parentElement.closest('svg, thead')) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ words, box });
    }
    return lines;
  };
  const toPlaces = (end = Infinity): string =>
    listLines()
      .filter(({ box }) => box.top + scrollY < end)
      .map(({ box }) => `${Math.round(box.left)},${Math.round(box.top + scrollY)}`)
      .join(' ');
  const places = toPlaces();
  const opened: Opened[] = [];
  for (const reference of text?.querySelectorAll<HTMLElement>('button.ref') ?? []) {
    if (reference.closest('table') || !reference.checkVisibility()) continue;
    reference.scrollIntoView({ block: 'center' });
    const before = reference.getBoundingClientRect();
    const end = before.bottom + scrollY;
    const above = toPlaces(end);
    reference.click();
    await toFrame();
    const panel = document.querySelector<HTMLElement>(':popover-open');
    const box = panel?.getBoundingClientRect() ?? new DOMRect();
    const after = reference.getBoundingClientRect();
    const hidden = listLines().filter((line) => line.box.bottom > box.top + 4 && line.box.top < box.bottom - 4);
    const isFilled = toPlaces(end) === above;
    panel?.hidePopover();
    opened.push({
      words: reference.ariaLabel ?? '',
      moved: Math.hypot(after.left - before.left, after.top - before.top),
      isFilled,
      gap: box.top - after.bottom,
      width: box.width,
      hidden: hidden.map(({ words }) => words),
      isRestored: toPlaces() === places,
    });
  }
  return opened;
}

it('the table of contents follows the reader', async () => {
  await withPage('topics/enforcement/', desk, async (page) => {
    const links = page.locator('.toc a');
    const at = (await links.count()) - 2;
    const section = page.locator(((await links.nth(at).getAttribute('href')) ?? '').replace('#', 'id='));
    await section.evaluate((node) => node.scrollIntoView());
    const findBold = (): Promise<number> =>
      links.evaluateAll((nodes) => nodes.findIndex((node) => Number(getComputedStyle(node).fontWeight) > 400));
    await expect.poll(findBold).toBe(at);
    expect(await page.locator('.toc').evaluate((node) => node.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  });
});

it('the table of contents is folded above the text, and open beside it', async () => {
  await withPage('topics/enforcement/', phone, async (page) => {
    const link = page.locator('.toc a').first();
    const summary = page.locator('.toc summary');
    expect(await link.isVisible()).toBe(false);
    await summary.press('Enter');
    expect(await link.isVisible()).toBe(true);
  });
  await withPage('topics/enforcement/', desk, async (page) => {
    expect(await page.locator('.toc a').first().isVisible()).toBe(true);
    expect(await page.locator('.toc summary').isVisible()).toBe(false);
  });
});
