/** A quotation and the place where it has to stand in a text. */
export interface PlacedQuote {
  /** Id of its claim. */
  claim: string;
  exact: string;
  /** Offsets in Unicode code points, as Web Annotations count. */
  start: number;
  end: number;
}

/** What a check of one text found. */
export interface TextReport {
  /** SHA-256 of its bytes. */
  sha256: string;
  quotes: (PlacedQuote & { isInPlace: boolean })[];
}

/** Computes the checksum of a text and looks for every quotation at its place. */
export async function checkText(bytes: ArrayBuffer, quotes: readonly PlacedQuote[]): Promise<TextReport> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // A byte order mark is a character of the text, so that places count it.
  const points = [...new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)];
  return {
    sha256,
    quotes: quotes.map((quote) => ({
      ...quote,
      isInPlace: points.slice(quote.start, quote.end).join('') === quote.exact,
    })),
  };
}

interface Selector {
  type: string;
  exact?: string;
  start?: number;
  end?: number;
}
interface Annotation {
  id: string;
  target: { selector: Selector | Selector[] }[];
}

/** The quotations of a file of Web Annotations that name a place in the stored text. */
export function toPlacedQuotes(file: { first: { items: Annotation[] } }): PlacedQuote[] {
  return file.first.items.flatMap(({ id, target }) => {
    const selectors = target.flatMap(({ selector }) => selector);
    const { exact } = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? {};
    const { start, end } = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
    if (exact === undefined || start === undefined || end === undefined) return [];
    return [{ claim: id.replace(/^.*#n-/, ''), exact, start, end }];
  });
}
