import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/lib/files.ts';
import { cutFont, fontCharacters, fontFiles } from '../../scripts/lib/font-files.ts';

describe('the fonts of the site', () => {
  it.each(fontFiles)('$to is what the package gives now', async (file) => {
    const committed = readFileSync(join(projectRoot, file.to));
    expect(Buffer.from(await cutFont(file)).equals(committed)).toBe(true);
  });

  it('weigh no more than a small picture on a page', () => {
    const onPages = fontFiles.filter(({ to }) => to.endsWith('.woff2'));
    const bytes = onPages.reduce((sum, { to }) => sum + statSync(join(projectRoot, to)).size, 0);
    expect(bytes).toBeLessThan(60_000);
  });

  it('hold the typographic signs of our prose', () => {
    for (const sign of '‘’“”–—…•·×−€£é') expect(fontCharacters).toContain(sign);
  });
});
