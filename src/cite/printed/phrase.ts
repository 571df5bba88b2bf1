/** A piece of a printed citation. */
export interface Phrase {
  text: string;
  isItalic?: true;
}

/** An element of a citation: pieces that stand together; undefined where it has none. */
export type Element = readonly Phrase[] | undefined;

/** A piece in upright letters. */
export function upright(text: string): Phrase[] {
  return [{ text }];
}

/** A piece in italics. */
export function italic(text: string): Phrase[] {
  return [{ text, isItalic: true }];
}

/** A title in quotation marks that take in the full stop after it: `“A title.”` */
export function quoted(title: string): Phrase[] {
  return upright(`“${title.replaceAll('“', '‘').replaceAll('”', '’')}${/[.?!]$/.test(title) ? '' : '.'}”`);
}

/** Sets elements one after another, each closed with a full stop unless it ends with a mark of its own. */
export function toSentences(elements: readonly Element[]): Phrase[] {
  return join(elements, (before) => (/[.?!][”’]?$/.test(before) ? ' ' : '. '));
}

/** Sets elements one after another, parted by commas. */
export function toSeries(elements: readonly Element[]): Phrase[] | undefined {
  const phrases = join(elements, () => ', ');
  return phrases.length === 0 ? undefined : phrases;
}

/** The words of a printed citation without its italics. */
export function toText(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}

function join(elements: readonly Element[], toGlue: (before: string) => string): Phrase[] {
  const given = elements.filter((element) => element !== undefined && element.length > 0) as (readonly Phrase[])[];
  return given.flatMap((element, index) => {
    const before = given[index - 1]?.at(-1)?.text;
    return before === undefined ? element : [{ text: toGlue(before) }, ...element];
  });
}
