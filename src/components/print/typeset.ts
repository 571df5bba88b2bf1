import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintDocument } from '../../print/document.ts';
import template from '../../print/briefing.typ?raw';

/** PDF/UA-1: tagged, with language, title and bookmarks; refused where a letter has no glyph in the fonts. */
const standard = 'ua-1';

/** The briefing as a tagged PDF. Equal input gives equal bytes: the only date in it is that of the edition. */
export function typeset(document: PrintDocument): Uint8Array {
  const compiler = NodeCompiler.create();
  const source = { mainFileContent: template, inputs: { document: JSON.stringify(document) } };
  try {
    return compiler.pdf(source, { pdfStandard: standard, creationTimestamp: Date.parse(document.updated) / 1000 });
  } catch (error) {
    throw new Error(`The PDF cannot be typeset. ${toReasons(error)}`, { cause: error });
  }
}

/** The compiler's messages, without its marks of places in the template. */
function toReasons(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]?.replaceAll('\\"', '"'));
  return messages.length > 0 ? `${[...new Set(messages)].join('; ')}.` : text;
}
