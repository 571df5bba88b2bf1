const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
);

/** Dates as texts write them, in words: `2025-07-16` and `16th Jul. 2025` -> `16 July 2025`, `Nov 2025` -> `November 2025`. */
export function spellDates(text: string): string {
  return text
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (date, year: string, month: string, day: string) => {
      const name = months[Number(month) - 1];
      return name ? `${Number(day)} ${name} ${year}` : date;
    })
    .replace(/(?<![\d.,])(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\b\.?/gi, (found, day: string, word: string) => {
      const name = findMonth(word);
      return name ? `${day} ${name}` : found;
    })
    .replace(
      /\b([a-z]{3,9})\.? (\d{4}|\d{1,2})(?:st|nd|rd|th)?\b(?![.,]\d)/gi,
      (found, word: string, number: string) => {
        const name = findMonth(word);
        return name ? `${name} ${number}` : found;
      },
    );
}

/** The month whose name a word is or begins. */
function findMonth(word: string): string | undefined {
  return months.find((name) => name.toLowerCase().startsWith(word.toLowerCase()));
}
