import lighthouse, { desktopConfig } from 'lighthouse';
import { categories, type Category, type PageAudit } from './page-audit.ts';

/** Runs Lighthouse in the browser at a port, with the slow network and processor that it simulates by default. */
export async function auditPage(
  url: string,
  { path, formFactor, port, isHidden }: Pick<PageAudit, 'path' | 'formFactor' | 'isHidden'> & { port: number },
): Promise<PageAudit> {
  const flags = { port, onlyCategories: [...categories], skipAudits: isHidden ? ['is-crawlable'] : [] };
  const result = await lighthouse(url + path, flags, formFactor === 'desktop' ? desktopConfig : undefined);
  if (result === undefined) throw new Error(`Lighthouse gave no result for /${path}.`);
  const { categories: judged, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`/${path}: ${runtimeError.message}`);
  const toScore = (category: Category): number => Math.round((judged[category]?.score ?? 0) * 100);
  const findFailures = (category: Category): string[] => {
    const refs = judged[category]?.auditRefs ?? [];
    return refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id);
  };
  const below = categories.filter((category) => toScore(category) < 100);
  return {
    path,
    formFactor,
    isHidden,
    scores: Object.fromEntries(categories.map((category) => [category, toScore(category)])) as PageAudit['scores'],
    failures: below.flatMap((category) => findFailures(category).map((id) => `${category}: ${id}`)),
  };
}
