import { auxiliaries } from '../language/function-words.ts';
import { givenNames } from '../language/given-names.ts';
import { isOrdinary } from '../language/ordinary-words.ts';
import { foldName, isDemonym, places } from '../language/places.ts';
import type { Token } from '../language/tokens.ts';
import { bodyHeads, bodyOf, knownBodies, knownPhrases } from './bodies.ts';
import { noNames, otherHeads } from './no-names.ts';
import { placeHeads } from './spots.ts';
import { isFunctionWord, textOf, toTitleCase } from './word-tests.ts';

/** Drops words that only their place capitalises, articles, and demonyms that belong to no body. */
export function trimStart(words: Token[], isInitial: boolean): Token[] {
  let rest = words;
  let canBeOrdinary = isInitial;
  while (rest.length > 0) {
    const first = rest[0] as Token;
    const known = startsKnown(rest);
    if (known) return rest;
    const isSmall =
      (isFunctionWord(first) || (canBeOrdinary && auxiliaries.has(first.lower))) &&
      !(rest.length > 1 && isAllCapital(first.text));
    const isOrigin = isDemonym(first.text) && !endsAsName(rest);
    const isPlain = canBeOrdinary && isOrdinary(first.lower) && !keepsOrdinary(rest);
    // A family name may be an ordinary word; a full name elsewhere shows it.
    if (isPlain && !isSmall && rest.length === 1) return rest;
    const isNoName = noNames.has(first.text) && rest.length > 1 && !(isTopic.test(first.text) && endsAsName(rest));
    if (!isSmall && !isOrigin && !isPlain && !isNoName) return rest;
    canBeOrdinary = canBeOrdinary && (isSmall || isOrigin);
    rest = rest.slice(1);
    while (rest.length > 0 && !(rest[0] as Token).isCapitalised) rest = rest.slice(1);
  }
  return rest;
}

/** What is no name alone, but may begin that of a body: "Internet Crime Complaint Center". */
const isTopic = /^(?:Internet|Web|English|Earth|Bible|TV|HIV|AIDS)$/;

function isAllCapital(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

/** True where the words begin with a place or body of the lists. */
function startsKnown(words: Token[]): boolean {
  const all = textOf(words);
  return (
    places.has(foldName(all)) ||
    knownPhrases.has(all) ||
    (isAllCapital(all.replace(/ /g, '')) && all.length > 3 && places.has(foldName(toTitleCase(all)))) ||
    knownBodies.has(words[0]?.text ?? '')
  );
}

function endsAsName(words: Token[]): boolean {
  const last = words.findLast(({ isCapitalised }) => isCapitalised) as Token;
  return (
    words.length > 1 &&
    (bodyHeads.has(last.text) ||
      otherHeads.has(last.text) ||
      placeHeads.has(last.text) ||
      words.some(({ text }) => bodyHeads.has(text)))
  );
}

/** True for a first word that is ordinary and yet belongs to a name: "Human Rights Watch", "Rose Smith". */
function keepsOrdinary(words: Token[]): boolean {
  const [first, second] = words as [Token, Token | undefined];
  if (!second) return false;
  if (endsAsName(words) || bodyOf.has(first.text)) return true;
  return givenNames.has(first.text) && !isOrdinary(second.lower);
}
