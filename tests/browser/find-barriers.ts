import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against a page, or against some parts of it, by rule. Best practice concerns whole pages. What holds is
 * not told, and frames, which no page has, are not entered: both take several times as long as the rules themselves.
 */
export async function findBarriers(page: Page, ...places: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(places.length > 0 ? tags : [...tags, 'best-practice'])
    .setLegacyMode();
  for (const place of places) builder.include(place);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
