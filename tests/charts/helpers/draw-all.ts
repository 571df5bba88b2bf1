import { createChartDocument } from '../../../src/components/charts/chart-document.ts';
import { statusWords } from '../../../src/site/labels.ts';
import { toCountWindows } from '../../../src/charts/count-windows.ts';
import { drawCountPanel } from '../../../src/charts/draw-count-panel.ts';
import { drawTimeline } from '../../../src/charts/draw-timeline.ts';
import { drawUnitSplit } from '../../../src/charts/draw-unit-split.ts';
import { toTimelineLanes } from '../../../src/charts/timeline-lanes.ts';
import { toUnitSplits } from '../../../src/charts/unit-splits.ts';
import type { Site } from '../../../src/model/dossier.ts';

/** What the counted measures of the picture are in this dossier. */
export const countedMeasures = ['arrests', 'people-detained'];

/** Every drawn picture of a site, at both widths, by a name for messages. */
export function drawAll(site: Site): [name: string, svg: string][] {
  const document = createChartDocument();
  const words = (id: string) => ({ id, title: `Title of ${id}`, claims: [], description: 'How to read it' });
  const windows = toCountWindows(site, countedMeasures);
  const timeline = toTimelineLanes(site, statusWords);
  if (!windows || !timeline) throw new Error('The dossier has no dated counts.');
  return [330, 680].flatMap((width) => [
    ...windows.panels.map((panel): [string, string] => {
      const name = `counts-${panel.measure.id}-${width}`;
      return [name, drawCountPanel(document, panel, windows, { width, height: 330 }, words(name))];
    }),
    ...toUnitSplits(site).map((split): [string, string] => {
      const name = `split-${split.whole.id}-${width}`;
      return [name, drawUnitSplit(document, split, width, words(name))];
    }),
    [`dates-${width}`, drawTimeline(document, timeline, width, words(`dates-${width}`))],
  ]);
}
