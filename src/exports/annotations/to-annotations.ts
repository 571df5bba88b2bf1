import type { AnchoredClaim, Site, Source } from '../../model/dossier.ts';
import type { Edition } from '../../model/edition.ts';
import { foldWhitespace } from '../../parse/whitespace.ts';
import { toCodePointOffset } from './code-points.ts';
import { toTextQuote, type TextQuote } from './text-quote.ts';

/** First publication and last major change of a claim. */
export type FindDays = (claim: string) => { created: string; modified: string };

/**
 * The claims of a source as W3C Web Annotations, in the order of the text, in one page: each on the stored text, by words
 * and position, and on the source page, by anchor and words. A text that is not published whole has the second only.
 */
export function toAnnotations(source: Source, site: Site, edition: Edition, findDays: FindDays): object {
  const id = edition.toAddress(`/sources/${source.id}/annotations.json`);
  const claims = [...site.claims.values()].filter(
    (anchored) => anchored.source === source.id && !anchored.claim.withdrawn,
  );
  const inOrder = claims.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Claims drawn from: ${source.label}`,
    creator: { type: 'Organization', name: edition.authors },
    rights: edition.licence.url,
    total: inOrder.length,
    first: {
      id: `${id}#page-1`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: inOrder.map((anchored) => toAnnotation(anchored, { source, site, edition, findDays })),
    },
  };
}

interface Context {
  source: Source;
  site: Site;
  edition: Edition;
  findDays: FindDays;
}

function toAnnotation(anchored: AnchoredClaim, { source, site, edition, findDays }: Context): object {
  const { claim } = anchored;
  const page = edition.toAddress(`/sources/${source.id}/`);
  const { created, modified } = findDays(claim.id);
  const comment = `${claim.summary} ${edition.describeStanding(anchored, site)}`;
  return {
    id: `${page}#n-${claim.id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: toTime(created),
    modified: toTime(modified),
    body: [
      { type: 'TextualBody', value: comment, format: 'text/plain', language: 'en', purpose: 'commenting' },
      { type: 'TextualBody', value: claim.kind, purpose: 'classifying' },
      { type: 'SpecificResource', source: edition.toAddress(`/claims/${claim.id}/`), purpose: 'linking' },
    ],
    target: [
      ...(source.page.display === 'full' ? [toTextTarget(anchored, source, edition, created)] : []),
      toPageTarget(anchored, source, page),
    ],
  };
}

/** The passage in the stored text, whose positions count code points. */
function toTextTarget(
  { start, end }: AnchoredClaim,
  { id, text, page: { sha256 } }: Source,
  { isKept, version, toAddress }: Edition,
  created: string,
): object {
  const path = `/sources/${id}/text.txt`;
  const cached = isKept ? { cached: toAddress(`/v/${version}${path}`) } : {};
  return {
    type: 'SpecificResource',
    source: { id: toAddress(path), type: 'Text', format: 'text/plain', 'http://schema.org/sha256': sha256 },
    state: { type: 'TimeState', sourceDate: toTime(created), ...cached },
    selector: [
      toTextQuote(text, { start, end }),
      { type: 'TextPositionSelector', start: toCodePointOffset(text, start), end: toCodePointOffset(text, end) },
    ],
  };
}

/** The passage on the source page, where programs find words only within one paragraph and white space is folded. */
function toPageTarget({ claim, start, end, paragraph }: AnchoredClaim, source: Source, page: string): object {
  const block = source.page.paragraphs.find(({ id }) => id === paragraph) ?? { start, end };
  const quote = toTextQuote(source.text.slice(block.start, block.end), {
    start: start - block.start,
    end: end - block.start,
  });
  return {
    type: 'SpecificResource',
    source: page,
    selector: {
      type: 'FragmentSelector',
      value: claim.id,
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      refinedBy: toFolded(quote),
    },
  };
}

function toFolded({ type, exact, prefix, suffix }: TextQuote): TextQuote {
  const fold = (part: string): string => foldWhitespace(`x${part}x`).slice(1, -1);
  return { type, exact: fold(exact), prefix: fold(prefix), suffix: fold(suffix) };
}

function toTime(day: string): string {
  return `${day}T00:00:00Z`;
}
