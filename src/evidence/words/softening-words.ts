/** Words that soften what a quotation says, beside those of the families: how much of it, how often, in whose view. */
const softening = new RegExp(
  [
    String.raw`\b(?:largely|mainly|mostly|primarily|chiefly|partly|typically|often|usually|currently|temporarily)\b`,
    String.raw`\b(?:indefinitely|initial(?:ly)?|numerous|bulk of|perceived|so-called|seen as|identif(?:y|ies) as|views)\b`,
    String.raw`\b(?:claim(?:s|ed|ing)?|concerns?|expected|reports of|reports have|leaked|remains? unclear|aims? to)\b`,
    String.raw`\b(?:I (?:firmly )?believe|shaping up to be|whether entirely|processed for)\b`,
    String.raw`(?<!\b(?:as|how|so|too) )\bmany\b`,
    String.raw`(?<!\bthe )\bmost\b`,
    String.raw`\bcertain\b(?=\s+\p{L})`,
  ].join('|'),
  'giu',
);

/** The softening words of a text, each once, as they stand there. */
export function findSofteningWords(text: string): string[] {
  return [...new Set([...text.matchAll(softening)].map(([word]) => word))];
}
