/** Words that stay small inside an English title. */
const smallWords = new Set(
  (
    'a about above across after against along amid among an and around as at before behind below beneath beside between ' +
    'beyond but by despite down during except for from in inside into like near nor of off on onto or out outside over ' +
    'past per so since than the through throughout till to toward towards under until up upon versus via with within ' +
    'without yet'
  ).split(' '),
);

/** The id of a claim, which is a name and no word. */
const claimId = /^\(?c-[a-z0-9-]+\)?$/;

/**
 * An English title with capitals as Chicago and MLA set it: `what the sources say` to `What the Sources Say`.
 * Only first letters change; a word that holds a capital already stays as it is.
 */
export function toTitleCase(title: string): string {
  const words = title.split(' ');
  return words
    .map((word, index) => {
      if (claimId.test(word)) return word;
      const isEdge = index === 0 || index === words.length - 1 || /[:?!]$/.test(words[index - 1] ?? '');
      return word
        .split('-')
        .map((part, at) => (isEdge && at === 0 ? capitalise(part) : capitaliseUnlessSmall(part)))
        .join('-');
    })
    .join(' ');
}

function capitaliseUnlessSmall(word: string): string {
  return smallWords.has(word.replace(/\P{L}/gu, '').toLowerCase()) ? word : capitalise(word);
}

function capitalise(word: string): string {
  if (/\p{Lu}/u.test(word)) return word;
  const capitalised = word.replace(
    /^(\P{L}*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  // A ligature, a dotless i and a final sigma have no capital that leads back to them.
  return capitalised.toLowerCase() === word.toLowerCase() && capitalised.length === word.length ? capitalised : word;
}
