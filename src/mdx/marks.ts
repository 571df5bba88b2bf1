import type { Annotation } from '../model/annotation.ts';
import type { AnchoredClaim } from '../model/dossier.ts';
import type { Paragraph, Span } from '../model/seed.ts';
import type { RankedSpan } from './nest-spans.ts';

/** Attributes of a `mark`: its own, and those that only the first piece of a cut one carries. */
export interface Mark {
  attributes: Record<string, string>;
  firstOnly: Record<string, string>;
}

/** From the outside in: claims, then who says what, then what stands inside a statement. */
const ranks = { claim: 0, attribution: 1, quote: 2, date: 3, figure: 4, organisation: 5, person: 6, place: 7 } as const;

/** The marks of one paragraph, cut to it. */
export function toMarks(
  paragraph: Paragraph,
  annotations: readonly Annotation[],
  claims: readonly AnchoredClaim[],
): RankedSpan<Mark>[] {
  const marks = [...claims.map(toClaimMark), ...annotations.flatMap(toAnnotationMark)];
  return marks.flatMap((mark) => {
    const start = Math.max(mark.start, paragraph.start);
    const end = Math.min(mark.end, paragraph.end);
    return start < end ? [{ ...mark, start, end }] : [];
  });
}

function toClaimMark({ claim, start, end }: AnchoredClaim): RankedSpan<Mark> {
  return {
    start,
    end,
    rank: ranks.claim,
    value: { attributes: { class: 'claim', 'data-claim': claim.id }, firstOnly: { id: claim.id } },
  };
}

function toAnnotationMark(annotation: Annotation): RankedSpan<Mark>[] {
  const { type, start, end } = annotation;
  if (type === 'sentence' || type === 'paragraph') return [];
  const attributes = { class: 'annotation', 'data-type': type, ...toDetails(annotation) };
  return [{ start, end, rank: ranks[type], value: { attributes, firstOnly: {} } }];
}

/** What the machine read out of the words, as data attributes. */
function toDetails(annotation: Annotation): Record<string, string> {
  switch (annotation.type) {
    case 'figure':
      return toData({
        value: annotation.value,
        max: annotation.max,
        bound: annotation.qualifier,
        unit: annotation.unit,
      });
    case 'date':
      return toData({
        from: annotation.from,
        to: annotation.to,
        value: annotation.value,
        inferred: annotation.inferred ? 'yes' : undefined,
      });
    case 'quote':
      return toData({ speaker: annotation.speaker?.text });
    case 'attribution':
      return toData({ speaker: annotation.speaker?.text, cue: annotation.cue?.text });
    default:
      return {};
  }
}

function toData(fields: Record<string, string | number | null | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === null || value === ''
        ? []
        : [[`data-${name}`, String(value).replace(/\s+/g, ' ')]],
    ),
  );
}

/** True where two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
