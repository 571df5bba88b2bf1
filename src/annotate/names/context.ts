import { isOrdinary } from '../language/ordinary-words.ts';
import { foldName, places } from '../language/places.ts';
import { bodyAfter, bodyNouns } from './bodies.ts';
import type { Weights } from './evidence.ts';
import type { Mention } from './mentions.ts';
import { locatives, placeAfter, placeBefore } from './spots.ts';
import { agentVerbs, personNouns, titleModifiers, titles } from './titles.ts';

const direction =
  /^(?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|upstate|downtown)$/;

/** Those who come from a place. */
const originNouns =
  /(?:old|man|woman|men|women|people|person|persons|nationals|migrants|citizens?|workers?|victims?|others)$/;

/** How far what stands around a mention speaks for each kind. */
export function weighContext(mention: Mention): Weights {
  const weights: Weights = { person: 0, organisation: 0, place: 0 };
  addBefore(weights, mention);
  // The town of a dateline: "MAE SOT, Thailand (AP) —".
  if (mention.isInitial && mention.after[0]?.text === ',' && /^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u.test(mention.text))
    weights.place += 2;
  // A phrase of ordinary words that speaks or is spoken to is a body: "Lantern Rights said".
  if (isPhrase(mention.words) && agentVerbs.has(mention.after[0]?.lower ?? '')) weights.organisation += 1.5;
  if (mention.after[0]?.text === ',') addApposition(weights, mention.after);
  else addAfter(weights, mention.after);
  return weights;
}

function isPhrase(words: Mention['words']): boolean {
  return words.length > 1 && words.every(({ lower }) => isOrdinary(lower));
}

function addBefore(weights: Weights, { before, words }: Mention): void {
  const near = before.at(-1)?.lower ?? '';
  if (near === 'the') {
    weights.person -= 1.5;
    weights.organisation += words.length > 1 ? 1.5 : 0.8;
    return;
  }
  if (personNouns.has(near)) weights.person += 2.5;
  if (bodyNouns.has(near)) weights.organisation += 2.5;
  if (placeBefore.has(near) || direction.test(near)) weights.place += 2.5;
  if (/^(?:in|near|across|outside)$/.test(near)) weights.place += 2;
  else if (/^(?:reached|visited|visiting|entered|left|toured)$/.test(near)) weights.place += 1;
  else if (near === 'told') weights.organisation += isPhrase(words) ? 2.5 : words.length > 1 ? 1.5 : 0.5;
  else if (near === 'from' && originNouns.test(before.at(-2)?.lower ?? '')) weights.place += 2.5;
  else if (locatives.has(near)) weights.place += 0.7;
  // "one man, Tesfaye, had jumped"; "shares of Siam Telecom".
  const head = before.at(-2)?.lower ?? '';
  if (near === ',' && (personNouns.has(head) || /^(?:man|woman|boy|girl)$/.test(head))) weights.person += 2.5;
  if (near === 'of' && /^shares?$/.test(head)) weights.organisation += 2.5;
  if (/^(?:said|says|added)$/.test(near)) weights.person += 1.2;
  if (/^(?:,|and|or)$/.test(near) && isPlace(before.at(-2)?.text)) weights.place += 1.5;
}

function addAfter(weights: Weights, [next, second, third]: Mention['after']): void {
  const lower = next?.lower ?? '';
  if (placeAfter.has(lower)) weights.place += 3;
  if (bodyAfter.has(lower)) weights.organisation += 1.2;
  if (agentVerbs.has(lower)) weights.person += 1;
  if (lower === 'who') weights.person += 2;
  if (/^(?:and|or)$/.test(lower) && isPlace(second?.text)) weights.place += 1;
  if (lower === 'is' && /^an?$/.test(second?.lower ?? '') && bodyNouns.has(third?.lower ?? ''))
    weights.organisation += 2.5;
  const isOwner = lower === "'s" && (titles.has(second?.text ?? '') || personNouns.has(second?.lower ?? ''));
  if (isOwner) weights.organisation += 0.5;
}

/** What a comma and the words after it say: an age, "who", a role, a country. */
function addApposition(weights: Weights, [, second, third]: Mention['after']): void {
  const lower = second?.lower ?? '';
  const text = second?.text ?? '';
  const role = third?.lower ?? '';
  if (lower === 'who' || titles.has(text) || titleModifiers.has(text)) weights.person += 2;
  if (/^\d{2}$/.test(text) && third?.text === ',') weights.person += 2.5;
  if (/^(?:an?|the|his|her)$/.test(lower) && personNouns.has(role)) weights.person += 2;
  if (/^(?:an?|the)$/.test(lower) && placeBefore.has(role)) weights.place += 1.5;
  if (/^(?:an?|the|its)$/.test(lower) && bodyNouns.has(role)) weights.organisation += 2.5;
  if (isPlace(text)) weights.place += 1.5;
}

function isPlace(text: string | undefined): boolean {
  return text !== undefined && places.has(foldName(text));
}
