import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { drawCard } from '../../src/components/print/draw-card.ts';

const folder = inject('siteFolder');
const png = readFileSync(join(folder, 'card.png'));
const card = {
  title: 'Raids',
  subtitle: 'what the sources say',
  width: 1200,
  height: 630,
  ground: '#ffffff',
  ink: '#13191a',
  evidence: '#0b4d45',
};

describe('the picture that a link is shown with', () => {
  it('has the size and kind that every page names', async () => {
    const { format, width, height } = await sharp(png).metadata();
    const pages = globSync('**/index.html', { cwd: folder }).filter((file) => !file.startsWith('pagefind/'));
    const withCard = pages.filter((file) => {
      const tree = fromHtml(readFileSync(join(folder, file), 'utf8'));
      const read = (name: string): unknown =>
        select(`meta[property="${name}"], meta[name="${name}"]`, tree)?.properties['content'];
      if (read('og:url') === undefined) return false;
      const [image, type] = [String(read('og:image')), read('og:image:type')];
      expect(image.endsWith('/card.png') && URL.canParse(image), file).toBe(true);
      expect([type, read('og:image:width'), read('og:image:height')], file).toEqual([
        `image/${format}`,
        String(width),
        String(height),
      ]);
      expect(read('twitter:card'), file).toBe('summary_large_image');
      return true;
    });
    expect(withCard.length).toBeGreaterThan(100);
  });

  it('is the same bytes for the same title', async () => {
    expect(Buffer.from(await drawCard(card)).equals(Buffer.from(await drawCard({ ...card })))).toBe(true);
  });

  it('keeps a long title and subtitle between its brackets', async () => {
    const long = {
      ...card,
      title: 'A title that goes on for longer than a card would like '.repeat(2),
      subtitle: 'so',
    };
    const { data, info } = await sharp(await drawCard(long))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    // Columns just inside the brackets' ends, and the ground above and below them, stay white.
    const isWhite = (x: number, y: number): boolean => data[(y * info.width + x) * info.channels] === 255;
    const rows = Array.from({ length: info.height }, (_, y) => y);
    expect(rows.filter((y) => !isWhite(1020, y))).toEqual([]);
    expect(rows.filter((y) => y < 120 || y > 510).filter((y) => !isWhite(600, y))).toEqual([]);
  });
});
