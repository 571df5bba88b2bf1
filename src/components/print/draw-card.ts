import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import subtitleFont from '../../assets/fonts/card-subtitle.ttf?inline';
import titleFont from '../../assets/fonts/card-title.ttf?inline';
import type { SocialCard } from '../../print/card.ts';
import template from '../../print/card.typ?raw';

/** A card as a PNG. Letters are drawn as outlines: the fonts of the machine have no part in it. */
export async function drawCard(card: SocialCard): Promise<Uint8Array> {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [titleFont, subtitleFont].map(toBytes) }] });
  const svg = compiler.plainSvg({ mainFileContent: template, inputs: { card: JSON.stringify(card) } });
  // Two inks on one ground need few shades.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer();
}

function toBytes(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}
