import type {
  Annotation,
  AttributionAnnotation,
  NameAnnotation,
  QuoteAnnotation,
  TextSpan,
} from '../../model/annotation.ts';

interface Source extends TextSpan {
  kind: NameAnnotation['type'];
}

const bodyNoun =
  /^(?:the|this|that|his|her|its|their)\s+(?:[\p{L}-]+\s+)*(ministry|group|party|agency|company|embassy|organi[sz]ation|watchdog|outlet|association|commission|committee|bank|court|government|department|police|union|council|statement|report)$/iu;

/** Gives each quotation inside something attributed its speaker; a pronoun is resolved to the last fitting source. */
export function withSpeakers(annotations: readonly Annotation[]): Annotation[] {
  const names = annotations.filter((annotation): annotation is NameAnnotation => {
    return annotation.type === 'person' || annotation.type === 'organisation' || annotation.type === 'place';
  });
  const attributions = annotations
    .filter((annotation) => annotation.type === 'attribution')
    .toSorted((a, b) => a.start - b.start);
  const speakers = resolve(attributions, names);
  const parts = attributions
    .flatMap((attribution, index) =>
      attribution.content.map(({ start, end }) => ({ start, end, speaker: speakers[index] })),
    )
    .sort((a, b) => a.start - b.start);
  let from = 0;
  const spoken = new Map<Annotation, TextSpan>();
  for (const quote of annotations
    .filter((annotation) => annotation.type === 'quote')
    .toSorted((a, b) => a.start - b.start)) {
    while (from < parts.length && (parts[from]?.end ?? 0) <= quote.start) from += 1;
    const part = parts[from];
    if (part?.speaker && part.start <= quote.start && quote.end <= part.end) spoken.set(quote, part.speaker);
  }
  return annotations.map((annotation) => {
    const speaker = spoken.get(annotation);
    return speaker ? ({ ...annotation, speaker } as QuoteAnnotation) : annotation;
  });
}

/** The speaker of each attribution, pronouns replaced by whom they stand for where that is clear. */
function resolve(
  attributions: readonly AttributionAnnotation[],
  names: readonly NameAnnotation[],
): (TextSpan | undefined)[] {
  const sources: Source[] = [];
  return attributions.map(({ speaker }) => {
    if (!speaker) return undefined;
    const name = names.find(({ type, start, end }) => type !== 'place' && start >= speaker.start && end <= speaker.end);
    const isPerson = name?.type === 'person';
    if (name && (isPerson || !/\bof$|'s$/.test(speaker.text))) {
      sources.push({ ...speaker, kind: name.type });
      return speaker;
    }
    return findMeant(speaker, sources) ?? speaker;
  });
}

function findMeant({ text }: TextSpan, sources: readonly Source[]): TextSpan | undefined {
  const kind = /^(?:s?he|his|her)$/i.test(text) ? 'person' : /^(?:it|its)$/i.test(text) ? 'organisation' : undefined;
  const noun = bodyNoun.exec(text)?.[1]?.toLowerCase();
  const source = sources.findLast((candidate) => {
    if (kind) return candidate.kind === kind;
    return noun !== undefined && candidate.text.toLowerCase().includes(noun);
  });
  return source && { start: source.start, end: source.end, text: source.text };
}
