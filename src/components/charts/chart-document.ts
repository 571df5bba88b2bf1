import { parseHTML } from 'linkedom';

/** An empty document to draw in, where there is no browser. */
export function createChartDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document;
}
