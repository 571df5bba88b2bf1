import type { ParagraphKind } from '../model/seed.ts';
import type { Block } from './blocks.ts';

interface TextBlock extends Block {
  text: string;
}

/** Words that web pages print around an article. */
const pageWords =
  /^(?:ads?|adverts?|advertisements?|sponsored(?: content)?|share(?: this(?: article| story)?)?|print|e-?mail|subscribe(?: now)?|sign up|log ?in|newsletter|comments?|leave a comment|read more|read next|related(?: articles| stories| news)?|recommended|most read|tags?|menu|home|back to top|loading|skip to (?:main )?content|follow us|listen to this article)$/i;
const counter = /^[\d.,]+\s?[km]?\s+(?:views?|shares?|comments?|likes?|reads?|reactions?)$/i;
const faqHeading = /^[^\p{L}\p{N}]*(?:faqs?|frequently asked questions)(?: section)?[^\p{L}\p{N}]*$/iu;
const photoCredit =
  /[([](?:photo|photograph|image|picture|video|screenshot|graphic|file photo|credit)s?\b[^)\]]*[)\]]$|^(?:photo|image|picture|video|caption|credit)s?\s*:/i;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+';
const clock = '(?:,?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s+[A-Z]{2,4})?)?';
const dateLine = new RegExp(
  `^(?:(?:published|posted|updated|last updated)\\s*(?:on|:)?\\s*)?(?:${weekday})?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${month},?\\s+\\d{4}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})${clock}$`,
  'i',
);

/** Longest line that can be a heading. */
const longestHeading = 140;
/** Words that stay small in a Title Case heading. */
const smallWord = /^(?:a|an|and|as|at|but|by|for|from|in|into|is|nor|of|off|on|or|over|per|s|the|to|up|via|vs|with)$/i;

/** What each block is, in the same order. */
export function findKinds(blocks: TextBlock[]): ParagraphKind[] {
  const seen = new Set<string>();
  const kinds = blocks.map((block): ParagraphKind => {
    const key = block.text.replace(/\s+/g, ' ');
    const isRepeated = seen.has(key) && isRepeatable(block.text);
    seen.add(key);
    return isRepeated ? 'furniture' : findKind(block);
  });
  if (kinds[0] === 'body' && blocks.length > 1 && isHeadline(blocks[0] as TextBlock)) kinds[0] = 'heading';
  return withMasthead(blocks, kinds);
}

function findKind({ text, isListItem }: TextBlock): ParagraphKind {
  if (pageWords.test(text) || counter.test(text) || faqHeading.test(text)) return 'furniture';
  if (dateLine.test(text)) return 'dateline';
  if (isListItem) return 'list-item';
  if (photoCredit.test(text)) return 'caption';
  return isHeading(text) ? 'heading' : 'body';
}

/** A line that stands again is page furniture if it is a heading, a caption or long enough not to be an idiom. */
function isRepeatable(text: string): boolean {
  return isHeading(text) || photoCredit.test(text) || text.length > 40;
}

/** A short line that does not end like a sentence: at the head of a text it is the headline, in whatever case. */
function isHeadline({ text }: TextBlock): boolean {
  return isShortLine(text) && /^[^\p{L}]*\p{Lu}/u.test(text) && text.split(/\s+/).length > 3 && !text.endsWith(':');
}

/** A short line that does not end like a sentence and is no row of a table, whose cells tabs part. */
function isShortLine(text: string): boolean {
  return text.length <= longestHeading && !/[\n\t]/.test(text) && !/[.!…,;]["”’)]?$/.test(text);
}

/** A short line in Title Case, or in capitals, that does not end like a sentence. */
export function isHeading(text: string): boolean {
  if (!isShortLine(text) || /^["“‘]/.test(text)) return false;
  const words = text.split(/\s+/).flatMap((word) => /[\p{L}\p{N}].*/u.exec(word)?.[0] ?? []);
  const weighty = words.filter((word) => !smallWord.test(word));
  const letters = weighty.filter((word) => /^\p{L}/u.test(word));
  // A row of numbers is no heading, nor is a line that begins in the middle of a sentence.
  if (words.length < 2 || letters.length * 2 < weighty.length || /^\p{Ll}/u.test(words[0] as string)) return false;
  const capitalised = weighty.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return capitalised.length / weighty.length >= 0.8;
}

/** Marks the name of the site: short lines before the headline that page furniture follows. */
function withMasthead(blocks: TextBlock[], kinds: ParagraphKind[]): ParagraphKind[] {
  const firstBody = kinds.findIndex((kind) => kind === 'body' || kind === 'list-item');
  const headlines = kinds.flatMap((kind, index) => (kind === 'heading' && index < firstBody ? [index] : []));
  const headline = headlines.at(-1);
  if (headline === undefined) return kinds;
  return kinds.map((kind, index) => {
    const followed = kinds[index + 1] === 'furniture' && blocks[index + 1]?.text !== blocks[index]?.text;
    return kind === 'heading' && index < headline && followed ? 'furniture' : kind;
  });
}
