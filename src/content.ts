import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getCollection } from 'astro:content';
import { anchorClaim } from './evidence/anchor.ts';
import { bodyPackPath } from './integration/annotated-loader.ts';
import { openBodyPack } from './integration/body-pack.ts';
import { dossierRoot } from './integration/dossier-root.ts';
import type { AnchoredClaim, Site, Source } from './model/dossier.ts';
import { parseSeed } from './parse/parse-seed.ts';

/** Everything that pages are made of, joined from the collections. */
export async function loadSite(): Promise<Site> {
  const [annotated, records, entities, measures, relations, changes, topics] = await Promise.all([
    getCollection('annotated'),
    getCollection('sources'),
    getCollection('entities'),
    getCollection('measures'),
    getCollection('relations'),
    getCollection('changes'),
    getCollection('topics'),
  ]);
  const recordById = new Map(records.map(({ id, data }) => [id, data]));
  const pack = openBodyPack(bodyPackPath(pathToFileURL(`${import.meta.env.BRIEFING_CACHE}/`)));
  const sources = annotated.map(({ data }): Source => {
    const record = recordById.get(data.id) ?? null;
    const ownName = data.title.value ?? data.seed;
    return {
      id: data.id,
      page: data,
      record,
      label: record?.label ?? ownName,
      shortLabel: record?.shortLabel ?? ownName,
      text: readFileSync(join(dossierRoot(), 'seeds', data.seed), 'utf8'),
      html: pack.read(data.id),
    };
  });
  return {
    sources: sources.sort((a, b) => (a.record?.weight.rank ?? Infinity) - (b.record?.weight.rank ?? Infinity)),
    claims: new Map(sources.flatMap(toAnchoredClaims).map((anchored) => [anchored.claim.id, anchored])),
    entities: new Map(entities.map(({ data }) => [data.id, data])),
    measures: new Map(measures.map(({ data }) => [data.id, data])),
    relations: relations.map(({ data }) => data),
    changes: changes.map(({ data }) => data),
    topics: topics.map(({ id, data }) => ({ id, data })).sort((a, b) => a.data.order - b.data.order),
  };
}

/** The claims of a source; a withdrawn one is marked nowhere in its text, and has to be found there for its own page. */
function toAnchoredClaims({ id, page, record, text }: Source): AnchoredClaim[] {
  const spans = new Map(page.claims.map((span) => [span.id, span]));
  const toSeed = () => parseSeed({ file: page.seed, text, sha256: page.sha256 });
  return (record?.claims ?? []).flatMap((claim) => {
    const span = claim.withdrawn ? anchorClaim(toSeed(), claim) : spans.get(claim.id);
    if (span === undefined || !('start' in span)) return [];
    return [{ claim, source: id, paragraph: span.paragraph, start: span.start, end: span.end }];
  });
}
