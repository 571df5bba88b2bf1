/**
 * How much a hit in each field of an index entry weighs, for Pagefind. The entry of a name comes before what names it; a figure that
 * is counted comes before a day of the month with the same digits; a heading before what stands below it;
 * the other spelling of a word is worth what the word is.
 */
export const ranking = {
  metaWeights: { name: 40, nameWords: 20, names: 5, innerNames: 1.5, figures: 5, numbers: 2, title: 3, spellings: 1 },
};
