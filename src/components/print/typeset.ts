import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintDocument } from '../../print/document.ts';
import template from '../../print/briefing.typ?raw';

/** PDF/UA-1: tagged, with language, title and bookmarks; refused where a letter has no glyph in the fonts. */
const standard = 'ua-1';
/** Stands for a letter that no font at hand can show. */
const box = '□';
const boxNote = ` A box (${box}) stands for a letter that the fonts of this PDF lack; the pages on the web show it.`;
/** Each round finds the letters that the one before hid behind others. */
const mostRounds = 5;

/**
 * The briefing as a tagged PDF. Equal input gives equal bytes: the only date in it is that of the edition. A letter
 * that no font has becomes a box, which the document explains, so that a quotation in any script can be printed.
 */
export function typeset(document: PrintDocument): Uint8Array {
  const compiler = NodeCompiler.create();
  const creationTimestamp = Date.parse(document.updated) / 1000;
  let data = JSON.stringify(document);
  for (let round = 1; ; round += 1) {
    const source = { mainFileContent: template, inputs: { document: data } };
    try {
      return compiler.pdf(source, { pdfStandard: standard, creationTimestamp });
    } catch (error) {
      const missing = findMissing(error);
      if (missing.length === 0 || round === mostRounds) {
        throw new Error(`The PDF cannot be typeset. ${toReasons(error)}`, { cause: error });
      }
      if (round === 1) data = JSON.stringify({ ...document, rights: document.rights + boxNote });
      for (const letter of missing) data = data.replaceAll(letter, box);
    }
  }
}

/** The letters that the compiler says no font can show. */
function findMissing(error: unknown): string[] {
  const shown = [...toText(error).matchAll(/the text `\\"(.+?)\\"` could not be displayed/g)];
  const letters = shown.map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_escape, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
  // What JSON is written in is in every font.
  return [...new Set(letters)].filter((letter) => /^\P{ASCII}+$/u.test(letter));
}

/** The compiler's messages, without its marks of places in the template. */
function toReasons(error: unknown): string {
  const text = toText(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]?.replaceAll('\\"', '"'));
  return messages.length > 0 ? `${[...new Set(messages)].join('; ')}.` : text;
}

function toText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
