import type { AttributionAnnotation, NameAnnotation, TextSpan } from '../../model/annotation.ts';
import { indexFrom, spansInside } from './span-search.ts';

/** Somebody or something named that a pronoun later in the text can stand for. */
interface Source extends TextSpan {
  kind: NameAnnotation['type'];
}

const bodyNoun =
  /^(?:the|this|that|his|her|its|their)\s+(?:[\p{L}-]+\s+){0,4}(ministry|group|party|agency|company|embassy|organi[sz]ation|watchdog|outlet|association|commission|committee|bank|court|government|department|police|union|council|statement|report)$/iu;

/** Named speakers, and the persons and bodies that sentences are about, in order. */
export function toSources(
  attributions: readonly AttributionAnnotation[],
  names: readonly NameAnnotation[],
  subjects: readonly NameAnnotation[],
): Source[] {
  const speakers = attributions.flatMap(({ speaker }) => {
    const inside = speaker ? spansInside(names, speaker) : [];
    const name = inside.find(({ type }) => type === 'person') ?? inside[0];
    return speaker && name ? [toSource(speaker, name)] : [];
  });
  speakers.sort((a, b) => a.start - b.start);
  const others = subjects.filter(({ start }) => (speakers[indexFrom(speakers, start + 1) - 1]?.end ?? 0) <= start);
  return [...speakers, ...others.map((name) => toSource(name, name))].sort((a, b) => a.start - b.start);
}

function toSource({ start, end, text }: TextSpan, name: NameAnnotation): Source {
  return { start, end, text, kind: name.type };
}

/** Whom a pronoun or "the ministry" stands for: the last fitting source before it, if there is one. */
export function findMeant({ text, start }: TextSpan, sources: readonly Source[]): TextSpan | undefined {
  const isHuman = /^(?:s?he|his|her)$/i.test(text);
  const isBody = /^(?:it|its)$/i.test(text);
  const noun = isHuman || isBody ? undefined : bodyNoun.exec(text)?.[1]?.toLowerCase();
  if (!isHuman && !isBody && noun === undefined) return undefined;
  const fits = (candidate: Source): boolean => {
    if (isHuman) return candidate.kind === 'person' && !contradicts(candidate.text, text);
    return candidate.kind === 'organisation' && (isBody || candidate.text.toLowerCase().includes(noun ?? ''));
  };
  for (let index = indexFrom(sources, start) - 1; index >= 0; index -= 1) {
    const source = sources[index] as Source;
    if (fits(source)) return { start: source.start, end: source.end, text: source.text };
  }
  return undefined;
}

/** True where a form of address does not go with the pronoun. */
function contradicts(speaker: string, pronoun: string): boolean {
  const isFemale = /^(?:she|her)$/i.test(pronoun);
  return isFemale
    ? /\b(?:Mr|Sir|spokesman|chairman|congressman|King|Lord)\b/.test(speaker)
    : /\b(?:Mrs|Ms|Dame|spokeswoman|chairwoman|congresswoman|Queen|Lady)\b/.test(speaker);
}
