import { givenNames } from '../language/given-names.ts';
import { isOrdinary } from '../language/ordinary-words.ts';
import { foldName, places } from '../language/places.ts';
import { bodyHeads, bodyOf, knownBodies, knownPhrases, noAcronyms, plainBodies } from './bodies.ts';
import { otherHeads } from './no-names.ts';
import { placeFirst, placeHeads } from './spots.ts';
import { particles, personNouns } from './titles.ts';
import type { Mention } from './mentions.ts';
import { toTitleCase } from './word-tests.ts';

export interface Weights {
  person: number;
  organisation: number;
  place: number;
}

const acronym = /^(?:(?:\p{Lu}\.){2,5}|\p{Lu}{2,6}|\p{Lu}[\p{Lu}&]{1,5}|\p{Lu}\p{Ll}?\p{Lu}{2,5}s?)$/u;
/** Capitals inside a word, as in "VnExpress", but not in "McDonald" and "O'Neill". */
const innerCapital = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u;

/** Surveys that are bodies; other surveys are studies. */
const surveyOf = /\b(?:Geological|Ordnance|Antarctic|Hydrographic) Survey$/;

/** True for the full name of a state: "People’s Republic of China". */
function isState(text: string): boolean {
  const country = /^(?:[\p{L}’']+ ){0,3}(?:Republic|Kingdom|Sultanate|Federation) of (?:the )?(.+)$/u.exec(text)?.[1];
  return country !== undefined && places.has(foldName(country));
}

/** How far the words of a name, without their surroundings, speak for each kind; null for what is no name at all. */
export function weighWords({ text, words, hasTitle, isInitial }: Mention): Weights | null {
  const first = words[0]?.text ?? '';
  const ending = words.at(-1)?.text ?? '';
  const last = /^\p{Lu}{4,}$/u.test(ending) ? toTitleCase(ending) : ending;
  const weights: Weights = { person: 0, organisation: 0, place: 0 };
  const isLong = words.length > 1;
  const folded = foldName(/^[\p{Lu} ]{4,}$/u.test(text) ? toTitleCase(text) : text);
  if (places.has(folded)) weights.place += isLong ? 6 : givenNames.has(text) ? 2 : 4;
  const isKnown = [folded, text].some((form) => knownPhrases.has(form) || knownBodies.has(form));
  if (isKnown) weights.organisation += 5;
  if (surveyOf.test(text)) weights.organisation += 6;
  if (plainBodies.has(text) && !isInitial) weights.organisation += 3;
  if (otherHeads.has(last) && weights.place === 0 && weights.organisation === 0) return null;
  if (weights.organisation === 0 && isState(text)) weights.place += 6;
  if (isLong && bodyHeads.has(last)) weights.organisation += 4;
  if (isLong && /^(?:of|for)$/.test(words[1]?.lower ?? '') && bodyOf.has(first)) weights.organisation += 4;
  if (isLong && knownBodies.has(first)) weights.organisation += 4;
  if (
    isLong &&
    words.some(({ lower }, index) => index > 1 && /^(?:of|for|on|to)$/.test(lower)) &&
    words.some(({ text: word }) => bodyOf.has(word))
  )
    weights.organisation += 3;
  if (isLong && (placeHeads.has(last) || placeHeads.has(words.at(-2)?.text ?? ''))) weights.place += 3.5;
  if (isLong && placeFirst.has(first))
    weights.place += /^(?:North|South|East|West|Upper|Lower|Great|Central|Ho|El|Preah|Nova|New)/.test(first) ? 1 : 2;
  const isShouted = isOrdinary(words[0]?.lower ?? '') && text.length > 2;
  if (!isLong && acronym.test(text) && !isShouted && weights.place === 0) weights.organisation += 3;
  if (innerCapital.test(text) && !isShouted) weights.organisation += 1.5;
  if (!isLong && noAcronyms.has(text)) return null;
  const isRole = personNouns.has(words.at(-1)?.lower ?? '') && !givenNames.has(first);
  if (isLong && isRole && weights.organisation === 0) return null;
  // "U.S. Customs" and "UK Sport" are nobody.
  const isOfState = isLong && /^(?:U\.S\.|U\.K\.|US|UK|EU|UN)$/.test(first);
  if (!isOfState) weights.person += weighPerson(words, hasTitle);
  return weights;
}

function weighPerson(words: Mention['words'], hasTitle: boolean): number {
  const capitals = words.filter(({ isCapitalised }) => isCapitalised);
  const [first] = capitals;
  if (!first || capitals.length > 5) return hasTitle ? 2 : 0;
  let weight = hasTitle ? 4 : 0;
  if (givenNames.has(first.text.replace(/^(?:Jean|Ann|Anne|Marie|Mary)-/, ''))) weight += capitals.length > 1 ? 3 : 1;
  if (capitals.length > 1 && words.some(({ text }) => /^\p{Lu}\.$/u.test(text))) weight += 2;
  if (words.some(({ lower, text }) => particles.has(lower) || /^al-/i.test(text))) weight += 1.5;
  if (/^(?:Jr|Sr|II|III)\.?$/.test(words.at(-1)?.text ?? '')) weight += 2;
  const ordinary = capitals.filter(({ lower }) => isOrdinary(lower) && lower.length > 2).length;
  if (capitals.length > 1 && capitals.length < 5)
    weight += ordinary === 0 ? 1.7 : ordinary < capitals.length ? 0.6 : -0.5;
  return weight;
}
