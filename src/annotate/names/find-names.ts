import type { NameAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/seed.ts';
import { coordinators, determiners, prepositions, subordinators } from '../language/function-words.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import type { Draft } from '../annotate.ts';
import { findAcronyms } from './acronyms.ts';
import { findCandidates } from './candidates.ts';
import { findKinds, type NameKind } from './kinds.ts';
import { findKnownNames } from './known-names.ts';
import { toMentions, type Mention } from './mentions.ts';

/**
 * Adds persons, organisations and places, without title, article and possessive. The kind of a name is decided once
 * for the whole text. Nationalities, languages, months and titles alone are no names; in headings only names are
 * found that the running text or the lists of places and bodies know.
 */
export function findNames(draft: Draft): Draft {
  const { text, paragraphs } = draft.seed;
  const headings: Token[][] = [];
  const mentions: Mention[] = [];
  for (const { kind, sentences } of paragraphs) {
    for (const sentence of sentences) {
      const tokens = tokenize(text, sentence.start, sentence.end);
      if (kind === 'heading' || kind === 'furniture' || isTitleCase(tokens)) headings.push(tokens);
      else mentions.push(...findCandidates(tokens).flatMap((candidate) => toMentions(text, candidate)));
    }
  }
  const { kinds, shortForms } = findKinds(mentions, findAcronyms(mentions));
  const known = new Map([...shortForms, ...kinds]);
  const inText = mentions.flatMap((mention) => toName(text, mention, kinds.get(mention.text)));
  const inHeadings = headings
    .flatMap((tokens) => findKnownNames(tokens, known))
    .flatMap((name) => toName(text, name, name.kind));
  const names = [...inText, ...inHeadings].sort((a, b) => a.start - b.start);
  return { ...draft, annotations: [...draft.annotations, ...names] };
}

/** True for a line in which hardly any but the small words are in small letters. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && lower !== "'s" && !isSmallWord(lower));
  return words.length > 4 && words.filter(({ isCapitalised }) => !isCapitalised).length <= words.length / 20;
}

function isSmallWord(lower: string): boolean {
  return determiners.has(lower) || prepositions.has(lower) || coordinators.has(lower) || subordinators.has(lower);
}

function toName(text: string, { start, end }: Span, kind: NameKind | undefined): NameAnnotation[] {
  return kind ? [{ type: kind, start, end, text: text.slice(start, end) }] : [];
}
