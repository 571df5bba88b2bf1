import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getCollection } from 'astro:content';
import { bodyPackPath } from './integration/annotated-loader.ts';
import { openBodyPack } from './integration/body-pack.ts';
import { dossierRoot } from './integration/dossier-root.ts';
import type { AnchoredClaim, Site, Source } from './model/dossier.ts';

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
  const sources = annotated.map(({ data }): Source => ({
    id: data.id,
    page: data,
    record: recordById.get(data.id) ?? null,
    text: readFileSync(join(dossierRoot(), 'seeds', data.seed), 'utf8'),
    html: pack.read(data.id),
  }));
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

function toAnchoredClaims({ id, page, record }: Source): AnchoredClaim[] {
  const spans = new Map(page.claims.map((span) => [span.id, span]));
  return (record?.claims ?? []).flatMap((claim) => {
    const span = spans.get(claim.id);
    return span ? [{ claim, source: id, paragraph: span.paragraph, start: span.start, end: span.end }] : [];
  });
}
