const words = [
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  '(?:thir|four|fif|six|seven|eigh|nine)teen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?',
  'hundreds?|thousands?|millions?|billions?|trillions?|dozens?',
  'half|halves|twice|thrice|doubled?|tripled?|thirds|quarters|per ?cent',
].join('|');
const number = new RegExp(String.raw`[$€£]?\d(?:[\d,.]*\d)?\+?(?: ?%)?|(?<![\p{L}-])(?:${words})(?![\p{L}])`, 'giu');

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const dates = new RegExp(
  [
    String.raw`\b\d{1,2}(?: ?[–-] ?\d{1,2})? ${month}(?: (?:19|20)\d\d)?\b`,
    String.raw`\b${month} \d{1,2}(?:, (?:19|20)\d\d)?\b`,
    String.raw`\b(?:first|second) half of (?:the year|(?:19|20)\d\d)\b`,
    String.raw`(?<![\d.,$€£])(?:19|20)\d\d(?![\d,]|\.\d)(?! ?%)`,
  ].join('|'),
  'gi',
);

/** Numbers of a text in digits and in words; “one” and ordinals are none, as they count nothing in most sentences. */
export function findNumbers(text: string): string[] {
  return [...text.matchAll(number)].map(([found]) => found.toLowerCase());
}

/** The text with its dates taken out. */
export function withoutDates(text: string): string {
  return text.replace(dates, ' · ');
}
