import type { APIContext, GetStaticPaths } from 'astro';
import { findPublished, findUpdated } from '../../../cite/find-updated.ts';
import { loadEdition } from '../../../components/cite/load-edition.ts';
import { toJsonFile } from '../../../components/cite/json-file.ts';
import { loadSite } from '../../../content.ts';
import { toAnnotations } from '../../../exports/annotations/to-annotations.ts';

export const getStaticPaths = (async () => {
  const [site, edition] = [await loadSite(), await loadEdition()];
  const findDays = (claim: string) => ({
    created: findPublished([claim], site.changes, edition),
    modified: findUpdated([claim], site.changes, edition),
  });
  return site.sources.map((source) => ({
    params: { source: source.id },
    props: { annotations: toAnnotations(source, site, edition, findDays) },
  }));
}) satisfies GetStaticPaths;

/** The claims of a source as W3C Web Annotations. */
export function GET({ props }: APIContext<{ annotations: object }>): Response {
  return toJsonFile(props.annotations, 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"');
}
