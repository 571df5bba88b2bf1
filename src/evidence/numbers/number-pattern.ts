const word = [
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  '(?:thir|four|fif|six|seven|eigh|nine)teen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
  'hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores of|tens of',
  'half|halves|halved|twice|thrice|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)',
  '(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)fold',
  'thirds|quarters|fifths|tenths|an? (?:third|quarter|fifth|tenth) of',
  'a couple of|a handful of|per ?cent|percent(?:age)?s?',
].join('|');
const digits = String.raw`[$€£¥]?\p{N}(?:[\p{N}.,]*\p{N})?(?:\+|\s?%)?`;
const piece = String.raw`(?:${digits}|(?<![\p{L}\p{N}])(?:${word})(?![\p{L}\p{N}]))`;

/** A run of digits, number words and their joints: `1,859`, `two thousand`, `twenty-one`, `tens of thousands`, `a third of`. */
export const numberPattern = new RegExp(`${piece}(?:(?:[ -]| and |-and-)${piece})*|[%‰]`, 'giu');
