import { proveCitations } from './prove-citations.ts';
import { findQuotations, proveQuotations } from './prove-claims.ts';
import { proveData } from './prove-data.ts';
import { proveFigures } from './prove-figures.ts';
import { proveLinks } from './prove-links.ts';
import { proveNumbers } from './prove-numbers.ts';
import { proveProse } from './prove-prose.ts';
import { findSources, proveSeeds, proveTexts } from './prove-sources.ts';
import type { RawSeed } from './read-seeds.ts';
import type { BuiltSite } from './read-site.ts';
import type { Verdict } from './verdict.ts';

/** Proves a built site against the raw texts, from nothing but what readers get. */
export function verifySite(site: BuiltSite, seeds: ReadonlyMap<string, RawSeed>): Verdict[] {
  const sources = findSources(site, seeds);
  const quotations = findQuotations(site);
  return [
    proveSeeds(site, seeds),
    proveTexts(sources),
    proveQuotations(site, sources),
    proveFigures(site, quotations),
    proveNumbers(site, quotations),
    proveCitations(site, sources, seeds),
    proveData(site, sources),
    proveProse(site, seeds),
    proveLinks(site),
  ];
}
