import type { TextReport } from './check-text.ts';

/** A tick or a cross with words that say the same. */
export function toVerdict(isGood: boolean, text: string): HTMLElement {
  const verdict = document.createElement('span');
  verdict.className = isGood ? 'is-right' : 'is-wrong';
  verdict.textContent = `${isGood ? '✓' : '✗'} ${text}`;
  return verdict;
}

/** How many quotations stand in their places, and each of them; open where one does not. */
export function toQuoteList(quotes: TextReport['quotes'], expected: number, claims: string): HTMLElement {
  const found = quotes.filter(({ isInPlace }) => isInPlace).length;
  const all = Math.max(expected, quotes.length);
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.append(toVerdict(found === all, `${found} of ${all} in place`));
  const list = document.createElement('ul');
  // Those that do not fit come first.
  const inOrder = quotes.toSorted((a, b) => Number(a.isInPlace) - Number(b.isInPlace));
  list.append(...inOrder.map((quote) => toItem(quote, claims)));
  details.append(summary, list);
  details.open = found !== all;
  return details;
}

function toItem({ claim, exact, isInPlace }: TextReport['quotes'][number], claims: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${claims}${claim}/`;
  link.textContent = claim;
  item.append(toVerdict(isInPlace, isInPlace ? 'in place' : 'not in its place'), ' ', link, ` “${exact}”`);
  return item;
}
