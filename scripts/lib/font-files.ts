import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { projectRoot, readBytes } from './files.ts';

/** A font of the site: the package file it is cut from and the file that is committed. */
export interface FontFile {
  /** Path inside `node_modules/`. */
  from: string;
  /** Path inside the project. */
  to: string;
  /** The one weight of a font that is drawn with; a font that is read on screen has all that the site uses. */
  weight?: number;
}

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const sans = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** Named for their part: the name of the design is reserved by its licence for the unaltered fonts. */
export const fontFiles: readonly FontFile[] = [
  { from: serif, to: 'src/assets/fonts/text.woff2' },
  { from: sans, to: 'src/assets/fonts/interface.woff2' },
  { from: serif, to: 'src/assets/fonts/card-title.ttf', weight: 600 },
  { from: sans, to: 'src/assets/fonts/card-subtitle.ttf', weight: 500 },
];

/** First and last character of each stretch: Basic Latin, letters and signs of Latin-1. */
const stretches = [
  [' ', '~'],
  ['\u{a0}', 'ÿ'],
] as const;

/** Typographic signs. The packages hold no arrows and no `≤ ≥ † ‰`: a reader's own fonts give those. */
const signs = 'Œœ–—‘’‚“”„•…′″‹›⁄€™−\u{2009}';

/** Every character that the fonts of the site hold. */
export const fontCharacters: string = [...stretches.map(toCharacters), signs].join('');

/** Both fonts stand in lining figures; `tnum` and `pnum` choose whether these share one width. */
const keptFeatures = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'pnum', 'tnum'];

/** The committed bytes of a font; equal packages give equal bytes. */
export function cutFont({ from, weight }: FontFile): Promise<Uint8Array> {
  return subsetFont(readBytes(join(projectRoot, 'node_modules', from)), fontCharacters, {
    targetFormat: weight === undefined ? 'woff2' : 'truetype',
    keepFeatures: keptFeatures,
    variationAxes: { wght: weight ?? { min: 400, max: 700 } },
  });
}

export function writeFont({ to }: FontFile, bytes: Uint8Array): void {
  const file = join(projectRoot, to);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function toCharacters([first, last]: readonly [string, string]): string {
  const [start, end] = [first.charCodeAt(0), last.charCodeAt(0)];
  return String.fromCharCode(...Array.from({ length: end - start + 1 }, (_, index) => start + index));
}
