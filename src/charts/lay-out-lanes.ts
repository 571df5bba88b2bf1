import type { Lane, LaneItem } from './timeline-lanes.ts';
import { wrapWords } from './wrap-words.ts';

/** An item with its place: words, and below them the line with its days. */
export interface LaneRow extends LaneItem {
  kind: Lane['kind'];
  text: string;
  /** Top of the words and height of the line, in pixels from the top. */
  top: number;
  y: number;
}

/** Heading of a lane and its place. */
export interface LaneHeading {
  claims: string[];
  text: string;
  top: number;
}

/** Everything of a timeline with its place. */
export interface LaneLayout {
  headings: LaneHeading[];
  rows: LaneRow[];
  height: number;
}

/** Names of the lanes for the reader. */
export const laneNames: Record<Lane['kind'], string> = {
  event: 'Told to have happened',
  counted: 'Days that figures cover',
  published: 'Texts published',
};

/** Distance of two lines of words, and what a row and a heading need beside them. */
const leading = 17;
export const rowLeading = leading / 14;
const track = 26;
const headingHeight = 26;
const laneGap = 14;
const letter = 6.8;

/** Puts the items of all lanes below one another. */
export function layOutLanes(lanes: readonly Lane[], width: number): LaneLayout {
  const layout: LaneLayout = { headings: [], rows: [], height: 0 };
  for (const { kind, items } of lanes) {
    if (layout.height > 0) layout.height += laneGap;
    layout.headings.push({ claims: [], text: laneNames[kind], top: layout.height });
    layout.height += headingHeight;
    for (const item of items) {
      const lines = wrapWords(item.words, width / letter);
      const y = layout.height + lines.length * leading + 9;
      layout.rows.push({ ...item, kind, text: lines.join('\n'), top: layout.height, y });
      layout.height = y + track - 9;
    }
  }
  return layout;
}
